import type { FigureKind } from '../../document/index.ts';
import { plain } from '../../text/index.ts';
import { wordSet } from '../../text/word-set.ts';
import { PREPOSITIONS } from '../parties/heads.ts';
import type { Counted } from './counted.ts';
import { BETWEEN, DEEDS, DISEASES, DONE_TO, OF_NOUNS, PASSIVE, STATES, STOPS } from './lexicon.ts';
import { areTaken } from './lives.ts';
import { type Clue, clueAt, gapBefore, inside, lowerAt, type Sentence } from './sentence.ts';

/** Words between a verb and the number that is its object. */
const SKIPPED = wordSet('the his her its their another other those all also almost further least remaining');
/** Whoever loses people has had them killed; what else is lost is no figure of people. */
const LOSING = new Set(['lost', 'losing']);
/** "Shot dead 14 people", "gunned down 49", "rounded up 150 men". */
const PHRASAL: ReadonlyMap<string, FigureKind> = new Map([
  ...['shot dead', 'gunned down', 'mowed down', 'cut down', 'gunning down', 'mowing down'].map(
    (words) => [words, 'killed'] as const,
  ),
  ...['rounded up', 'rounding up', 'locked up', 'locking up'].map((words) => [words, 'detained'] as const),
  ...['laid off', 'lay off', 'lays off', 'laying off'].map((words) => [words, 'affected'] as const),
]);
/** "Searching for 12 hikers". */
const SEARCH = /^(?:search|searches|searching|searched|looking)$/;
/** "A mass grave for 90 villagers". */
const GRAVE = /^graves?$/;
/** "Stabbing to death two tourists". */
const TO_DEATH = /\b(?:stabb|shoot|beat|burn|hack|club|bludgeon|trampl|crush)(?:ed|ing|t|en)? (?:to death|dead)\s$/iu;
/** Who is searched for as a suspect is not missing. */
const WANTED = /\b(?:suspect\w*|wanted|fugitives?|escap\w+|gunm[ae]n|attackers?|arrest\w*)\b/iu;
/** "Killed and wounded dozens": some the one, some the other. */
const EITHER = wordSet('wounded injured hurt maimed wounding injuring maiming');
const EITHER_BEFORE = /^kill(?:ed|ing) (?:and|or)$/;
/** Whom a team or a firm loses is elsewhere. */
const LEAVING =
  /\b(?:players|starters|athletes|customers|clients|subscribers|users|viewers|readers|members|voters|supporters|followers|fans|employees|staff|workers|tenants|seats|pupils)$/iu;
const CLAIMS = /^claim/;
const AUXILIARY = /^(?:were|was|are|is|had|have|has|will|would|took|turned|came)$/;
const JOBS = /\b(?:jobs|livelihoods)$/i;
/** "Cut 3,200 jobs". */
const CUTS =
  /^(?:cut|cuts|cutting|axe|axes|axed|axing|shed|sheds|shedding|slash|slashed|slashing|eliminat(?:e|es|ed|ing)|scrap|scrapped|scrapping)$/;
const POSTS = /\b(?:jobs|posts|positions)$/i;
/** How many words of a list may stand between its verb and the number. */
const LISTED = 9;

const TREATED = /^treat/;
const isOfDisease = ({ text }: Sentence, { span: [, end] }: Counted): boolean =>
  FOR_DISEASE.test(text.slice(end, end + 50));
const FOR_DISEASE = new RegExp(String.raw`^\sfor\s(?:the\s)?(?:\p{L}+\s)?(?:${DISEASES})\b`, 'iu');

/** "The clinic admitted 30 people": patients, and none who fled. */
const isToHospital = ({ text, words, span }: Sentence, { of }: Counted, at: number): boolean =>
  /^admit/.test(plain(words[at]!.text)) &&
  (/\bpatients$/i.test(of ?? '') ||
    HOSPITAL.test(text.slice(Math.max(span[0], words[at]!.span[0] - 70), words[at]!.span[0])));
const HOSPITAL = /\b(?:hospital|clinic|ward|medical\scent(?:re|er)|infirmary|burns\sunit)s?\b[^.;:!?]{0,60}$/iu;
const SICK = new RegExp(String.raw`\b(?:${DISEASES})\b`, 'iu');

const AFFECTS = /^affect/;
/** "The flu outbreak has affected 36 pupils". */
const isOutbreak = ({ text, words, span }: Sentence, at: number): boolean =>
  OUTBREAK.test(text.slice(Math.max(span[0], words[at]!.span[0] - 80), words[at]!.span[0]));
const OUTBREAK = /\b(?:outbreak|epidemic|pandemic|virus)\b[^.;:,]{0,70}$/iu;

/** Whether the word ends "killed and wounded"; two who were killed and injured nine are others. */
const isEither = (sentence: Sentence, at: number): boolean =>
  EITHER.has(lowerAt(sentence, at)) &&
  EITHER_BEFORE.test(`${lowerAt(sentence, at - 2)} ${lowerAt(sentence, at - 1)}`) &&
  !isPassiveAt(sentence, at - 2);

/** The verb or noun right before the number: "killing 26", "arrested the 12", "the deaths of 26". */
export function objectOf(sentence: Sentence, counted: Counted): Clue | null {
  let at = counted.from - 1;
  const gap = sentence.text.slice(sentence.words[at]?.span[1] ?? 0, counted.number.span[0]);
  if (!/^[\s"“‘']{1,3}$/.test(gap)) return behindAside(sentence, counted);
  while (SKIPPED.has(lowerAt(sentence, at)) && inside(sentence, at - 1)) at--;
  if (!inside(sentence, at)) return null;
  const word = lowerAt(sentence, at);
  if (
    TO_DEATH.test(sentence.text.slice(Math.max(sentence.span[0], counted.number.span[0] - 40), counted.number.span[0]))
  )
    return clueAt(sentence, at, 'killed');
  const phrasal = PHRASAL.get(`${lowerAt(sentence, at - 1)} ${word}`);
  if (phrasal !== undefined && (phrasal === 'killed' || counted.people)) return clueAt(sentence, at - 1, phrasal);
  if (word === 'for' && SEARCH.test(lowerAt(sentence, at - 1))) {
    const sought = counted.people && !WANTED.test(sentence.text.slice(...sentence.span));
    return sought ? clueAt(sentence, at - 1, 'missing') : null;
  }
  if ((LOSING.has(word) && JOBS.test(counted.of ?? '')) || (CUTS.test(word) && POSTS.test(counted.of ?? '')))
    return clueAt(sentence, at, 'affected');
  if (LOSING.has(word) && (!counted.people || counted.of === null || LEAVING.test(counted.of))) return null;
  // "Organisers claimed 200,000 marched": a clause follows, and nobody is killed.
  if (CLAIMS.test(word) && (AUXILIARY.test(lowerAt(sentence, counted.to)) || DEEDS.has(lowerAt(sentence, counted.to))))
    return null;
  if (isEither(sentence, at)) return clueAt(sentence, at, 'affected');
  const verb = DONE_TO.get(word);
  // "Admitted 43 wounded": what they are says more than what is done to them. "Treated 12 children for measles".
  if (verb === 'displaced' && STATES.get(lowerAt(sentence, counted.to)) === 'injured') return null;
  if (verb === 'displaced' && counted.people && isToHospital(sentence, counted, at))
    return clueAt(sentence, at, SICK.test(counted.of ?? '') ? 'infected' : 'injured');
  const done = verb === 'injured' && TREATED.test(word) && isOfDisease(sentence, counted) ? 'infected' : verb;
  if (done === 'affected' && AFFECTS.test(word) && counted.people && isOutbreak(sentence, at))
    return clueAt(sentence, at, 'infected');
  // What is killed or hurt is alive; towns are captured and votes affected too.
  const takesPeople = counted.people || done === 'killed' || done === 'injured';
  if (done !== undefined && takesPeople && !isPassiveAt(sentence, at)) return clueAt(sentence, at, done);
  if (word === 'for' && GRAVE.test(lowerAt(sentence, at - 1)) && counted.people && inside(sentence, at - 1))
    return clueAt(sentence, at - 1, 'killed');
  if (word !== 'of' && word !== 'to' && word !== 'among') return null;
  const noun = lowerAt(sentence, at - 1);
  if (noun === 'lives' && !areTaken(sentence, counted)) return null;
  // "The loss of two men"; jobs are lost as well, and players leave.
  if (noun === 'loss' && (counted.of === null || !counted.people || LEAVING.test(counted.of))) return null;
  const kind = OF_NOUNS.get(noun);
  return kind !== undefined && inside(sentence, at - 1) ? clueAt(sentence, at - 1, kind) : null;
}

/** "Injuring, by one count, more than 80". */
function behindAside({ text, span }: Sentence, { number, people }: Counted): Clue | null {
  const start = Math.max(span[0], number.span[0] - 60);
  const verb = people ? VERB_ASIDE.exec(text.slice(start, number.span[0])) : null;
  const kind = DONE_TO.get(verb?.[1]?.toLowerCase() ?? '');
  const from = start + (verb?.index ?? 0);
  return verb === null || kind === undefined ? null : { kind, span: [from, from + verb[1]!.length] };
}
const VERB_ASIDE = /(?<![\p{L}-])(\p{L}{3,12}ing),\s(?:by|according\sto|on|in)\s[^,.;:!?()]{1,30},\s$/iu;

/** Behind others in a list: "the deaths of Ambassador Orrin and three others", "killing a guard and two passers-by". */
export function listedOf(sentence: Sentence, counted: Counted): Clue | null {
  let at = counted.from - 1;
  if (!counted.people || lowerAt(sentence, at) !== 'and' || !inside(sentence, at)) return null;
  // "12 tourists killed and 15 wounded": the number has a state of its own.
  if (inside(sentence, counted.to) && STATES.has(lowerAt(sentence, counted.to))) return null;
  for (at--; inside(sentence, at) && counted.from - at <= LISTED; at--) {
    if (/[^\s,’'s]/.test(gapBefore(sentence, at + 1))) return null;
    const word = lowerAt(sentence, at);
    const kind =
      PHRASAL.get(`${word} ${lowerAt(sentence, at + 1)}`) ??
      DONE_TO.get(word) ??
      (lowerAt(sentence, at + 1) === 'of' ? OF_NOUNS.get(word) : undefined);
    // "Nine lost their lives and 40 were hurt": the number has a clause of its own.
    if (DONE_TO.has(word) && PASSIVE.has(lowerAt(sentence, counted.to)) && isGapless(sentence, counted)) return null;
    if (kind !== undefined) return isPassiveAt(sentence, at) ? null : clueAt(sentence, at, kind);
    if (word !== 'of' && (BETWEEN.has(word) || STOPS.has(word) || PREPOSITIONS.has(word))) return null;
  }
  return null;
}

const isGapless = ({ text, words }: Sentence, { to, span }: Counted): boolean =>
  /^\s$/.test(text.slice(span[1], words[to]?.span[0] ?? span[1]));

/** "Were killed" and "were reported killed"; a raid "that they said killed nine" is active. */
function isPassiveAt(sentence: Sentence, at: number): boolean {
  const before = lowerAt(sentence, at - 1);
  if (!PASSIVE.has(before) || lowerAt(sentence, at).endsWith('ing')) return false;
  return !SAYING.has(before) || PASSIVE.has(lowerAt(sentence, at - 2));
}
const SAYING = new Set(['said', 'reported', 'believed', 'feared', 'declared', 'confirmed']);
