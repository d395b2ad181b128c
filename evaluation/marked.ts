import { readFileSync } from 'node:fs';
import type { Span, Spans } from '../src/document/index.ts';

/** An attribution as people (or the language model, for the gold articles) marked it; offsets in UTF-16 code units. */
export interface MarkedAttribution {
  readonly source: Spans;
  readonly cue: Spans;
  readonly content: Spans;
  readonly [layer: string]: unknown;
}

/** A reported figure as it was marked; `min` and `max` are null where the words give no such bound. */
export interface MarkedFigure {
  readonly span: Span;
  readonly min: number | null;
  readonly max: number | null;
  readonly kind: string;
}

export interface MarkedArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly MarkedAttribution[];
  /** Empty where figures are not marked. */
  readonly figures: readonly MarkedFigure[];
  /** Further layers of the gold articles (entities), untouched. */
  readonly raw: Readonly<Record<string, unknown>>;
}

interface RawAttribution {
  readonly source: [number, number][] | null;
  readonly cue: [number, number][] | null;
  readonly content: [number, number][] | null;
}

interface RawFigure extends Omit<MarkedFigure, 'span'> {
  readonly span: [number, number] | null;
}

interface RawArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions?: readonly RawAttribution[];
  readonly figures?: readonly RawFigure[];
  readonly annotations?: readonly { readonly attributions: readonly RawAttribution[] }[];
}

/** Code point offset -> UTF-16 offset; the marked articles count code points. */
function codePointTable(text: string): readonly number[] {
  const table: number[] = [];
  let at = 0;
  for (const char of text) {
    table.push(at);
    at += char.length;
  }
  table.push(at);
  return table;
}

/** Reads PolNeAR lines (the first annotator's) and gold lines alike. */
export function readMarked(path: string): readonly MarkedArticle[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const raw = JSON.parse(line) as RawArticle;
      const table = codePointTable(raw.text);
      const spans = (given: [number, number][] | null): Spans =>
        (given ?? []).map(([start, end]): Span => [table[start]!, table[end]!]);
      const attributions = raw.annotations?.[0]?.attributions ?? raw.attributions ?? [];
      return {
        id: raw.id,
        text: raw.text,
        raw: raw as unknown as Record<string, unknown>,
        figures: (raw.figures ?? []).flatMap(({ span, min, max, kind }) =>
          span === null ? [] : [{ span: spans([span])[0]!, min, max, kind }],
        ),
        attributions: attributions.map((a) => ({
          ...a,
          source: spans(a.source),
          cue: spans(a.cue),
          content: spans(a.content),
        })),
      };
    });
}
