import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '../document/index.ts';
import type { FindingTrace, FoundAttribution } from '../model/found.ts';
import type { Tagger } from '../model/tagger.ts';
import { createAnnotator } from './annotate.ts';

const VERSION = { version: 'test', model: null };

/** A tagger that finds what it is told to, whatever the text. */
const finding = (found: readonly FoundAttribution[]): Tagger => ({
  find: async () => ({ attributions: found, pronouns: [] }),
});

test('what a rule finds without the network is traced, and what it adds to a finding too', async () => {
  const text = '“We stay,” Venn said.\n\n“The port is ours.”\n\nRook said: “We sell the port.”';
  const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
  const found = { source: [at('Venn')], cue: [at('said')], content: [at('“We stay,”')], extractionScore: 0.95 };
  const event = { found, cueProbability: 0.9, roleProbability: 0.8, rules: ['whole-words'] };
  const tagger: Tagger = {
    async find(_text, options) {
      options?.trace?.(event);
      return { attributions: [found], pronouns: [] };
    },
  };
  const traces: FindingTrace[] = [];
  await createAnnotator(tagger, VERSION).annotate(text, { trace: (one) => traces.push(one) });
  expect(traces.map(({ rules, cueProbability }) => ({ rules, cueProbability }))).toEqual([
    { rules: ['whole-words', 'quotation-goes-on'], cueProbability: 0.9 },
    { rules: ['quotation-announced'], cueProbability: 0 },
  ]);
});

test('is sound on any string and any findings, lone surrogates too', async () => {
  const part = fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    '‘',
    ' said ',
    'Venn',
    'reportedly',
    ':',
    '.',
    '\n',
    '— ',
    '\ud83d',
    '\udc4d',
    '12 dead ',
  );
  const spans = fc.array(fc.tuple(fc.nat(80), fc.nat(20)), { maxLength: 2 });
  const role = spans.map((all) => all.map(([start, length]): Span => [start, start + length]));
  const anything = fc.record({
    source: role,
    cue: role,
    content: role,
    extractionScore: fc.double({ min: 0, max: 1 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 40 }), fc.array(anything, { maxLength: 4 }), async (parts, found) => {
      const text = parts.join('');
      const { attributions } = await createAnnotator(finding(found), VERSION).annotate(text);
      const all = attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]);
      expect(all.every(([start, end]) => 0 <= start && start < end && end <= text.length)).toBe(true);
    }),
  );
});

test('two million characters with a finding in every sentence take linear time beside the network', async () => {
  const sentence = 'Mara Venn said the port was closed. “We stay here,” she said. The envoy reportedly left.\n\n';
  const count = Math.ceil(2_000_000 / sentence.length);
  const text = sentence.repeat(count);
  const found = Array.from({ length: count }, (_, n): FoundAttribution => {
    const at = (words: string): Span => {
      const start = n * sentence.length + sentence.indexOf(words);
      return [start, start + words.length];
    };
    return { source: [at('Mara Venn')], cue: [at('said')], content: [at('the port was closed')], extractionScore: 0.9 };
  });
  // The process's own time: a busy machine slows the clock's.
  const started = process.cpuUsage().user;
  const { attributions } = await createAnnotator(finding(found), VERSION).annotate(text);
  expect(attributions.length).toBe(3 * count);
  expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(60);
}, 600_000);
