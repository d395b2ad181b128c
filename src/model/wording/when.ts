import { MONTH, WEEKDAY } from '../../document/calendar.ts';

/** Whether words before a colon say when something was said, and no more: `March`, `Monday night`, `Day two`, `14:07`. */
export const tellsWhen = (label: string): boolean => WHEN.test(label);

/** "April", "May" and "June" alone are people as often. */
const SURE_MONTH = `(?!April|May|June)${MONTH}`;
const NUMBER = '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)';
const WHEN = new RegExp(
  String.raw`^(?:[•*·–-]\s)?(?:(?:On|By|In|Early|Late|Last|This|Mid-?)\s)?(?:${SURE_MONTH}|${WEEKDAY}|${MONTH}\s\d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?${MONTH}|(?:[Dd]ay|[Ww]eek|[Mm]onth|[Yy]ear|[Ss]eason|[Hh]our|[Rr]ound)\s${NUMBER}` +
    String.raw`|[Nn]oon|[Mm]idday|[Mm]idnight|[Dd]awn|[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight|[Tt]hen|[Nn]ow|[Bb]efore|[Aa]fter|[Ll]ater|[Ee]arlier|(?:19|20)\d{2}|\d{1,2}[.:]\d{2}(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?)` +
    String.raw`(?:,?\s(?:morning|noon|afternoon|evening|night|${MONTH}|\d{1,2}|(?:19|20)\d{2}|\d{1,2}[.:]\d{2}(?:\s?[ap]\.?m\.?)?)){0,2}$`,
  'u',
);
