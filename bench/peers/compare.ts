import type { MarkedArticle } from '../../evaluation/marked.ts';
import { addCounts, type Counts, contentsFound, figure, type Scored, scoreArticle } from '../../evaluation/score.ts';
import { hull } from '../../src/document/index.ts';
import { countWords, USUAL_WORDS } from '../words.ts';
import type { Peer } from './catalogue.ts';
import { nearestVerb } from './nearest-verb.ts';
import type { Answer, Running } from './process.ts';

/** F1 of linked attributions, as evaluation/score.ts counts them. */
export interface Accuracy {
  readonly articles: number;
  readonly strict: number;
  readonly overlap: number;
  readonly soft: number;
}

/** Direct quotations that some content covers (Dice of words at least one half). */
export interface Direct {
  readonly articles: number;
  readonly found: number;
  readonly of: number;
}

export interface Compared {
  readonly accuracy: Accuracy;
  readonly direct: Direct;
  /** CPU seconds for an article of the usual length, over the articles of `accuracy`. */
  readonly cpuSeconds: number;
}

export interface Entrant {
  readonly peer: Peer;
  readonly running: Running;
}

interface Answered {
  readonly article: MarkedArticle;
  readonly attributions: readonly Scored[];
  readonly cpu: number;
}

/**
 * Asks every entrant for each article in turn, so that other load on the machine hits all alike. Gives for each entrant
 * the answers in the order of the articles: as many as its share, fewer where `failed` was told that it gave up.
 */
export async function ask(
  entrants: readonly Entrant[],
  articles: readonly MarkedArticle[],
  outermost: boolean,
  tell: { readonly done: (count: number) => void; readonly failed: (entrant: Entrant, error: unknown) => void },
): Promise<ReadonlyMap<string, readonly Answered[]>> {
  const answers = new Map<string, Answered[]>(entrants.map(({ peer }) => [peer.id, []]));
  const out = new Set<Entrant>();
  for (const [at, article] of articles.entries()) {
    for (const entrant of entrants) {
      const { peer, running } = entrant;
      if (at >= peer.articles || out.has(entrant)) continue;
      try {
        const { attributions, cpu } = await running.ask({ text: article.text, outermost });
        answers.get(peer.id)!.push({ article, cpu, attributions: linked(article.text, attributions, peer) });
      } catch (error) {
        out.add(entrant);
        tell.failed(entrant, error);
      }
    }
    tell.done(at + 1);
  }
  return answers;
}

const linked = (text: string, found: Answer['attributions'], { namesCues }: Peer): readonly Scored[] =>
  found.map(({ source = [], cue = [], content }) => {
    const whole = hull(content);
    return { source, cue: namesCues || !whole ? cue : nearestVerb(text, source, whole), content };
  });

/** Figures of one entrant; `marked` are its answers on polnear-dev, `quoted` those on gold-dev. */
export function figures(marked: readonly Answered[], quoted: readonly Answered[]): Compared {
  const counts = addCounts(marked.map((one) => scored(one)));
  const f1 = (name: 'strict' | 'overlap' | 'soft'): number => figure(counts[name], counts.system, counts.gold).f1;
  const direct = quoted.map(({ article, attributions }) => {
    const quotations = article.attributions
      .filter(({ layers }) => layers?.form === 'direct')
      .map(({ content }) => content);
    const contents = attributions.map(({ content }) => content);
    return { found: contentsFound(article.text, quotations, contents), of: quotations.length };
  });
  const words = sum(marked.map(({ article }) => countWords(article.text)));
  return {
    accuracy: { articles: marked.length, strict: f1('strict'), overlap: f1('overlap'), soft: f1('soft') },
    direct: {
      articles: quoted.length,
      found: sum(direct.map(({ found }) => found)),
      of: sum(direct.map(({ of }) => of)),
    },
    cpuSeconds: (USUAL_WORDS * sum(marked.map(({ cpu }) => cpu))) / Math.max(1, words),
  };
}

const scored = ({ article, attributions }: Answered): Counts =>
  scoreArticle(article.text, article.attributions, attributions).counts;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
