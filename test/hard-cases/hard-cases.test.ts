import { beforeAll, describe, expect, test } from 'vitest';
import type { Annotator } from '../../src/annotate/annotate.ts';
import type { Block } from '../../src/document/index.ts';
import { openAnnotator } from '../../src/open-annotator.ts';
import { paragraphsOf } from '../../src/text/index.ts';
import { marked } from '../marked.ts';
import { readFailing, writeFailing } from './failing.ts';
import { FORMS } from './forms.ts';
import { faultOf } from './judge.ts';
import type { Row } from './row.ts';

/**
 * The table of hard cases against the model that ships, in WebAssembly, whose sums are the same on every processor. Each
 * row is a test; those on the list of failing rows must fail, and are taken off it when they no longer do.
 */
const ROWS = FORMS.flatMap(({ form, rows }) => rows.map((row) => ({ id: `${form}: ${row.name}`, form, row })));
const updating = process.env.UPDATE_HARD_CASES === '1';
const failing = updating ? new Map<string, string>() : readFailing();
const faults = new Map<string, string | null>();

const blocksOf = ({ text, kinds = [] }: Row): Block[] =>
  kinds.map((kind, at) => ({ kind, span: paragraphsOf(text)[at]! }));

async function annotateAll(annotator: Annotator): Promise<void> {
  for (const { id, row } of ROWS) {
    const { attributions } = await annotator.annotate(row.text, { blocks: blocksOf(row) });
    faults.set(id, faultOf(row, attributions));
  }
}

/** Of the longest form's name. */
const WIDTH = 66;

function summary(): string {
  const lines = FORMS.map(({ form, rows }) => {
    const right = rows.filter(({ name }) => faults.get(`${form}: ${name}`) === null).length;
    return `${form.padEnd(WIDTH)}${String(right).padStart(4)} of ${rows.length}`;
  });
  const right = ROWS.filter(({ id }) => faults.get(id) === null).length;
  return [...lines, `${'all'.padEnd(WIDTH)}${String(right).padStart(4)} of ${ROWS.length}`].join('\n');
}

describe('the table of hard cases', () => {
  test('has enough rows, each with a name of its own', () => {
    expect(new Set(ROWS.map(({ id }) => id)).size).toBe(ROWS.length);
    expect(ROWS.length).toBeGreaterThanOrEqual(170);
  });

  test('expects only what stands in the texts', () => {
    const misfits = ROWS.filter(({ row }) => {
      try {
        marked(row.text, ...row.expected, ...row.optional);
        return false;
      } catch {
        return true;
      }
    });
    expect(misfits.map(({ id }) => id)).toEqual([]);
  });
});

describe('hard cases', () => {
  beforeAll(async () => {
    await annotateAll(await openAnnotator({ runtime: 'wasm' }));
    console.log(summary());
  }, 600_000);

  if (updating) {
    test('are written to the list where they fail', () => {
      writeFailing([...faults].flatMap(([id, fault]) => (fault === null ? [] : [[id, fault] as const])));
    });
    return;
  }

  for (const { id } of ROWS) {
    const known = failing.get(id);
    const name = known === undefined ? id : `${id} (known to fail; ${known})`;
    (known === undefined ? test : test.fails)(name, () => expect(faults.get(id)).toBeNull());
  }

  test('fail exactly where the list says so (else write it anew, see failing.ts, and read it)', () => {
    const nowPass = [...failing.keys()].filter((id) => faults.get(id) === null);
    const gone = [...failing.keys()].filter((id) => !faults.has(id));
    const nowFail = ROWS.map(({ id }) => id).filter((id) => faults.get(id) !== null && !failing.has(id));
    expect({ nowPass, gone, nowFail }).toEqual({ nowPass: [], gone: [], nowFail: [] });
  });
});
