import type { AnnotateOptions, Annotator } from '../annotate/annotate.ts';
import type { AnswerTrace } from '../annotate/answers/answers.ts';
import type { FigureTrace } from '../annotate/figures/figures.ts';
import { type AnnotationRecord, type Capture, type Document, documentIdOf } from '../document/index.ts';
import type { CaptureResult } from '../ingest/sources/index.ts';
import type { FindingTrace } from '../model/tagger.ts';
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
  const input = textOf(result.capture, read);
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

function textOf(capture: Capture, read: Read): Input {
  const line = capture.mediaType.startsWith('application/json') ? parseLine(capture.bytes) : null;
  const id = idOf(line) ?? documentIdOf(capture.hash);
  if (typeof line === 'string') return { id: null, error: line };
  if (typeof line?.text === 'string') {
    return { id, text: line.text, document: null, options: {} };
  }
  if (line && typeof line.html !== 'string')
    return { id: idOf(line), error: 'The line has neither "text" nor "html".' };
  const document = read(capture);
  if (document.problem) return { id, error: document.problem.message };
  const { text, blocks } = document;
  return { id, text, document, options: { blocks } };
}

type Line = Readonly<Record<string, unknown>>;

/** The object on a line, or what is wrong with it. */
function parseLine(bytes: Uint8Array): Line | string {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Line) : 'The line is JSON but no object; it must be {"id": ..., "text": ...}.';
  } catch (error) {
    return `The line is not JSON in UTF-8 (${error instanceof Error ? error.message : error}).`;
  }
}

function idOf(line: Line | string | null): string | null {
  const id = line === null || typeof line === 'string' ? null : line.id;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
}
