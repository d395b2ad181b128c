import { readFileSync } from 'node:fs';
import { readingOf } from '../src/annotate/reading.ts';
import { type Parties, resolveParties } from '../src/annotate/speakers.ts';
import type { Span } from '../src/document/index.ts';

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

/** Both names of every passage are judged: whether the pronoun refers to them. */
export interface GapFigures {
  readonly passages: number;
  readonly precision: number;
  readonly recall: number;
  /** As the test collection defines it, over all pronouns. */
  readonly f1: number;
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

/** Whether the annotator's own resolver, run on the passage alone, gives the pronoun the party of the name. */
export function judge(parties: Parties, pronoun: Span, name: Span): boolean {
  const meant = parties.partyAt(pronoun);
  return meant !== null && meant === parties.partyAt(name);
}

export function measureGap(passages: readonly GapPassage[]): GapFigures {
  let [right, said, meant] = [0, 0, 0];
  for (const { text, pronoun, a, b } of passages) {
    const parties = resolveParties(readingOf(text, [], []));
    for (const name of [a, b]) {
      const given = judge(parties, pronoun, name.span);
      if (given) said++;
      if (name.coreferent) meant++;
      if (given && name.coreferent) right++;
    }
  }
  const precision = said > 0 ? right / said : 0;
  const recall = meant > 0 ? right / meant : 0;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { passages: passages.length, precision, recall, f1 };
}
