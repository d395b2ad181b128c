import { harmonicMean } from '../score.ts';

/** Chains of mentions of one text; a mention is any key that gold and system share, such as `12-14`. */
export type Chains = readonly (readonly string[])[];

/** What a measure counts, added up over texts before the ratios are made. */
export interface Sums {
  readonly recallRight: number;
  readonly recallOf: number;
  readonly precisionRight: number;
  readonly precisionOf: number;
}

/** A measure of agreement between two sets of chains. */
export type Measure = (gold: Chains, system: Chains) => Sums;

const chainOf = (chains: Chains): ReadonlyMap<string, number> =>
  new Map(chains.flatMap((chain, at) => chain.map((mention) => [mention, at] as const)));

/** MUC (Vilain et al. 1995): the links that are missing to join each chain again. */
export const muc: Measure = (gold, system) => {
  const links = (from: Chains, to: Chains): readonly [right: number, of: number] => {
    const where = chainOf(to);
    let [right, of] = [0, 0];
    for (const chain of from) {
      const parts = new Set(chain.map((mention) => where.get(mention) ?? mention)).size;
      right += chain.length - parts;
      of += chain.length - 1;
    }
    return [right, of];
  };
  const [recallRight, recallOf] = links(gold, system);
  const [precisionRight, precisionOf] = links(system, gold);
  return { recallRight, recallOf, precisionRight, precisionOf };
};

/** B-cubed (Bagga and Baldwin 1998): for each mention the share of its chain that is right. */
export const bCubed: Measure = (gold, system) => {
  const shares = (from: Chains, to: Chains): readonly [right: number, of: number] => {
    const where = chainOf(to);
    let [right, of] = [0, 0];
    for (const chain of from) {
      const counts = new Map<number, number>();
      for (const mention of chain) {
        const at = where.get(mention);
        if (at !== undefined) counts.set(at, (counts.get(at) ?? 0) + 1);
      }
      for (const count of counts.values()) right += count ** 2 / chain.length;
      of += chain.length;
    }
    return [right, of];
  };
  const [recallRight, recallOf] = shares(gold, system);
  const [precisionRight, precisionOf] = shares(system, gold);
  return { recallRight, recallOf, precisionRight, precisionOf };
};

/** Entity CEAF (Luo 2005) with the similarity that CoNLL uses: the best pairing of chains, one to one. */
export const ceafE: Measure = (gold, system) => {
  const similarity = gold.map((one) => {
    const mentions = new Set(one);
    return system.map(
      (other) => (2 * other.filter((mention) => mentions.has(mention)).length) / (one.length + other.length),
    );
  });
  const right = bestPairing(similarity);
  return { recallRight: right, recallOf: gold.length, precisionRight: right, precisionOf: system.length };
};

export const CONLL_MEASURES = { muc, bCubed, ceafE } as const;

export const addSums = (all: readonly Sums[]): Sums =>
  all.reduce(
    (sum, one) => ({
      recallRight: sum.recallRight + one.recallRight,
      recallOf: sum.recallOf + one.recallOf,
      precisionRight: sum.precisionRight + one.precisionRight,
      precisionOf: sum.precisionOf + one.precisionOf,
    }),
    { recallRight: 0, recallOf: 0, precisionRight: 0, precisionOf: 0 },
  );

export function f1Of({ recallRight, recallOf, precisionRight, precisionOf }: Sums): number {
  const recall = recallOf > 0 ? recallRight / recallOf : 0;
  const precision = precisionOf > 0 ? precisionRight / precisionOf : 0;
  return harmonicMean(precision, recall);
}

/** The greatest sum of one value a row and a column (the Hungarian method with potentials, rows times columns squared). */
export function bestPairing(values: readonly (readonly number[])[]): number {
  const wide = (values[0]?.length ?? 0) >= values.length;
  const table = wide ? values : (values[0] ?? []).map((_, column) => values.map((row) => row[column]!));
  const [rows, columns] = [table.length, table[0]?.length ?? 0];
  const rowPrice = new Array<number>(rows + 1).fill(0);
  const columnPrice = new Array<number>(columns + 1).fill(0);
  const rowOf = new Array<number>(columns + 1).fill(0);
  for (let row = 1; row <= rows; row++) {
    const reached = new Array<number>(columns + 1).fill(0);
    const least = new Array<number>(columns + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Array<boolean>(columns + 1).fill(false);
    rowOf[0] = row;
    let column = 0;
    while (rowOf[column] !== 0) {
      used[column] = true;
      const current = rowOf[column]!;
      let [step, next] = [Number.POSITIVE_INFINITY, 0];
      for (let at = 1; at <= columns; at++) {
        if (used[at]) continue;
        const cost = -table[current - 1]![at - 1]! - rowPrice[current]! - columnPrice[at]!;
        if (cost < least[at]!) [least[at], reached[at]] = [cost, column];
        if (least[at]! < step) [step, next] = [least[at]!, at];
      }
      for (let at = 0; at <= columns; at++) {
        if (used[at]) {
          rowPrice[rowOf[at]!]! += step;
          columnPrice[at]! -= step;
        } else least[at]! -= step;
      }
      column = next;
    }
    for (; column !== 0; column = reached[column]!) rowOf[column] = rowOf[reached[column]!]!;
  }
  let sum = 0;
  for (let column = 1; column <= columns; column++)
    if (rowOf[column]! > 0) sum += table[rowOf[column]! - 1]![column - 1]!;
  return sum;
}
