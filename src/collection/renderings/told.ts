import type { Form } from '../../document/index.ts';
import { quotedOtherwise } from '../../store/wording/difference.ts';
import { countWords } from '../../text/words.ts';
import { counted } from '../summary.ts';
import type { ComparedStatement, Rendering } from './compared.ts';
import type { Part } from './parts.ts';

/** How the room and the command line tell a comparison: the same words for the same thing. */

/** "7 reports by 5 outlets, from 4 origins". */
export function spread({ reports, outlets, origins }: Omit<ComparedStatement, 'renderings'>): string {
  const by = outlets > 1 ? ` by ${counted(outlets, 'outlet')}` : '';
  return `${counted(reports, 'report')}${by}, from ${counted(origins, 'origin')}`;
}

const REWORDED: Readonly<Record<Form, string>> = {
  direct: 'quoted only here',
  mixed: 'partly in the report’s own words',
  indirect: 'in the report’s own words',
};

/** How a rendering's words differ; null for the one that the others are compared with. */
export function differenceWords({ difference, finding }: Pick<Rendering, 'difference' | 'finding'>): string | null {
  if (difference === null) return null;
  const words = {
    same: 'the same words',
    part: 'a part of it',
    fuller: 'more of it',
    shortened: 'words left out inside the quotation',
    altered: 'other words inside the quotation',
    reworded: REWORDED[finding.attribution.form],
  }[difference.kind];
  return difference.negation ? `${words}, a “not” in one of them alone` : words;
}

/** A, B, C ... as origins are called. */
export const originName = (number: number): string => String.fromCodePoint(64 + Math.min(number, 26));

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
  return by === 'text' ? `has the text of ${outlet}` : `names ${outlet} in its chain`;
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

/** A statement as a list tells it: the rendering that the others are compared with, who has the very same words, and who has not. */
export interface Gathered {
  readonly base: Rendering;
  readonly same: readonly Rendering[];
  /** Those quoted otherwise first. */
  readonly others: readonly Rendering[];
}

export function gathered({ renderings }: Pick<ComparedStatement, 'renderings'>): Gathered {
  const base = renderings.find(({ difference }) => difference === null) ?? renderings[0]!;
  const rest = renderings.filter((one) => one !== base);
  const same = rest.filter(({ difference }) => difference?.kind === 'same');
  const others = rest.filter(({ difference }) => difference?.kind !== 'same');
  return {
    base,
    same,
    others: [...others.filter(isQuotedOtherwise), ...others.filter((one) => !isQuotedOtherwise(one))],
  };
}

/** Whether who reads this report reads other words inside the quotation marks than who reads the base. */
export const isQuotedOtherwise = ({ difference }: Pick<Rendering, 'difference'>): boolean =>
  difference !== null && quotedOtherwise(difference);
