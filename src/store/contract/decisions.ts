import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FreshStore } from '../contract.ts';
import type { Intake } from '../intake.ts';
import { type Decision, DecisionRefused, type LoggedDecision, type Store } from '../store.ts';
import { BRM, MASTERS, MISSION, merge, PERSON, split, TOLM, undo, VASKO, WASKO } from './deciding.ts';
import { addTo, heard } from './samples.ts';

/** All that a reader sees of speakers, but for ids that a split made: once given they lead back for good. */
async function seen(store: Store, slugs: readonly string[]): Promise<unknown> {
  const documents = [];
  for await (const { document, speakers } of store.export()) documents.push([document.id, speakers]);
  return {
    ...{ documents, speakers: await store.speakers(), statements: await store.search({}) },
    pages: (await Promise.all(slugs.map((slug) => store.speaker(slug)))).map(
      (page) => page && { ...page, formerIds: page.formerIds.filter((id) => slugs.includes(id)) },
    ),
  };
}

export function decisionsContract(fresh: FreshStore): void {
  const hearing = async (reports: readonly Intake[]): Promise<Store> => {
    const store = await fresh();
    for (const report of reports) await addTo(store, report);
    return store;
  };
  const both = () => hearing([heard([VASKO], '2026-03-01'), heard([WASKO], '2026-03-02')]);
  const idsIn = async (store: Store): Promise<readonly string[]> =>
    (await store.speakers()).results.map(({ id }) => id).toSorted();

  describe('a merge', () => {
    test('makes two speakers one, to whom both ids lead', async () => {
      const store = await both();
      const logged = await store.decide(merge('idrin-wasko', 'idrin-vasko'), PERSON);
      expect(logged).toEqual({
        ...{ id: 1, ...PERSON, standing: 'in-force', at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) },
        decision: { kind: 'merge', from: 'idrin-wasko', into: 'idrin-vasko' },
        names: { 'idrin-wasko': 'Idrin Wasko', 'idrin-vasko': 'Idrin Vasko' },
      });
      expect((await store.speakers()).results).toMatchObject([{ id: 'idrin-vasko', statements: 2, documents: 2 }]);
      for (const id of ['idrin-vasko', 'idrin-wasko']) {
        expect(await store.speaker(id)).toMatchObject({
          ...{ id: 'idrin-vasko', aliases: ['Idrin Wasko'], formerIds: ['idrin-wasko'] },
          names: [{ words: 'Idrin Wasko', reports: 1 }, { words: 'Idrin Vasko' }],
        });
        expect((await store.search({ speaker: id })).total).toBe(2);
        expect((await store.documents({ speaker: id })).total).toBe(2);
      }
    });

    test('holds for reports that come later, and for a report read again', async () => {
      const report = heard([WASKO]);
      const store = await hearing([heard([VASKO]), report]);
      await store.decide(merge('idrin-wasko', 'idrin-vasko'), PERSON);
      await addTo(store, heard([WASKO]));
      const again = { ...report.record!, annotator: { version: '2', model: null } };
      expect(await store.add(report.capture, report.document, again, report.identities)).toBe('reannotated');
      expect((await store.speakers()).results).toMatchObject([{ id: 'idrin-vasko', statements: 3 }]);
    });

    test('goes to where its speakers lead by then', async () => {
      const store = await hearing([heard([VASKO]), heard([WASKO]), heard([TOLM])]);
      await store.decide(merge('idrin-wasko', 'idrin-vasko'), PERSON);
      const { decision } = await store.decide(merge('idrin-wasko', 'mira-tolm'), PERSON);
      expect(decision).toMatchObject({ from: 'idrin-vasko', into: 'mira-tolm' });
      expect(await idsIn(store)).toEqual(['mira-tolm']);
      await store.decide(undo(1), PERSON);
      expect(await idsIn(store)).toEqual(['idrin-wasko', 'mira-tolm']);
    });

    test('goes before the rule for short forms', async () => {
      const store = await hearing([heard([BRM]), heard([TOLM])]);
      await store.decide(merge('brm', 'mira-tolm'), PERSON);
      await addTo(store, heard([MISSION]));
      expect(await idsIn(store)).toEqual(['border-relief-mission', 'mira-tolm']);
      await store.decide(undo(1), PERSON);
      expect((await store.speaker('brm'))?.id).toBe('border-relief-mission');
    });

    test('of two longer names makes their short form theirs', async () => {
      const store = await hearing([heard([BRM]), heard([MISSION]), heard([MASTERS])]);
      expect(await idsIn(store)).toHaveLength(3);
      await store.decide(merge('board-of-river-masters', 'border-relief-mission'), PERSON);
      expect(await idsIn(store)).toEqual(['border-relief-mission']);
      await store.decide(undo(1), PERSON);
      expect(await idsIn(store)).toHaveLength(3);
    });
  });

  describe('an undo', () => {
    test('is an entry of its own and can be undone', async () => {
      const store = await both();
      const before = await seen(store, ['idrin-vasko', 'idrin-wasko']);
      await store.decide(merge('idrin-wasko', 'idrin-vasko'), PERSON);
      const after = await seen(store, ['idrin-vasko', 'idrin-wasko']);
      await store.decide(undo(1), PERSON);
      expect(await seen(store, ['idrin-vasko', 'idrin-wasko'])).toEqual(before);
      await store.decide(undo(2), { ...PERSON, by: 'Pell Orrin' });
      expect(await seen(store, ['idrin-vasko', 'idrin-wasko'])).toEqual(after);
      const { total, results } = await store.decisions();
      expect(total).toBe(3);
      expect(results.map(({ id, by, standing }) => [id, by, standing])).toEqual([
        [3, 'Pell Orrin', 'in-force'],
        [2, 'Olena Karst', 'undone'],
        [1, 'Olena Karst', 'in-force'],
      ]);
    });

    test('of a merge that was made otherwise since, undone, makes all of them one', async () => {
      const store = await hearing([heard([VASKO]), heard([WASKO]), heard([TOLM])]);
      await store.decide(merge('idrin-vasko', 'idrin-wasko'), PERSON);
      await store.decide(undo(1), PERSON);
      await store.decide(merge('idrin-vasko', 'mira-tolm'), PERSON);
      await store.decide(undo(2), PERSON);
      expect(await idsIn(store)).toHaveLength(1);
      await store.decide(undo(1), PERSON);
      expect(await idsIn(store)).toEqual(['idrin-wasko', 'mira-tolm']);
    });

    test('whatever was decided, undoing all of it gives the same as before', async () => {
      const slugs = ['idrin-vasko', 'idrin-wasko', 'mira-tolm', 'brm', 'border-relief-mission'];
      const anySlug = fc.constantFrom(...slugs);
      const step = fc.oneof(
        fc.tuple(anySlug, anySlug).map(([from, into]): Decision => merge(from, into)),
        fc.tuple(anySlug, fc.nat(9), fc.option(anySlug)).map(([speaker, at, into]) => ({ speaker, at, into })),
        anySlug.map((speaker): Decision => ({ kind: 'name', speaker, name: 'Another Name' })),
        fc.integer({ min: 1, max: 6 }).map(undo),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
          const reports = [VASKO, WASKO, TOLM, BRM, MISSION, VASKO, WASKO, TOLM, BRM, MISSION].map((speaker) =>
            heard([speaker]),
          );
          const store = await hearing(reports);
          const before = await seen(store, slugs);
          for (const given of steps) {
            const decision = 'kind' in given ? given : split(given.speaker, [reports[given.at]!], into(given.into));
            await store.decide(decision, PERSON).catch(expectRefusal);
          }
          await undoAll(store);
          expect(await seen(store, slugs)).toEqual(before);
          await store.check();
          await store.close();
        }),
        { numRuns: 25 },
      );
    });
  });

  test('when a decision is made, before or after the reports, does not matter', async () => {
    const decide = async (store: Store): Promise<unknown> => store.decide(merge('idrin-wasko', 'idrin-vasko'), PERSON);
    const [first, second, ...later] = [VASKO, WASKO, BRM, MISSION, WASKO, TOLM].map((speaker) => heard([speaker]));
    const early = await hearing([first!, second!]);
    await decide(early);
    for (const report of later) await addTo(early, report);
    const late = await hearing([first!, second!, ...later]);
    await decide(late);
    const withoutTimes = async (store: Store) => JSON.stringify(await seen(store, ['idrin-wasko', 'brm', 'mira-tolm']));
    expect(await withoutTimes(early)).toEqual(await withoutTimes(late));
  });

  describe('a split', () => {
    const two = () => [heard([VASKO], '2026-03-01'), heard([VASKO], '2026-03-02'), heard([VASKO], '2026-03-03')];

    test('parts occurrences into a new speaker, who is a namesake', async () => {
      const reports = two();
      const store = await hearing(reports);
      const { decision } = await store.decide(split('idrin-vasko', [reports[1]!], { name: 'Idrin Vasko Jr' }), PERSON);
      expect(decision).toEqual({
        ...split('idrin-vasko', [reports[1]!]),
        into: 'idrin-vasko-2',
        name: 'Idrin Vasko Jr',
      });
      expect(await store.speaker('idrin-vasko-2')).toMatchObject({
        ...{ name: 'Idrin Vasko Jr', statements: 1, first: '2026-03-02', namesakes: [{ id: 'idrin-vasko' }] },
      });
      expect(await store.speaker('idrin-vasko')).toMatchObject({ statements: 2, namesakes: [{ id: 'idrin-vasko-2' }] });
      expect((await store.document(reports[1]!.document.id))?.speakers).toEqual({ e1: 'idrin-vasko-2' });
    });

    test('gives occurrences to another speaker', async () => {
      const reports = two();
      const store = await hearing([...reports, heard([TOLM])]);
      await store.decide(split('idrin-vasko', [reports[0]!], { into: 'mira-tolm' }), PERSON);
      expect(await store.speaker('mira-tolm')).toMatchObject({ statements: 2, aliases: ['Idrin Vasko'] });
    });

    test('holds when the report is read again and its entities are numbered otherwise', async () => {
      const reports = two();
      const store = await hearing(reports);
      await store.decide(split('idrin-vasko', [reports[0]!]), PERSON);
      const { capture, document } = reports[0]!;
      const again = heard([TOLM, VASKO]);
      const record = { ...again.record!, annotator: { version: '2', model: null } };
      await store.add(capture, { ...again.document, id: document.id }, record, again.identities);
      expect((await store.document(document.id))?.speakers).toEqual({ e1: 'mira-tolm', e2: 'idrin-vasko-2' });
      expect((await store.decisions()).results[0]?.standing).toBe('in-force');
    });

    test('that finds its occurrences no more says so', async () => {
      const reports = two();
      const store = await hearing(reports);
      await store.decide(split('idrin-vasko', [reports[0]!]), PERSON);
      const { capture, document } = reports[0]!;
      const again = heard([TOLM]);
      const record = { ...again.record!, annotator: { version: '2', model: null } };
      await store.add(capture, { ...again.document, id: document.id }, record, again.identities);
      expect((await store.decisions()).results[0]?.standing).toBe('orphaned');
    });

    test('undone leaves the new id leading back, and can be taken up again', async () => {
      const reports = two();
      const store = await hearing(reports);
      await store.decide(split('idrin-vasko', [reports[0]!]), PERSON);
      await store.decide(undo(1), PERSON);
      expect(await store.speaker('idrin-vasko-2')).toMatchObject({ id: 'idrin-vasko', statements: 3 });
      await store.decide(undo(2), PERSON);
      expect(await store.speaker('idrin-vasko-2')).toMatchObject({ id: 'idrin-vasko-2', statements: 1 });
    });

    test('of what was merged leaves the merge in force for the rest', async () => {
      const reports = [heard([VASKO]), heard([WASKO]), heard([WASKO])];
      const store = await hearing(reports);
      await store.decide(merge('idrin-wasko', 'idrin-vasko'), PERSON);
      await store.decide(split('idrin-vasko', [reports[1]!]), PERSON);
      expect((await store.speaker('idrin-vasko'))?.statements).toBe(2);
      await store.decide(undo(1), PERSON);
      expect(await idsIn(store)).toEqual(['idrin-vasko', 'idrin-vasko-2', 'idrin-wasko']);
    });
  });

  test('a name that a person gives is shown, and found', async () => {
    const store = await both();
    await store.decide({ kind: 'name', speaker: 'idrin-vasko', name: ' Idrin Ævar Vasko ' }, PERSON);
    expect(await store.speaker('idrin-vasko')).toMatchObject({ name: 'Idrin Ævar Vasko', aliases: ['Idrin Vasko'] });
    expect((await store.speakers({ name: 'aevar' })).results).toMatchObject([{ name: 'Idrin Ævar Vasko' }]);
    expect((await store.search({ speaker: 'IDRIN AEVAR VASKO' })).total).toBe(1);
    await store.decide(undo(1), PERSON);
    expect((await store.speaker('idrin-vasko'))?.name).toBe('Idrin Vasko');
  });
}

const into = (slug: string | null): { into?: string } => (slug === null ? {} : { into: slug });

const expectRefusal = (fault: unknown): void => expect(fault).toBeInstanceOf(DecisionRefused);

/** Undoes what is in force and no undo, the newest first. */
async function undoAll(store: Store): Promise<void> {
  const { results } = await store.decisions({ limit: 500 });
  const standing = results.filter(({ decision, standing }: LoggedDecision) => {
    return standing !== 'undone' && decision.kind !== 'undo';
  });
  for (const { id } of standing) await store.decide(undo(id), PERSON);
}
