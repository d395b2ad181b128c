import { describe, expect, test } from 'vitest';
import { nearestVerb } from '../bench/peers/nearest-verb.ts';
import { start } from '../bench/peers/process.ts';
import { find } from '../bench/peers/rules.ts';
import { contentsFound } from '../evaluation/score.ts';
import type { Span, Spans } from '../src/document/index.ts';

const at = (text: string, words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
const words = (text: string, spans: Spans): string => spans.map(([start, end]) => text.slice(start, end)).join(' … ');

describe('the floor of rules', () => {
  test.each([
    ['“The dam will hold,” Mara Venn said on Monday.', 'Mara Venn', 'said', '“The dam will hold,”'],
    ['“The dam will hold,” said the engineer.', 'the engineer', 'said', '“The dam will hold,”'],
    ['Officials said that the dam would hold.', 'Officials', 'said', 'the dam would hold.'],
    ['The dam would hold through the night, Venn said.', 'Venn', 'said', 'The dam would hold through the night'],
    ['Venn, an engineer, said the dam would hold.', 'Venn', 'said', 'the dam would hold.'],
    ['According to the ministry, the dam would hold.', 'the ministry', 'According to', 'the dam would hold.'],
    ['“It holds,” Venn said. “It held in spring.”', 'Venn', 'said', '“It holds,” … “It held in spring.”'],
  ])('reads %s', (text, source, cue, content) => {
    const found = find(text);
    expect(found.map((one) => [words(text, one.source), words(text, one.cue), words(text, one.content)])).toEqual([
      [source, cue, content],
    ]);
  });

  test.fails('takes no quotation for speech that nobody says: a title that ends in a mark', () => {
    expect(find('They sang “Where Are You Now?” twice.')).toEqual([]);
  });

  test('finds nothing where nobody speaks', () => {
    expect(find('The dam was built in 1961 and has two gates.')).toEqual([]);
  });
});

describe('the nearest verb of speech', () => {
  const text = 'Venn told reporters: “We said so before.” Later Holm asked why.\nNobody said more.';
  const quotation = at(text, '“We said so before.”');

  test('is the one by the source, never one inside the quotation', () => {
    expect(words(text, nearestVerb(text, [at(text, 'Venn')], quotation))).toBe('told');
    expect(words(text, nearestVerb(text, [at(text, 'Holm')], quotation))).toBe('asked');
  });

  test('is not looked for in another paragraph', () => {
    const lines = 'He said so.\n“We leave.”\nShe said so.';
    expect(nearestVerb(lines, [], at(lines, '“We leave.”'))).toEqual([]);
  });
});

describe('a program beside us', () => {
  const echo = `
    console.log(JSON.stringify({ name: 'echo 1.0' }));
    require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
      const { text } = JSON.parse(line);
      if (text === 'stop') { console.error('enough'); process.exit(3); }
      console.log(JSON.stringify({ attributions: [{ content: [[0, text.length]] }], cpu: 0.5 }));
    });`;

  test('answers text by text under its own name', async () => {
    const running = await start([process.execPath, '-e', echo]);
    expect(running.name).toBe('echo 1.0');
    expect(await running.ask({ text: 'four' })).toEqual({ attributions: [{ content: [[0, 4]] }], cpu: 0.5 });
    running.stop();
  });

  test('that ends instead of answering is an error with its last words', async () => {
    const running = await start([process.execPath, '-e', echo]);
    await expect(running.ask({ text: 'stop' })).rejects.toThrow('enough');
    await expect(running.ask({ text: 'more' })).rejects.toThrow('enough');
  });

  test('that is not there is an error', async () => {
    await expect(start(['no-such-program-anywhere'])).rejects.toThrow('ENOENT');
  });
});

test('a quotation is found where half of the words are shared, and one content may find several', () => {
  const text = 'one two three four five six';
  const gold: readonly Spans[] = [[at(text, 'one two three')], [at(text, 'five six')]];
  expect(contentsFound(text, gold, [[at(text, 'two three four')]])).toBe(1);
  expect(contentsFound(text, gold, [[at(text, 'three')]])).toBe(1);
  expect(contentsFound(text, gold, [[at(text, 'three four')]])).toBe(0);
  expect(contentsFound(text, gold, [[[0, text.length]]])).toBe(2);
  expect(contentsFound(text, gold, [])).toBe(0);
});
