import { MONTH, WEEKDAY } from '../../document/calendar.ts';
import type { Spans } from '../../document/index.ts';
import type { FoundAttribution } from '../found.ts';
import { attributionOf, CAUTIOUS } from './said.ts';
import type { Placed } from './setting.ts';

/**
 * A quotation under what it is about is whoever's the one before it was: `On his future: "Ask the chairman."`
 *
 * @param speaker the source of the quotation before it; none where that stands further off
 */
export function onTopic(one: Placed, speaker: Spans): FoundAttribution | null {
  const label = LABEL.exec(one.before);
  if (!label || !isTopic(label[1]!)) return null;
  const colon = one.span[0] - label[0].length + label[1]!.length;
  return attributionOf(one, speaker, [colon, colon + 1], CAUTIOUS);
}

/** Whether words before a colon say what is spoken of, and no more: `On his future`. */
export const isTopic = (label: string): boolean => TOPIC.test(label) && !tellsWhen(label);

/** Whether words before a colon say when something was said, and no more: `March`, `Monday night`, `Day two`, `14:07`. */
export const tellsWhen = (label: string): boolean => WHEN.test(label);

/** The words between the sentence's beginning and a colon right before a quotation. */
const LABEL = /(?<=^|[.!?…]["”’']?\s)([^.:!?“”"\n]{4,80}):\s*$/u;
const TOPIC =
  /^(?:And |• )?(?:[Oo]n|[Aa]bout|[Aa]sked about|[Rr]egarding|[Cc]oncerning)\s(?:(?:the|his|her|their|its|my|our|your|that|this|being|becoming|leaving|losing|winning|playing|working|what|how|why|whether)\s(?:[\p{L}\p{N}’'-]+\s){0,6}?|)[\p{L}\p{N}’'-]+$/u;
/** "April", "May" and "June" alone are people as often. */
const SURE_MONTH = `(?!April|May|June)${MONTH}`;
const NUMBER = '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)';
const WHEN = new RegExp(
  String.raw`^(?:[•*·–-]\s)?(?:(?:On|By|In|Early|Late|Last|This|Mid-?)\s)?(?:${SURE_MONTH}|${WEEKDAY}|${MONTH}\s\d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?${MONTH}|(?:[Dd]ay|[Ww]eek|[Mm]onth|[Yy]ear|[Ss]eason|[Hh]our|[Rr]ound)\s${NUMBER}` +
    String.raw`|[Nn]oon|[Mm]idday|[Mm]idnight|[Dd]awn|[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight|[Tt]hen|[Nn]ow|[Bb]efore|[Aa]fter|[Ll]ater|[Ee]arlier|(?:19|20)\d{2}|\d{1,2}[.:]\d{2}(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?)` +
    String.raw`(?:,?\s(?:morning|noon|afternoon|evening|night|${MONTH}|\d{1,2}|(?:19|20)\d{2}|\d{1,2}[.:]\d{2}(?:\s?[ap]\.?m\.?)?)){0,2}$`,
  'u',
);
