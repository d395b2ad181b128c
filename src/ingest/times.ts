import { MONTH, MONTH_STEM, monthNumber, SHORT_MONTH, SHORT_WEEKDAY, WEEKDAY } from '../document/calendar.ts';

/** Times as pages write them, brought to ISO 8601 without losing or adding anything. */

/** Zone names that mean one thing only. IST (India, Israel, Ireland), CST, AST and others are left out. */
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  ut: 'Z',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  edt: '-04:00',
  est: '-05:00',
  cdt: '-05:00',
  mdt: '-06:00',
  mst: '-07:00',
  pdt: '-07:00',
  pst: '-08:00',
  jst: '+09:00',
  kst: '+09:00',
  aest: '+10:00',
  aedt: '+11:00',
  sast: '+02:00',
  hkt: '+08:00',
  nzst: '+12:00',
  nzdt: '+13:00',
};

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:T|,? +)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?(?![\d:])/i;
/** "Written: 2026-03-03 16:05": what a time is the time of, before one that only begins a text. */
const LABEL = /^(?:(?:first|last) )?(?:written|published|posted|updated|modified|created)(?: (?:on|at))?:? (?=\d{4}-)/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/;
const EPOCH = /^(\d{10}|\d{13})$/;
const NAMED_MONTH = `(${MONTH_STEM})[a-z]*\\.?`;
const MONTH_FIRST = new RegExp(`\\b${NAMED_MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i');
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${NAMED_MONTH},?[ -](\\d{4})\\b`, 'i');
const NUMERIC = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/;
const CLOCK =
  /\b(\d{1,2})(?:[:.](\d{2})(?::(\d{2}))?)?(?: ?([ap])\.?m\b\.?|(?<=:\d\d)([ap])\b)|\b(\d{1,2}):(\d{2})(?::(\d{2}))?\b/i;
const OFFSET = /(?:GMT|UTC) ?([+-]\d{1,2}(?::?\d{2})?)/i;
const ZONE = /(?:\d|[aApP]\.?[mM]\.?)\s*\(?(Z|(?![AP]M\b)[A-Z]{2,4}|[+-]\d{2}:?\d{2})\b/;

/**
 * A time as a page writes it, in ISO 8601: `2024-05-01T16:40:00+02:00`; without a zone where none is stated, a bare
 * date where no time is; null where the words hold no whole date or leave it open which day is meant (`03/04/2026`).
 */
export function timeIn(words: string): string | null {
  const text = words
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .slice(0, 200)
    .replace(LABEL, '');
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso) return assembled(iso[1]!, iso[2]!, iso[3]!, iso[4], iso[5], iso[6], zoneOf(iso[7]));
  if (EPOCH.test(text)) return fromEpoch(Number(text) * (text.length === 10 ? 1000 : 1));
  return fromWords(text);
}

function fromWords(text: string): string | null {
  const day = dayIn(text);
  if (day === null) return null;
  const rest = `${text.slice(0, day.from)} ${text.slice(day.to)}`;
  const clock = CLOCK.exec(rest);
  if (clock === null) return assembled(day.year, day.month, day.day);
  const half = (clock[4] ?? clock[5])?.toLowerCase();
  const hour = half ? (Number(clock[1]) % 12) + (half === 'p' ? 12 : 0) : Number(clock[6]);
  const zone = OFFSET.exec(rest) ?? ZONE.exec(rest);
  return assembled(
    day.year,
    day.month,
    day.day,
    String(hour),
    (half ? clock[2] : clock[7]) ?? '00',
    half ? clock[3] : clock[8],
    zoneOf(zone?.[1]),
  );
}

interface Day {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  /** Where it stands in the text. */
  readonly from: number;
  readonly to: number;
}

/** The first day in a text that names its month, or whose numbers can mean only one day (`27/04/2026`). */
function dayIn(text: string): Day | null {
  const monthFirst = MONTH_FIRST.exec(text);
  const named = monthFirst ?? DAY_FIRST.exec(text);
  const found = named ?? NUMERIC.exec(text);
  if (found === null) return null;
  const [first, second, year] = [found[1]!, found[2]!, found[3]!];
  const place = { year, from: found.index, to: found.index + found[0].length };
  if (named !== null) {
    const [month, day] = monthFirst ? [first, second] : [second, first];
    return { ...place, month: String(monthNumber(month)), day };
  }
  if (Number(first) > 12) return { ...place, month: second, day: first };
  return Number(second) > 12 || first === second ? { ...place, month: first, day: second } : null;
}

function zoneOf(words: string | undefined): string {
  if (words === undefined) return '';
  const offset = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(words);
  if (offset) return `${offset[1]}${offset[2]!.padStart(2, '0')}:${offset[3] ?? '00'}`;
  return ZONES[words.toLowerCase()] ?? '';
}

function fromEpoch(milliseconds: number): string | null {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().replace(/\.\d+Z$/, 'Z');
}

function assembled(
  year: string,
  month: string,
  day: string,
  hour?: string,
  minute?: string,
  second?: string,
  zone = '',
): string | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const known = new Date(`${date}T00:00:00Z`);
  // An invented day (31 February) would roll over into the next month.
  if (Number.isNaN(known.getTime()) || known.getUTCDate() !== Number(day) || Number(year) < 1600) return null;
  if (hour === undefined || minute === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59) return date;
  return `${date}T${hour.padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}${zone}`;
}

/** Midnight without a zone is a bare date that a machine wrote out. */
const MIDNIGHT = /T00:00(?::00)?$/;

const DAY_LENGTH = 'YYYY-MM-DD'.length;

const minuteOf = (time: string): string => time.slice('YYYY-MM-DDTHH:'.length, 'YYYY-MM-DDTHH:MM'.length);

const isZoned = (time: string): boolean => /(?:Z|[+-]\d\d:\d\d)$/.test(time);

/**
 * Whether a time is later than another, or the other is unknown. A bare day is later than the times of the days before;
 * clocks of which one has no zone are compared by their days, and are taken for one time where they show the same minute.
 */
export function isLater(time: string | null, other: string | null): boolean {
  if (time === null || other === null) return time !== null;
  const [a, b] = [time.replace(MIDNIGHT, ''), other.replace(MIDNIGHT, '')];
  const haveClocks = a.length > DAY_LENGTH && b.length > DAY_LENGTH;
  if (haveClocks && isZoned(a) === isZoned(b)) return Date.parse(a) > Date.parse(b);
  if (haveClocks && minuteOf(a) === minuteOf(b)) return false;
  const [day, otherDay] = [a.slice(0, DAY_LENGTH), b.slice(0, DAY_LENGTH)];
  return a.length > DAY_LENGTH ? day >= otherDay : day > otherDay;
}

/** Words that stand round a time and say what it is the time of. */
const TIME_WORDS = new RegExp(
  String.raw`(?<!\p{L})(?:first|last|written|published|updated|modified|posted|created|edited|edit|revised|on|at|by|date|time|ago|now|today|yesterday|${WEEKDAY}|${SHORT_WEEKDAY}|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|am|pm|a\.m|p\.m|${MONTH}|${SHORT_MONTH}|local|et|pt|ct|mt|ist|gst|wib|[a-z]?[esd]t|gmt|utc|bst|cest?|eest?|msk|[ap]st|[ecmp]dt|[ecmp]st|jst|kst|aest|aedt|sast|hkt)(?!\p{L})`,
  'giu',
);

/** Whether a line says when something was published and nothing else ("Last modified on Tue 3 Mar 2026 20.05 GMT"). */
export function isTimestamp(line: string): boolean {
  if (line.length > 140 || !/\d/.test(line)) return false;
  const rest = line.replace(TIME_WORDS, ' ');
  return !/\p{L}{2,}/u.test(rest) && (timeIn(line) !== null || /\b\d{1,2}[:.]\d{2}\b|\bago\b/i.test(line));
}

/**
 * The first of several statements of one time, made more exact by those behind it where they agree: a bare date by a
 * time on that day, a time without a zone by the same time with one.
 */
export function mostExact(statements: readonly (string | null | undefined)[]): string | null {
  const times = statements
    .map((words) => (words ? timeIn(words) : null))
    .filter((time) => time !== null)
    .map((time) => time.replace(MIDNIGHT, ''));
  const [first] = times;
  if (first === undefined) return null;
  return times.reduce((best, time) => (time.length > best.length && agree(best, time) ? time : best), first);
}

/** Whether the exacter time says the same as the other; a bare date may be the day in Greenwich. */
function agree(time: string, exacter: string): boolean {
  if (exacter.startsWith(time)) return true;
  if (time.length > 10 || exacter.length <= 16 || !/(?:Z|[+-]\d\d:\d\d)$/.test(exacter)) return false;
  return new Date(exacter).toISOString().startsWith(time);
}
