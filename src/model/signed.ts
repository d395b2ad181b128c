import { type Span, tidy } from '../document/index.ts';
import { paragraphsOf, touchesOne } from '../text/paragraphs.ts';
import type { Quotation } from '../text/quotations.ts';
import { isTitleOfWork } from '../text/titles-of-works.ts';
import type { FoundAttribution } from './found.ts';

/**
 * Signed quotations: a paragraph that is one quotation, a dash, and who said it, as in lists of quotations and letters; the
 * signature may stand in the line below.
 * The form is certain enough to need no network, which has seen too few of them: what it found in such a paragraph gives way.
 */
export function withSignedQuotations(
  text: string,
  quotations: readonly Quotation[],
  found: readonly FoundAttribution[],
): readonly FoundAttribution[] {
  const signed = signedQuotations(text, quotations);
  if (signed.length === 0) return found;
  const taken = tidy(signed.map(({ paragraph }) => paragraph));
  const free = (span: Span): boolean => !touchesOne(taken, span);
  const left = found
    .filter(({ cue }) => cue.every(free))
    .map((one) => ({ ...one, content: one.content.filter(free) }))
    .filter(({ content }) => content.length > 0);
  return [...left, ...signed.map(({ attribution }) => attribution)];
}

function signedQuotations(text: string, quotations: readonly Quotation[]) {
  const opening = new Map(quotations.filter(({ closed }) => closed).map(({ span }) => [span[0], span]));
  const paragraphs = paragraphsOf(text);
  return paragraphs.flatMap((paragraph, at) => {
    const quotation = opening.get(paragraph[0] + NUMBER.exec(text.slice(paragraph[0], paragraph[0] + 8))![0].length);
    if (!quotation) return [];
    const rest = text.slice(quotation[1], paragraph[1]);
    const next = paragraphs[at + 1];
    const below = rest.trim() === '' && next !== undefined && SIGNED_BELOW.test(text.slice(...next));
    const end = below ? next[1] : paragraph[1];
    const signature = SIGNATURE.exec(text.slice(quotation[1], end));
    // `1. “Told Ya” – The Mendips`: a list of works.
    if (!signature || isTitleOfWork(text.slice(...quotation))) return [];
    const dash = quotation[1] + signature[1]!.length;
    const name = dash + signature[2]!.length + signature[3]!.length;
    const attribution: FoundAttribution = {
      source: [[name, name + signature[4]!.length]],
      cue: [[dash, dash + signature[2]!.length]],
      content: [quotation],
      extractionScore: SCORE,
    };
    return [{ paragraph: [paragraph[0], end] as const, attribution }];
  });
}

/** What may stand before a quotation in a list. */
const NUMBER = /^(?:(?:\d{1,3}[.)]|[•*·–-])\s+)?/;

/** A line of its own needs a name of several words behind its dash: others are the items of a list. */
const SIGNED_BELOW =
  /^(?:[–—―]|--?)\s?(?:\p{Lu}[\p{L}.'’-]*\s){1,4}?\p{Lu}[\p{L}.'’-]+(?:(?:\s\([^)\n]{1,40}\)|,)[^\n“”"]{0,160})?\.?$/u;

/** White space, the dash, white space, a name with its office up to a place, a date or the end. */
const SIGNATURE =
  /^(\s*)([–—―]|--?)(\s*)((?:[Tt]he |\p{Ll}{3,} )?[\p{Lu}@][^\n,;“”"]{1,60}?(?:,\s(?!\p{Lu}\p{Ll}{2,8}\.?\s\d)[^\n,;“”"]{2,60}?)?)\.?(?:[,;][^\n“”"]{0,120}|\s\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2},\s\d{4})?$/u;

/** As sure as the network is of a plain "said". */
const SCORE = 0.9;
