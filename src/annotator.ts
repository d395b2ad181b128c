/**
 * The annotator as callers have it, in Node and in browsers: what `annotate/` makes, with a guard at its door. Callers in
 * JavaScript can give what no type allows; they are told in a sentence what was wrong.
 */
import type { AnnotateOptions } from './annotate/annotate.ts';
import { type ModelFiles, type OpenedAnnotator, annotatorFrom as openFrom } from './annotate/open.ts';
import { BLOCK_KINDS } from './document/index.ts';
import type { NetworkOptions } from './model/session.ts';

/**
 * An annotator from the model's files, in Node and in browsers alike. Rejects with a TypeError or a RangeError for files or
 * options of the wrong kind, and with an Error where a file is not what it should be.
 */
export async function annotatorFrom(files: ModelFiles, options: NetworkOptions = {}): Promise<OpenedAnnotator> {
  requireFiles(files);
  requireNetworkOptions(options);
  return guarded(await openFrom(files, options));
}

const FILES: Readonly<Record<keyof ModelFiles, 'bytes' | 'text'>> = {
  encoder: 'bytes',
  roles: 'bytes',
  vocabulary: 'text',
  settings: 'text',
  checksum: 'text',
};

function requireFiles(files: ModelFiles): void {
  for (const [name, form] of Object.entries(FILES) as [keyof ModelFiles, string][]) {
    const holds = form === 'bytes' ? files?.[name] instanceof Uint8Array : typeof files?.[name] === 'string';
    if (!holds) {
      const expected = form === 'bytes' ? 'bytes (a Uint8Array)' : 'a string';
      throw new TypeError(
        `The model's "${name}" must be ${expected}. Give encoder, roles, vocabulary, settings and checksum.`,
      );
    }
  }
}

const RUNTIMES: readonly unknown[] = [undefined, 'native', 'wasm'];
/** A window is too short for more; each thread takes memory, and a million of them end the process. */
const MOST_THREADS = 64;

/** Throws a RangeError for a runtime or a number of threads that there cannot be. */
export function requireNetworkOptions({ runtime, threads = 1 }: NetworkOptions): void {
  if (!RUNTIMES.includes(runtime)) throw new RangeError(`"runtime" must be native or wasm; it is ${String(runtime)}.`);
  if (!Number.isInteger(threads) || threads < 1 || threads > MOST_THREADS) {
    throw new RangeError(`"threads" must be a whole number from 1 to ${MOST_THREADS}; it is ${String(threads)}.`);
  }
}

function guarded(annotator: OpenedAnnotator): OpenedAnnotator {
  let closing: Promise<void> | null = null;
  return {
    ...annotator,
    close: () => {
      closing ??= annotator.close();
      return closing;
    },
    async annotate(text, options) {
      if (closing) throw new Error('The annotator was closed. Open another one.');
      if (typeof text !== 'string')
        throw new TypeError('annotate takes a string. Decode bytes, or read a page, first.');
      if (options !== undefined) requireOptions(text, options);
      return annotator.annotate(text, options);
    },
  };
}

type Check = (value: unknown, text: string) => string | null;

const isFunction: Check = (value) => (typeof value === 'function' ? null : 'a function');

const CHECKS: Readonly<Record<keyof AnnotateOptions, Check>> = {
  blocks: (value, text) =>
    Array.isArray(value) && value.every((block) => isBlock(block, text))
      ? null
      : 'a list of { kind, span: [start, end] } whose spans lie in the text, as read gives them',
  outermost: (value) => (typeof value === 'boolean' ? null : 'true or false'),
  minScore: (value) => (typeof value === 'number' && value >= 0 && value <= 1 ? null : 'a number from 0 to 1'),
  trace: isFunction,
  traceFigure: isFunction,
  traceAnswer: isFunction,
  signal: (value) => (value instanceof AbortSignal ? null : 'an AbortSignal'),
};

function requireOptions(text: string, options: AnnotateOptions): void {
  if (typeof options !== 'object' || options === null) throw new TypeError('The options of annotate are an object.');
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(CHECKS, name)) {
      throw new TypeError(`annotate has no option "${name}". It has ${Object.keys(CHECKS).join(', ')}.`);
    }
    const expected = value === undefined ? null : CHECKS[name as keyof AnnotateOptions](value, text);
    if (expected !== null) throw new RangeError(`"${name}" must be ${expected}.`);
  }
}

function isBlock(block: unknown, text: string): boolean {
  if (typeof block !== 'object' || block === null || !('kind' in block) || !('span' in block)) return false;
  const { kind, span } = block;
  if (!(BLOCK_KINDS as readonly unknown[]).includes(kind) || !Array.isArray(span) || span.length !== 2) return false;
  const [start, end] = span;
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length;
}
