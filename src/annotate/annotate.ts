import type { AnnotationRecord, AnnotatorVersion, Block } from '../document/index.ts';
import { completeByForm } from '../model/by-form/complete.ts';
import type { FindingTrace } from '../model/found.ts';
import type { Tagger } from '../model/tagger.ts';
import type { AnswerTrace } from './answers/answers.ts';
import type { FigureTrace } from './figures/figures.ts';
import { keepToOwnBlock } from './own-block.ts';
import { tracesOf } from './parties/traces.ts';
import { toRecord } from './record.ts';

/** Reads a text and gives the record of who said what in it. */
export interface Annotator {
  readonly version: AnnotatorVersion;
  /**
   * Every attribution in `text`, with spans that count from its start (UTF-16 code units, end exclusive). The same text
   * gives the same record on the same runtime; another processor may move a few edges, see the model card. Never throws on any string; rejects only when `signal` is aborted.
   */
  annotate(text: string, options?: AnnotateOptions): Promise<AnnotationRecord>;
}

export interface AnnotateOptions {
  /** The text's blocks where they are known: furniture is then not read, headlines and captions are read as such. */
  readonly blocks?: readonly Block[];
  /** PolNeAR's convention: leaves out attributions inside another's content, and its sources and cues end as its annotators ended them. */
  readonly outermost?: boolean;
  /** Leave out attributions whose extraction score is below this. */
  readonly minScore?: number;
  /** Called for each attribution that the network or a rule found, with the scores and rules that decided it. */
  readonly trace?: (event: FindingTrace) => void;
  /** Called for each figure, with the words that decided its bound and its kind. */
  readonly traceFigure?: (event: FigureTrace) => void;
  /** Called for each attribution that answers another, with what joins the two. */
  readonly traceAnswer?: (event: AnswerTrace) => void;
  readonly signal?: AbortSignal;
}

/**
 * The stages in order: the network finds spans, rules add what it left out and its form gives away, and give each a
 * speaker, a form, an act and its place.
 */
export function createAnnotator(tagger: Tagger, version: AnnotatorVersion): Annotator {
  return {
    version,
    async annotate(text, options = {}) {
      const { blocks = [], outermost = false, minScore = 0, trace, traceFigure, traceAnswer, signal } = options;
      const skip = blocks.filter(({ kind }) => kind === 'furniture').map(({ span }) => span);
      const events: FindingTrace[] = [];
      const seen = trace && { trace: (event: FindingTrace) => events.push(event) };
      const { attributions, pronouns } = await tagger.find(text, {
        outermost,
        skip,
        ...seen,
        ...(signal && { signal }),
      });
      const completed = completeByForm(text, attributions, { skip, outermost });
      if (trace) tracesOf(events, completed).forEach(trace);
      const kept = completed.map((one) => one.found).filter(({ extractionScore }) => extractionScore >= minScore);
      return toRecord(text, blocks, keepToOwnBlock(kept, blocks), version, {
        outermost,
        pronouns,
        ...(traceFigure && { figure: traceFigure }),
        ...(traceAnswer && { answer: traceAnswer }),
      });
    },
  };
}
