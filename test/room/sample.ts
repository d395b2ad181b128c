import { createHash } from 'node:crypto';
import { identitiesOf } from '../../src/collection/speakers.ts';
import { type AnnotationRecord, type Capture, type Document, documentIdOf } from '../../src/document/index.ts';
import type { Store } from '../../src/store/store.ts';
import { bulletin, colliery, crowded, harbour, hostile, type Report, stub } from './reports.ts';

const REPORTS = { harbour, colliery, bulletin, stub, hostile, crowded: crowded(300) };

/** A capture that stands for a hand-made document. */
function captureOf({ text, url }: Document): Capture {
  const bytes = new TextEncoder().encode(text);
  const hash = createHash('sha256').update(bytes).digest('hex');
  return { hash, bytes, mediaType: 'text/plain', url, path: null, capturedAt: '2026-03-06T10:00:00.000Z' };
}

const idOf = ({ document }: Report): string => documentIdOf(captureOf(document).hash);

/** Ids of the invented reports in a store that was filled with them. */
export const IDS = Object.fromEntries(Object.entries(REPORTS).map(([name, one]) => [name, idOf(one)])) as Record<
  keyof typeof REPORTS,
  string
>;

/** Adds an invented report to a store, as one that was read. */
export async function addReport(store: Store, one: Report): Promise<void> {
  const { document: made, ...found } = one;
  const document = { ...made, id: idOf(one) };
  const record: AnnotationRecord = { annotator: { version: '0.1.0', model: null }, ...found };
  if (document.problem) await store.add(captureOf(document), document, null);
  else await store.add(captureOf(document), document, record, identitiesOf(record, document.text));
}

/** Fills a store with the invented reports, the crowded and the hostile ones among them. */
export async function fillSample(store: Store): Promise<void> {
  for (const one of Object.values(REPORTS)) await addReport(store, one);
}
