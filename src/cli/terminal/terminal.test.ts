import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clip, pad, widthOf, wrap } from './layout.ts';
import { wantsColour } from './output.ts';
import { colourful, paintSpans, plain, printable } from './paint.ts';
import { createProgress, duration, progressLine } from './progress.ts';

/** A sign that a terminal would obey, written so that it can be seen. */
const ESCAPE = '\u001B';

describe('the width of words', () => {
  test.each([
    ['plain', 5],
    ['“curly”', 7],
    [`${ESCAPE}[31mred${ESCAPE}[0m`, 3],
    ['e\u0301', 1],
    ['東京', 4],
    ['😀', 2],
    ['', 0],
  ])('%j takes %i columns', (words, columns) => {
    expect(widthOf(words)).toBe(columns);
  });
});

describe('wrapped words', () => {
  test('break between words, and later lines are set in', () => {
    expect(wrap('one two three four', { width: 11, first: '1 ' })).toEqual(['1 one two', '  three', '  four']);
  });

  test('never lose a word, and never are wider than asked if no word is', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/)), fc.integer({ min: 10, max: 40 }), (words, width) => {
        const lines = wrap(words.join(' '), { width });
        expect(lines.join(' ').split(' ').filter(Boolean)).toEqual(words);
        expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width);
      }),
    );
  });

  test('keep their colour on each line, and the margin stays plain', () => {
    const lines = wrap(colourful('content', 'one two'), { width: 5, first: '> ' });
    expect(lines).toEqual([`> ${ESCAPE}[36mone${ESCAPE}[0m`, `  ${ESCAPE}[36mtwo${ESCAPE}[0m`]);
  });
});

test('what is clipped says so and fits', () => {
  expect(clip('a long headline', 8)).toBe('a long…');
  expect(clip('short', 8)).toBe('short');
  expect(pad(clip('東京の橋', 5), 6)).toBe('東京… ');
});

describe('spans painted in a text', () => {
  test('show the later of two that overlap', () => {
    const mark = (style: string, words: string): string => `<${style} ${words}>`;
    const spans = [
      { span: [0, 9], style: 'content' },
      { span: [3, 6], style: 'cue' },
    ] as const;
    expect(paintSpans('abcdefghijk', spans, mark)).toBe('<content abc><cue def><content ghi>jk');
  });

  test('leave the words as they are where there is no colour', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ a-z“”]*$/), fc.nat(30), fc.nat(30), (text, a, b) => {
        const span = [Math.min(a, b), Math.max(a, b)] as const;
        expect(paintSpans(text, [{ span, style: 'match' }], plain)).toBe(text);
      }),
    );
  });
});

test.each([
  [`${ESCAPE}]0;owned\u0007`, '␛]0;owned␇'],
  ['a\u009Bb', 'a\uFFFDb'],
  ['a\u202Eb', 'a\uFFFDb'],
  ['line\nline\ttab', 'line\nline\ttab'],
  ['“é” 😀', '“é” 😀'],
])('a terminal has nothing to obey in %j', (words, shown) => {
  expect(printable(words)).toBe(shown);
});

describe('colour', () => {
  const terminal = { isTTY: true } as never;
  const pipe = {} as never;
  test.each([
    ['on a terminal', true, terminal, {}, undefined],
    ['in a pipe', false, pipe, {}, undefined],
    ['with NO_COLOR', false, terminal, { NO_COLOR: '1' }, undefined],
    ['with --no-color', false, terminal, {}, false],
    ['on a dumb terminal', false, terminal, { TERM: 'dumb' }, undefined],
    ['in a pipe with FORCE_COLOR', true, pipe, { FORCE_COLOR: '1' }, undefined],
    ['with FORCE_COLOR and NO_COLOR', false, pipe, { FORCE_COLOR: '1', NO_COLOR: '1' }, undefined],
  ])('that it is used %s is %s', (_name, expected, stream, env, asked) => {
    expect(wantsColour(stream, env, asked)).toBe(expected);
  });
});

describe('progress', () => {
  /** Steps through ten items, half a second each. */
  const written = (stream: { isTTY?: boolean; columns?: number }, quiet: boolean): string => {
    let text = '';
    let clock = 0;
    const write = (words: string): void => {
      text += words;
    };
    const stderr = { ...stream, write } as never;
    const progress = createProgress({ stderr, quiet, now: () => clock });
    progress.start(10);
    for (let n = 1; n <= 10; n += 1) {
      clock += 700;
      progress.step(`page ${n}`);
    }
    progress.note('a note');
    progress.end();
    return text;
  };

  test('on a terminal is one line, redrawn and cleared at the end', () => {
    const text = written({ isTTY: true, columns: 80 }, false);
    expect(text).not.toMatch(/page \d+\n/);
    expect(text).toContain('10/10');
    expect(text.endsWith(`\r${ESCAPE}[2Ka note\n`)).toBe(true);
  });

  test('in a log is a line every few seconds', () => {
    expect(written({}, false).match(/page \d+\n/g)).toEqual(['page 8\n']);
  });

  test('is silent where asked to be', () => {
    expect(written({ isTTY: true }, true)).toBe('');
  });

  test.each([
    [{ total: 40, done: 10, seconds: 5, label: 'x' }, '██████░░░░░░░░░░░░░░░░░░ 10/40 · 2.0 a second · 15 s left · x'],
    [{ total: null, done: 3, seconds: 0.5, label: 'x' }, '3 · x'],
    [{ total: 0, done: 0, seconds: 0, label: 'x' }, '░░░░░░░░░░░░░░░░░░░░░░░░ 0/0 · x'],
  ])('%j reads as a line', (state, line) => {
    expect(progressLine(state)).toBe(line);
  });

  test.each([
    [8.2, '9 s'],
    [240, '4 min'],
    [7500, '2 h 5 min'],
  ])('%d seconds', (seconds, words) => {
    expect(duration(seconds)).toBe(words);
  });
});
