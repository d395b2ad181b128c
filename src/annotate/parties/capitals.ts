import { plain, TITLE_ABBREVIATIONS, type Word } from '../../text/index.ts';
import { wordSet } from '../../text/word-set.ts';
import { KNOWN_BODIES } from '../lexicon/known.ts';
import {
  BY_AGE_OR_CHILDREN,
  DOCUMENT_NOUNS,
  GROUP_NOUNS,
  MEDIA_NOUNS,
  ORGANISATION_HEADS,
  PERSON_NOUNS,
} from '../lexicon/nouns.ts';
import { PLACES } from '../lexicon/places.ts';
import { isGivenName } from '../reading/name-words.ts';
import { isUpperCase, type Reading, sentenceAt, startsSentence } from '../reading/reading.ts';
import { isNameHere } from './homographs.ts';

/** What a text's own habits say of its capital letters. */
export interface Capitals {
  /** Whether the word owes its capital to its place or to shouting alone, so that no name begins with it. */
  weak(word: Word): boolean;
  /** Whether the word is no name but shouted, or capitalised as its whole line is. */
  shouted(word: Word): boolean;
  /** Whether the small word at that index is a name where it stands. */
  isNameHere(at: number): boolean;
  /** The word as the text writes it where it does not shout: `PELLANE` is `Pellane`. */
  spelling(word: Word): string;
}

/** Shorter words in capitals are acronyms, whatever stands elsewhere in lower case (`US`, `WHO`). */
const SHORTEST_SHOUT = 4;

export function capitalsOf(reading: Reading): Capitals {
  const shouted = (word: Word): boolean => isShouted(reading, word) || isTitleWord(reading, word);
  return {
    shouted,
    weak: (word) => shouted(word) || (startsSentence(reading, word.span[0]) && owesCapital(reading, word)),
    isNameHere: (at) => isNameHere(reading, at),
    spelling: (word) =>
      isUpperCase(word.text) && word.text.length >= SHORTEST_SHOUT
        ? (reading.spellings.get(plain(word.text)) ?? word.text)
        : word.text,
  };
}

/**
 * A sentence's first word begins no name if it is a noun for people and papers or a word met in lower case elsewhere, nor, where it has
 * a capital nowhere else, if it looks like an adverb, a participle or a plural; unless "he" or "she" means it.
 */
function owesCapital(reading: Reading, word: Word): boolean {
  if (reading.meant.has(word.span[0])) return false;
  const lower = plain(word.text);
  // "Mrs" is no plural.
  if (TITLE_ABBREVIATIONS.has(lower) || opensBody(reading, word) || opensPlace(reading, word)) return false;
  if (reading.surnames.has(lower) && (!reading.lowerCase.has(lower) || actsAsPerson(reading, word))) return false;
  if (GROUP_NOUNS.has(lower) || PERSON_NOUNS.has(lower) || DOCUMENT_NOUNS.has(lower) || BY_AGE_OR_CHILDREN.test(lower))
    return true;
  if (reading.lowerCase.has(lower)) return true;
  if (reading.capitals.has(lower) || PLACES.has(lower) || isGivenName(lower) || KNOWN_BODIES.has(lower)) return false;
  if (describesNoun(reading, word) || opensWithAdjective(reading, word) || isOneOfAdjectives(reading, word))
    return true;
  if (lower.length > 4 && /(?:ly|ing)$/.test(lower)) return true;
  if (/[^e]ed$/.test(lower) && lower.length > 4) return true;
  return /[a-z][^s]s$/.test(lower) && !MEDIA_NOUNS.has(lower);
}

/** "Page replied", where somebody is called Page: no thing does that without an article. */
const actsAsPerson = ({ text }: Reading, { span }: Word): boolean =>
  PERSONAL.test(text.slice(span[1], span[1] + LONGEST_ACT));
const LONGEST_ACT = 24;
const PERSONAL =
  /^(?:['’]s| (?:(?:also|then|later|once|never|has|had|himself|herself|eventually|would|\p{Ll}+ly) )*(?:said|says|told|tells|asks|adds|wrote|writes|argues|denies|thought|wants|believes|knew|knows|felt|met|call|came to|went|took|gave|\p{Ll}{3,}ed))(?![\p{L}])/u;

/** "New Norvel Rugby", "South Tarn Council". */
const opensPlace = ({ text }: Reading, { text: word, span }: Word): boolean =>
  /^(?:New|North|South|East|West|San|Los|Las|United|Saudi|Great)$/.test(word) &&
  /^ \p{Lu}\p{Ll}/u.test(text.slice(span[1], span[1] + 3));

/** "Domestic oil firms". */
const opensWithAdjective = ({ text }: Reading, word: Word): boolean =>
  !isUpperCase(word.text) &&
  (QUALITIES.has(plain(word.text)) || ENDS_OF_ADJECTIVES.test(word.text)) &&
  /^ \p{Ll}/u.test(text.slice(word.span[1], word.span[1] + 2));
/** Adjectives that open sentences, and below them the ends of words that are hardly anything else. */
const QUALITIES = wordSet(`
  domestic local global national international public private senior foreign federal military medical legal political
  social economic financial progressive religious environmental industrial commercial regional rural urban official
  independent current recent early late young old new black white female male human civil criminal digital big small
  large high low good bad free full further previous similar various numerous ordinary average typical wealthy poor
  rich secret moderate radical hardline loyal angry great nice fine actual real true total terrible horrible
  incredible remarkable major minor key fresh strong weak hard tough smart brave sad happy proud strange odd wild
  tiny brief quick slow warm cold hot wet dry dark bright deep heavy light clear clean safe dead live raw tired teen
  teenage elderly junior rival veteran former top
`);
const ENDS_OF_ADJECTIVES = /^\p{Lu}\p{Ll}+(?:[^e]ful|ious|eous|less|ific|ible|ional|ental|ative|ictive|astic)$/u;

/** "Actual, trained historians": one of several before a noun for people or papers. */
const isOneOfAdjectives = ({ text }: Reading, { span }: Word): boolean => {
  const noun = /^(?:, [\p{Ll}-]+){1,3} (\p{Ll}+)/u.exec(text.slice(span[1], span[1] + LONGEST_LIST))?.[1];
  return noun !== undefined && (GROUP_NOUNS.has(noun) || DOCUMENT_NOUNS.has(noun));
};
const LONGEST_LIST = 60;

/** "Internal papers", "Chat logs": what stands before a noun for papers or people, and has its capital from the sentence. */
function describesNoun({ text }: Reading, { text: word, span }: Word): boolean {
  if (isUpperCase(word)) return false;
  const noun = /^ (\p{Ll}+)/u.exec(text.slice(span[1], span[1] + 24))?.[1];
  return (
    noun !== undefined && (DOCUMENT_NOUNS.has(noun) || GROUP_NOUNS.has(noun) || EXCLAIMED.test(noun) || noun === 'logs')
  );
}

/** "Terrific guy", "Smashing stuff": what people exclaim about. */
const EXCLAIMED =
  /^(?:guys?|stuff|lad|lady|fellow|chap|bloke|kid|kids|thing|things|job|work|news|idea|night|day|time|game)$/;

/** "Doctors Without Borders", "Makers United", "Downing Street": a plural or a participle that opens the name of a body or a place. */
function opensBody({ text }: Reading, { text: word, span }: Word): boolean {
  const behind = /^ (\p{Lu}\p{L}+)/u.exec(text.slice(span[1], span[1] + 24))?.[1];
  if (behind === undefined) return false;
  if (KNOWN_BODIES.has(`${plain(word)} ${plain(behind)}`)) return true;
  if (/[^s]s$/.test(word)) return OPENED_BY_PLURAL.test(behind) || ORGANISATION_HEADS.has(plain(behind));
  return /ing$/.test(word) && /^(?:Street|Road|Hall|Palace|Square|Park|College|University)$/.test(behind);
}
const OPENED_BY_PLURAL = /^(?:Without|United|Against|Together|Worldwide|Anonymous)$/;

/** A capital that the line's title case gives, of a word that has one nowhere else. */
function isTitleWord(reading: Reading, { text, span }: Word): boolean {
  const lower = plain(text);
  if (!reading.titled[sentenceAt(reading, span[0])] || reading.capitals.has(lower)) return false;
  return reading.lowerCase.has(lower) || !isUpperCase(text);
}

/** Capitals throughout, of a word that is written small elsewhere, or in a line of nothing but capitals. */
function isShouted(reading: Reading, word: Word): boolean {
  if (!isUpperCase(word.text) || word.text.length < SHORTEST_SHOUT) return false;
  const lower = plain(word.text);
  if (reading.spellings.has(lower)) return false;
  if (reading.lowerCase.has(lower)) return true;
  const line = reading.sentences[sentenceAt(reading, word.span[0])];
  return line !== undefined && !/\p{Ll}/u.test(reading.text.slice(line[0], line[1]));
}
