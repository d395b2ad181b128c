import { plain } from '../../text/index.ts';
import { GOVERNS_FROM } from '../lexicon/metonyms.ts';
import type { Cluster } from '../parties/clusters.ts';

/** "The Norvelian president" and "Norvel's president" are on the side of Norvel, and of the capital that stands for it. */
export function isOwnState({ descriptors }: Cluster, { nature, name }: Cluster): boolean {
  if (name.length === 0) return false;
  const governs = GOVERNS_FROM.get(plain(name.join(' ')));
  if (governs === undefined && !((nature === 'place' || nature === 'state') && name.length < 3)) return false;
  // "North Korean" is of North Korea alone.
  if (governs === undefined && name.length === 2 && !descriptors.has(plain(name[0]!))) return false;
  const state = governs === undefined ? plain(name.at(-1)!) : whoseIn(governs);
  return [...descriptors].some(
    (word) => isSameState(word, state) || ((PEOPLES.test(word) || governs !== undefined) && begins(word, state)),
  );
}

/** "Norvelian guns", of a Norvelian minister: what a state fights with, named by that state. */
export function isOwnForce({ descriptors }: Cluster, words: string): boolean {
  const [, state] = FORCE.exec(words) ?? [];
  return state !== undefined && [...descriptors].some((word) => isSameState(plain(word), plain(state)));
}
const FORCE =
  /^(?:[Tt]he )?(\p{Lu}[\p{L}-]+) (?:\p{Ll}+ )?(?:army|forces|troops|guns|artillery|jets|aircraft|planes|pilots|soldiers|batteries|ships|navy|drones|missiles|military|marines|gunners|units|commandos|warplanes)$/u;

/** "the Norvelian government" -> "norvelian"; "the South Korean government" -> "south", since both Koreas are Korean. */
const whoseIn = (governs: string): string => governs.split(' ')[1]?.toLowerCase() ?? '';
const isSameState = (a: string, b: string): boolean => a === b || ADJECTIVE_OF[a] === b || ADJECTIVE_OF[b] === a;
const begins = (word: string, state: string): boolean => state !== '' && word.slice(0, 4) === state.slice(0, 4);

/** A spokesman finds no fault with whom he speaks for, a leader none with whom he leads, a press secretary none with the government. */
export const speaksFor = ({ bodies, descriptors }: Cluster, party: Cluster): boolean =>
  ((bodies.has(party) || isArmOf(party, bodies)) && [...descriptors].some((word) => SPEAKS.test(word))) ||
  (descriptors.has('press') &&
    descriptors.has('secretary') &&
    party.name.length === 0 &&
    GOVERNS.test(party.head ?? ''));
/** "Norvel's ministry", of whose state somebody speaks. */
const isArmOf = ({ head, bodies }: Cluster, served: ReadonlySet<Cluster>): boolean =>
  ARMS.test(head ?? '') && [...bodies].some((body) => served.has(body));
const ARMS = /^(?:government|administration|ministry|army|military|forces|department)$/;
const SPEAKS = /^(?:spokes(?:man|woman|person|men|people)|leader|chairman|chairwoman|chair|head|ceo|founder|owner)$/;
const GOVERNS = /^(?:government|administration)$/;

const PEOPLES = /(?:an|ish|ese|i|ic|ch)$/;
/** Those that do not begin as their adjective does. */
const ADJECTIVE_OF: Readonly<Record<string, string>> = {
  spain: 'spanish',
  france: 'french',
  poland: 'polish',
  denmark: 'danish',
  ireland: 'irish',
  netherlands: 'dutch',
  finland: 'finnish',
  switzerland: 'swiss',
};
