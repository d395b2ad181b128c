import type { Span } from '../../document/index.ts';
import { SIGNS } from './papers.ts';

/** "They offered | buttons and stickers | reading “...”": what somebody holds up says what is written on it. Null where no such thing ends the words. */
export function writtenOn(text: string, [start, end]: Span, cue: number): Span | null {
  if (cue !== end + 1 || !READS.test(text.slice(cue, cue + LONGEST))) return null;
  const thing = THING.exec(text.slice(start, end));
  return thing && [start + thing.index + thing[1]!.length, end];
}

const READS = /^(?:reading|proclaiming|declaring|that (?:read|said|say))(?!\p{L})/u;
const LONGEST = 16;
const THINGS = `(?:${SIGNS}|notes?)`;
/** Behind the verb of a clause: "| they hung | signs in some places". */
const THING = new RegExp(
  String.raw`^(.*?\p{L} )(?:(?:an?|the|some|his|her|their|two|several|dozens of) )?(?:(?!\p{Ll}+(?:ed|ng)\b)\p{Ll}[\p{L}-]* ){0,2}?(?:${THINGS}(?: (?:and|or) |, )){0,2}${THINGS}$`,
  'u',
);
