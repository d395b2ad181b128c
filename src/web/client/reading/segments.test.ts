import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span, Spans } from '../../../document/index.ts';
import { tidy } from '../../../document/index.ts';
import { depth, foremost, fragmentsIn, fragmentsOf, LAYERS, type Laid, segments } from './segments.ts';

const LENGTH = 60;
const span = fc
  .tuple(fc.nat(LENGTH - 1), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]): Span => [start, Math.min(start + length, LENGTH)]);
const spans = fc.array(span, { maxLength: 4 }).map(tidy);
const laidOver = fc
  .array(fc.record({ layer: fc.constantFrom(...LAYERS), spans }), { maxLength: 24 })
  .map((all) => all.map((one, index): Laid => ({ of: `a${index + 1}`, ...one })));

const covers = (fragments: Spans, at: number): boolean => fragments.some(([start, end]) => start <= at && at < end);

describe('segments', () => {
  test('runs cover the stretch exactly, one after the other', () => {
    fc.assert(
      fc.property(laidOver, span, (laid, within) => {
        const runs = segments(within, fragmentsOf(laid));
        expect(runs[0]!.span[0]).toBe(within[0]);
        expect(runs.at(-1)!.span[1]).toBe(within[1]);
        for (const [index, run] of runs.entries()) {
          expect(run.span[0]).toBeLessThan(run.span[1]);
          if (index > 0) expect(run.span[0]).toBe(runs[index - 1]!.span[1]);
        }
      }),
    );
  });

  test('every code unit carries exactly the layers that lie over it', () => {
    fc.assert(
      fc.property(laidOver, span, (laid, within) => {
        for (const run of segments(within, fragmentsOf(laid))) {
          const marked = run.marks.map(({ of }) => of).sort();
          for (let at = run.span[0]; at < run.span[1]; at++) {
            expect(marked).toEqual(
              laid
                .filter((one) => covers(one.spans, at))
                .map(({ of }) => of)
                .sort(),
            );
          }
        }
      }),
    );
  });

  test('each thing opens once and closes once over the whole text, and a wider one is never painted over a narrower', () => {
    fc.assert(
      fc.property(laidOver, (laid) => {
        const runs = segments([0, LENGTH], fragmentsOf(laid));
        const marks = runs.flatMap((run) => run.marks);
        for (const { of, spans } of laid) {
          const mine = marks.filter((mark) => mark.of === of);
          const once = spans.length > 0 ? 1 : 0;
          expect(mine.filter(({ opens }) => opens)).toHaveLength(once);
          expect(mine.filter(({ closes }) => closes)).toHaveLength(once);
          expect(mine.filter(({ starts }) => starts)).toHaveLength(spans.length);
        }
        const width = ({ of }: { readonly of: string }) => {
          const { spans } = laid.find((one) => one.of === of)!;
          return spans.at(-1)![1] - spans[0]![0];
        };
        for (const { marks: over } of runs) {
          for (const [index, mark] of over.slice(1).entries()) {
            expect(width(mark)).toBeLessThanOrEqual(width(over[index]!));
          }
        }
      }),
    );
  });

  test('a block is given every fragment that reaches into it, and no other', () => {
    fc.assert(
      fc.property(laidOver, spans, (laid, blocks) => {
        const inside = fragmentsIn(blocks, laid);
        for (const block of blocks) {
          const reaching = fragmentsOf(laid).filter(({ span: [start, end] }) => start < block[1] && block[0] < end);
          expect(inside.get(block)).toEqual(reaching);
        }
      }),
    );
  });
});

const role = (of: string, layer: Laid['layer'], ...spans: Span[]): Laid => ({ of, layer, spans });

test('a nested content lies deeper than the one around it, and a touch there means the nested one', () => {
  const outer = [role('a1', 'content', [0, 30])];
  const inner = [role('a2', 'source', [2, 6]), role('a2', 'cue', [7, 11]), role('a2', 'content', [12, 30])];
  const number = [role('f1', 'figure', [14, 18]), role('a2', 'hedge', [20, 22])];
  const runs = segments([0, 40], fragmentsOf([...outer, ...inner, ...number]));
  const at = (offset: number) => runs.find((run) => run.span[0] <= offset && offset < run.span[1])!;
  expect([0, 3, 12, 15, 30].map((offset) => depth(at(offset)))).toEqual([1, 1, 2, 2, 0]);
  expect([0, 3, 8, 12, 15, 21, 35].map((offset) => foremost(at(offset)))).toEqual([
    'a1',
    'a2',
    'a2',
    'a2',
    'f1',
    'a2',
    null,
  ]);
});
