/**
 * CofeNet's exact figures (Wang et al., CofeNet: Context and Former-Label Enhanced Net for Complicated Quotation Extraction, COLING 2022):
 * runs of one role in its own instances of PolNeAR, by its own tokens, not linked to each other.
 *
 * The shared scorer's figures, but for where tokens stand: that one loses the doubled apostrophes that an outlet quotes with, and whatever
 * follows a paragraph that CofeNet has moved (1,007 tokens of polnear-dev), so that PolNeAR's own marks get 94.1 for their contents there.
 */
import { readFileSync } from 'node:fs';
import type { Annotator } from '../src/annotate/annotate.ts';
import type { Span, Spans } from '../src/document/index.ts';
import { readMarked } from './marked.ts';
import { type Figure, figure } from './score.ts';

const ROLES = ['source', 'cue', 'content'] as const;
type Role = (typeof ROLES)[number];
type Roles<T> = Readonly<Record<Role, T>>;

/** A sentence or paragraph of one article as one annotator marked it. */
export interface Instance {
  readonly tokens: readonly string[];
  /** `O`, `B-role` or `I-role` of each token. */
  readonly labels: readonly string[];
  /** The article's id, an underscore, and the annotator's. */
  readonly id: string;
}

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
  const instances = readInstances(paths.instances);
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

const readInstances = (path: string): readonly Instance[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Instance);

const articleOf = ({ id }: Instance): string => id.slice(0, id.lastIndexOf('_'));

/**
 * Where the tokens of one article's instances stand in its text. An instance is looked for whole, behind the one before of the same annotator,
 * then from the start; where the tokenizer has put in what the text has not (a full stop behind "p.m."), token by token, and null is the place
 * of what is not there.
 */
export function placesOf(instances: readonly Instance[], text: string): readonly (readonly (Span | null)[])[] {
  const { plain, at } = comparable(text);
  const reached = new Map<string, number>();
  const find = (words: string, from: number): number => {
    const behind = plain.indexOf(words, from);
    return behind >= 0 ? behind : plain.indexOf(words);
  };
  return instances.map(({ id, tokens }) => {
    const words = tokens.map((token) => comparable(token).plain);
    const from = reached.get(id) ?? 0;
    const whole = find(words.join(''), from);
    let next = whole >= 0 ? whole : Math.max(0, find(words.slice(1, 1 + FIRST).join(''), from) - words[0]!.length);
    const places = words.map((word): Span | null => {
      const start = plain.indexOf(word, next);
      if (word === '' || start < 0 || start > next + STRAY) return null;
      next = start + word.length;
      return [at[start]!, at[next - 1]! + 1];
    });
    reached.set(id, next);
    return places;
  });
}

/** Tokens behind the first by which an instance's start is found. */
const FIRST = 3;
/** So many characters of the text may stand in no token. */
const STRAY = 4;

/** What text and tokens have in common: no spaces, one kind of mark. `at` gives the offset in the original of each code unit. */
function comparable(original: string): { readonly plain: string; readonly at: readonly number[] } {
  const text = BRACKETS[original] ?? original;
  const at: number[] = [];
  let plain = '';
  for (const match of text.matchAll(PIECE)) {
    const as = PLAIN[match[0]] ?? (/^[\s\\]/.test(match[0]) ? '' : /^[-–—―]/.test(match[0]) ? '-' : match[0]);
    for (let k = 0; k < as.length; k++) at.push(match.index + Math.min(k, match[0].length - 1));
    plain += as;
  }
  return { plain, at };
}

const PIECE = /[-–—―]+|\s+|[\s\S]/g;
const PLAIN: Readonly<Record<string, string>> = {
  '"': "''",
  '“': "''",
  '”': "''",
  '‘': "'",
  '’': "'",
  '`': "'",
  '…': '...',
};
/** The tokens of the Penn Treebank's tokenizer that are no words of the text. */
const BRACKETS: Readonly<Record<string, string>> = {
  '-LRB-': '(',
  '-RRB-': ')',
  '-LSB-': '[',
  '-RSB-': ']',
  '-LCB-': '{',
  '-RCB-': '}',
};

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
    add(gold: readonly Run[], places: readonly (Span | null)[], found: readonly Roles<Spans>[]): void {
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

function touched([start, end]: Span, places: readonly (Span | null)[]): readonly string[] {
  const tokens = places.flatMap((place, k) => (place && place[0] < end && start < place[1] ? [k] : []));
  return tokens.length > 0 ? [`${tokens[0]} ${tokens.at(-1)! + 1}`] : [];
}
