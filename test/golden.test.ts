import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Annotator } from '../src/annotate/annotate.ts';
import { type AnnotationRecord, type Document, wordsOfAll } from '../src/document/index.ts';
import { read } from '../src/ingest/read.ts';
import { capture } from '../src/ingest/sources/index.ts';
import { openAnnotator } from '../src/open-annotator.ts';

/**
 * Whole articles of the corpus with the record written beside them, one statement a line, for reading. Written only by
 * command (`UPDATE_GOLDEN=1 npm test -- test/golden.test.ts`), and then read through before they are committed.
 *
 * int8 sums round differently on different processors, so a few edges may move: the test holds to 17 lines in 20, and
 * prints the others.
 */
const GOLDEN = [
  'corvane/2026-03-03-market-rockets-kill-31',
  'ashmere-chronicle/2026-03-04-orlesk-order-hold-market-quarter',
  'daily-flare/2026-03-04-i-rule-out-talks',
  'lantern/2026-03-05-rockets-of-brenica',
] as const;
const SAME = 0.85;

const pageAt = (name: string): Document => {
  const path = `fixtures/${name}.html`;
  return read(capture(readFileSync(path), { mediaType: 'text/html', path }));
};

function lines(document: Document, record: AnnotationRecord): string[] {
  const names = new Map(record.entities.map(({ id, name }) => [id, name]));
  return record.attributions.map((one) =>
    [
      one.speaker === null ? '–' : names.get(one.speaker),
      wordsOfAll(document.text, one.source) || '–',
      wordsOfAll(document.text, one.cue),
      wordsOfAll(document.text, one.content),
      [one.form, one.act, one.stance, one.polarity === 'negative' ? 'negative' : '', one.parent ? 'nested' : '']
        .filter(Boolean)
        .join(' '),
    ]
      .join(' | ')
      .replace(/\s+/g, ' '),
  );
}

describe('golden articles', () => {
  let annotator: Annotator;
  beforeAll(async () => {
    annotator = await openAnnotator();
  });

  test.each(GOLDEN)('%s gives the record that was read through', async (name) => {
    const document = pageAt(name);
    const now = lines(document, await annotator.annotate(document.text, { blocks: document.blocks }));
    const path = `test/golden/${name.replace('/', '-')}.txt`;
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(path, `${now.join('\n')}\n`);
    expect(existsSync(path), `${path} is missing; write it with UPDATE_GOLDEN=1 and read it`).toBe(true);
    const golden = readFileSync(path, 'utf8').trimEnd().split('\n');
    const missing = golden.filter((line) => !now.includes(line));
    const added = now.filter((line) => !golden.includes(line));
    const changed = Math.max(missing.length, added.length);
    expect(
      1 - changed / golden.length,
      [...missing.map((l) => `- ${l}`), ...added.map((l) => `+ ${l}`)].join('\n'),
    ).toBeGreaterThanOrEqual(SAME);
  });
});
