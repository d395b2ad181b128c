import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partsOf } from './parts.ts';

/** As word-by-word comparisons of texts write it: [-left out-] {+put in+} and (the report's own). */
const shown = (base: string, words: string): string =>
  partsOf(base, words)
    .map(({ kind, words: part }) => {
      const said = part.trim();
      return { kept: said, dropped: `[-${said}-]`, added: `{+${said}+}`, own: `(${said})` }[kind];
    })
    .join(' ');

describe('the parts of a rendering', () => {
  test.each([
    ['“We fired at noon,”', '“We fired at noon,”', '“We fired at noon,”'],
    ['“I do not rule out a talk.”', '“I rule out a talk.”', '“I [-do not-] rule out a talk.”'],
    ['“and began counting shoes”', '“and started counting shoes”', '“and [-began-] {+started+} counting shoes”'],
    ['We fired at the pier', 'They fired at the pier', '[-We-] {+They+} fired at the pier'],
    ['“The damage is old.” … “Go.”', 'the damage “is old.”', 'the damage “is old.” [-“Go.”-]'],
    [
      '“It is not a crime to ask”',
      'that it “is not a crime” to anybody',
      '(that it) [-“It-] “is not a crime” [-to ask”-] (to anybody)',
    ],
    [
      '“A battery of ours answered fire from the road”',
      '“One of our batteries returned fire from the road”',
      '[-“A battery of ours answered-] {+“One of our batteries returned+} fire from the road”',
    ],
    ['', 'of course', '{+of course+}'],
    ['of course', '', '[-of course-]'],
    ['', '', ''],
  ])('of “%s” told as “%s”', (base, words, expected) => {
    expect(shown(base, words)).toBe(expected);
  });

  test('hold every character of the rendering, in order, whatever it is', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'ab “”\'"…the not') }));
    fc.assert(
      fc.property(text, text, (base, words) => {
        const told = partsOf(base, words).filter(({ kind }) => kind !== 'dropped');
        if (/[\p{L}\p{N}]/u.test(words)) expect(told.map((part) => part.words).join('')).toBe(words);
        expect(partsOf(words, words).every(({ kind }) => kind === 'kept' || kind === 'own')).toBe(true);
      }),
    );
  });
});
