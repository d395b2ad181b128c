import { type Span, type Spans, sameSpans } from '../../document/index.ts';
import type { FoundAttribution } from '../found.ts';
import { GIVEN_OUT } from '../wording/papers.ts';
import { writtenOn } from '../wording/written-on.ts';
import type { Rule } from './rule.ts';

/**
 * Who of a phrase that holds two does it. "Norvelian media reported | a militia | claimed": whoever stands right before the verb; "| Roe | said
 * Venn's plan was bad, and | demanded": else whoever began.
 */
export const whoDoesIt: Rule = (found, text) => {
  const source = withoutPaper(found, text)
    .map((span) => doer(text, span, found.cue[0]?.[0] ?? span[1]))
    .filter((span) => span[0] < span[1]);
  return sameSpans(source, found.source) ? found : { ...found, source };
};

function doer(text: string, [start, end]: Span, cue: number): Span {
  const written = writtenOn(text, [start, end], cue);
  if (written !== null) return written;
  const quotes = QUOTES_INSIDE.exec(text.slice(start, end));
  if (quotes !== null && /^ as /.test(text.slice(end, end + 4))) return [start + quotes[0].length, end];
  const right = /^[\s-]{0,2}$/.test(text.slice(end, Math.max(end, cue)));
  const acted = text.slice(end, Math.max(end, cue)) === ', ' ? ACTED_BEFORE.exec(text.slice(start, end)) : null;
  if (acted !== null) return [start, start + acted[1]!.length];
  const said = SAID_INSIDE.exec(text.slice(start, end)) ?? (right ? SAID_BEFORE.exec(text.slice(start, end)) : null);
  if (said === null) return [start, end];
  return right && cue >= end ? [start + said[0].length, end] : [start, start + said[1]!.length];
}
/** "| Venn | released | an ad | saying he left": whoever releases a paper says what it says. */
function withoutPaper({ source, cue }: FoundAttribution, text: string): Spans {
  const [who, paper] = source;
  if (source.length !== 2 || !who || !paper || cue[0]?.[0] !== paper[1] + 1) return source;
  return RELEASES.test(text.slice(who[1], paper[0])) && PAPER.test(text.slice(...paper)) ? [who] : source;
}
const RELEASES =
  /^ (?:(?:has|had|have|also|then|later) )*(?:released|issued|published|sent|wrote|posted|put out|circulated|aired|ran) $/u;
const PAPER = new RegExp(
  String.raw`^(?:an?|the|his|her|its|their|this|one) (?:[\p{Ll}-]+ ){0,3}(?:${GIVEN_OUT})$`,
  'u',
);
/** "Lawmakers cited | the agency | as telling them". */
const QUOTES_INSIDE = /^[^,“”"]{2,60}? (?:cited|quoted|cites|quotes|is quoting|is citing) (?=\S)/u;
/** "| Norvel | shuts mountain road |, says": what else the same one does in a headline. */
const ACTED_BEFORE =
  /^(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}) (?!\p{Ll}+ (?:of|in|at|from|for|with) )\p{Ll}{2,}s \p{Ll}[^,;:“”"]*$/u;
/** "Roe said | testimony during the hearing | showed", "Roe said | she | had no comment". */
const SAID_BEFORE =
  /^(\p{Lu}(?:(?! (?:who|that|which) )[^,“”"]){1,50}?) (?:said|says) (?:that )?(?=\p{Ll}+ \p{Ll}|(?:he|she|it|they|I|we)$)/u;
const SAID_INSIDE =
  /^([^,“”"]{2,60}?) (?:said|says|added|reported|reports) (?:that )?(?=(?:a|an|the|some|several|two|three|(?:Mrs?|Ms|Dr)\.?|\p{Lu}[\p{L}’'.-]*)(?: |$))/u;
