import { wordSet } from '../../text/word-set.ts';
import type { Counted } from './counted.ts';
import { AUDIENCES, BREACHES, GATHERINGS, HARMS, HOLDINGS, POLLS, UNHARMED } from './lexicon.ts';
import { isOccupation } from './people.ts';
import { isPopulation } from './population.ts';
import { type Clue, lowerAt, type Sentence } from './sentence.ts';
import { sizeOf } from './size.ts';

/** An estimate of people or things smaller than this is a detail of the story. */
const MANY = 100;
/** Things in smaller numbers are no reported total. */
const MANY_THINGS = 1000;
/** How many words either side may tell of a gathering. */
const CONTEXT = 40;
/** The same for a number without its noun. */
const BESIDE = 6;
/** The same for the words of a poll. */
const POLL_REACH = 5;
/** The same for the words of a theft of data. */
const BREACH_REACH = 12;

/**
 * What no verb tells: an order of magnitude of people ("dozens of women"), a large number of them, or a large number of
 * things put with a bound, is an estimated total. People beside the words for a gathering are a crowd.
 */
export function estimateOf(sentence: Sentence, counted: Counted): Clue | null {
  const { number, people, of } = counted;
  if (of === null) return bareEstimate(sentence, counted);
  const head = lowerAt(sentence, counted.to - 1);
  const size = sizeOf(counted);
  const span = number.boundWords ?? number.number;
  const breach = HOLDINGS.has(head) ? nearest(BREACHES, sentence, counted, BREACH_REACH) : null;
  if (breach !== null && size >= MANY) return { kind: 'affected', span: breach };
  if (!people)
    return size >= MANY_THINGS && isReckoned(sentence, counted) && /[^s]s$/.test(head) ? { kind: 'other', span } : null;
  const isEstimate = (number.bound === 'vague' && (number.max ?? 0) >= 99) || size >= MANY;
  if (isPopulation(sentence, counted) || NOTHING_DONE.test(sentence.text.slice(counted.span[1], counted.span[1] + 30)))
    return null;
  if (!isEstimate) return harmOf(sentence, counted, head);
  const gathering = nearest(GATHERINGS, sentence, counted, CONTEXT);
  if (gathering !== null) return { kind: 'crowd', span: gathering };
  if (AUDIENCES.has(head)) return isBounded(counted) ? { kind: 'other', span } : null;
  return UNHARMED.has(head) || isOccupation(head) || isPolled(sentence, counted) ? null : { kind: 'affected', span };
}

/** "Were born", "over 60", "left comments", "are expected to travel": nobody did anything to them. */
const NOTHING_DONE =
  /^\s(?:(?:were|are|was|have\sbeen)\s(?:born|employed|enrolled|registered\sto)|over\s\d\d|aged|(?:an?|per|every|each)\s(?:day|night|week|month|year)\b|(?:(?:have|had|has)\s)?(?:viewed|watched|commented|left\scomments|tweeted|shared|liked|downloaded|subscribed|followed|follow)|(?:(?:are|were)\s)?(?:expected|set|due|likely)\sto\s(?:travel|attend|watch|vote|visit|fly|drive)|will\sreceive)\b/iu;

/** "Polled 2,000 adults", "millions of people watched it": people who were asked, who watch or vote. */
const isPolled = (sentence: Sentence, counted: Counted): boolean =>
  nearest(POLLS, sentence, counted, POLL_REACH) !== null;

/** A number alone: "thousands for a protest", "the 12 million who are without it". */
function bareEstimate(sentence: Sentence, counted: Counted): Clue | null {
  const { number, people, to } = counted;
  if (!people || sizeOf(counted) < MANY) return null;
  const gathering = nearest(GATHERINGS, sentence, counted, BESIDE);
  if (gathering !== null) return { kind: 'crowd', span: gathering };
  return lowerAt(sentence, to) === 'who' ? { kind: 'affected', span: number.number } : null;
}

const RECKONING = /\b(?:expect|estimat|forecast|predict|project|reckon)\p{L}*\s(?:\S+\s){0,3}$/iu;
const isReckoned = ({ text, span }: Sentence, counted: Counted): boolean =>
  isBounded(counted) || RECKONING.test(text.slice(Math.max(span[0], counted.span[0] - 50), counted.span[0]));

const isBounded = ({ number: { bound } }: Counted): boolean => bound !== 'exact' && bound !== 'vague';

/** From this number on, people beside a word of harm are counted as the harmed. */
const HARMED_FROM = 5;
function harmOf(sentence: Sentence, counted: Counted, head: string): Clue | null {
  if (sizeOf(counted) < HARMED_FROM || UNHARMED.has(head) || isOccupation(head)) return null;
  const span = nearest(HARMS, sentence, counted, 10);
  const complains = span !== null && ACCUSES.test(sentence.text.slice(...span)) && SPEAKS_OUT.test(head);
  return span === null || complains ? null : { kind: 'affected', span };
}

const ACCUSES = /^(?:accus|alleg)/i;
/** "Forty doctors accused the ministry": they speak for their trade, and nobody did anything to them. */
const SPEAKS_OUT =
  /^(?:doctor|nurse|teacher|lawyer|judge|scientist|academic|professor|scholar|economist|historian|diplomat|general|officer|politician|official|lawmaker|mayor|priest|bishop|writer|artist|journalist|editor|farmer|group|union)s?$/;

/** The nearest word of `lexicon`, at most `reach` words from the phrase, in its own sentence or the ones beside it. */
function nearest(
  lexicon: ReadonlySet<string>,
  sentence: Sentence,
  { from, to }: Counted,
  reach: number,
): Clue['span'] | null {
  for (let far = 1; far < reach; far++) {
    for (const at of [from - far, to - 1 + far]) {
      if (lexicon.has(lowerAt(sentence, at)) && !isMonth(sentence, at)) return sentence.words[at]!.span;
    }
  }
  return null;
}

/** "On March 13", "in March": nobody marches. */
const isMonth = (sentence: Sentence, at: number): boolean =>
  sentence.words[at]!.text === 'March' && (BEFORE_MONTH.has(lowerAt(sentence, at - 1)) || isNumeral(sentence, at + 1));
const BEFORE_MONTH = wordSet('in on since by of until till from last this next early late mid before after to');
const isNumeral = (sentence: Sentence, at: number): boolean => /^\d/.test(lowerAt(sentence, at));
