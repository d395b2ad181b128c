import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readMarked } from '../evaluation/marked.ts';
import { addCounts, figure, scoreArticle } from '../evaluation/score.ts';
import { recordLine } from '../src/exchange/records.ts';
import { openAnnotator } from '../src/open-annotator.ts';

const SCORER = '../shared/tools/score.py';
const ARTICLES = 12;
const present = existsSync(SCORER) && spawnSync('python3', ['--version']).status === 0;

describe.skipIf(!present)('our scorer (skipped where the shared one is absent)', () => {
  test.each([
    ['polnear-dev', true],
    ['gold-dev', false],
  ] as const)('gives the shared scorer’s figures on %s', async (name, outermost) => {
    const folder = mkdtempSync(join(tmpdir(), 'hearsay-score-'));
    const [gold, system] = [join(folder, 'gold.jsonl'), join(folder, 'system.jsonl')];
    const lines = readFileSync(`../shared/data/${name}.jsonl`, 'utf8').split('\n').slice(0, ARTICLES);
    writeFileSync(gold, `${lines.join('\n')}\n`);
    const annotator = await openAnnotator();
    const records: object[] = [];
    const counts = [];
    for (const { id, text, attributions } of readMarked(gold)) {
      const record = await annotator.annotate(text, { outermost });
      records.push(recordLine(id, text, record));
      counts.push(scoreArticle(text, attributions, record.attributions).counts);
    }
    writeFileSync(system, `${records.map((record) => JSON.stringify(record)).join('\n')}\n`);
    const shared = spawnSync('python3', [SCORER, gold, system, '--json'], { encoding: 'utf8' });
    const figures = JSON.parse(shared.stdout) as Record<string, { readonly f1: number }>;
    const sum = addCounts(counts);
    for (const kind of ['strict', 'overlap', 'soft'] as const) {
      expect(figure(sum[kind], sum.system, sum.gold).f1).toBeCloseTo(figures[kind]!.f1, 6);
    }
  });
});
