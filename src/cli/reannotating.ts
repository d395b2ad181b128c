import type { Capture, Document, ProblemCode } from '../document/index.ts';
import type { ReadHints } from '../ingest/read.ts';
import type { Store, StoredDocument } from '../store/store.ts';
import { type Addition, type AddOptions, type AddRun, addCapture, addEach, passedOver } from './adding.ts';
import type { Session } from './session.ts';
import { placeWords } from './views/place.ts';

/**
 * Reads the stored captures again and annotates what has no record of this annotator, or could not be read before;
 * the rest is passed over. What a reading or record says is appended, and the earlier ones stay.
 */
export async function reannotateAll(session: Session, store: Store, options: AddOptions): Promise<AddRun> {
  const adder = await openReannotator(session, store);
  const { total } = await store.documents({ limit: 1 });
  return addEach(session, total, store.export(), adder, options);
}

async function openReannotator(
  { parts }: Session,
  store: Store,
): Promise<(stored: StoredDocument) => Promise<Addition>> {
  const [read, annotator] = await Promise.all([parts.openReader(), parts.openAnnotator()]);
  return async ({ document, capture }) => {
    const input = placeWords(capture) ?? document.id;
    if (!mayReadAnew(document) || (!document.problem && (await store.has(document.id, annotator.version)))) {
      return passedOver(input, document);
    }
    const bytes = await store.captureBytes(capture.hash);
    if (!bytes) return passedOver(input, document);
    return addCapture(
      store,
      annotator,
      (again) => read(again, hintsFor(document, again)),
      { ...capture, bytes },
      input,
    );
  };
}

/** Problems of getting at the page: the bytes that were had are not the whole of it. */
const UNTAKEN: ReadonlySet<ProblemCode> = new Set([
  'too-large',
  'unreadable-file',
  'fetch-refused',
  'fetch-failed',
  'robots',
]);

const mayReadAnew = ({ problem }: Document): boolean => problem === null || !UNTAKEN.has(problem.code);

/** A text pasted into the room was told its headline and outlet, which its bytes do not hold; a page says its own. */
const hintsFor = ({ outlet, url, headline, published }: Document, { mediaType }: Capture): ReadHints =>
  /^text\/plain\b/.test(mediaType) ? { outlet, url, title: headline, published } : {};
