import type { Form } from '../../document/index.ts';
import type { Finding } from '../../store/store.ts';
import { quotedOtherwise } from '../../store/wording/difference.ts';
import { countWords } from '../../text/words.ts';
import { counted } from '../summary.ts';
import type { ComparedStatement, Rendering } from './compared.ts';
import type { Part } from './parts.ts';

/** How the room and the command line tell a comparison: the same words for the same thing. */

/** "7 reports by 5 outlets, from 4 origins"; of too many, whose origins are not all asked after, without. */
export function spread({ reports, outlets, origins, more }: Omit<ComparedStatement, 'renderings'>): string {
  const by = outlets > 1 ? ` by ${counted(outlets, 'outlet')}` : '';
  const from = more > 0 ? '' : `, from ${counted(origins, 'origin')}`;
  return `${counted(reports, 'report')}${by}${from}`;
}

const REWORDED: Readonly<Record<Form, string>> = {
  direct: 'quoted in other words',
  mixed: 'partly in the report’s own words',
  indirect: 'in the report’s own words',
};

/** How a rendering's words differ; null for the one that the others are compared with. */
export function differenceWords({ difference, finding }: Pick<Rendering, 'difference' | 'finding'>): string | null {
  if (difference === null) return null;
  const words = {
    same: 'the same words',
    part: 'a part of it',
    fuller: 'more words around it',
    shortened: 'words left out inside the quotation',
    altered: 'other words inside the quotation',
    reworded: REWORDED[finding.attribution.form],
  }[difference.kind];
  return difference.negation ? `${words}; one has a “not” that the other lacks` : words;
}

/** A, B, ... Z, AA, AB, ... as origins are called. */
export const originName = (number: number): string =>
  (number > LETTERS ? originName(Math.floor((number - 1) / LETTERS)) : '') +
  String.fromCodePoint(A + ((number - 1) % LETTERS));
const LETTERS = 26;
const A = 65;

/** To whom a report credits the words, where that is somebody else by name than in the base; null where it is not. */
export function creditedTo({ finding }: Pick<Rendering, 'finding'>, base: Pick<Rendering, 'finding'>): string | null {
  const [name, other] = [nameOf(finding), nameOf(base.finding)];
  const known = finding.speaker?.id ?? null;
  return name === other || (known !== null && known === base.finding.speaker?.id) ? null : (name ?? 'nobody named');
}

/** Who says it, as the report has it. */
export const nameOf = ({ speaker, sourceWords }: Finding): string | null => speaker?.name ?? sourceWords;

/** Why a rendering is no origin of its own; null where nothing shows that it follows another. */
export function followsWords(
  { finding, origin }: Pick<Rendering, 'finding' | 'origin'>,
  renderings: readonly Pick<Rendering, 'finding'>[],
): string | null {
  if (origin.follows === null) return null;
  const { document, by } = origin.follows;
  if (document === finding.document.id) return 'the same report';
  const followed = renderings.find((one) => one.finding.document.id === document)?.finding.document;
  const outlet = followed?.outlet ?? 'another report';
  return by === 'text' ? `shares its text with ${outlet}` : `names ${outlet} in its chain`;
}

/** Beyond so many words that a rendering lacks, they would hide the few that it has. */
const MOST_DROPPED = 14;
/** And so many before its first word, or behind its last, are no news. */
const MOST_AT_END = 8;

/**
 * What is shown of the comparison. Where a report puts a statement in its own words every other word differs, and where it
 * quotes a sentence of ten the rest is no news: there the rendering stands alone.
 */
export function shownParts({ difference, parts }: Pick<Rendering, 'difference' | 'parts'>): readonly Part[] {
  const isLong = ({ kind, words }: Part, most: number): boolean => kind === 'dropped' && countWords(words) > most;
  if (difference?.kind === 'shortened' || difference?.kind === 'altered') {
    return parts.filter((part, at) => (at > 0 && at < parts.length - 1) || !isLong(part, MOST_AT_END));
  }
  const dropped = parts.filter(({ kind }) => kind === 'dropped').reduce((sum, { words }) => sum + countWords(words), 0);
  const isTold = difference !== null && difference.kind !== 'reworded' && dropped <= MOST_DROPPED;
  if (isTold) return parts;
  return [{ kind: 'kept', words: parts.map(({ kind, words }) => (kind === 'dropped' ? '' : words)).join('') }];
}

/** A statement as a list tells it: the rendering that the others are compared with, who has the very same words of the same speaker, and who has not. */
export interface Gathered {
  readonly base: Rendering;
  readonly same: readonly Rendering[];
  /** Those quoted otherwise first. */
  readonly others: readonly Rendering[];
}

export function gathered({ renderings }: Pick<ComparedStatement, 'renderings'>): Gathered {
  const base = renderings.find(({ difference }) => difference === null) ?? renderings[0]!;
  const rest = renderings.filter((one) => one !== base);
  const isSame = (one: Rendering): boolean =>
    one.difference?.kind === 'same' && !isQuotedOtherwise(one) && creditedTo(one, base) === null;
  const same = rest.filter(isSame);
  const others = rest.filter((one) => !isSame(one));
  return {
    base,
    same,
    others: [...others.filter(isQuotedOtherwise), ...others.filter((one) => !isQuotedOtherwise(one))],
  };
}

/** Whether who reads this report reads other words inside the quotation marks than who reads the base. */
export const isQuotedOtherwise = ({ difference }: Pick<Rendering, 'difference'>): boolean =>
  difference !== null && quotedOtherwise(difference);
