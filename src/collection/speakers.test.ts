import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AnnotationRecord, ENTITY_KINDS, type Entity } from '../document/index.ts';
import { openSqliteStore } from '../store/sqlite/sqlite.ts';
import type { SpeakerIdentity } from '../store/store.ts';
import { identitiesOf } from './speakers.ts';

type Given = Partial<Entity> & { readonly name: string; readonly described?: boolean };

/** A record in which each entity is mentioned once, by name unless it is described. */
const recordOf = (given: readonly Given[]): AnnotationRecord => ({
  annotator: { version: '1', model: null },
  attributions: [],
  entities: given.map(({ described: _, ...entity }, index) => ({
    ...{ id: `e${index + 1}`, kind: 'person', side: 'unclear', aliases: [], standsFor: null, anonymity: null },
    ...entity,
  })),
  mentions: given.map(({ described }, index) => ({
    entity: `e${index + 1}`,
    kind: described ? 'description' : 'name',
    span: [index, index + 1],
  })),
  figures: [],
});

const identities = (record: AnnotationRecord): readonly SpeakerIdentity[] => identitiesOf(record, '');
const keyOf = (given: Given): string | undefined => identities(recordOf([given]))[0]?.key;

describe('the same speaker', () => {
  test.each<[Given, Given]>([
    [{ name: 'Idrin Vasko' }, { name: 'President Idrin Vasko' }],
    [{ name: 'Idrin Vasko' }, { name: 'IDRIN VASKO' }],
    [{ name: 'Idrín Vaško' }, { name: 'Idrin Vasko' }],
    [{ name: 'Idrin al-Vasko' }, { name: 'Idrin Al Vasko' }],
    [
      { name: 'the Telme Observatory', kind: 'organisation' },
      { name: 'Telme Observatory', kind: 'media' },
    ],
    [
      { name: 'Ostran Defense Ministry', kind: 'government' },
      { name: 'Ostran defence ministry', kind: 'government' },
    ],
    [
      { name: 'Ostra’s Ministry of Defence', kind: 'government' },
      { name: "Ostra's Ministry of Defense", kind: 'government' },
    ],
    [
      { name: 'Ostra’s health ministry', kind: 'government', described: true },
      { name: "Ostra's ministry of health", kind: 'government', described: true },
    ],
    [
      { name: 'the Ostran defense ministry', kind: 'government', described: true },
      { name: 'The Ostran ministry of defence', kind: 'government', described: true },
    ],
    [{ name: 'Idrin K. Vasko' }, { name: 'Idrin K Vasko' }],
    [
      { name: 'BRM', kind: 'organisation', aliases: ['Border Relief Mission'] },
      { name: 'Border Relief Mission', kind: 'organisation' },
    ],
  ])('%j, %j', (one, other) => {
    expect(keyOf(one)).toBeDefined();
    expect(keyOf(one)).toBe(keyOf(other));
  });
});

describe('not the same speaker', () => {
  test.each<[Given, Given]>([
    [{ name: 'Idrin Vasko' }, { name: 'Mira Vasko' }],
    [{ name: 'Idrin Vasko' }, { name: 'Idrin K. Vasko' }],
    [{ name: 'Idrin Vasko' }, { name: 'Idrin Vasko Jr.' }],
    [{ name: 'Idrin Vasko' }, { name: 'Idrin Vasko', kind: 'media' }],
    [
      { name: 'Ostra', kind: 'government' },
      { name: 'Ostran government', kind: 'government' },
    ],
  ])('%j, %j', (one, other) => expect(keyOf(one)).not.toBe(keyOf(other)));
});

describe('who is nobody beyond this report', () => {
  test.each<[Given]>([
    [{ name: 'Vasko' }],
    [{ name: 'President Vasko' }],
    [{ name: 'Idrin Vasko', described: true }],
    [{ name: 'a senior official', kind: 'unnamed' }],
    [{ name: 'Ostran officials', kind: 'group' }],
    [{ name: 'the Foreign Ministry', kind: 'government' }],
    [{ name: 'Supreme Court', kind: 'government' }],
    [{ name: 'The country’s health ministry', kind: 'government', described: true }],
    [{ name: 'Its army', kind: 'government', described: true }],
    [{ name: 'The health ministry', kind: 'government', described: true }],
    [{ name: 'Vasko’s doctors', kind: 'group', described: true }],
    [{ name: 'Ostra’s soldiers', kind: 'government', described: true }],
    [{ name: 'Vasko', kind: 'other' }],
    [{ name: 'Telme Report', kind: 'document' }],
    [{ name: '🙂', kind: 'organisation' }],
  ])('%j has no identity', (given) => expect(keyOf(given)).toBeUndefined());

  // The rule knows no given names: a body that the annotator takes for a person is joined as one.
  test.fails('a body that the annotator takes for a person', () =>
    expect(keyOf({ name: 'Telme Line' })).toBeUndefined());
});

describe('what an identity says', () => {
  test('of a person: the name without office, a slug, the surname and aliases to find namesakes by', () => {
    const [identity] = identities(
      recordOf([
        {
          name: 'President Idrin Vasko',
          aliases: ['Vasko', 'Mr Vasko', 'President', 'the leader', 'Ostra’s foreign minister', 'Didi'],
        },
      ]),
    );
    expect(identity).toEqual({
      ...{ entity: 'e1', key: 'person idrin vasko', name: 'Idrin Vasko', slug: 'idrin-vasko', shortForms: [] },
      sharedNames: ['vasko', 'idrin vasko', 'didi'],
      designations: [{ kind: 'name', key: 'president idrin vasko', words: 'President Idrin Vasko' }],
    });
  });

  test('of an office: the words by which it is described as a short form of its name', () => {
    const ministry = { kind: 'government' as const };
    const given = [
      { ...ministry, name: 'Ostra’s Ministry of Defence' },
      { ...ministry, name: "Ostra's defense ministry", described: true },
    ];
    expect(identities(recordOf(given))).toMatchObject([
      { key: 'body ostra s ministry of defence', shortForms: ['office defence ministry ostra'] },
      { key: 'office defence ministry ostra', name: "Ostra's defense ministry", shortForms: [] },
    ]);
  });

  test('of a person with a middle initial: the name without it as a short form', () => {
    const [identity] = identities(recordOf([{ name: 'Idrin K. Vasko' }]));
    expect(identity).toMatchObject({ key: 'person idrin k vasko', shortForms: ['person idrin vasko'] });
  });

  test('of a body: the full name, its shortForms, and aliases that tell it apart', () => {
    const aliases = ['BRM', 'the mission', 'the Mission', 'UN', 'Relief Riders'];
    const [identity] = identities(recordOf([{ name: 'the Border Relief Mission', kind: 'organisation', aliases }]));
    expect(identity).toEqual({
      ...{
        entity: 'e1',
        key: 'body border relief mission',
        name: 'Border Relief Mission',
        slug: 'border-relief-mission',
      },
      ...{ shortForms: ['body brm'], sharedNames: ['border relief mission', 'brm', 'un', 'relief riders'] },
      designations: [{ kind: 'name', key: 'border relief mission', words: 'the Border Relief Mission' }],
    });
  });
});

test('any record gives identities of its own entities, with keys, which a store takes', async () => {
  const name = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('Idrin Vasko', 'BRM', 'Border Relief Mission', 'Dr. I. K. Vasko, Jr.', '...', 'A B', 'the The'),
  );
  const entity = fc.record({ name, kind: fc.constantFrom(...ENTITY_KINDS), aliases: fc.array(name, { maxLength: 4 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(entity, { maxLength: 5 }), async (given) => {
      const record = recordOf(given);
      for (const identity of identities(record)) {
        expect(record.entities.map(({ id }) => id)).toContain(identity.entity);
        expect(identity.key).toMatch(/^(person|body) \S/);
        expect(identity.slug).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
        expect(identity.shortForms).not.toContain(identity.key);
      }
    }),
  );
});

test('speakers are joined across stored reports', async () => {
  const { addReading } = await import('./add.ts');
  const { sampleCapture, intakeOf } = await import('../store/contract/samples.ts');
  const store = await openSqliteStore(':memory:');
  for (const [text, name] of [
    ['President Idrin Vasko said no.', 'President Idrin Vasko'],
    ['Idrin Vasko said yes.', 'Idrin Vasko'],
  ] as const) {
    const { document } = intakeOf({ text, statements: [] });
    const record = {
      ...recordOf([{ name }]),
      attributions: intakeOf({ text, statements: [{ speaker: { name }, cue: 'said', content: text }] }).record!
        .attributions,
    };
    const annotator = { version: record.annotator, annotate: async () => record };
    await addReading(store, annotator, sampleCapture(text), document);
  }
  expect((await store.speakers()).results).toMatchObject([{ id: 'idrin-vasko', statements: 2, documents: 2 }]);
  await store.close();
});
