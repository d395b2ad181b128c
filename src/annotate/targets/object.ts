import { type Act, hull, type Span } from '../../document/index.ts';
import { lemmasOf, plain, wordsIn } from '../../text/index.ts';
import { DONE_TO } from '../lexicon/objects.ts';
import type { Cluster } from '../parties/clusters.ts';
import { nounPhraseAfter } from '../parties/phrases.ts';
import type { Parties } from '../parties/speakers.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import { ownedBy } from './owned.ts';
import { chargedBy, judgedIn } from './owner.ts';
import { aimable, isParty, isPartyNoun, NAMES_PARTY, TAKES_OBJECT } from './party.ts';

/** The party that the cue's own verb is done to ("called on Norvel to leave"), where the verb leaves no other. */
export function objectOf(reading: Reading, parties: Parties, at: number, act: Act): Cluster | null {
  const cue = hull(reading.found[at]!.cue);
  if (cue === null) return null;
  if (act === 'deny') return chargedBy(reading, parties, at, cue[1]);
  if (!TAKES_OBJECT.has(act)) return null;
  const owner = NAMES_PARTY.has(act) ? judgedIn(reading, parties, at, cue[1]) : null;
  if (owner !== null) return owner;
  const phrase = nounPhraseAfter(reading, cue[1]);
  if (phrase === null || reading.text.slice(cue[1], phrase[0]).trim() !== '') return null;
  // "Warned people would be hurt": a clause begins there, and nobody is warned.
  if (FINITE.test(reading.text.slice(phrase[1], phrase[1] + 8))) return null;
  const words = wordsIn(reading.text, ...cue).map(({ text }) => plain(text));
  const told =
    TOLD.test(words.at(-1) ?? '') &&
    ((act === 'demand' && TO_DO.test(reading.text.slice(phrase[1], phrase[1] + TO_DO_REACH))) ||
      isSpokenTo(reading, at, phrase[1]));
  if (!told && !isDoneTo(words)) return null;
  const theirs = aimable(ownedBy(reading, parties, phrase, true), parties.speakers[at]);
  if (theirs !== null) return theirs;
  const ally = allyIn(reading, parties, phrase);
  if (ally !== null && ally !== parties.speakers[at]) return ally;
  const all = withOthers(reading, phrase);
  // Whoever is accused of something is somebody, whatever it is called: "the country of theft".
  const accused =
    ACCUSES.test(words.at(-1) ?? '') && /^ of(?!\p{L})/u.test(reading.text.slice(phrase[1], phrase[1] + 4));
  const meant =
    all === null
      ? (parties.partyAt([phrase[0], phrase[0] + 1]) ??
        namedFrom(reading, parties, phrase) ??
        describedAt(reading, parties, phrase, act) ??
        (accused ? parties.refer([phrase]) : null))
      : parties.refer([all]);
  const party = aimable(meant, parties.speakers[at]);
  return party !== null && (accused || all !== null || isParty(party) || party.nature === 'place') ? party : null;
}

const ACCUSES = /^(?:accus(?:e|es|ed|ing)|suspect(?:s|ed|ing)?)$/;

/** "Told the crowd at a rally to go". */
const TO_DO = /^(?: (?:at|in|on|during|from|of)(?: [\p{L}\d’'-]+){1,6}?)? to /u;
const TO_DO_REACH = 60;

const FINITE = /^ (?:would|will|could|may|might|is|are|was|were|had)(?!\p{L})/u;

/** "The Department of Justice": a name behind the article that goes on where the phrase ends. */
function namedFrom(reading: Reading, parties: Parties, [start, end]: Span): Cluster | null {
  const at = start + (/^(?:the|an?) (?=\S)/i.exec(reading.text.slice(start, end))?.[0].length ?? 0);
  const mentions = parties.mentions[sentenceAt(reading, start)] ?? [];
  return mentions.find(({ kind, span }) => kind === 'name' && span[0] === at && span[1] >= end)?.cluster ?? null;
}

/** "NATO ally Norvel": the last of two names, of whom the first only tells what the other is. */
function allyIn({ text }: Reading, parties: Parties, [start, end]: Span): Cluster | null {
  const ally = ALLY.exec(text.slice(start, end));
  return ally === null ? null : parties.partyAt([start + ally[0].length, start + ally[0].length + 1]);
}
const ALLY =
  /^(?:the )?\p{Lu}[\p{L}-]* (?:ally|member|partner|neighbou?r|rival|leader|state|candidate|country) (?=\p{Lu})/u;

/** "The league", "the real estate mogul": people or bodies that are told by a noun. */
const describedAt = (reading: Reading, parties: Parties, phrase: Span, act: Act): Cluster | null => {
  const words = reading.text.slice(...phrase).split(' ');
  if (isPartyNoun(words.at(-1)!) && (/^all$/i.test(words[0]!) || MANY.test(words.at(-1)!)))
    return parties.refer([withWhence(reading, phrase, act)]);
  return /^(?:the|both)$/.test(words[0]!) && (isPartyNoun(words.at(-1)!) || /^\p{Lu}/u.test(words.at(-1)!))
    ? parties.refer([phrase])
    : null;
};

/** "People" up to where they are or come from: "people in northern Tarn". */
function withWhence(reading: Reading, [start, end]: Span, act: Act): Span {
  const preposition = WHENCE.exec(reading.text.slice(end, end + 6))?.[0];
  const place = preposition === undefined ? null : nounPhraseAfter(reading, end + preposition.length);
  if (place === null || (act === 'accuse' && preposition === OF && !reading.text.startsWith(`${OF} `, place[1])))
    return [start, end];
  return [start, place[1]];
}

const WHENCE = /^ (?:of|in|from|at|on)(?= )/;
/** "Accused residents of Tarn of theft": the last of them tells what they are accused of. */
const OF = ' of';

/** People told by what they are: "residents of Tarn". */
const MANY = /^(?:people|women|men|\p{Ll}{3,}s)$/u;

/** "Norvel and Brenica" from "Norvel" on; null where nobody is joined to it. */
function withOthers(reading: Reading, [start, end]: Span): Span | null {
  const joint = JOINT.exec(reading.text.slice(end, end + 12));
  const next = joint && nounPhraseAfter(reading, end + joint[0].length);
  return next ? (withOthers(reading, [start, next[1]]) ?? [start, next[1]]) : null;
}
const JOINT = /^(?:,|,? and) (?!I\b)(?=(?:the |its |their |his |her )?\p{Lu})/u;

/** Whether a cue ends in such a verb: "has repeatedly called on". */
const isDoneTo = (words: readonly string[]): boolean =>
  [1, 2, 3].some((count) => {
    const [verb, ...rest] = words.slice(-count);
    return verb !== undefined && lemmasOf(verb).some((lemma) => DONE_TO.has([lemma, ...rest].join(' ')));
  });

/** "Told the council: 'You must go'": whoever is told is the one that the words are about. */
function isSpokenTo({ found, text }: Reading, at: number, from: number): boolean {
  const words = hull(found[at]!.content);
  return (
    words !== null &&
    SPEECH.test(text.slice(from, words[0] + 1)) &&
    YOU.test(text.slice(words[0], Math.min(words[1], words[0] + ADDRESSING)))
  );
}
const SPEECH = /^ ?[:,] ?["“‘']$/u;
const YOU = /(?<!\p{L})you(?:rs?|rsel(?:f|ves))?(?!\p{L})/iu;
/** How far into the words "you" is looked for. */
const ADDRESSING = 80;

/** "Told him to go" asks something of him. */
const TOLD = /^(?:tells?|told|telling)$/;
