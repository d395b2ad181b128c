import { isCapitalised, OFFICES, plain, TITLE_ABBREVIATIONS, type Word } from '../../text/index.ts';
import { wordSet } from '../../text/word-set.ts';
import { isGivenName } from '../reading/name-words.ts';
import { type Reading, sentenceAt, startsSentence } from '../reading/reading.ts';

/** Small words and months that are written like names of people. */
const HOMOGRAPHS: ReadonlySet<string> = wordSet('will may april june august per an even or so do');
const MONTHS_AS_NAMES: ReadonlySet<string> = new Set(['may', 'april', 'june', 'august']);
/** These open sentences far more often than names: "So Reis said ...". */
const OPENING: ReadonlySet<string> = new Set(['an', 'even', 'or', 'so', 'do', 'per']);

/**
 * Whether a small word is a name where it stands: behind a given name or a title ("Theresa May", "Mrs May"), before a surname ("the mayor, Will
 * Harker,"), or alone where the text has it as a surname elsewhere ("May said"); and where a name begins with it inside a sentence ("Just Eat").
 */
export function isNameHere(reading: Reading, at: number): boolean {
  const word = reading.words[at]!;
  const lower = plain(word.text);
  if (!isCapitalised(word.text)) return false;
  const next = reading.smallBefore.size > 0 ? beside(reading, at, 1) : null;
  if (next !== null && isCapitalised(next.text) && reading.smallBefore.has(`${lower} ${plain(next.text)}`)) return true;
  if (!HOMOGRAPHS.has(lower) || reading.titled[sentenceAt(reading, word.span[0])]) return false;
  const [before, behind] = [beside(reading, at, -1), beside(reading, at, 1)];
  const named = behind !== null && isCapitalised(behind.text);
  if (before !== null && isCapitalised(before.text) && !named && bears(before)) return true;
  const first = startsSentence(reading, word.span[0]);
  if (first && OPENING.has(lower)) return false;
  if (
    MONTHS_AS_NAMES.has(lower) &&
    !first &&
    DATES.test(reading.text.slice(Math.max(0, word.span[0] - DATING), word.span[0]))
  )
    return false;
  if (named)
    return (
      !HOMOGRAPHS.has(plain(behind.text)) &&
      (!first || SPEAKS.test(reading.text.slice(behind.span[1], behind.span[1] + SPEAKING)))
    );
  const rest = reading.text.slice(word.span[1], word.span[1] + SPEAKING);
  return reading.surnames.has(lower) && (first ? SPEAKS.test(rest) : !/^,? ?\d/.test(rest));
}

/** The word before or behind, where nothing but a space parts them. */
function beside({ text, words }: Reading, at: number, step: 1 | -1): Word | null {
  const [word, other] = [words[at]!, words[at + step]];
  if (other === undefined) return null;
  const gap = step > 0 ? text.slice(word.span[1], other.span[0]) : text.slice(other.span[1], word.span[0]);
  return gap === ' ' || (step < 0 && gap === '. ' && TITLE_ABBREVIATIONS.has(plain(other.text))) ? other : null;
}

const bears = ({ text }: Word): boolean =>
  isGivenName(text) || OFFICES.has(plain(text)) || TITLE_ABBREVIATIONS.has(plain(text));

/** Before a month: "in May", "5 May", "since last June". */
const DATES =
  /(?:\d(?:st|nd|rd|th)?|\b(?:in|since|until|till|last|next|of|by|early|late|mid|this|from|to|through|for|during|before|after|on|and|or|between|each|every|past|previous|following))[ -]$/iu;
const DATING = 12;
/** What follows somebody's name: an aside, a verb of saying. */
const SPEAKS =
  /^(?:, (?:an?|the|who|whose|\d)|,? (?:also |then |later |has |had )?(?:said|says|say|told|tells|added|adds|wrote|writes|argued|insisted|denied|replied|asked|called|warned|announced|claimed|promised|vowed|is|was|has|had|became|won|lost) ?)/;
const SPEAKING = 24;
