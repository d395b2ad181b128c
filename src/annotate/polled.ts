import { hull } from '../document/index.ts';
import type { FoundStep } from './named-steps.ts';
import { type Reading, wordsOfRole } from './reading.ts';
import type { Parties } from './speakers.ts';

/** "About 3 in 10 say", "59 percent", "a majority of voters": people who were asked, not people who spoke up. */
const SHARE =
  /^(?:(?:about|nearly|almost|roughly|around|only|just|some|(?:more|less|fewer) than|over|under|at least|another|an overwhelming|the vast|a|the) )*(?:\d+(?:\.\d+)? ?(?:%|per ?cent)|\d+ (?:in|out of) \d+|(?:half|(?:one|two|three)[- ](?:quarters?|thirds?|fifths?)|a (?:third|quarter|majority|plurality)|third|quarter|majority|plurality|most)\b)/i;
/** How far back the poll may be named, in UTF-16 code units. */
const REACH = 3000;
const POLL =
  /(?:\b(?:an?|the|its|new|recent|latest)\s)?(?:[\p{L}\p{N}&’'./-]+\s){0,4}?(?:polls?|surveys?)\b(?! numbers)/giu;

/** The poll that the answer of a share of people is taken from: the last that was named before it. */
export function polledFor(reading: Reading, parties: Parties, at: number): FoundStep | null {
  const found = reading.found[at]!;
  const source = hull(found.source);
  if (source === null || !SHARE.test(wordsOfRole(reading.text, found.source))) return null;
  const start = Math.max(0, source[0] - REACH);
  const last = [...reading.text.slice(start, source[1]).matchAll(POLL)].at(-1);
  if (last === undefined) return null;
  const phrase = last[0].replace(/^.*\b(?=(?:an?|the|its)\s)/i, '');
  const end = start + last.index + last[0].length;
  const span = [end - phrase.length, end] as const;
  return { kind: 'document', party: parties.refer([span]), span };
}
