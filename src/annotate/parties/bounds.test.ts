import { describe, expect, test } from 'vitest';
import { type Marks, marked } from '../../../test/marked.ts';
import type { Entity } from '../../document/index.ts';
import { toRecord } from '../record.ts';

/** The party whose words `source` gives, as the record shows it. */
function shown(text: string, source: Marks['source']): Entity | undefined {
  const { attributions, entities } = toRecord(
    text,
    [],
    marked(text, { source: source ?? [], cue: 'said', content: 'it leaks' }),
    { version: 'test', model: null },
  );
  return entities.find(({ id }) => id === attributions[0]!.speaker);
}

describe('a party is shown by a name or a clean description', () => {
  test.each<readonly [source: string, name: string, aliases?: readonly string[]]>([
    ['its spokeswoman, Maj Gen Anna Reis, who would not', 'Anna Reis'],
    ['Army spokesman Col Paul Orrin - no relation of the surgeon Ilka -', 'Paul Orrin'],
    ['The provincial governor, Paul Orrin,', 'Paul Orrin', ['the provincial governor']],
    ['Norvel’s foreign minister, Anna Reis, who is to chair the talks,', 'Anna Reis', ['Norvel’s foreign minister']],
    ['Dr Anna Reis, who runs the ward, ‘and', 'Anna Reis'],
    ['Paul J. Orrin', 'Paul J. Orrin'],
    ['Paul Orrin, 58, whose stall stood by the door,', 'Paul Orrin'],
    ['The host, council member Anna Reis,', 'Anna Reis', ['the host']],
    ['a pharmacist who lives across the square and asked not to', 'a pharmacist'],
    ['Two diplomats in Tarn, who spoke', 'Two diplomats in Tarn'],
    ['Some traders who saw it', 'Some traders who saw it'],
    ['A second clip, posted by a worker,', 'A second clip'],
    ['A few small, limited studies', 'A few small, limited studies'],
    ['charge the mayor', 'the mayor'],
    ['by a worker', 'a worker'],
    ['whose generals', 'generals'],
    ['rebel boss “the Ferryman”', 'Ferryman'],
    ['The cellar\n\nNorvel’s water board', 'Norvel’s water board'],
  ])('%s: %s', (source, name, aliases = []) => {
    expect(shown(`On Friday ${source} said it leaks.`, source)).toMatchObject({ name, aliases });
  });

  test.each([
    ['Paul Orrin wrote, and on a network he said it leaks.', ['Paul Orrin', 'on a network'], 'Paul Orrin'],
    ['One of them told us that a minister said it leaks.', ['One of them', 'a minister'], 'a minister'],
    ['Orrin, it seems from what Norvel News wrote, said it leaks.', ['Orrin', 'Norvel News'], 'Norvel News'],
    ['Anna Reis told Paul Orrin, who said it leaks.', ['Anna Reis', 'Paul Orrin'], 'Anna Reis'],
    ['The campaign put out a memo that said it leaks.', ['The campaign', 'a memo'], 'The campaign'],
    ['Reis of New Tarn said it leaks.', ['Reis', 'Tarn'], 'Reis'],
    ['Voters laughed when he said it leaks.', ['Voters', 'he'], null],
  ])('of a source in several pieces one names the party: %s', (text, pieces, name) => {
    expect(shown(text, pieces)?.name ?? null).toBe(name);
  });

  test('a source that begins inside a name begins with the name', () => {
    const text = 'The Assembly of Nations relief office said it leaks.';
    expect(shown(text, 'of Nations relief office')?.name).toBe('The Assembly of Nations relief office');
  });

  test.each(['not', 'to'])('“%s” names nobody', (source) => {
    expect(shown(`It was ${source} said it leaks.`, source)).toBeUndefined();
  });
});

describe('titles before a name', () => {
  test.each([
    ['House Speaker Paul Orrin', 'Paul Orrin'],
    ['Senate Majority Leader Paul Orrin', 'Paul Orrin'],
    ['Secretary of State Paul Orrin', 'Paul Orrin'],
    ['former Secretary of Health and Human Services Anna Reis', 'Anna Reis'],
    ['Tarn Water Board President Anna Reis', 'Anna Reis'],
    ['General Pumps Corporation', 'General Pumps Corporation'],
    ['the House Republican Conference', 'House Republican Conference'],
    ['the United Nations High Commissioner for Refugees', 'United Nations High Commissioner for Refugees'],
  ])('%s: %s', (source, name) => {
    expect(shown(`On Friday ${source} said it leaks.`, source)?.name).toBe(name);
  });
});
