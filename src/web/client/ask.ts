import type { ProgressLine } from '../../api/progress.ts';
import type {
  ComparedStatement,
  Decision,
  Dispute,
  DocumentSummary,
  FigurePage,
  Finding,
  LoggedDecision,
  Outlets,
  Page,
  RetoldCount,
  Speaker,
  SpeakerSummary,
  StoredDocument,
  Trial,
} from '../../api/responses.ts';
import { inRoomWords } from './faults.ts';

/** A refusal of the API, or of the line to it; the message is written for the reader. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'Refusal';
  }
}

type Query = Readonly<Record<string, string | undefined>> | URLSearchParams;

async function ask<Answer>(path: string, init: RequestInit = {}): Promise<Answer> {
  const response = await send(path, init);
  return response.json() as Promise<Answer>;
}

async function send(path: string, init: RequestInit): Promise<Response> {
  const response = await fetch(path, init).catch((fault: unknown) => {
    if (init.signal?.aborted) throw fault;
    throw new Refusal(
      'no-answer',
      'The reading room does not answer. Start it again with “hearsay serve”, then reload.',
    );
  });
  if (response.ok) return response;
  const answer = await response.json().catch(() => null);
  const code: string = answer?.error?.code ?? `http-${response.status}`;
  throw new Refusal(code, inRoomWords(code, answer?.error?.message ?? 'The room gave no reason.', path));
}

const withQuery = (path: string, query: Query): string => {
  const given = Object.entries(query instanceof URLSearchParams ? Object.fromEntries(query) : query);
  return `${path}?${new URLSearchParams(given.filter((field): field is [string, string] => !!field[1]))}`;
};
const post = (body: unknown, signal: AbortSignal | null = null): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
  signal,
});

export const documents = (query: Query, signal: AbortSignal) =>
  ask<Page<DocumentSummary>>(withQuery('/api/documents', query), { signal });
export const document = (id: string, signal: AbortSignal) =>
  ask<StoredDocument>(`/api/documents/${encodeURIComponent(id)}`, { signal });
export const search = (query: Query, signal: AbortSignal) =>
  ask<Page<Finding>>(withQuery('/api/search', query), { signal });
export const figures = (query: Query, signal: AbortSignal) =>
  ask<FigurePage>(withQuery('/api/figures', query), { signal });
export const disputes = (query: Query, signal: AbortSignal) =>
  ask<Page<Dispute>>(withQuery('/api/disputes', query), { signal });
/** Statements that several reports render. */
export const renderings = (query: Query, signal: AbortSignal) =>
  ask<Page<ComparedStatement>>(withQuery('/api/renderings', query), { signal });
/** In how many reports each statement of this one stands, by its id. */
export const retoldIn = (id: string, signal: AbortSignal) =>
  ask<Readonly<Record<string, RetoldCount>>>(`/api/documents/${encodeURIComponent(id)}/renderings`, { signal });
export const compared = (id: string, statement: string, signal: AbortSignal) =>
  ask<ComparedStatement>(`/api/documents/${encodeURIComponent(id)}/renderings/${encodeURIComponent(statement)}`, {
    signal,
  });
export const speakers = (query: Query, signal: AbortSignal) =>
  ask<Page<SpeakerSummary>>(withQuery('/api/speakers', query), { signal });
export const speaker = (id: string, signal: AbortSignal) =>
  ask<Speaker>(`/api/speakers/${encodeURIComponent(id)}`, { signal });
export const statementsOf = (id: string, query: Query, signal: AbortSignal) =>
  ask<Page<Finding>>(withQuery(`/api/speakers/${encodeURIComponent(id)}/statements`, query), { signal });
export const outlets = async (signal: AbortSignal) => (await ask<Outlets>('/api/outlets', { signal })).results;

/** The log of what was decided about speakers. */
export const decisions = (query: Query, signal: AbortSignal) =>
  ask<Page<LoggedDecision>>(withQuery('/api/decisions', query), { signal });

/** Enters a person's decision in the log. It cannot be stopped half-way: what was entered is undone by another entry. */
export const decide = (decision: Decision, by: string, why: string | null) =>
  ask<LoggedDecision>('/api/decisions', post({ decision, by, why }));

/** What a reader gives to be read. */
export type Given = { readonly text: string } | { readonly url: string };

/** What can be kept: something given, or a reading that was tried, by its document's id. */
export type Keepable = Given | File | { readonly trial: string };

export const trial = (given: Given, signal: AbortSignal) => ask<Trial>('/api/try', post(given, signal));

/** Adds what is given and yields the progress line by line; aborting stops the work behind it too. */
export async function* add(given: Keepable, signal: AbortSignal): AsyncGenerator<ProgressLine> {
  const response = await send('/api/documents', given instanceof File ? filePost(given, signal) : post(given, signal));
  let rest = '';
  for await (const chunk of chunksOf(response.body!.pipeThrough(new TextDecoderStream()))) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    for (const line of lines) yield JSON.parse(line) as ProgressLine;
  }
}

function filePost(file: File, signal: AbortSignal): RequestInit {
  const body = new FormData();
  body.append('file', file);
  return { method: 'POST', body, signal };
}

/** Streams are not yet iterable everywhere. */
async function* chunksOf(stream: ReadableStream<string>): AsyncGenerator<string> {
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}
