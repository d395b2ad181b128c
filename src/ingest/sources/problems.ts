import type { Problem, ProblemCode } from '../../document/index.ts';
import { AddressRefused } from './connect.ts';
import { UnknownEncoding } from './request.ts';

/** A reason not to go on with a page, thrown inside the fetcher and handed out as the problem it carries. */
class PageRefused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
    this.name = 'PageRefused';
  }
}

export const fetchProblem = (code: ProblemCode, message: string): Error => new PageRefused({ code, message });

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no host of that name. Check the address and your connection.',
  EAI_AGAIN: 'the name of its host could not be looked up. Check your connection and try again.',
  ECONNREFUSED: 'its host refuses the connection. Check the address, or try again later.',
  ECONNRESET: 'its host broke the connection off. Try again later.',
  ENETUNREACH: 'there is no way to its host. Check your connection.',
  EHOSTUNREACH: 'there is no way to its host. Check your connection.',
  UND_ERR_SOCKET: 'its host broke the connection off. Try again later.',
  UND_ERR_CONNECT_TIMEOUT: 'its host did not answer in time. Try again later.',
  UND_ERR_HEADERS_OVERFLOW: 'the head of its answer is too large. Save the page in a browser and read the file.',
};

/** What a thrown error means for the page that was asked for. */
export function problemOf(error: unknown, timeoutMs: number): Problem {
  if (error instanceof PageRefused) return error.problem;
  const refusal = refusalOf(error);
  if (refusal) {
    return {
      code: 'fetch-refused',
      message: `The page was not fetched: ${refusal.message}. Only public addresses are fetched; save the page as a file and read that.`,
    };
  }
  return { code: 'fetch-failed', message: `The page was not fetched: ${reasonOf(error, timeoutMs)}` };
}

/** The refusal of an address behind an error, if that is what it was. */
export const refusalOf = (error: unknown): AddressRefused | undefined =>
  causes(error).find((cause) => cause instanceof AddressRefused);

/** Why no answer came, as a sentence that goes on behind a colon, and what to do. */
export function reasonOf(error: unknown, timeoutMs: number): string {
  if (error instanceof Error && error.name === 'TimeoutError') {
    return `it did not come within ${timeoutMs / 1000} seconds. Try again later.`;
  }
  if (error instanceof UnknownEncoding) return `${error.message}. Save the page in a browser and read the file.`;
  const known = causes(error).map((cause) => REASONS['code' in cause ? String(cause.code) : '']);
  return known.find((reason) => reason !== undefined) ?? `${error instanceof Error ? error.message : String(error)}.`;
}

/** An error with those behind it: the cause, and each of the attempts to connect. */
function causes(error: unknown): readonly Error[] {
  if (!(error instanceof Error)) return [];
  const attempts = error instanceof AggregateError ? error.errors : [];
  return [error, ...[error.cause, ...attempts].flatMap(causes)];
}
