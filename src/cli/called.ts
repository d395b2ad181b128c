import type { Page, Speaker, SpeakerQuery, SpeakerSummary, Store, StoredDocument } from '../store/store.ts';
import { CliError } from './exit.ts';
import { printable } from './terminal/paint.ts';

/** What an argument that names a speaker may be. */
export const SPEAKER = 'an id, or a part of a name or alias that fits one speaker alone';

/**
 * The speaker with this id, else the only one with this in a name; else the page of all who have it, as `query` bounds it.
 * Throws a CliError where nobody has.
 */
export async function speakerOrPage(
  store: Store,
  called: string,
  query: Omit<SpeakerQuery, 'name'>,
): Promise<Speaker | Page<SpeakerSummary>> {
  const exact = await store.speaker(called);
  if (exact) return exact;
  const page = await store.speakers({ ...query, name: called });
  if (page.total === 0) {
    const ofKind = query.kind === undefined ? '' : ` of the kind ${query.kind}`;
    throw new CliError(`No speaker${ofKind} is called ${printable(called)}. "hearsay speakers" lists those there are.`);
  }
  const only = page.total === 1 ? page.results[0] : undefined;
  return (only && (await store.speaker(only.id))) ?? page;
}

/** Whether one speaker was found. */
export const isSpeaker = (found: Speaker | Page<SpeakerSummary>): found is Speaker => 'id' in found;

/** Ids that a message offers where a name fits several. */
const MOST_OFFERED = 5;

/** The one speaker who is meant. Throws a CliError where it is nobody, or where several may be. */
export async function speakerCalled(store: Store, called: string): Promise<Speaker> {
  const found = await speakerOrPage(store, called, { limit: MOST_OFFERED });
  if (isSpeaker(found)) return found;
  const { total, results } = found;
  const those = results.map(({ id }) => id).join(', ');
  throw new CliError(
    `${total} speakers have "${printable(called)}" in a name. Give the id of one: ${those}${total > results.length ? ', ...' : ''}.`,
  );
}

/** The report with this id, or the only one whose id begins so. Throws a CliError for none and for several. */
export async function reportCalled(store: Store, called: string, storeFile: string): Promise<StoredDocument> {
  const ids = await store.idsBeginning(called);
  const stored = (await store.document(called)) ?? (ids.length === 1 ? await store.document(ids[0]!) : null);
  if (stored) return stored;
  throw new CliError(
    ids.length > 1
      ? `The ids of several reports begin with ${printable(called)}: ${ids.join(', ')}. Give more of it.`
      : `There is no report ${printable(called)} in ${storeFile}. "hearsay show" lists those there are.`,
  );
}
