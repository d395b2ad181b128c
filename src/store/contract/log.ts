import { describe, expect, test } from 'vitest';
import type { FreshStore } from '../contract.ts';
import type { Intake } from '../intake.ts';
import type { Deciding, Decision, DecisionRefused, Store } from '../store.ts';
import { link, MACHINE, merge, PERSON, split, TOLM, undo, VASKO, WASKO } from './deciding.ts';
import { addTo, heard } from './samples.ts';

/** What the log shows and refuses, and what stands in it beside merges and splits. */
export function logContract(fresh: FreshStore): void {
  const hearing = async (reports: readonly Intake[]): Promise<Store> => {
    const store = await fresh();
    for (const report of reports) await addTo(store, report);
    return store;
  };
  const both = () => hearing([heard([VASKO], '2026-03-01'), heard([WASKO], '2026-03-02')]);

  describe('a link', () => {
    const linksOf = async (store: Store) =>
      (await store.speaker('idrin-vasko'))?.links.map(({ identifier, decider, accepted }) => [
        identifier,
        decider,
        accepted,
      ]);

    test('by a person stands, by a machine is a suggestion until a person accepts it', async () => {
      const store = await both();
      await store.decide(link('idrin-vasko', 'Q1'), MACHINE);
      await store.decide(link('idrin-vasko', 'Q2'), PERSON);
      expect((await store.decisions()).results.map(({ standing }) => standing)).toEqual(['in-force', 'suggested']);
      expect(await linksOf(store)).toEqual([
        ['Q2', 'person', true],
        ['Q1', 'machine', false],
      ]);
      const accepted = await store.decide({ kind: 'accept', decision: 1 }, PERSON);
      expect(accepted.standing).toBe('in-force');
      expect(await linksOf(store)).toEqual([
        ['Q1', 'machine', true],
        ['Q2', 'person', true],
      ]);
      await store.decide(undo(3), PERSON);
      expect(await linksOf(store)).toEqual([
        ['Q2', 'person', true],
        ['Q1', 'machine', false],
      ]);
      await store.decide(undo(1), PERSON);
      expect(await linksOf(store)).toEqual([['Q2', 'person', true]]);
    });

    test('goes with its speaker when that is merged', async () => {
      const store = await both();
      await store.decide(link('idrin-wasko', 'Q1'), PERSON);
      await store.decide(merge('idrin-wasko', 'idrin-vasko'), PERSON);
      expect(await linksOf(store)).toEqual([['Q1', 'person', true]]);
    });
  });

  test('the log of a speaker has what concerns them and those who lead to them', async () => {
    const store = await hearing([heard([VASKO]), heard([WASKO]), heard([TOLM])]);
    await store.decide({ kind: 'name', speaker: 'mira-tolm', name: 'M. Tolm' }, PERSON);
    await store.decide({ kind: 'name', speaker: 'idrin-wasko', name: 'I. Wasko' }, PERSON);
    await store.decide(merge('idrin-wasko', 'idrin-vasko'), PERSON);
    await store.decide(undo(2), PERSON);
    const page = await store.decisions({ speaker: 'idrin-vasko', limit: 2 });
    expect([page.total, page.results.map(({ id }) => id)]).toEqual([3, [4, 3]]);
    expect(await store.decisions({ speaker: 'nobody' })).toMatchObject({ total: 0, results: [] });
  });

  test('an entry names its speakers as they are called now, and the one that a split made', async () => {
    const report = heard([VASKO]);
    const store = await hearing([report, heard([VASKO], '2026-03-02')]);
    await store.decide(split('idrin-vasko', [report], { name: 'The other' }), PERSON);
    const { decision } = (await store.decisions()).results[0]!;
    await store.decide({ kind: 'name', speaker: 'idrin-vasko', name: 'I. Vasko' }, PERSON);
    const names = (await store.decisions()).results.map((entry) => entry.names);
    const made = decision.kind === 'split' ? decision.into! : '';
    expect(names).toEqual([{ 'idrin-vasko': 'I. Vasko' }, { 'idrin-vasko': 'I. Vasko', [made]: 'The other' }]);
  });

  describe('is refused', () => {
    const longName = 'x'.repeat(201);
    test.each<[string, Decision, Deciding, DecisionRefused['code']]>([
      ['an unknown speaker', merge('nobody', 'idrin-vasko'), PERSON, 'not-found'],
      ['a merge with itself', merge('idrin-vasko', 'idrin-vasko'), PERSON, 'no-change'],
      ['the name it has', { kind: 'name', speaker: 'idrin-vasko', name: 'Idrin Vasko' }, PERSON, 'no-change'],
      ['a blank name', { kind: 'name', speaker: 'idrin-vasko', name: ' ' }, PERSON, 'invalid'],
      ['an endless name', { kind: 'name', speaker: 'idrin-vasko', name: longName }, PERSON, 'invalid'],
      ['nobody who decides', merge('idrin-wasko', 'idrin-vasko'), { ...PERSON, by: '' }, 'invalid'],
      ['an undo of nothing', undo(1), PERSON, 'not-found'],
      ['a split of nothing', split('idrin-vasko', []), PERSON, 'invalid'],
      ['a split of what is not there', split('idrin-vasko', [heard([VASKO])]), PERSON, 'not-found'],
      ['a page that is no address', { ...link('idrin-vasko', 'Q1'), url: 'javascript:alert(1)' }, PERSON, 'invalid'],
      ['a merge by a machine', merge('idrin-wasko', 'idrin-vasko'), MACHINE, 'invalid'],
    ])('%s', async (_, decision, deciding, code) => {
      const store = await both();
      await expect(store.decide(decision, deciding)).rejects.toMatchObject({ name: 'DecisionRefused', code });
      expect((await store.decisions()).total).toBe(0);
    });

    test('a split of all there is, and of another speaker', async () => {
      const reports = [heard([VASKO]), heard([WASKO])];
      const store = await hearing(reports);
      await expect(store.decide(split('idrin-vasko', [reports[0]!]), PERSON)).rejects.toMatchObject({
        code: 'invalid',
      });
      await expect(store.decide(split('idrin-vasko', [reports[1]!]), PERSON)).rejects.toMatchObject({
        code: 'invalid',
      });
      expect((await store.speakers()).results.map(({ id }) => id)).toEqual(['idrin-vasko', 'idrin-wasko']);
    });

    test('what is undone already, and what is accepted already or is no link', async () => {
      const store = await both();
      await store.decide(merge('idrin-wasko', 'idrin-vasko'), PERSON);
      await store.decide(undo(1), PERSON);
      await store.decide(link('idrin-vasko', 'Q1'), PERSON);
      for (const [decision, code] of [
        [undo(1), 'no-change'],
        [{ kind: 'accept', decision: 3 }, 'no-change'],
        [{ kind: 'accept', decision: 2 }, 'invalid'],
        [link('idrin-vasko', 'Q1'), 'no-change'],
      ] as const) {
        await expect(store.decide(decision, PERSON)).rejects.toMatchObject({ code });
      }
    });
  });

  test('what a catalogue answered is kept, and shown with the speaker', async () => {
    const store = await both();
    const service = 'https://ids.example/';
    const answer = (speaker: string, askedAt: string, score: number) => ({
      ...{ speaker, service, askedAt },
      candidates: [
        { ...{ identifier: 'Q1', name: 'Vasko', description: null, types: ['human'], score }, match: false, url: null },
      ],
    });
    const first = answer('idrin-vasko', '2026-04-01T00:00:00Z', 60);
    const second = answer('idrin-vasko', '2026-04-02T00:00:00Z', 70);
    await store.keepReconciliations([first, answer('nobody', '2026-04-01T00:00:00Z', 1)]);
    await store.keepReconciliations([second]);
    expect((await store.speaker('idrin-vasko'))?.reconciliations).toEqual([second]);
    expect(await store.reconciled(service)).toEqual(['idrin-vasko']);
    expect(await store.reconciled('https://other.example/')).toEqual([]);
    await store.check();
  });
}
