import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotationsOf } from './quotations.ts';

const words = (text: string): string[] => quotationsOf(text).map(({ span }) => text.slice(span[0], span[1]));

describe('pairing quotation marks', () => {
  const cases: readonly [name: string, text: string, expected: string[]][] = [
    ['curly doubles', 'He said: “We left.” Then went.', ['“We left.”']],
    ['straight doubles', 'He said: "We left." Then "went".', ['"We left."', '"went"']],
    ['a closing mark where one should open', 'Rain.\n”We left at dawn.” – Mara', ['”We left at dawn.”']],
    ['an interrupted quotation', '“We left,” she said, “at dawn.”', ['“We left,”', '“at dawn.”']],
    ['British singles, curly', 'He said: ‘We don’t know.’ She left.', ['‘We don’t know.’']],
    [
      'British singles over three paragraphs, closed once',
      '‘We don’t know.\n\n‘Nobody does.\n\n‘It leaks.’ She left.',
      ['‘We don’t know.', '‘Nobody does.', '‘It leaks.’'],
    ],
    ['British singles, straight', "He said: 'We don't know.' She left.", ["'We don't know.'"]],
    ['singles inside doubles', '“They shouted ‘fire’ at us,” he said.', ['“They shouted ‘fire’ at us,”', '‘fire’']],
    ['doubles inside singles', '‘They shouted “fire” at us,’ he said.', ['‘They shouted “fire” at us,’', '“fire”']],
    ['apostrophes are no quotations', "The ministers' plan, it's said, isn't theirs.", []],
    ['curly apostrophes are no quotations', 'The ministers’ plan, it’s said, isn’t theirs.', []],
    [
      'a plural apostrophe inside single quotes',
      '‘The workers’ demands are just,’ he said.',
      ['‘The workers’ demands are just,’'],
    ],
    [
      'a plural apostrophe where the quotation goes on in the next paragraph',
      '‘We tried our guests’ patience.\n\n‘We paid.’',
      ['‘We tried our guests’ patience.', '‘We paid.’'],
    ],
    ['a shortened word inside single quotes', '‘It is the likes o’ me.’ He left.', ['‘It is the likes o’ me.’']],
    ['elisions', "In the '90s they took 'em all.", []],
    ['an unclosed mark ends with its paragraph', '“We left at dawn.\nHe went home.', ['“We left at dawn.']],
    ['a scare quote', 'The so-called “reform” failed.', ['“reform”']],
    ['a quoted headline', "Minister 'denies charge' over port", ["'denies charge'"]],
    ['a mark for inches does not open', 'A 12" gun.', []],
    ['guillemets', 'He said: «We left.»', ['«We left.»']],
  ];
  test.each(cases)('%s', (_name, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('a quotation over three paragraphs opens thrice and closes once', () => {
    const text = '“One.\n\n“Two.\n\n“Three,” she said.';
    expect(quotationsOf(text).map(({ closed, continues }) => ({ closed, continues }))).toEqual([
      { closed: false, continues: false },
      { closed: false, continues: true },
      { closed: true, continues: true },
    ]);
  });

  test('depth counts from the outermost', () => {
    expect(quotationsOf('“They shouted ‘fire’ at us.”').map(({ depth }) => depth)).toEqual([0, 1]);
  });

  test('for any string spans lie inside the text and nest or stand apart', () => {
    const marks = fc.constantFrom('“', '”', '"', "'", '‘', '’', ' ', 'a', 's', '.', '\n', '\ud83d\udd25', '\ud800');
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 80 }), (parts) => {
        const text = parts.join('');
        const all = quotationsOf(text);
        return all.every(
          ({ span: a }) =>
            a[0] >= 0 &&
            a[0] < a[1] &&
            a[1] <= text.length &&
            all.every(
              ({ span: b }) =>
                a[1] <= b[0] || b[1] <= a[0] || (a[0] <= b[0] && b[1] <= a[1]) || (b[0] <= a[0] && a[1] <= b[1]),
            ),
        );
      }),
    );
  });

  test('marks that open one after another without end take linear time', () => {
    const text = `${'“'.repeat(60_000)}${' "a'.repeat(60_000)}`;
    const started = process.cpuUsage().user;
    expect(quotationsOf(text).length).toBeGreaterThan(0);
    expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(2);
  });

  test('two million characters of marks take linear time', () => {
    const text = `'a `.repeat(700_000);
    const started = performance.now();
    quotationsOf(text);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
