import { isSentence, type Owners, type Setting } from './setting.ts';

/**
 * A quotation over several paragraphs opens in each and closes in the last, where its speaker often stands: the pieces that
 * nobody claims belong to the finding that claims the next piece.
 */
export function opensWithTheNext({ quotations, nested }: Setting, owners: Owners, k: number): number | null {
  const next = quotations[k + 1];
  if (quotations[k]!.quotation.closed || !next?.quotation.continues) return null;
  const owner = owners[k + 1] ?? null;
  return owner !== null && nested.has(owner) ? null : owner;
}

/** A piece behind the first goes to whoever the piece before it went to. */
export function continuesTheLast({ quotations, nested }: Setting, owners: Owners, k: number): number | null {
  const owner = owners[k - 1] ?? null;
  return quotations[k]!.quotation.continues && owner !== null && !nested.has(owner) ? owner : null;
}

/**
 * A whole sentence in marks that stands by itself goes on with whoever spoke the quotation before it, in the same paragraph
 * or at the end of the one above.
 */
export function goesOn({ quotations, nested }: Setting, owners: Owners, k: number): number | null {
  const one = quotations[k]!;
  const last = quotations[k - 1];
  const owner = owners[k - 1] ?? null;
  if (!last || owner === null || nested.has(owner) || !isSentence(one) || !standsByItself(one)) return null;
  // Another mark than the text's own is a heading's; words that stand nearby already were lifted out of the report.
  if (last.quotation.mark !== one.quotation.mark || isRepeated(quotations, k)) return null;
  const opens = one.before.trim() === '';
  return one.at === last.at || (opens && one.at === last.at + 1) ? owner : null;
}

const standsByItself = ({ before, after }: Setting['quotations'][number]): boolean =>
  /(?:^|[.!?…:][”"’']?\s)\s*$/.test(before) && /^\s*(?:$|[\p{Lu}“"‘])/u.test(after);

/** How many quotations either side are looked through for the same words. */
const NEIGHBOURS = 4;

function isRepeated(quotations: Setting['quotations'], k: number): boolean {
  const words = quotations[k]!.words.replace(/[.,!?…]+$/, '');
  return quotations
    .slice(Math.max(0, k - NEIGHBOURS), k + NEIGHBOURS + 1)
    .some((other) => other !== quotations[k] && other.words.includes(words.slice(0, 60)));
}
