import { describe, expect, test } from 'vitest';
import { exemplifiedBefore, installedBehind, shownBehind } from './shown.ts';

describe('what stands right beside a name shows the role of its bearer', () => {
  test.each<readonly [text: string, shown: readonly string[]]>([
    ['Reis’s campaign', ['candidate']],
    ['the Reis campaign', ['candidate']],
    ['Reis’s presidential bid for Norvel', ['candidate']],
    ['the Reis administration', ['administration']],
    ['Reis later testified', ['testified']],
    ['Reis, from the witness stand', ['testified']],
    ['Reis campaigned', []],
    ['Reis’s house', []],
  ])('“%s”: %j', (text, shown) => {
    expect(shownBehind(text, text.indexOf('Reis') + 'Reis'.length)).toEqual(shown);
  });

  test.each<readonly [text: string, kind: readonly string[]]>([
    ['Candidates like Reis', ['candidates']],
    ['banks, including Harl, Tarn Steel and Reis', ['banks']],
    ['experts such as Paul Orrin and Reis', ['experts']],
    ['he likes Reis', []],
    ['It looks like Reis', ['looks']],
    ['banks including one run by Reis', []],
  ])('“%s”: %j', (text, kind) => {
    expect(exemplifiedBefore(text, text.indexOf('Reis'))).toEqual(kind);
  });

  test.each<readonly [text: string, office: readonly string[]]>([
    ['Reis was sworn in as CIA director in May', ['cia', 'director']],
    ['Reis, who became Norvel’s defence minister', ['norvel', 'defence', 'minister']],
    ['Reis was elected mayor of Tarn', ['mayor']],
    ['Reis became angry', []],
    ['Reis was named in the suit by the mayor', []],
    ['Reis took over the bank', []],
  ])('“%s”: %j', (text, office) => {
    expect(installedBehind(text, text.indexOf('Reis') + 'Reis'.length)).toEqual(office);
  });
});
