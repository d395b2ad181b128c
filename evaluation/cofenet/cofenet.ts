/**
 * CofeNet's exact figures (Wang et al., CofeNet: Context and Former-Label Enhanced Net for Complicated Quotation Extraction, COLING 2022):
 * runs of one role in its own instances of PolNeAR, by its own tokens, not linked to each other.
 *
 * The shared scorer's figures, but for where tokens stand: that one loses the doubled apostrophes that an outlet quotes with, and whatever
 * follows a paragraph that CofeNet has moved (1,007 tokens of polnear-dev), so that PolNeAR's own marks get 94.1 for their contents there.
 */
import type { Annotator } from '../../src/annotate/annotate.ts';
import type { Span, Spans } from '../../src/document/index.ts';
import { jsonLinesIn } from '../lines.ts';
import { readMarked } from '../marked.ts';
import { type Figure, figure } from '../score.ts';
import { type Instance, type Places, placesOf } from './places.ts';

const ROLES = ['source', 'cue', 'content'] as const;
type Role = (typeof ROLES)[number];
type Roles<T> = Readonly<Record<Role, T>>;

export interface CofeNetFigures {
  readonly instances: number;
  /** Tokens that stand nowhere in their article. */
  readonly lost: number;
  readonly system: Roles<Figure>;
  /** What PolNeAR's own marks get: how far the tokens allow a right answer. */
  readonly marks: Roles<Figure>;
}

/** CofeNet's settings cut instances there, gold and system alike. */
const MOST_TOKENS = 300;

/** Annotates the articles that the instances are of, and compares. Throws if a file cannot be read. */
export async function measureCofeNet(
  annotator: Annotator,
  paths: { readonly instances: string; readonly articles: string },
): Promise<CofeNetFigures> {
  const instances = jsonLinesIn<Instance>(paths.instances);
  const system = createTally();
  const marks = createTally();
  let [count, lost] = [0, 0];
  for (const { id, text, attributions } of readMarked(paths.articles)) {
    const own = instances.filter((instance) => articleOf(instance) === id);
    if (own.length === 0) continue;
    const record = await annotator.annotate(text, { outermost: true });
    const places = placesOf(own, text);
    for (const [k, { labels }] of own.entries()) {
      const cut = places[k]!.slice(0, MOST_TOKENS);
      const gold = runsOf(labels.slice(0, MOST_TOKENS));
      system.add(gold, cut, record.attributions);
      marks.add(gold, cut, attributions);
      count++;
      lost += cut.filter((place) => place === null).length;
    }
  }
  return { instances: count, lost, system: system.figures(), marks: marks.figures() };
}

const articleOf = ({ id }: Instance): string => id.slice(0, id.lastIndexOf('_'));

type Run = readonly [role: Role, start: number, end: number];

/** Runs of tokens of one role, end exclusive. */
function runsOf(labels: readonly string[]): readonly Run[] {
  const runs: Run[] = [];
  let open: readonly [role: string, start: number] | null = null;
  for (let k = 0; k <= labels.length; k++) {
    const label = labels[k] ?? 'O';
    if (open && label !== `I-${open[0]}`) {
      runs.push([open[0] as Role, open[1], k]);
      open = null;
    }
    if (label.startsWith('B-')) open = [label.slice(2), k];
  }
  return runs;
}

const createTally = () => {
  const count = () => ({ right: 0, system: 0, gold: 0 });
  const counts = { source: count(), cue: count(), content: count() };
  const figureOf = (role: Role): Figure => figure(counts[role].right, counts[role].system, counts[role].gold);
  return {
    /** A span becomes the run of the tokens that it touches; the same run of one role counts once. */
    add(gold: readonly Run[], places: Places, found: readonly Roles<Spans>[]): void {
      for (const role of ROLES) {
        const runs = new Set(found.flatMap((one) => one[role].flatMap((span) => touched(span, places))));
        const marked = gold.filter(([name]) => name === role);
        counts[role].system += runs.size;
        counts[role].gold += marked.length;
        counts[role].right += marked.filter(([, start, end]) => runs.has(`${start} ${end}`)).length;
      }
    },
    figures: (): Roles<Figure> => ({ source: figureOf('source'), cue: figureOf('cue'), content: figureOf('content') }),
  };
};

function touched([start, end]: Span, places: Places): readonly string[] {
  const tokens = places.flatMap((place, k) => (place && place[0] < end && start < place[1] ? [k] : []));
  return tokens.length > 0 ? [`${tokens[0]} ${tokens.at(-1)! + 1}`] : [];
}
