import { MONTH, WEEKDAY } from '../../document/calendar.ts';
import { type Reading, wordsOfRole } from '../reading/reading.ts';
import { frameOf } from './named-steps.ts';

/** "Has said", "often said", "had earlier said": at other times than the occasion that the report tells of, or at many. */
const OTHER_CUE =
  /^had\b|^(?:has|have) (?!said|told|\w+ed\b)|\b(?:often|frequently|always|constantly|continually|repeatedly|routinely|previously|once|earlier|later|long)\b/i;

/** "Eight years ago, she said", "On Monday, he said", "Earlier, the mayor had": a sentence that begins with a time of its own. */
const OTHER_TIME = new RegExp(
  String.raw`^\W{0,3}(?:(?:But|And|However|Meanwhile|Yet|Still),? )?(?:(?:Earlier|Later|Previously|Afterwards?|Recently|Once)\b|(?:[\w-]+ ){1,4}(?:ago|earlier|later|before)\b|In the past\b|Last (?:week|month|year|night|${WEEKDAY})\b|(?:Back )?[Ii]n (?:early |late |mid-)?(?:${MONTH}|(?:19|20)\d\d)\b|(?:Early |Late )?(?:[Oo]n )?(?:${WEEKDAY}|Yesterday)\b)`,
  'u',
);

/** Whether the words were said at another time than those before them, so that no channel carries over to them. */
export function isElsewhen(reading: Reading, at: number): boolean {
  if (OTHER_CUE.test(wordsOfRole(reading.text, reading.found[at]!.cue))) return true;
  const frame = frameOf(reading, at);
  return frame !== null && OTHER_TIME.test(frame.words);
}
