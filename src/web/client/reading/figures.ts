import { type Attribution, type Figure, type Span, signs, wordsOf, wordsOfAll } from '../../../document/index.ts';
import { isAsWritten, numberWords } from '../numbers.ts';
import { countedAs } from '../words.ts';
import type { OpenedReport } from './opened-report.ts';

/** A figure as the margin tells it: "at least 26 killed", "Velnar, on Monday", who says so. */
export interface FigureWords {
  readonly number: string;
  /** What is counted: "killed", "in the crowd"; empty where the number says it ("$3 million"). */
  readonly counted: string;
  /** Who is counted, event, place and time in the words of the text; those that it gives and that say more. */
  readonly circumstances: string;
  /** "says the ministry", "denied by the ministry"; null where nobody is named for it. */
  readonly says: string | null;
}

/** Nobody signs the number: the report asserts it, or credits it to no one. */
export const isUnsigned = ({ attribution }: Figure, opened: Pick<OpenedReport, 'attribution'>): boolean =>
  !signs(opened.attribution(attribution));

export function figureWords(figure: Figure, opened: OpenedReport): FigureWords {
  const { text } = opened.document;
  const words = (span: Span | null) => (span === null ? [] : [wordsOf(text, span)]);
  const of = figure.of === null || isAsWritten(figure) ? '' : figure.of;
  const kind = countedAs(figure.kind);
  const who = kind === null || of === '' || SAYS_NO_MORE.test(of) ? [] : [of];
  return {
    number: numberWords(figure, wordsOf(text, figure.span)),
    counted: kind ?? of,
    circumstances: [...who, ...words(figure.event), ...words(figure.place), ...words(figure.when)].join(', '),
    says: isUnsigned(figure, opened) ? null : saysWords(opened.attribution(figure.attribution)!, opened),
  };
}

/** Counted nouns that add nothing to "killed" or "injured". */
const SAYS_NO_MORE =
  /^(?:the )?(?:people|persons?|others?|dead|deaths?|bodies|lives|victims|casualties|fatalities|injured|wounded)$/i;

/** Whoever denies a number is not told as one who gives it. */
const saysWords = ({ speaker, source, act }: Attribution, { entity, document }: OpenedReport): string =>
  `${act === 'deny' ? 'denied by' : 'says'} ${entity(speaker)?.name ?? wordsOfAll(document.text, source)}`;
