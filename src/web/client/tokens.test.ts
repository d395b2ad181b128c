import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');

/** The colours of the block that this selector opens. */
function coloursOf(selector: string): ReadonlyMap<string, string> {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf('}', start));
  return new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name!, value!]));
}

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

const luminance = (hex: string): number => {
  const [red, green, blue] = [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
};

const contrast = (a: string, b: string): number => {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
};

const LOOKS = [
  ['day', ':root'],
  ['night', ':root[data-theme="dark"]'],
  ['the system’s night', ':root:not([data-theme="light"])'],
] as const;

/** AAA for text, AA for text in a role's colour on a wash, and 3 for the edges of controls and the bar of a content. */
const PAIRS = [
  ...['ink', 'ink-quiet', 'ink-back', 'source', 'cue'].map((name) => [name, 'paper', 7] as const),
  ...['ink', 'ink-quiet'].flatMap((name) => ['paper-raised', 'paper-sunk'].map((paper) => [name, paper, 7] as const)),
  ...['wash-1', 'wash-2', 'wash-3'].map((wash) => ['ink', wash, 7] as const),
  ...['source', 'cue'].flatMap((name) => ['wash-1', 'wash-2', 'wash-3'].map((wash) => [name, wash, 4.5] as const)),
  ['field-edge', 'paper', 3],
  ['bar', 'paper', 3],
  ['focus', 'paper', 3],
] as const;

describe.each(LOOKS)('the colours of the %s', (_, selector) => {
  const colours = coloursOf(selector);
  test.each(PAIRS)('%s on %s has a contrast of at least %d', (front, back, least) => {
    expect(contrast(colours.get(front)!, colours.get(back)!)).toBeGreaterThanOrEqual(least);
  });
});

test('no night is printed: each stands under a rule for the screen', () => {
  for (const [, selector] of LOOKS.slice(1)) {
    const opened = css.lastIndexOf('@media', css.indexOf(`${selector} {`));
    expect(css.slice(opened, css.indexOf('{', opened))).toMatch(/^@media screen\b/);
  }
});

test('both nights are the same night', () => {
  expect(coloursOf(LOOKS[1][1])).toEqual(coloursOf(LOOKS[2][1]));
});
