import { type Span, wordsOf } from '../../document/index.ts';
import { datelineLength } from '../../text/index.ts';
import type { FoundAttribution } from '../found.ts';

/**
 * A source ends before the comma behind it, before a mark that only opens what follows (`Assad 'claims ...'`), before where it spoke
 * ("Signe Holt, the mayor | , at a rally in Tarn") and before an adverb of its verb ("it | further wrote"). It begins behind a dateline, and
 * with how many of them it is ("most of whom", "not everyone").
 */
export function sourceEdges(raw: FoundAttribution, text: string): FoundAttribution {
  const found = wholeAccording(raw, text);
  const source = found.source
    .map(([from, until]): Span => {
      const [start, end] = doer(text, [from, until], found.cue[0]?.[0] ?? until);
      const words = text.slice(start, end);
      const named = words.slice(
        0,
        ENDS.map((end) => end.exec(words)?.index ?? -1).find((at) => at >= 0) ?? words.length,
      );
      const lead = LEADING.exec(named)![0].length || datelineLength(named);
      return [start + lead - shareBefore(text, start, named), start + named.length - TRAILING.exec(named)![0].length];
    })
    .filter((span) => span[0] < span[1] && !ARTICLE.test(wordsOf(text, span)));
  const same = source.length === found.source.length && source.every((span, k) => sameSpan(span, found.source[k]!));
  return same ? found : { ...found, source };
}

/** "According | to Norvel": the preposition belongs to the cue. */
function wholeAccording(found: FoundAttribution, text: string): FoundAttribution {
  const [cue, source] = [found.cue.at(-1), found.source[0]];
  if (!cue || !source || source[0] !== cue[1] + 1) return found;
  if (!/\baccording$/i.test(text.slice(...cue)) || !/^to \S/.test(text.slice(...source))) return found;
  const behind: Span = [source[0] + TO.length, source[1]];
  return {
    ...found,
    cue: [...found.cue.slice(0, -1), [cue[0], source[0] + 2]],
    source: [behind, ...found.source.slice(1)],
  };
}
const TO = 'to ';

const sameSpan = (a: Span, b: Span): boolean => a[0] === b[0] && a[1] === b[1];

/** Not "a speaker at a rally", who is told by it: behind a comma, or a thing that one speaks in and not at. */
const OCCASION =
  /(?<=\S)(?:, (?:at|in|during) (?:an?|the|his|her|their) (?:[\p{L}\p{N}’'-]+ ){0,3}(?:rally|meeting|conference|debate|hearing|briefing|ceremony|statement|interview|speech|address|letter|email|tweet|post)(?!\p{L})[^,]{0,60}| in an? (?:\p{Ll}+ )?(?:statement|interview|letter|email|tweet|speech))$/u;
const ADVERB = /(?<=\S)\s(?:further|also|then|later|again|together|as saying)$/u;
/** "(According to) rough estimates | , the official said". */
const SAID_BEHIND =
  /(?<=\S), (?!who\b|which\b|that\b)[\p{L}][^,“”"]{1,40} (?:sa(?:id|ys)|add(?:ed|s)|claim(?:ed|s)|report(?:ed|s)|not(?:ed|es)|argu(?:ed|es)|insist(?:ed|s)|told \p{L}+)$/u;
/** "VW | for its part". */
const PART = /(?<=\S),? for (?:his|her|its|their) part$/u;
/**
 * "Norvelian media reported | a militia | claimed": whoever stands right before the verb does it; "Roe | said Venn's plan was bad, and |
 * demanded": else whoever began.
 */
function doer(text: string, [start, end]: Span, cue: number): Span {
  const quotes = QUOTES_INSIDE.exec(text.slice(start, end));
  if (quotes !== null && /^ as /.test(text.slice(end, end + 4))) return [start + quotes[0].length, end];
  const right = /^[\s-]{0,2}$/.test(text.slice(end, Math.max(end, cue)));
  const said = SAID_INSIDE.exec(text.slice(start, end)) ?? (right ? SAID_BEFORE.exec(text.slice(start, end)) : null);
  if (said === null) return [start, end];
  return right && cue >= end ? [start + said[0].length, end] : [start, start + said[1]!.length];
}
/** "Lawmakers cited | the agency | as telling them". */
const QUOTES_INSIDE = /^[^,“”"]{2,60}? (?:cited|quoted|cites|quotes|is quoting|is citing) (?=\S)/u;
/** "Roe said | testimony during the hearing | showed". */
const SAID_BEFORE = /^(\p{Lu}(?:(?! (?:who|that|which) )[^,“”"]){1,50}?) (?:said|says) (?:that )?(?=\p{Ll}+ \p{Ll})/u;
const SAID_INSIDE =
  /^([^,“”"]{2,60}?) (?:said|says|added|reported|reports) (?:that )?(?=(?:a|an|the|some|several|two|three|(?:Mrs?|Ms|Dr)\.?|\p{Lu}[\p{L}’'.-]*)(?: |$))/u;
/** "The ministry | released a statement on Monday" that says more. */
const RELEASED =
  /(?<=\S) (?:has |had )?(?:released|issued|published|put out|posted) (?:an? |the )?(?:\p{Ll}+ )?(?:statement|letter|video|report|tweet|notice)\b[^.;:“”"]{0,40}$/u;
/** "The agency | this week | said". */
const WHEN =
  /(?<=\S)(?<!\p{L}ed|held|made|taken|given|issued|sent|due|from|with|met|on)(?<!\p{L}ed by [^,]{2,60}),? (?:this (?:week|morning|month|year|afternoon|evening)|last (?:week|night|month|year)|yesterday|today|tonight|(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|night|evening|afternoon))?|early on in [^,.]{2,30})$/u;
const ENDS = [WHEN, OCCASION, ADVERB, SAID_BEHIND, PART, RELEASED];
/** What stands before "whom", "which" and "everyone" and says how many of them. */
const SHARES: readonly (readonly [of: RegExp, share: RegExp])[] = [
  [/^wh(?:om|ich)$/, /(?<!\p{L})(?:most|some|many|both|all|several|few|none|neither|two|three|half) of $/iu],
  [/^every(?:one|body)\b/, /(?<!\p{L})not $/iu],
];
const LONGEST_SHARE = 'several of '.length;
const shareBefore = (text: string, start: number, named: string): number => {
  const share = SHARES.find(([of]) => of.test(named))?.[1];
  return share?.exec(text.slice(Math.max(0, start - LONGEST_SHARE), start))?.[0].length ?? 0;
};

/** An article whose noun is the cue, as in "the plan to close the mill", is nobody; "A:" is who answers. */
const ARTICLE = /^(?:[Tt]he|[Aa]n|a)$/;
const LEADING = /^[\s,;:.)\]]*/;
const TRAILING = /(?:[\s,;:([–—]|\s["'“‘])*$/;
