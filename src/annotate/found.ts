import type { Spans } from '../document/index.ts';

/**
 * An attribution as the model finds it: only spans. Every span is a half-open range of UTF-16 code units in the
 * document's text; the fragments of one role are in text order and do not overlap. `source` is empty where the text
 * names none, `cue` where nothing but the layout attributes.
 */
export interface FoundAttribution {
  readonly source: Spans;
  readonly cue: Spans;
  readonly content: Spans;
  /** How sure the annotator is that this attribution stands in the text, 0 to 1. */
  readonly extractionScore: number;
}
