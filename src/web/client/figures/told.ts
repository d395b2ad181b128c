import type { FoundFigure } from '../../../api/responses.ts';
import { cueSpeaks } from '../../../document/index.ts';
import { numberWords } from '../numbers.ts';
import { countedAs } from '../words.ts';

/** "at least 26 killed": the number with its bound, and what it counts where that is not in the number's words. */
export function countedWords({ figure, words }: FoundFigure): string {
  const number = numberWords(figure, words);
  const kind = countedAs(figure.kind) ?? (number === words ? '' : (figure.of ?? ''));
  return [number, kind].filter(Boolean).join(' ');
}

/** Who says so; null where nobody is named for it. */
export const signerName = ({ signer }: FoundFigure): string | null =>
  signer === null ? null : (signer.speaker?.name ?? signer.sourceWords);

/**
 * "Mara Venn: “announced”", with the cue as the report has it: whoever denies or doubts a number is not told as one who
 * gives it. Null where nobody is named for it.
 */
export function signedWords(found: FoundFigure): string | null {
  const [name, cue] = [signerName(found), cueOf(found)];
  return name !== null && cue !== null ? `${name}: “${cue}”` : name;
}

/** The cue of the statement that signs it, where it says anything. */
export const cueOf = ({ signer }: FoundFigure): string | null =>
  signer !== null && cueSpeaks(signer.cueWords) ? signer.cueWords : null;

/** Event, place and time in the words of the report; those that it gives. */
export const circumstances = ({ eventWords, placeWords, whenWords }: FoundFigure): string =>
  [eventWords, placeWords, whenWords].filter((words) => words !== null).join(', ');
