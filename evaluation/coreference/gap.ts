import { readFileSync } from 'node:fs';
import { weighed } from '../../src/annotate/parties/antecedents.ts';
import type { Cluster } from '../../src/annotate/parties/clusters.ts';
import { resolveParties } from '../../src/annotate/parties/speakers.ts';
import { readingOf } from '../../src/annotate/reading/reading.ts';
import type { Span } from '../../src/document/index.ts';
import type { PointedPronoun } from '../../src/model/pointing.ts';
import { type Figure, figure } from '../score.ts';

/** A passage with one pronoun and two names that it may refer to; offsets in UTF-16 code units. */
export interface GapPassage {
  readonly id: string;
  readonly text: string;
  readonly pronoun: Span;
  readonly a: GapName;
  readonly b: GapName;
}

export interface GapName {
  readonly span: Span;
  readonly coreferent: boolean;
}

/** Both names of every passage are judged: whether the pronoun refers to them. F1 as the test collection defines it, over all pronouns. */
export interface GapFigures extends Figure {
  readonly passages: number;
}

/**
 * Reads a file of GAP (https://github.com/google-research-datasets/gap-coreference), which counts code points. Its
 * two-letter quotation marks are made one-letter ones with a space, so that all offsets hold.
 */
export function readGap(path: string): readonly GapPassage[] {
  const [header = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    const cell = (name: string): string => cells[columns.indexOf(name)] ?? '';
    const text = cell('Text').replaceAll('``', ' “').replaceAll("''", '” ');
    const spanOf = (name: string): Span => {
      const start = [...text].slice(0, Number(cell(`${name}-offset`))).join('').length;
      return [start, start + cell(name).length];
    };
    const nameOf = (name: string): GapName => ({ span: spanOf(name), coreferent: cell(`${name}-coref`) === 'TRUE' });
    return { id: cell('ID'), text, pronoun: spanOf('Pronoun'), a: nameOf('A'), b: nameOf('B') };
  });
}

/** For each name whether the pronoun is said to refer to it. */
type Judgement = readonly [a: boolean, b: boolean];

/** The annotator's own resolver on the passage alone: the pronoun's party is the name's, or it is not. */
function judgeFreely({ text, pronoun, a, b }: GapPassage, pronouns: readonly PointedPronoun[]): Judgement {
  const parties = resolveParties(readingOf(text, [], [], pronouns));
  const meant = parties.partyAt(pronoun);
  const isMeant = (name: GapName): boolean => meant !== null && meant === parties.partyAt(name.span);
  return [isMeant(a), isMeant(b)];
}

/** Names further below the likeliest party than this are none of them the antecedent; chosen on the validation file, which the network did not see. */
const FAR = 2;

/** The same with the two names known for the only ones asked after: the likelier, unless somebody else is far likelier. */
function judgeBetween({ text, pronoun, a, b }: GapPassage, pronouns: readonly PointedPronoun[]): Judgement {
  let weights: ReadonlyMap<Cluster, number> = new Map();
  const parties = resolveParties(readingOf(text, [], [], pronouns), (place, mentions) => {
    if (place.span[0] === pronoun[0]) weights = weighed(place, mentions);
  });
  const weightAt = ({ span }: GapName): number => {
    const party = parties.partyAt(span);
    return (party && weights.get(party)) ?? Number.NEGATIVE_INFINITY;
  };
  const [first, second] = [weightAt(a), weightAt(b)];
  if (Math.max(first, second) < Math.max(...weights.values()) - FAR) return [false, false];
  return [first >= second && first > Number.NEGATIVE_INFINITY, second > first];
}

/**
 * Judges every passage.
 *
 * @param pronouns whom the network takes each passage's pronouns to mean
 * @param between with the two names known for the only ones asked after
 */
export function measureGap(
  passages: readonly GapPassage[],
  pronouns: readonly (readonly PointedPronoun[])[],
  { between }: { readonly between: boolean },
): GapFigures {
  let [right, said, meant] = [0, 0, 0];
  for (const [place, passage] of passages.entries()) {
    const judgement = (between ? judgeBetween : judgeFreely)(passage, pronouns[place]!);
    [passage.a, passage.b].forEach(({ coreferent }, at) => {
      if (judgement[at]) said++;
      if (coreferent) meant++;
      if (judgement[at] && coreferent) right++;
    });
  }
  return { passages: passages.length, ...figure(right, said, meant) };
}
