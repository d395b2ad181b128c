import { WEEKDAY } from '../../document/calendar.ts';
import { oneOf } from '../../document/one-of.ts';

/** Programmes on air that reports name without saying what they are. Written for this project; a "Show" is told by its last word. */
const NAMED = oneOf([
  'Good Morning America',
  'Good Morning Britain',
  'CBS This Morning',
  'Morning Joe',
  'Meet the Press',
  'Meet The Press',
  'Face the Nation',
  'Face The Nation',
  'Fox and Friends',
  'Fox & Friends',
  'Fox News Sunday',
  'Question Time',
  'Newsnight',
  'NewsHour',
  'Newshour',
  'Newsday',
  'HARDtalk',
  'Any Questions',
  'Hannity',
  '60 Minutes',
  'Hardball',
  'Squawk Box',
  'The Kelly File',
  'The O’Reilly Factor',
  "The O'Reilly Factor",
  'The Situation Room',
  'Anderson Cooper 360',
  'New Day',
  'Saturday Night Live',
  'All Things Considered',
  'Morning Edition',
  'This Week',
  'Democracy Now',
  'The View',
  'The Five',
]);

/** The president's is a speech, unless it stands in quotation marks or is an outlet's: "on CNN's State of the Union". */
const STATE_OF_THE_UNION = `(?<=["“‘]|[’']s? )State of the Union(?! (?:[Aa]ddress|[Ss]peech))`;
const OWNER = String.raw`(?:(?:the |an? )?\p{Lu}[\p{L}\d]*(?: (?:\p{Lu}[\p{L}\d]*|\d)){0,3}(?:[’']s?)? )`;
/** A programme, with whose it is where that is told: `CNN's "State of the Union"`, "The Ann Roe Show". */
export const PROGRAMME = String.raw`${OWNER}?["“‘]?(?:${NAMED}|${STATE_OF_THE_UNION}|(?:\p{Lu}[\p{L}.’'-]+ ){1,4}Show)(?![\p{L}\d])["”’]?`;
/** Whose edition of it: "Sunday's", "this weekend's". */
export const EDITION = `(?:(?:${WEEKDAY}|(?:this|last) (?:week|weekend))[’']s )?(?:the )?`;
