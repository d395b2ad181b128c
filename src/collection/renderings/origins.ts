import type { AnnotationRecord, Document } from '../../document/index.ts';
import { fold } from '../../store/words.ts';
import { wordsIn } from '../../text/index.ts';
import { bodyWords } from '../names.ts';

/** A report that renders a statement, and the attribution that does. */
export interface Carrier {
  readonly document: Pick<Document, 'id' | 'text' | 'outlet'>;
  readonly record: Pick<AnnotationRecord, 'attributions' | 'entities'>;
  readonly attribution: string;
}

/** Why two reports are one origin: one has the other's text, or names its outlet in the chain of this statement. */
export const FOLLOWING = ['text', 'chain'] as const;

/** Where a rendering comes from, as far as the reports themselves show it. */
export interface Origin {
  /** From 1, in the order of the carriers: those with one number are one origin. */
  readonly number: number;
  /** The document that it follows, and by what that is seen; null where nothing shows that it follows another. */
  readonly follows: { readonly document: string; readonly by: (typeof FOLLOWING)[number] } | null;
}

/** Words of a run. Runs as long are hardly ever written twice. */
const RUN = 6;
/** What of the shorter text stands in the longer one where it is a copy, cut or with paragraphs of its own. */
const COPIED = 0.3;

/**
 * Which carriers, oldest first, are independent of each other. Ten outlets with one wire story are one origin: a report
 * follows an earlier one where a good part of its text is the same, and another one where the chain of its statement
 * names that outlet. What the reports do not show is not guessed: two that took the same words from an agency that
 * neither names count as two.
 */
export function originsOf(carriers: readonly Carrier[]): readonly Origin[] {
  const runs = carriers.map((carrier) => runsOf(textAround(carrier)));
  const followed = carriers.map((carrier, at) => copiedFrom(carriers, at, runs) ?? citedBy(carrier, carriers));
  const roots = rootsOf(followed.map((follows) => follows?.at ?? null));
  const numbers = [...new Set(roots)];
  return followed.map((follows, at) => ({
    number: numbers.indexOf(roots[at]!) + 1,
    follows: follows && { document: carriers[follows.at]!.document.id, by: follows.by },
  }));
}

interface Followed {
  /** Which of the carriers. */
  readonly at: number;
  readonly by: (typeof FOLLOWING)[number];
}

type Runs = ReadonlySet<string>;

function copiedFrom(carriers: readonly Carrier[], at: number, runs: readonly Runs[]): Followed | null {
  const { id } = carriers[at]!.document;
  const from = carriers
    .slice(0, at)
    .findIndex(({ document }, other) => document.id === id || shareOf(runs[other]!, runs[at]!) >= COPIED);
  return from < 0 ? null : { at: from, by: 'text' };
}

function citedBy(carrier: Carrier, carriers: readonly Carrier[]): Followed | null {
  const chain = outletsInChain(carrier);
  const at = carriers.findIndex(
    ({ document: { id, outlet } }) => id !== carrier.document.id && outlet !== null && chain.has(keyOf(outlet)),
  );
  return at < 0 ? null : { at, by: 'chain' };
}

/** Of each carrier one that stands for all that it is joined with, by whom each follows: the first of them. */
function rootsOf(followed: readonly (number | null)[]): readonly number[] {
  const roots = followed.map((_, at) => at);
  for (const [at, other] of followed.entries()) {
    if (other === null) continue;
    const [one, two] = [roots[at]!, roots[other]!];
    for (const [index, root] of roots.entries()) if (root === Math.max(one, two)) roots[index] = Math.min(one, two);
  }
  return roots;
}

/** Those whom the chain of a statement, and of the statements that it stands in, names, and who makes it. */
function outletsInChain({ record, attribution }: Carrier): ReadonlySet<string> {
  const byId = new Map(record.attributions.map((one) => [one.id, one]));
  const names = new Map(record.entities.map((entity) => [entity.id, [entity.name, ...entity.aliases]]));
  const found = new Set<string>();
  for (let one = byId.get(attribution); one; one = byId.get(one.parent ?? '')) {
    const parties = [...one.via.map(({ entity }) => entity), one.speaker];
    for (const name of parties.flatMap((id) => names.get(id ?? '') ?? [])) found.add(keyOf(name));
  }
  return found;
}

const keyOf = (name: string): string => bodyWords(name).join(' ');

/** The text without the statement itself: two short reports that quote one sentence have it, and nothing else, in common. */
function textAround({ document: { text }, record, attribution }: Carrier): string {
  const content = record.attributions.find(({ id }) => id === attribution)?.content ?? [];
  const edges = [0, ...content.flat(), text.length];
  return edges.flatMap((start, at) => (at % 2 === 0 ? [text.slice(start, edges[at + 1])] : [])).join('\n');
}

function runsOf(text: string): Runs {
  const words = wordsIn(text).map((word) => fold(word.text));
  return new Set(
    words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, at) => words.slice(at, at + RUN).join(' ')),
  );
}

function shareOf(a: Runs, b: Runs): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  return [...small].filter((run) => large.has(run)).length / small.size;
}
