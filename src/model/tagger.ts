import { ACTS, type Spans, tidy } from '../document/index.ts';
import { quotationsOf } from '../text/quotations.ts';
import type { DecodingSettings } from './decode.ts';
import { findInWindow } from './find-in-window.ts';
import type { FindingTrace, FoundAttribution } from './found.ts';
import type { Judging } from './judged.ts';
import { keptAmong } from './kept.ts';
import type { RuleWorth } from './layers.ts';
import type { PointedPronoun } from './pointing.ts';
import { type PreparedText, pronounsIn, readWindow } from './read-window.ts';
import type { Network } from './session.ts';
import { withSignedQuotations } from './signed.ts';
import { structureOf } from './structure.ts';
import { windowsOf } from './windows.ts';
import type { WordPiece } from './wordpiece.ts';

/** Finds attributions in a text: source, cue and content, linked. */
export interface Tagger {
  /** Linear in the text's length; the same answer for the same text on the same runtime. */
  find(text: string, options?: FindOptions): Promise<Findings>;
}

export interface Findings {
  /** In order of cue. */
  readonly attributions: readonly FoundAttribution[];
  /** Whom "he" and "she" mean, in text order. */
  readonly pronouns: readonly PointedPronoun[];
}

export interface FindOptions {
  /** Leave out attributions that stand inside another's content, as PolNeAR does. */
  readonly outermost?: boolean;
  /** Stretches of the text that are not the report's own (furniture): nothing is looked for there. */
  readonly skip?: Spans;
  readonly signal?: AbortSignal;
  /** Called for each attribution with what decided it. */
  readonly trace?: (event: FindingTrace) => void;
}

export interface TaggerSettings {
  readonly decoding: DecodingSettings;
  /** The same for nested attributions too: their cues are rarer and marked by other people. */
  readonly decodingNested: DecodingSettings;
  /** Which of what decoding finds is kept, fitted on the tuning articles. */
  readonly judging: Judging;
  readonly judgingNested: Judging;
  readonly ruled: RuleWorth;
  /** What is added for a plain statement beside those: the marks that the head learnt from find too much else. */
  readonly plain: number;
}

export function createTagger(network: Network, wordPiece: WordPiece, settings: TaggerSettings): Tagger {
  const ruled = withPlain(settings.ruled, settings.plain);
  return {
    async find(text, options = {}) {
      const visible = blank(text, options.skip ?? []);
      const tokens = wordPiece.tokenize(visible);
      const quotations = quotationsOf(visible);
      const prepared: PreparedText = {
        text: visible,
        tokens,
        quotations,
        structure: structureOf(visible, tokens, quotations),
      };
      const outermost = options.outermost === true;
      const decoding = outermost ? settings.decoding : settings.decodingNested;
      const judging = outermost ? settings.judging : settings.judgingNested;
      const candidates: FindingTrace[] = [];
      const pronouns: PointedPronoun[] = [];
      for (const window of windowsOf(visible, tokens, quotations)) {
        options.signal?.throwIfAborted();
        const read = await readWindow(network, wordPiece, prepared, window, outermost);
        pronouns.push(...pronounsIn(prepared, read));
        candidates.push(...(await findInWindow(network, { decoding, ruled }, prepared, read)));
      }
      const events = keptAmong(text, candidates, judging);
      for (const event of events) options.trace?.(event);
      const found = events.map((event) => event.found);
      const attributions = [...withSignedQuotations(visible, quotations, found)];
      return { attributions: attributions.sort((a, b) => a.cue[0]![0] - b.cue[0]![0]), pronouns };
    },
  };
}

/** Adds to what a plain statement is worth, whatever the rule says. */
const withPlain = (ruled: RuleWorth, plain: number): RuleWorth =>
  ruled.map((row) => row.map((worth, act) => worth + (ACTS[act] === 'state' ? plain : 0)));

/** Furniture replaced by line breaks, so that offsets stay and nothing is read across it. */
function blank(text: string, skip: Spans): string {
  let kept = '';
  let at = 0;
  for (const [start, end] of tidy(skip)) {
    kept += text.slice(at, start) + '\n'.repeat(end - start);
    at = end;
  }
  return kept + text.slice(at);
}
