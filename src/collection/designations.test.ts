import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENTITY_KINDS, type Entity, MENTION_KINDS, type Mention } from '../document/index.ts';
import { designationsOf } from './designations.ts';

const VASKO: Entity = {
  id: 'e1',
  name: 'Idrin Vasko',
  kind: 'person',
  side: 'official',
  aliases: [],
  standsFor: null,
  anonymity: null,
};

/** Designations of one kind in a text in which [names] and {descriptions} of the entity are marked. */
function foundIn(marked: string, kind: 'name' | 'role', entity: Entity = VASKO): readonly string[] {
  let text = '';
  const mentions: Mention[] = [];
  for (const part of marked.split(/(\[[^\]]*\]|\{[^}]*\})/)) {
    const start = text.length;
    const mark = /^[[{]/.test(part);
    text += mark ? part.slice(1, -1) : part;
    if (!mark) continue;
    mentions.push({ entity: entity.id, kind: part[0] === '[' ? 'name' : 'description', span: [start, text.length] });
  }
  return designationsOf(text, entity, mentions)
    .filter((one) => one.kind === kind)
    .map(({ words }) => words);
}

describe('roles of a person', () => {
  test.each<[string, readonly string[]]>([
    ['Defence Minister [Idrin Vasko] said no.', ['Defence Minister']],
    ['On Monday Deputy Prime Minister [Idrin Vasko] said no.', ['Deputy Prime Minister']],
    ['It failed.\n\nPrime Minister [Vasko] said no.', ['Prime Minister']],
    ['Former foreign minister [Vasko] said no.', ['Former foreign minister']],
    ['The army commander, Gen. [Idrin Vasko], said no.', ['general']],
    ['The army spokesman Lt Col [Idrin Vasko] said no.', ['army spokesman', 'lieutenant colonel']],
    ['Ostran Col. [Idrin Vasko] said no.', ['Ostran colonel']],
    ['Ostran President [Idrin Vasko] said no.', ['Ostran President']],
    ['What President [Vasko] said was: no.', ['President']],
    ['Why Minister [Vasko] left is not known.', ['Minister']],
    ['Minister of Health [Idrin Vasko] said no.', ['Minister of Health']],
    ['The ex-minister [Idrin Vasko] said no.', ['ex-minister']],
    ['He left. Mayor [Idrin Vasko] said no.', ['Mayor']],
    [
      '[Idrin Vasko], the spokesman for the Border Relief Mission, said no.',
      ['spokesman for the Border Relief Mission'],
    ],
    ['It failed, said [Idrin Vasko], a former defence minister.', ['former defence minister']],
    ['[Idrin Vasko], mayor of Tarn, said no.', ['mayor of Tarn']],
    ['{Ostra’s foreign minister}, [Idrin Vasko], said no.', ['Ostra’s foreign minister']],
    ['Defence Minister [Idrin Vasko] left. {The minister} said no.', ['Defence Minister']],
    ['[Idrin Vasko] left. {The minister} said no.', ['minister']],
    ['Defense Minister [Vasko] left. Defence minister [Vasko] said no.', ['Defense Minister']],
    ['[Idrin Vasko], envoy to the U.N. Assembly, said no.', ['envoy to the U.N. Assembly']],
    ['Health correspondent Dr. [Idrin Vasko] said no.', ['Health correspondent']],
    ['Council for the Care of Rivers campaigner [Idrin Vasko] said no.', ['Council for the Care of Rivers campaigner']],
    [`[Idrin Vasko], mayor of ${'a very long '.repeat(20)} way, said no.`, []],
    ['[Idrin Vasko], a former colonel who leads the rebels, said no.', ['former colonel']],
    ['The commander of the [Ostran People] said no.', []],
    ['[Idrin Vasko], 43, said no.', []],
    ['Mr [Vasko] said no.', []],
    ['Mira Tolm told [Vasko] so.', []],
    ['[Idrin Vasko], the court heard, said no.', []],
    ['[Idrin Vasko], Mira Tolm and the mayor said no.', []],
    ['{The man} said no. [Idrin Vasko] left.', []],
    ['“The mayor,” [Idrin Vasko] said.', []],
  ])('%s gives %j', (marked, expected) => expect(foundIn(marked, 'role')).toEqual(expected));

  // Every capital before an office is taken for a part of it.
  test.fails('a sentence that begins with an order', () =>
    expect(foundIn('Recall Mayor [Idrin Vasko], they say.', 'role')).toEqual(['Mayor']));

  // A clause that tells an office needs more than the words beside the name.
  test.fails('an office told in a clause', () =>
    expect(foundIn('[Idrin Vasko], who served as defence minister, said no.', 'role')).toEqual(['defence minister']));
});

describe('roles of a body', () => {
  const PARTY: Entity = { ...VASKO, name: 'Ostran Unity', kind: 'party' };
  test.each<[string, readonly string[]]>([
    ['{The ruling party} said no. [Ostran Unity] left.', ['ruling party']],
    ['{The party} said no. [Ostran Unity] left.', []],
    ['Mayor [Ostran Unity] said no.', []],
  ])('%s gives %j', (marked, expected) => expect(foundIn(marked, 'role', PARTY)).toEqual(expected));
});

test('names are those that the report writes, each once', () => {
  expect(foundIn('[Idrin Vasko] left. [Vasko] said no. [VASKO] laughed.', 'name')).toEqual(['Idrin Vasko', 'Vasko']);
});

test('any text with mentions anywhere gives keys and words, in linear time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.tuple(fc.nat(), fc.nat())), (text, places) => {
      const mentions = places.map(([a, b]): Mention => {
        const span = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
        return { entity: 'e1', kind: MENTION_KINDS[a % 3]!, span };
      });
      for (const kind of ENTITY_KINDS) {
        for (const { key, words } of designationsOf(text, { ...VASKO, kind }, mentions)) {
          expect(key).not.toBe('');
          expect(words).not.toBe('');
        }
      }
    }),
  );
  const long = `${'Minister '.repeat(200_000)}Vasko`;
  const mention: Mention = { entity: 'e1', kind: 'name', span: [long.length - 5, long.length] };
  expect(designationsOf(long, VASKO, [mention]).length).toBeGreaterThan(0);
});
