import { WEEKDAY } from '../../document/calendar.ts';
import { type Span, sameSpans, wordsOf } from '../../document/index.ts';
import { datelineLength } from '../../text/index.ts';
import type { FoundAttribution } from '../found.ts';
import { GIVEN_OUT } from '../wording/papers.ts';

/**
 * A source ends before the comma behind it, before a mark that only opens what follows (`Assad 'claims ...'`), before where it spoke
 * ("Signe Holt, the mayor | , at a rally in Tarn") and before an adverb of its verb ("it | further wrote"). It begins behind a dateline, and
 * with how many of them it is ("most of whom", "not everyone").
 */
export function sourceEdges(found: FoundAttribution, text: string): FoundAttribution {
  const source = found.source
    .map(([start, end]): Span => {
      const words = text.slice(start, end);
      const named = words.slice(
        0,
        [...ENDS, ...(isBehind(found, start) ? [OF_WHAT] : [])]
          .map((end) => end.exec(words)?.index ?? -1)
          .find((at) => at >= 0) ?? words.length,
      );
      const lead =
        (LEADING.exec(named)![0].length || datelineLength(named)) + recentBefore(found, text, [start, end], named);
      return [start + lead - shareBefore(text, start, named), start + named.length - TRAILING.exec(named)![0].length];
    })
    .filter((span) => span[0] < span[1] && !ARTICLE.test(wordsOf(text, span)) && !WHOSE_DAY.test(wordsOf(text, span)));
  return sameSpans(source, found.source) ? found : { ...found, source };
}

const isBehind = ({ cue }: FoundAttribution, start: number): boolean => cue[0] !== undefined && cue[0][1] <= start;

/** Not "a speaker at a rally", who is told by it: behind a comma, or a thing that one speaks in and not at. */
const OCCASION =
  /(?<=\S)(?:, (?:at|in|during) (?:an?|the|his|her|their) (?:[\p{L}\p{N}’'-]+ ){0,3}(?:rally|meeting|conference|debate|hearing|briefing|ceremony|statement|interview|speech|address|letter|email|tweet|post)(?!\p{L})[^,]{0,60}| in an? (?:\p{Ll}+ )?(?:statement|interview|letter|email|tweet|speech))$/u;
/** "Says Ann Roe | , over a cup of tea in her kitchen". */
const OVER_TEA =
  /(?<=\S), over (?:an?|his|her|their|the|some) (?:[\p{Ll}’'-]+ )?(?:cup|glass|pot|mug|bowl|plate|coffee|tea|lunch|dinner|breakfast|meal|beer|drink|phone)\b.{0,90}$/u;
const ADVERB = /(?<=\S)\s(?:further|also|then|later|again|together|as saying)$/u;
/** "(According to) rough estimates | , the official said". */
const SAID_BEHIND =
  /(?<=\S), (?!who\b|which\b|that\b)[\p{L}][^,“”"]{1,40} (?:sa(?:id|ys)|add(?:ed|s)|claim(?:ed|s)|report(?:ed|s)|not(?:ed|es)|argu(?:ed|es)|insist(?:ed|s)|told \p{L}+)$/u;
/** "VW | for its part". */
const PART = /(?<=\S),? for (?:his|her|its|their) part$/u;
/** "The ministry | released a statement on Monday" that says more. */
const RELEASES = '(?:has |had )?(?:released|issued|published|put out|posted)';
/** "A newly released email": of such a paper the word says what it is. */
const NO_ADJECTIVE = String.raw`(?<!\p{L}ly|(?<!\p{L})(?:[Aa]n?|[Tt]he|[Jj]ust|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir))`;
const RELEASED = new RegExp(
  String.raw`(?<=\S)(?: ${RELEASES} (?:an?|the)|${NO_ADJECTIVE} ${RELEASES}) (?:\p{Ll}+ )?(?:${GIVEN_OUT})\b[^.;:“”"]{0,40}$`,
  'u',
);
/** "The agency | this week | said". */
const WHEN = new RegExp(
  String.raw`(?<=\S)(?<!\p{L}ed|held|made|taken|given|issued|sent|due|from|with|met|on)(?<!\p{L}ed by [^,]{2,60}),? (?:this (?:week|morning|month|year|afternoon|evening)|last (?:week|night|month|year)|yesterday|today|tonight|(?:on )?${WEEKDAY}(?: (?:morning|night|evening|afternoon))?|early on in [^,.]{2,30})$`,
  'u',
);
/** "(Quipped) Ann Roe | of her role", behind the verb alone: what was spoken of, and not whose the speaker is. */
const OF_WHAT =
  /(?<=\p{Lu}[\p{L}’'-]+) of (?:(?:his|her|their|its|my) \p{Ll}|the (?:visit|plan|decision|move|attack|deal|proposal|bill|incident|result|victory|defeat|loss|meeting|trip|situation|change|experience|moment|process|project|idea|song|film|show|role|match|game)(?!\p{L})).{0,80}$/u;
const ENDS = [WHEN, OCCASION, OVER_TEA, ADVERB, SAID_BEHIND, PART, RELEASED];
/** "(She blasted) recent | Norvelian claims": of which of them the noun tells is no one who makes them. */
const recentBefore = ({ cue }: FoundAttribution, text: string, [start, end]: Span, named: string): number => {
  const beside = cue[0]?.[0] === end + 1 && STATEMENT.test(text.slice(...cue[0]!));
  return beside && start > 0 ? (RECENT.exec(named)?.[0].length ?? 0) : 0;
};
const STATEMENT =
  /^(?:claims?|statements?|reports?|allegations?|accusations?|criticisms?|demands?|calls|predictions?|announcements?|warnings?|suggestions?|assertions?|complaints?|promises?|estimates?|findings?|proposals?|decisions?|denials?)(?!\p{L})/u;
const RECENT =
  /^(?:recent|latest|new|newest|earlier|previous|similar|repeated|past|widespread|growing|initial|original|further)(?: |$)/iu;
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
/** "Today's | announcement", "this week's | decision": a day makes none. */
const WHOSE_DAY = new RegExp(
  `^(?:today|yesterday|tomorrow|tonight|${WEEKDAY}|(?:this|last|next) (?:week|month|year|${WEEKDAY}))(?:['’]s)?$`,
  'iu',
);
const LEADING = /^[\s,;:.)\]]*/;
const TRAILING = /(?:[\s,;:([–—]|\s["'“‘])*$/;
