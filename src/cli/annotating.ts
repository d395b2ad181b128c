import type { AnnotateOptions, Annotator } from '../annotate/annotate.ts';
import type { AnswerTrace } from '../annotate/answers/answers.ts';
import type { FigureTrace } from '../annotate/figures/figures.ts';
import { type AnnotationRecord, type Capture, type Document, documentIdOf } from '../document/index.ts';
import type { CaptureResult } from '../ingest/sources/index.ts';
import type { FindingTrace } from '../model/found.ts';
import type { Read } from './parts.ts';

/** A text with its record. */
export interface Annotated {
  /** The id that the input gives, else that of its bytes. */
  readonly id: string;
  readonly label: string;
  /** What the record's offsets count in. */
  readonly text: string;
  /** Null for a bare text. */
  readonly document: Document | null;
  readonly record: AnnotationRecord;
  /** What the stages told, where that was asked for. */
  readonly trace: readonly FindingTrace[];
  readonly figureTrace: readonly FigureTrace[];
  readonly answerTrace: readonly AnswerTrace[];
}

/** An input that has no record, and why. */
export interface Unannotated {
  readonly id: string | null;
  readonly label: string;
  readonly error: string;
  readonly record: null;
}

export interface Wishes {
  readonly outermost?: boolean;
  readonly minScore?: number;
  readonly explain?: boolean;
}

/** Annotates one input: a JSON line's text exactly as it stands, a page as it is read. Never throws for what is wrong with the input. */
export async function annotateInput(
  result: CaptureResult,
  read: Read,
  annotator: Annotator,
  wishes: Wishes,
): Promise<Annotated | Unannotated> {
  const { label } = result;
  if (!result.ok) return { id: null, label, error: result.problem.message, record: null };
  const input = await textOf(result.capture, read);
  if ('error' in input) return { ...input, label, record: null };
  const trace: FindingTrace[] = [];
  const figureTrace: FigureTrace[] = [];
  const answerTrace: AnswerTrace[] = [];
  const record = await annotator.annotate(input.text, {
    ...input.options,
    ...(wishes.outermost ? { outermost: true } : {}),
    ...(wishes.minScore === undefined ? {} : { minScore: wishes.minScore }),
    ...(wishes.explain
      ? {
          trace: (event) => trace.push(event),
          traceFigure: (event) => figureTrace.push(event),
          traceAnswer: (event) => answerTrace.push(event),
        }
      : {}),
  });
  return { id: input.id, label, text: input.text, document: input.document, record, trace, figureTrace, answerTrace };
}

type Input =
  | {
      readonly id: string;
      readonly text: string;
      readonly document: Document | null;
      readonly options: AnnotateOptions;
    }
  | { readonly id: string | null; readonly error: string };

async function textOf(capture: Capture, read: Read): Promise<Input> {
  const { jsonLineOf } = await import('../ingest/json-capture.ts');
  const line = jsonLineOf(capture);
  if (line && 'wrong' in line) return { id: line.id, error: `The line cannot be annotated: ${line.wrong}.` };
  const id = line?.id ?? documentIdOf(capture.hash);
  if (line?.form === 'text') return { id, text: line.content, document: null, options: {} };
  const document = read(capture);
  if (document.problem) return { id, error: document.problem.message };
  const { text, blocks } = document;
  return { id, text, document, options: { blocks } };
}
