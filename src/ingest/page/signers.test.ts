import { describe, expect, test } from 'vitest';
import { completed, signersOf } from './signers.ts';

const HERALD = { outlet: 'The Tarn Herald', url: 'https://www.tarnherald.com/2026/hall' };

describe('a person signs before an organisation, and the outlet never', () => {
  test.each<readonly [rule: string, sources: readonly (readonly string[])[], names: readonly string[]]>([
    ['the first source that names one is believed', [['Ann Roe'], ['Mara Venn']], ['Ann Roe']],
    ['a person on the page beats an agency in the data', [['CNN Wire'], ['Ann Roe']], ['Ann Roe']],
    ['an agency signs where nobody else does', [['AP'], []], ['AP']],
    ['a place is nobody', [['Reuters'], ['Norvel']], ['Reuters']],
    ['one with a single name signs where nobody else does', [['Orrin'], []], ['Orrin']],
    ['an agency beside a writer is no writer', [['Ann Roe', 'Associated Press']], ['Ann Roe']],
    ['nor is the outlet, however its name is written', [['Ann Roe', 'TARN HERALD']], ['Ann Roe']],
    ['nor by its address', [['Ann Roe', 'Tarnherald.com']], ['Ann Roe']],
    ['nor a desk of it', [['Ann Roe', 'Tarn Herald Sport']], ['Ann Roe']],
    ['what is run on behind a name is cut off', [['Ann Roe Tarn Herald Archive']], ['Ann Roe']],
    ['the outlet alone signs nothing', [['The Tarn Herald']], []],
    ['a family may be called Post', [['Ann Post', 'Mara Venn']], ['Ann Post', 'Mara Venn']],
  ])('%s', (_rule, sources, names) => expect(signersOf(sources, HERALD).names).toEqual(names));

  test.each<readonly [rule: string, later: readonly string[], names: readonly string[]]>([
    ['a later field that names others beside the writer', ['Ann Roe', 'Mara Venn'], ['Ann Roe', 'Mara Venn']],
    ['one that leaves the writer out', ['Tobias Orrin', 'Mara Venn'], ['Ann Roe']],
    ['one that adds an agency', ['Ann Roe', 'Tarn Agency'], ['Ann Roe']],
    ['one that adds a word', ['Ann Roe', 'Norvel'], ['Ann Roe']],
  ])('%s: %j completes one of Ann Roe to %j', (_rule, later, names) =>
    expect(completed([['Ann Roe'], later])[0]).toEqual(names),
  );

  test('nor does a part of an outlet that is called by its letters', () => {
    expect(signersOf([['Ann Roe', 'TBC Norvel']], { outlet: 'TBC', url: null }).names).toEqual(['Ann Roe']);
    expect(signersOf([['Ann Roe']], { outlet: 'Ann', url: null }).names).toEqual(['Ann Roe']);
  });

  test('agencies that sign beside the writers are handed on', () =>
    expect(signersOf([['CNN Wire'], ['Ann Roe', 'AP']], HERALD).organisations).toEqual(['CNN Wire', 'AP']));
});
