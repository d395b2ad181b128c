import type { FoundFigure } from '../../../api/responses.ts';
import { numberWords } from '../numbers.ts';
import { FIGURE_WORDS } from '../words.ts';

/** "at least 26 killed": the number with its bound, and what it counts where that is not in the number's words. */
export function countedWords({ figure, words }: FoundFigure): string {
  const number = numberWords(figure, words);
  const kind = FIGURE_WORDS[figure.kind] ?? (number === words ? '' : (figure.of ?? ''));
  return [number, kind].filter(Boolean).join(' ');
}

/** Who says so; null where nobody is named for it. */
export const signerName = ({ signer }: FoundFigure): string | null =>
  signer === null ? null : (signer.speaker?.name ?? signer.sourceWords);

/** "says Mara Venn"; null where nobody is named for it. */
export function saysWords(found: FoundFigure): string | null {
  const name = signerName(found);
  return name === null ? null : `says ${name}`;
}

/** Event, place and time in the words of the report; those that it gives. */
export const circumstances = ({ eventWords, placeWords, whenWords }: FoundFigure): string =>
  [eventWords, placeWords, whenWords].filter((words) => words !== null).join(', ');
