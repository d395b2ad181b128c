import { plain, wordsIn } from '../../text/index.ts';
import { COMPANY_NOUNS, GOVERNMENT_NOUNS } from '../lexicon/nouns.ts';
import type { Cluster } from '../parties/clusters.ts';
import type { Parties } from '../parties/speakers.ts';
import { type Reading, wordsOfRole } from '../reading/reading.ts';

/** Whether a speaker is a party or speaks for it. */
export type Belongs = (speaker: Cluster, party: Cluster) => boolean;

/** Only so much of a source is read. */
const REACH = 400;

/**
 * Tells whether a speaker is a party or speaks for it: "the ministry's spokesman" for the ministry, "Orrin's lawyer"
 * for Orrin. Whatever any source says of the speaker counts.
 */
export function belongingOf(reading: Reading, parties: Parties): Belongs {
  const described = new Map<Cluster, Set<string>>();
  reading.found.forEach(({ source }, at) => {
    const speaker = parties.speakers[at] ?? null;
    if (speaker === null) return;
    const words = described.get(speaker) ?? new Set(speaker.descriptors);
    for (const { text } of wordsIn(wordsOfRole(reading.text, source).slice(0, REACH))) words.add(plain(text));
    described.set(speaker, words);
  });
  return (speaker, party) =>
    speaker === party || [...(described.get(speaker) ?? [])].some((word) => isCallOf(party, word));
}

/** Whether a word alone brings the party to mind: its name's last word that is its own, its place's people, its noun. */
function isCallOf(party: Cluster, word: string): boolean {
  const own = plain(party.name.findLast((part) => !COMPANY_NOUNS.has(plain(part))) ?? '');
  if (own.length > 2)
    return word === own || (party.nature === 'state' && own.length > 3 && word.startsWith(own.slice(0, -1)));
  const head = party.head ?? '';
  return word === head && (GOVERNMENT_NOUNS.has(head) || COMPANY_NOUNS.has(head));
}
