import { pairsOf, type Wording } from './wording.ts';

/** That two wordings render one statement. */
export interface Likeness {
  /** Whether the words alone show it; else only where both reports credit the same speaker. */
  readonly byWords: boolean;
}

/**
 * Whether two wordings of different reports are renderings of one statement; null where nothing shows it. The measure
 * is the share of the shorter one's stems that the other has, with a floor of stems that are no names. The numbers were
 * chosen by reading links among real reports and the invented corpus (decision 19).
 */
export function likenessOf(a: Wording, b: Wording): Likeness | null {
  const [own, others] = [new Set(a.stems), new Set(b.stems)];
  const shared = [...own].filter((stem) => others.has(stem));
  const names = new Set([...a.names, ...b.names]);
  const telling = shared.filter((stem) => !names.has(stem) && !isFigure(stem)).length;
  const share = shared.length / Math.min(own.size, others.size);
  if (!(share >= LEAST_SHARE) || telling < 2 || shared.length < 3) return null;
  const bothQuote = a.quoted.length > 0 && b.quoted.length > 0;
  // Of two tolls neither renders the other. A figure that stands otherwise in a quotation is what a reader looks for.
  if (!bothQuote && figuresDiffer(own, others)) return null;
  const both = (2 * shared.length) / (own.size + others.size);
  const neighbours = bothQuote ? sharedPairs(a, b) : 0;
  if (share >= HIGH_SHARE && telling >= 4) {
    const inOrder = share >= 0.9 && neighbours >= 3;
    if (both >= 0.6 || inOrder || (telling >= 5 && both >= 0.5)) return { byWords: true };
  }
  // What two quote alike hardly differs by chance.
  if (share >= 0.9 && telling >= 3 && both >= 0.6 && neighbours >= 2) return { byWords: true };
  return telling >= 3 || share >= HIGH_SHARE ? { byWords: false } : null;
}

const LEAST_SHARE = 0.6;
const HIGH_SHARE = 0.75;

const isFigure = (stem: string): boolean => /^\d/.test(stem);

/** Whether both give figures, and no figure is in both. */
function figuresDiffer(own: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const [here, there] = [[...own].filter(isFigure), [...others].filter(isFigure)];
  return here.length > 0 && there.length > 0 && !here.some((figure) => others.has(figure));
}

function sharedPairs(a: Wording, b: Wording): number {
  const others = pairsOf(b);
  return [...pairsOf(a)].filter((pair) => others.has(pair)).length;
}
