import { type Capture, type Document, documentIdOf, LARGEST_PAGE_BYTES, type Problem } from '../document/index.ts';
import { areAgencies } from './agencies.ts';
import { creditsOf } from './credits.ts';
import { joined } from './draft.ts';
import { decode } from './encoding.ts';
import { httpAddress } from './http-address.ts';
import { binaryKind, formOf, isFeed, unreadable } from './input.ts';
import { readJsonLine } from './json-line.ts';
import { languageOf } from './language.ts';
import { domainOf } from './page/outlet.ts';
import { readPage } from './page/page.ts';
import { readPlainText } from './plain-text.ts';
import { PROBLEMS } from './problems.ts';
import { bylineLines, LINES_OVER, reportersIn, signersOfText } from './signatures.ts';
import { isTimestamp, timeIn } from './times.ts';
import { wellFormed } from './well-formed.ts';

/** What the person who gives a page knows of it. Used only where the page itself says nothing. */
export interface ReadHints {
  readonly outlet?: string | null;
  readonly url?: string | null;
  readonly title?: string | null;
  /** A Date, an ISO 8601 time, or a date in English words. */
  readonly published?: string | Date | null;
}

/** Hints as they are used: only what is a word, an address of the web or a time. */
interface Known {
  readonly outlet: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly published: string | null;
}

/** Takes from hints what they can mean and leaves the rest out: they come from forms and files that nobody checked. */
function knownFrom(hints: ReadHints | null | undefined): Known {
  const { outlet, url, title, published } = hints ?? {};
  return {
    outlet: wordsIn(outlet),
    url: httpAddress(url),
    title: wordsIn(title),
    published: published instanceof Date ? timeOf(published) : wordsIn(published),
  };
}

const wordsIn = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? wellFormed(value) : null;

const timeOf = (date: Date): string | null => (Number.isNaN(date.getTime()) ? null : date.toISOString());

/**
 * Reads captured bytes (HTML, plain text, or one JSON line) into a document.
 *
 * Pure, and never throws for what a capture holds: what cannot be read gives a document with `problem` set and whatever was
 * honestly read. Throws a TypeError for what is no capture.
 * The text of an HTML page is its blocks joined by blank lines, furniture left out; a plain text stays exactly as it
 * came, its furniture marked.
 */
export function read(capture: Capture, hints?: ReadHints | null): Document {
  if (!(capture?.bytes instanceof Uint8Array) || typeof capture.mediaType !== 'string') {
    throw new TypeError('read takes a capture: give what capture(bytes, { mediaType }) makes.');
  }
  const known = knownFrom(hints);
  try {
    return readCapture(capture, known);
  } catch (error) {
    // One page that nobody thought of must not end a run over a million; the message asks for a report of it.
    const reason = error instanceof Error ? error.message : String(error);
    return { ...emptyDocument(capture, known), problem: PROBLEMS.fault(reason) };
  }
}

/** The document of a capture that was not read, and why: of it only the hints are known. */
export const unreadDocument = (capture: Capture, problem: Problem, hints?: ReadHints | null): Document => ({
  ...emptyDocument(capture, knownFrom(hints)),
  problem,
});

function readCapture(capture: Capture, hints: Known): Document {
  const { bytes, mediaType } = capture;
  const nothing = emptyDocument(capture, hints);
  if (bytes.length === 0) return { ...nothing, problem: PROBLEMS.empty() };
  if (bytes.length > LARGEST_PAGE_BYTES) return { ...nothing, problem: PROBLEMS.tooLarge(bytes.length) };
  const binary = binaryKind(bytes);
  if (binary !== null) return { ...nothing, problem: PROBLEMS.notText(binary) };
  const text = wellFormed(decode(bytes, mediaType).text);
  if (text.trim() === '') return { ...nothing, problem: PROBLEMS.empty() };
  if (isFeed(text)) return { ...nothing, problem: PROBLEMS.feed() };
  const problem = unreadable(text);
  if (problem?.code === 'not-text') return { ...nothing, problem };
  const document = readText(capture, text, formOf(text, mediaType), hints);
  return { ...document, problem: document.problem ?? problem };
}

function readText(capture: Capture, text: string, form: ReturnType<typeof formOf>, hints: Known): Document {
  if (form === 'html') return fromHtml(capture, text, hints);
  if (form === 'text') return fromPlainText(capture, text, hints);
  const line = readJsonLine(text);
  if ('wrong' in line) return { ...emptyDocument(capture, hints), problem: PROBLEMS.brokenJson(line.wrong) };
  const known: Known = {
    outlet: line.outlet ?? hints.outlet,
    url: line.url ?? hints.url,
    title: line.title ?? hints.title,
    published: line.date ?? hints.published,
  };
  if (line.content.trim() === '') return { ...emptyDocument(capture, known), problem: PROBLEMS.empty() };
  return line.form === 'html' ? fromHtml(capture, line.content, known) : fromPlainText(capture, line.content, known);
}

function fromHtml(capture: Capture, html: string, hints: Known): Document {
  const nothing = emptyDocument(capture, hints);
  const { blocks: drafts, facts, problem } = readPage(html, hints.url ?? capture.url);
  const { text, blocks } = joined(drafts);
  const words = drafts.filter(({ kind }) => kind === 'paragraph').map((draft) => draft.text);
  const creditLines = drafts.filter(({ kind }) => kind === 'credit').map((draft) => draft.text);
  // An agency that signs leaves the writers to its credit line.
  const byline = facts.byline.length > 0 && facts.byline.every(areAgencies) ? reportersIn(creditLines) : [];
  const language = languageOf(words.join('\n') || text, facts.language);
  return {
    ...nothing,
    text,
    blocks,
    headline: facts.headline ?? nothing.headline,
    outlet: facts.outlet ?? nothing.outlet,
    byline: byline.length > 0 ? byline : facts.byline,
    published: facts.published ?? nothing.published,
    updated: facts.updated,
    language: language.tag,
    url: facts.url ?? nothing.url,
    credits: creditsOf(creditLines, words, [...facts.byline, ...facts.signatures], facts.outlet ?? nothing.outlet),
    problem: problem ?? foreign(language),
  };
}

function fromPlainText(capture: Capture, text: string, hints: Known): Document {
  const nothing = emptyDocument(capture, hints);
  const { blocks, headline } = readPlainText(text, hints.title);
  const wordsOf = (kind: string): readonly string[] =>
    blocks.filter((block) => block.kind === kind).map(({ span }) => text.slice(span[0], span[1]));
  const language = languageOf(text, null);
  const lines = blocks.map(({ span }) => text.slice(span[0], span[1]));
  return {
    ...nothing,
    text,
    blocks,
    headline: headline ?? nothing.headline,
    byline: signersOfText(lines),
    published: nothing.published ?? timeOver(lines),
    language: language.tag,
    credits: creditsOf(wordsOf('credit'), wordsOf('paragraph'), bylineLines(lines), nothing.outlet),
    problem: foreign(language),
  };
}

/** The time that a text copied from a page carries over its report, on a line of its own. */
function timeOver(lines: readonly string[]): string | null {
  const stamp = lines
    .slice(0, LINES_OVER)
    .find((line) => isTimestamp(line) && !/^(?:last )?(?:updated|modified)/i.test(line));
  return stamp === undefined ? null : timeIn(stamp);
}

const foreign = (language: ReturnType<typeof languageOf>): Problem | null =>
  language.isForeign ? PROBLEMS.notEnglish(language.tag) : null;

/** A document of which only the hints are known. */
function emptyDocument(capture: Capture, hints: Known): Document {
  const url = hints.url ?? httpAddress(capture.url);
  return {
    id: documentIdOf(capture.hash),
    text: '',
    blocks: [],
    headline: hints.title,
    outlet: hints.outlet ?? domainOf(url),
    byline: [],
    published: hints.published ? timeIn(hints.published) : null,
    updated: null,
    language: null,
    url,
    credits: [],
    problem: null,
  };
}
