import type { Span, Spans } from '../../document/index.ts';
import { countWords } from '../../text/words.ts';
import type { FoundAttribution } from '../found.ts';
import type { Placed } from './setting.ts';

/** Words that say that somebody speaks, with nearly no other sense beside a quotation. */
export const SAID =
  '(?:went on to |goes on to |has |had |also )?(?:said|says|say|saying|tells|told|tell|wrote|writes|write|writing|tweeted|tweets|posted|' +
  'replied|replies|reply|answered|responded|adds|added|adding|asked|asks|ask|declared|declares|announced|insisted|insists|explained|explains|' +
  'recalled|recalls|warned|warns|argued|argues|claimed|claims|noted|notes|joked|quipped|continued|continues|' +
  'typed|texted|captioned|radioed|sniffed|sniffs|swore|remarked|retorted|retorts|countered|exclaimed|whispered|muttered|murmured|mused|muses|sighed|snapped|barked|cried|grumbled|lamented|complained|' +
  'shot back|shoots back|hit back|hits back|fired back|chimed in|piped up|' +
  'shouted|shouting|chanted|chanting|screamed|screaming|yelled|yelling|telling|' +
  'reckon|reckons|reckoned|warn|conceded|concedes|admitted|admits|fumed|fumes|boasted|boasts|vowed|vows|pleaded|pleads|protested|enthused|gushed|thundered|bellowed|growled|groaned|mumbled|observed|observes|confided|confessed|' +
  'concluded|concludes|testified|stated|states|reads|read|reading|(?:is|are|was|were) like(?=, ))';

/** The words of a sentence before its last verb of saying, the verb, the words behind it. */
export const LAST_SAID = new RegExp(
  `^(|.*[^\\p{L}])(?<!(?:went|goes) on to |has |had |also )(${SAID})(?!\\p{L})([^.!?]*)$`,
  'su',
);

/** As sure as the network is of a plain "said". */
export const SURE = 0.9;
/** Surer that the words are somebody's than of whose they are. */
export const CAUTIOUS = 0.6;
/** From so many words on, marks hold no name of a thing. */
export const SENTENCE = 4;

export const attributionOf = (
  one: Placed,
  source: Spans,
  cue: Span | null,
  extractionScore: number,
): FoundAttribution => ({
  source,
  cue: cue === null ? [] : [cue],
  content: [one.span],
  extractionScore,
});

/** The words from `from` to the verb are its subject, without what leads up to it ("On Monday, she"). */
export function withSubject(one: Placed, text: string, [from, verb]: Span, length: number): FoundAttribution {
  const before = text.slice(from, verb).trimEnd();
  const skipped = LEADING.exec(before)![0].length;
  const clause = before.slice(skipped).replace(KNOWN_FOR, '');
  const own = OWN_CLAUSE.exec(clause)?.[0].length ?? 0;
  const words = clause.slice(own);
  const plausible = (isSubject(words) && !SPEAKS.test(words)) || (own > 0 && /^\p{Ll}{2,}s$/u.test(words));
  const start = from + skipped + own;
  const source: Span = [start, start + words.replace(/,$/, '').length];
  return attributionOf(one, plausible ? [source] : [], [verb, verb + length], plausible ? SURE : CAUTIOUS);
}

/** A name, a pronoun or an article begins it; no mark stands in it. Case tells names from verbs. */
export const isSubject = (words: string): boolean =>
  /^(?:\p{Lu}|\d{1,3}-year-old\s|(?:he|she|they|it|we|I|the|a|an|one|another|some|many|his|her|their|its)\b)/u.test(
    words,
  ) &&
  !/[“”"(\n]/.test(words) &&
  countWords(words) <= 16;

/** What stands before a subject; of `I heard Venn say "..."` the speaker is whom somebody heard. */
const LEADING =
  /^(?:[^,;:]{1,40}\s(?:over)?heard\s+(?!that\b))?(?:(?:And|But|So|Then|Later|Also|From)\s+|(?:In|On|At|During|After|Before|By|Last|This|Earlier)\s(?:[^,]{1,60}\s)?(?:\d{4}|day|week|month|year|morning|evening|night|\p{Lu}\p{Ll}+day|interview|statement|email|letter|tweet|post|speech),\s+)*/u;

/** A subject that speaks itself is a sentence: "He said Britain". */
const SPEAKS = /\s(?:said|says|told|tells|added|wrote|asked)\s/u;
/** What leads up to the clause that a verb stands in: `Venn said she was there when [doctors told them]`. */
const OWN_CLAUSE =
  /^.*\b(?:said|says|told|recalled|remembered|was|were|had)\b.*\s(?:when|after|before|because|while|that|how)\s(?=\S)/su;
/** What stands between a subject and a verb of saying that it is known, or was blamed, for. */
const KNOWN_FOR =
  /\s(?:is|are|was|were|has been|have been|had been)\s(?:\p{Ll}+ly\s)?(?:known|famous|notorious|remembered|criticised|criticized|blamed|praised|mocked|fined|sacked|fired|arrested)\sfor$/u;

/** Where the sentence begins in which the quotation stands. */
export const ownSentence = (one: Placed): number => one.span[0] - one.before.length + sentenceStart(one.before);

/** Where the last sentence of some words begins. */
export const sentenceStart = (words: string): number =>
  /^.*[.!?…][”"’']?\s+(?=[\p{Lu}“"‘])/su.exec(words)?.[0].length ?? 0;
