import { plain, type Word } from '../text/index.ts';
import { DOCUMENT_NOUNS, GROUP_NOUNS, MEDIA_NOUNS, PERSON_NOUNS } from './lexicon/nouns.ts';
import { type Reading, sentenceAt } from './reading.ts';

/** Marks that may stand between a sentence's start and its first word. */
const LONGEST_OPENING = 12;

/**
 * Tells which words owe their capital to the sentence's start alone, so that no name begins with them: nouns for
 * people and papers, words met in lower case elsewhere, adverbs and participles, plurals that have a capital nowhere
 * else.
 */
export function weakCapitals(reading: Reading): (word: Word) => boolean {
  return (word) => {
    if (!startsSentence(reading, word.span[0])) return false;
    const lower = plain(word.text);
    if (GROUP_NOUNS.has(lower) || PERSON_NOUNS.has(lower) || DOCUMENT_NOUNS.has(lower)) return true;
    if (reading.lowerCase.has(lower)) return true;
    if (lower.length > 4 && /(?:ly|ing)$/.test(lower)) return true;
    return /[a-z][^s]s$/.test(lower) && !reading.capitals.has(lower) && !MEDIA_NOUNS.has(lower);
  };
}

function startsSentence(reading: Reading, position: number): boolean {
  const start = reading.sentences[sentenceAt(reading, position)]?.[0] ?? 0;
  return position - start <= LONGEST_OPENING && !/[\p{L}\p{N}]/u.test(reading.text.slice(start, position));
}
