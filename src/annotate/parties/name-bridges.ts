import { isCapitalised, OFFICES, plain, type Word } from '../../text/index.ts';
import { KNOWN_BODIES, KNOWN_OPENINGS } from '../lexicon/known.ts';
import { CONNECTORS, ORGANISATION_HEADS, PARTICLES } from '../lexicon/nouns.ts';
import { COUNTRIES, PLACES } from '../lexicon/places.ts';
import { isFunctionWord, isGivenName } from '../reading/name-words.ts';
import { DEPARTMENT } from './name-titles.ts';

/** Where the run goes on behind lower-case words at `at`, or `at` if it does not. */
export function bridge(text: string, words: readonly Word[], first: number, at: number, to: number): number {
  let next = at;
  while (
    next < to &&
    next < at + 3 &&
    (PARTICLES.has(words[next]!.text) || CONNECTORS.has(words[next]!.text) || words[next]!.text === 'ten')
  ) {
    if (next > at && text.slice(words[next - 1]!.span[1], words[next]!.span[0]) !== ' ') return at;
    next++;
  }
  if (next === at || next >= to || !isCapitalised(words[next]!.text)) return at;
  // "Erik ten Hag"
  if (words[at]!.text === 'ten' && next === at + 1 && isGivenName(words[at - 1]!.text)) return next + 1;
  // "Save the Children", "Joint Chiefs of Staff"
  const known = plain(text.slice(words[first]!.span[0], words[next]!.span[1]));
  if (KNOWN_BODIES.has(known) || KNOWN_OPENINGS.has(known)) return next + 1;
  if (text.slice(words[next - 1]!.span[1], words[next]!.span[0]) !== ' ') return at;
  if (PARTICLES.has(words[at]!.text)) return next + 1;
  if (bridgesOffice(words, at, next)) return next + 1;
  if (isOfPeople(text, words, first, at, next)) return next + 1;
  const heads = words.slice(first, at).map((word) => plain(word.text));
  const hasHead = heads.some((word) => ORGANISATION_HEADS.has(word));
  if (isRegional(words, at, next, heads) || isPurpose(words, at, next, heads)) return next + 1;
  if (isOfTwoMatters(text, words, first, at, next, to)) return next + 1;
  if (NOT_JOINING.has(words[at]!.text)) return at;
  if (words[at]!.text === 'and' && isWhole(words.slice(first, at), words[next]!) && !isOfTwoStates(words, at))
    return at;
  // "The Senate | and the White House" are two, "the Centre for Women and the Law" is one.
  if (words[at]!.text === 'and' && next > at + 1 && !heads.includes('for') && !heads.includes('of')) return at;
  if (words[at]!.text === 'on' && !heads.some((word) => DELIBERATES.test(word))) return at;
  return hasHead && !isFunctionWord(words[next]!.text) ? next + 1 : at;
}

/** "The charity Women | on | Waves", "Lawyers | for | Tarn": people in capitals, inside a sentence. */
const isOfPeople = (text: string, words: readonly Word[], first: number, at: number, next: number): boolean =>
  at === first + 1 &&
  next === at + 1 &&
  /^(?:Women|Mothers|Friends|Doctors|Lawyers|Reporters|Students|Citizens|Parents|Veterans|Farmers|Journalists|Scientists|Workers|Teachers|Physicians|Engineers|Artists|Writers|Families|Nurses|Christians|Jews|Muslims|Grandmothers|Fathers)$/.test(
    words[first]!.text,
  ) &&
  /^(?:of|for|on)$/.test(words[at]!.text) &&
  !isFunctionWord(words[next]!.text) &&
  /[\p{Ll},] $/u.test(text.slice(Math.max(0, words[first]!.span[0] - 2), words[first]!.span[0]));

/** "The Competition | and | Markets Authority": what a body is for, before the word for what it is. */
function isOfTwoMatters(
  text: string,
  words: readonly Word[],
  first: number,
  at: number,
  next: number,
  to: number,
): boolean {
  if (words[at]!.text !== 'and' || next !== at + 1 || at - first > 2) return false;
  if (!/(?:^|[\s(])[Tt]he $/.test(text.slice(Math.max(0, words[first]!.span[0] - 5), words[first]!.span[0])))
    return false;
  const before = words.slice(first, at);
  const matter = before.map((word) => plain(word.text));
  if (matter.some((word) => ORGANISATION_HEADS.has(word) || PLACES.has(word) || isGivenName(word))) return false;
  if (isWhole(before, words[next]!) || before.some((word) => /^\p{Lu}{2,}$/u.test(word.text))) return false;
  for (let head = next; head < Math.min(to, next + 3) && isCapitalised(words[head]!.text); head++) {
    if (head > next && text.slice(words[head - 1]!.span[1], words[head]!.span[0]) !== ' ') return false;
    if (MATTERS.test(words[head]!.text)) return head > next;
  }
  return false;
}
const MATTERS =
  /^(?:Authority|Commission|Agency|Council|Committee|Office|Administration|Bureau|Board|Association|Institute|Ministry|Department)$/;

/** "Organization for Security and Co-operation" + `in` + `Europe`. */
const isRegional = (words: readonly Word[], at: number, next: number, heads: readonly string[]): boolean =>
  words[at]!.text === 'in' &&
  heads.includes('for') &&
  /^(?:Europe|Africa|Asia|America|Americas|Reporting)$/.test(words[next]!.text);
/** "Committee" + `to` + `Protect`. */
const isPurpose = (words: readonly Word[], at: number, next: number, heads: readonly string[]): boolean =>
  words[at]!.text === 'to' &&
  heads.some((word) =>
    /^(?:committee|campaign|coalition|society|movement|network|fund|foundation|alliance)$/.test(word),
  ) &&
  /^(?:Protect|Save|Defend|Free|Abolish|Promote|Prevent|Preserve|Combat|Restore|Support|Aid|Defeat|Elect)$/.test(
    words[next]!.text,
  );
/** "The United States | and Turkey", "the White House | and the Pentagon": two, each of which has a name of its own. */
function isWhole(before: readonly Word[], next: Word): boolean {
  const known = (name: string): boolean => KNOWN_BODIES.has(name) || COUNTRIES.has(name);
  const name = before.map((word) => plain(word.text)).join(' ');
  return known(name) || known(plain(next.text)) || (before.length === 1 && COUNTRIES.has(name)) || STATES.test(name);
}
/** "The Law Society of England | and Wales". */
const isOfTwoStates = (words: readonly Word[], at: number): boolean =>
  COUNTRIES.has(plain(words[at - 1]!.text)) && /^(?:of|for)$/.test(words[at - 2]?.text ?? '');
const STATES = /^(?:united (?:states|kingdom|arab emirates)|european union|saudi arabia)$/;
const NOT_JOINING: ReadonlySet<string> = new Set(['in', 'to']);

/** Bodies that are named after what they are "on". */
const DELIBERATES =
  /^(?:committee|commission|council|panel|subcommittee|conference|centre|center|institute|office|team|group)$/;

/** `Secretary` + `of` + `State`, `Health` + `and` + `Human`. */
function bridgesOffice(words: readonly Word[], at: number, next: number): boolean {
  const before = plain(words[at - 1]!.text);
  if (!DEPARTMENT.test(plain(words[next]!.text))) return false;
  return words[at]!.text === 'of' || words[at]!.text === 'for'
    ? OFFICES.has(before)
    : words[at]!.text === 'and' && DEPARTMENT.test(before);
}
