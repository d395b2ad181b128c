import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attribution, Span, Spans } from '../../../document/index.ts';
import { tidy } from '../../../document/index.ts';
import { depth, foremost, ROLES, segments } from './segments.ts';

const attribution = (id: string, roles: Partial<Record<(typeof ROLES)[number], Spans>>): Attribution => ({
  id,
  source: [],
  cue: [],
  content: [],
  form: 'indirect',
  act: 'state',
  stance: 'neutral',
  polarity: 'positive',
  speaker: null,
  target: null,
  parent: null,
  hedges: [],
  answers: null,
  via: [],
  extractionScore: 1,
  ...roles,
});

const LENGTH = 60;
const span = fc
  .tuple(fc.nat(LENGTH - 1), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]): Span => [start, Math.min(start + length, LENGTH)]);
const spans = fc.array(span, { maxLength: 4 }).map(tidy);
const records = fc
  .array(fc.record({ source: spans, cue: spans, content: spans }), { maxLength: 8 })
  .map((all) => all.map((roles, index) => attribution(`a${index + 1}`, roles)));

const covers = (fragments: Spans, at: number): boolean => fragments.some(([start, end]) => start <= at && at < end);

describe('segments', () => {
  test('runs cover the stretch exactly, one after the other', () => {
    fc.assert(
      fc.property(records, span, (record, within) => {
        const runs = segments(within, record);
        expect(runs[0]!.span[0]).toBe(within[0]);
        expect(runs.at(-1)!.span[1]).toBe(within[1]);
        for (const [index, run] of runs.entries()) {
          expect(run.span[0]).toBeLessThan(run.span[1]);
          if (index > 0) expect(run.span[0]).toBe(runs[index - 1]!.span[1]);
        }
      }),
    );
  });

  test('every code unit carries exactly the roles that the record gives it', () => {
    fc.assert(
      fc.property(records, span, (record, within) => {
        for (const run of segments(within, record)) {
          const marked = run.marks.map(({ attribution: id, role }) => `${id} ${role}`).sort();
          for (let at = run.span[0]; at < run.span[1]; at++) {
            const given = record
              .flatMap((one) => ROLES.filter((role) => covers(one[role], at)).map((role) => `${one.id} ${role}`))
              .sort();
            expect(marked).toEqual(given);
          }
        }
      }),
    );
  });

  test('each role opens once and closes once over the whole text', () => {
    fc.assert(
      fc.property(records, (record) => {
        const marks = segments([0, LENGTH], record).flatMap((run) => run.marks);
        for (const one of record) {
          for (const role of ROLES) {
            const mine = marks.filter((mark) => mark.attribution === one.id && mark.role === role);
            const once = one[role].length > 0 ? 1 : 0;
            expect(mine.filter(({ opens }) => opens)).toHaveLength(once);
            expect(mine.filter(({ closes }) => closes)).toHaveLength(once);
            expect(mine.filter(({ starts }) => starts)).toHaveLength(one[role].length);
          }
        }
      }),
    );
  });
});

test('a nested content lies deeper than the one around it, and a touch there means the nested one', () => {
  const outer = attribution('a1', { content: [[0, 30]] });
  const inner = attribution('a2', { source: [[2, 6]], cue: [[7, 11]], content: [[12, 30]] });
  const runs = segments([0, 40], [outer, inner]);
  const at = (offset: number) => runs.find((run) => run.span[0] <= offset && offset < run.span[1])!;
  expect([0, 3, 12, 30].map((offset) => depth(at(offset)))).toEqual([1, 1, 2, 0]);
  expect([0, 3, 8, 12, 35].map((offset) => foremost(at(offset)))).toEqual(['a1', 'a2', 'a2', 'a2', null]);
});
