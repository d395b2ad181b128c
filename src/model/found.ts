import type { Spans } from '../document/index.ts';
import type { FoundLayers } from './layers.ts';

/** An attribution as the network found it, before the rules give it a speaker, a form and an act. */
export interface FoundAttribution {
  readonly source: Spans;
  readonly cue: Spans;
  readonly content: Spans;
  /** Calibrated share of such findings that overlap a person's marking, 0 to 1. */
  readonly extractionScore: number;
  /** What the network takes it to do; absent where a rule found the attribution. */
  readonly layers?: FoundLayers;
}

/** A finding with what decided it. */
export interface FindingTrace {
  readonly found: FoundAttribution;
  readonly cueProbability: number;
  readonly roleProbability: number;
  /** Names of the rules that changed the network's raw answer. */
  readonly rules: readonly string[];
}

/** The stretch of text that the network saw at once: `first` and `last` where nothing stands before or behind it. UTF-16 code units, end exclusive. */
export interface WindowEdge {
  readonly start: number;
  readonly end: number;
  readonly first: boolean;
  readonly last: boolean;
}
