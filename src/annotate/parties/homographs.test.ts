import { describe, expect, test } from 'vitest';
import { speakerIn } from '../../../test/credited.ts';

describe('a small word or a month', () => {
  test.each<readonly [name: string | undefined, source: string, text: string]>([
    ['Per Orrin', 'The mayor, Per Orrin', 'The mayor, Per Orrin, said it leaks.'],
    ['Will Reis', 'a plumber, Will Reis', 'On Friday a plumber, Will Reis, said it leaks.'],
    ['Theresa May', 'Theresa May', 'On Friday Theresa May said it leaks.'],
    ['Theresa May', 'May#3', 'On Friday Theresa May came to Tarn. In May she left. May said it leaks.'],
    ['April Reis', 'April Reis, a nurse', 'April Reis, a nurse, said it leaks.'],
    ['May', 'Mrs May', 'On Friday Mrs May said it leaks.'],
    ['Just Grow', 'Just Grow', 'Just Grow said it leaks. Analysts say Just Grow hires too many.'],
    ['Just Grow', 'Just Grow#2', 'Just Grow hires. This week Just Grow said it leaks.'],
  ])('is a name where somebody bears it: %s', (name, source, text) => {
    expect(speakerIn(text, source)?.name).toBe(name);
  });

  test.each<readonly [name: string, source: string, text: string]>([
    ['Reis', 'Reis', 'On 3 May Reis said it leaks.'],
    ['Reis', 'Reis', 'Just Reis said it leaks. It leaks just so.'],
    ['Paul Orrin', 'Paul Orrin', 'Since last August Paul Orrin said it leaks.'],
    ['Reis', 'Reis', 'Will Tarn be dry? So Reis said it leaks.'],
  ])('is none where it is not: %s', (name, source, text) => {
    expect(speakerIn(text, source)?.name).toBe(name);
  });
});
