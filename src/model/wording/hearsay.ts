import { WEEKDAY } from '../../document/calendar.ts';

/** Words by which a report says that somebody says so, and leaves open who; fragments of patterns, as alternatives. */

/** They do no more than that. "Apparently" and "supposedly" are the writer's own doubt as often. */
export const HEARSAY = 'reportedly|allegedly|purportedly';
/** With "supposedly": for where the network has taken the word for a cue already, and for whatever weakens a claim. */
export const HEARSAY_OR_DOUBT = `${HEARSAY}|supposedly`;

/** "(It) is widely believed": verbs that say what others say or think. "It is expected" and "it is known" are as often the report's own. */
export const IS_SAID =
  '(?:is|was|has been|had been|is being)(?: (?:now|also|widely|further))? (?:alleged|claimed|believed|rumou?red|reported|feared|suspected|understood|thought|said)';

/** "Rumour has it that": the words attribute together. */
export const RUMOUR = /^(?:rumou?r|word|legend)$/i;

/** The words of a clause up to where it says who says so: "was held | , the police announced on Monday". */
export const withoutFrame = (words: string): string => words.slice(0, FRAME.exec(words)?.index ?? words.length);

const FRAME = new RegExp(
  String.raw`(?<=\S), (?:(?!(?:which|who|whom|that|and|but|or|as|when|where)\b)[\p{L}\d.’'-]+ ){1,6}(?:said|says|announced|reported|confirmed|added|claimed|wrote)(?: (?:on|in|at|late|early|last|this|to) [^,;“”"]{2,60}| ${WEEKDAY}[^,;“”"]{0,30})?$|(?<=\S), according to [^“”"]{2,120}$`,
  'u',
);
