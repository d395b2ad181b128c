import type { Span } from '../../document/index.ts';
import { datelineLength, indexAt, isCapitalised, OFFICES, plain } from '../../text/index.ts';
import { PERSON_NOUNS } from '../lexicon/nouns.ts';
import { PLACES } from '../lexicon/places.ts';
import { isOffice, isPeoplesAdjective } from '../reading/name-words.ts';
import { type Reading, wordFrom } from '../reading/reading.ts';
import { capitalsOf } from './capitals.ts';
import { isBodyNoun } from './descriptions.ts';
import { CALLED_AFTER, REACH } from './evidence.ts';
import { type NameRun, nameRuns } from './names.ts';
import { exemplifiedBefore, installedBehind, shownBehind } from './shown.ts';

/** A name where it stands in the text, with what its surroundings say of its bearer. */
export interface NameMention {
  readonly run: NameRun;
  readonly sentence: number;
  /** Offices and trades next to the name: before it ("spokesman Ann Roe") or behind a comma ("Ann Roe, a lawyer"). */
  readonly descriptors: readonly string[];
  /** What else is told of the bearer: for whom she speaks, what he runs, of what kind she is an example. */
  readonly told: readonly string[];
  /** The name with those words around it. */
  readonly around: Span;
  readonly subject: boolean;
  /** An acronym in brackets right behind the name, or null. */
  readonly acronym: string | null;
}

/** Blocks whose names are no part of the report: who wrote it, and the page's own words. */
const OUTSIDE: ReadonlySet<string> = new Set(['credit', 'furniture']);

/**
 * All names in the report, in order; headlines in title case are left out, since every word of them looks like a name.
 */
export function namesIn(reading: Reading): readonly NameMention[] {
  const capitals = capitalsOf(reading);
  const blockStarts = reading.blocks.map((block) => block.span);
  return reading.sentences.flatMap((span, sentence) => {
    if (OUTSIDE.has(reading.blocks[indexAt(blockStarts, span[0])]?.kind ?? '')) return [];
    const from = wordFrom(reading.words, span[0] + datelineLength(reading.text.slice(...span)));
    const to = wordFrom(reading.words, span[1]);
    if (reading.titled[sentence]) return [];
    return nameRuns(reading.text, reading.words, from, to, capitals)
      .filter((run) => !isOffice(run.name, reading.surnames) && !isAdjective(reading, run) && !isNobody(run))
      .map((run) => mentionOf(reading, run, sentence, from, to));
  });
}

/** Feasts, illnesses and the like, which nobody takes up as "it". */
const isNobody = ({ name }: NameRun): boolean =>
  name.length === 1 &&
  /^(?:Christmas|Easter|Brexit|Ramadan|Eid|Thanksgiving|Halloween|Diwali|Hanukkah|Passover|Lent|Covid|COVID|COVID-19|Covid-19|Coronavirus|Ebola|HIV|AIDS|Zika)$/.test(
    name[0]!,
  );

/** "Norvelian troops": a people's adjective before a noun names nobody. */
function isAdjective(reading: Reading, { name, titles, span, end, possessive }: NameRun): boolean {
  const next = reading.words[end];
  const compass = name.length === 2 && /^(?:North|South|East|West|Native|African|Asian|Latin|Central)$/.test(name[0]!);
  if (
    (name.length > 1 && !compass) ||
    titles.length > 0 ||
    possessive ||
    next === undefined ||
    reading.meant.has(span[0])
  )
    return false;
  if (isCapitalised(next.text) || reading.text.slice(span[1], next.span[0]) !== ' ') return false;
  const word = plain(name.at(-1)!);
  return isPeoplesAdjective(word) || placesOf(word).some((place) => PLACES.has(place) || reading.capitals.has(place));
}

/** `Norvelian`, `Norvelan` and `Norveln` may be of `Norvelia`, `Norvela` and `Norvel`. */
const placesOf = (word: string): readonly string[] =>
  /an$/.test(word) ? [word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -3)}a`] : [];

function mentionOf(reading: Reading, run: NameRun, sentence: number, from: number, to: number): NameMention {
  const before = titlesBefore(reading, run, from);
  const told = toldBehind(reading, run, to);
  const shown = [...shownBehind(reading.text, run.span[1]), ...exemplifiedBefore(reading.text, run.whole[0])];
  return {
    run,
    sentence,
    descriptors: [...before, ...apposition(reading, run, to), ...installedBehind(reading.text, run.span[1])],
    told: [...told, ...shown],
    around: [reading.words[run.first - before.length]!.span[0], reading.words[run.end - 1 + told.length]!.span[1]],
    subject: run.first - from <= 4 + run.titles.length,
    acronym: acronymBehind(reading.text, run.span),
  };
}

/**
 * Nouns for people and bodies right before the name ("spokesman Ann Roe"), with what stands before them ("Exxon
 * spokesman").
 */
function titlesBefore(reading: Reading, run: NameRun, from: number): readonly string[] {
  const words: string[] = [];
  const office = run.titles.length > 0 ? null : OFFICE_OF.exec(before(reading, run.first, OFFICE_REACH))?.[1];
  if (office)
    return plain(office)
      .split(' ')
      .filter((word) => !STOPS.test(word))
      .reverse();
  for (let at = run.first - 1; at >= from && at >= run.first - 4; at--) {
    const word = plain(reading.words[at]!.text);
    const gap = reading.text.slice(reading.words[at]!.span[1], reading.words[at + 1]!.span[0]);
    if (!/^(?:['’]s?)? $/.test(gap) && !(gap === ', ' && at === run.first - 1)) break;
    // "Former President Ann Roe"
    if (words.length === 0 && run.titles.length > 0 && gap === ' ' && /^(?:former|ex|late|ousted|deposed)$/.test(word))
      return [word];
    // "Norvel's President Ann Roe": whose she is tells her too.
    if (words.length === 0 && run.titles.length > 0 && gap !== ' ' && gap !== ', ') return [word];
    if (words.length === 0 && !PERSON_NOUNS.has(word) && !OFFICES.has(word) && !isBodyNoun(word)) break;
    // "An adviser to the minister, Tony Venn" is no minister.
    if (words.length === 0 && gap === ', ' && OF_ANOTHER.test(before(reading, at))) break;
    if (STOPS.test(word)) break;
    // "The official Tarn news agency": of what kind it is, and no office.
    if (word === 'official' && CALLED_AFTER.test(reading.text.slice(run.span[1], run.span[1] + REACH))) break;
    words.push(word);
  }
  return words;
}

const OF_ANOTHER = /\b(?:to|for|of|with|by|against) the (?:\p{Ll}+ )?$/u;
const before = ({ text, words }: Reading, at: number, reach = 24): string =>
  text.slice(Math.max(0, words[at]!.span[0] - reach), words[at]!.span[0]);

/** "White House chief of staff Ann Roe", "director of research Tony Venn". */
const OFFICE_REACH = 60;
const OFFICE_OF =
  /(?:^|[\s,(])((?:[\p{L}-]+ ){0,3}(?:chief of (?:staff|police|mission|protocol)|head of (?:state|government|mission|security|research|communications|policy|delegation)|director of \p{Ll}+|[Ss]ecretary of [Ss]tate|commissioner for \p{Ll}+|minister for \p{Ll}+|editor-in-chief|commander in chief)) $/u;

const SAYING = /^(?:said|says|say|told|tells|added|is|was|are|were|has|had|have)$/;
const STOPS = /^(?:the|a|an|and|or|of|for|at|in|who|which|with|from|to|on|by|that|but|said|says|told|is|was)$/;

/** "Ann Roe, calling him a liar", "Ann Roe, whose husband": what follows says what she did, not what she is. */
const OPENS_CLAUSE =
  /^(?:whose|who|whom|which|where|when|while|whereas|but|and|or|nor|yet|so|as|if|then|even|meanwhile|however|also|later|instead|repeatedly|according|along|without|i|he|she|they|we|it|[\p{L}]{3,}ing|(?!(?:retired|exiled|freed|ousted|jailed|detained|disgraced|deposed|aged|elected|appointed)$)[\p{L}]{3,}ed)$/u;

/** "(R-Tarn)": party and state of a member of Congress. */
const PARTY_AND_STATE = /^(?:,? ?\()?,? ?(?:R|D|I)[-–,.]/;

/** Words of ", a lawyer for the family," up to its first preposition; "lawmaker" for "(R-Tarn)". */
function apposition(reading: Reading, run: NameRun, to: number): readonly string[] {
  const next = reading.words[run.end];
  if (next === undefined || run.end >= to) return [];
  if (PARTY_AND_STATE.test(reading.text.slice(run.span[1], run.span[1] + 6))) return ['lawmaker'];
  if (reading.text.slice(run.span[1], next.span[0]) !== ', ') return [];
  if (OPENS_CLAUSE.test(plain(next.text))) return [];
  const words: string[] = [];
  for (let at = run.end; at < to && at < run.end + 6; at++) {
    const word = plain(reading.words[at]!.text);
    // A clause, no apposition: "in Tarn, the office said".
    if (SAYING.test(word)) return [];
    // Another's name: "in Tarn, the Ministry of Defence said".
    if (isCapitalised(reading.words[at]!.text) && isBodyNoun(word)) return [];
    if (STOPS.test(word) && !(at === run.end && /^(?:the|an?)$/.test(word))) break;
    if (at > run.end && reading.text.slice(reading.words[at - 1]!.span[1], reading.words[at]!.span[0]) !== ' ') break;
    words.push(word);
  }
  return words.filter((word) => !/^(?:the|a|an)$/.test(word));
}

/** Most words of an aside that are read. */
const LONGEST_ASIDE = 16;
/** "Who runs the bank", "who has led the union": what one does in a body tells what one is. */
const SERVES =
  /^(?:is|was|has|had|leads?|led|heads?|headed|runs?|ran|chairs?|chaired|represents?|represented|owns?|owned|founded|directs?|directed|works?|worked|served?|serves|manages?|managed|teaches|commands?|fled|survived|saw|lives|lived|lost)$/;

/** The words of ", a spokesman for the Tarn Bank," and of ", who runs the Tarn Bank,". */
function toldBehind(reading: Reading, run: NameRun, to: number): readonly string[] {
  const next = reading.words[run.end];
  if (next === undefined || run.end >= to) return [];
  const gap = reading.text.slice(run.span[1], next.span[0]);
  if (!/^(?:, | \(| )$/.test(gap) || (gap === ' ' && !/^(?:of|from|with)$/.test(next.text))) return [];
  const opening = plain(next.text);
  if (opening !== 'who' && OPENS_CLAUSE.test(opening)) return [];
  if (opening === 'who' && !SERVES.test(plain(reading.words[run.end + 1]?.text ?? ''))) return [];
  const words: string[] = [];
  for (let at = run.end; at < Math.min(to, run.end + LONGEST_ASIDE); at++) {
    const word = plain(reading.words[at]!.text);
    if (SAYING.test(word) && !(at > run.end && plain(reading.words[run.end]!.text) === 'who'))
      return at === run.end ? [] : words;
    if (at > run.end && /[,.;:()]/.test(reading.text.slice(reading.words[at - 1]!.span[1], reading.words[at]!.span[0])))
      break;
    words.push(word);
  }
  return words;
}

/** "The World Health Organisation (WHO)"; not the agency of a dateline, "Orlesk City (TPA) –". */
function acronymBehind(text: string, span: Span): string | null {
  const [, acronym, dash] = /^ \(([A-Z]{2,8})\)(\s+[-–—])?/.exec(text.slice(span[1], span[1] + 16)) ?? [];
  const opensParagraph = span[0] === 0 || text[span[0] - 1] === '\n';
  return acronym === undefined || (dash !== undefined && opensParagraph) ? null : acronym;
}

/** "Sen. Roe" is the senator. */
const FULL: Readonly<Record<string, string>> = {
  sen: 'senator',
  gov: 'governor',
  rep: 'representative',
  gen: 'general',
  col: 'colonel',
  capt: 'captain',
  sgt: 'sergeant',
  prof: 'professor',
  pm: 'minister',
};
export const spelledOut = (word: string): readonly string[] => (FULL[word] ? [word, FULL[word]] : [word]);
