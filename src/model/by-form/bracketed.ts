import { groupsAt } from '../../text/groups.ts';
import { AGENCY } from '../../text/outlets.ts';
import { countWords } from '../../text/words.ts';
import type { FoundAttribution } from '../found.ts';
import { PEOPLE } from '../wording/people.ts';
import { tellsWhen } from '../wording/when.ts';
import { attributionOf, CAUTIOUS, SENTENCE } from './said.ts';
import type { Placed, Setting } from './setting.ts';

/** Whose a quotation is in brackets behind it: `“We stay here” (Venn to the Herald, 2019)`, `“A triumph” (Krel Observer)`. */
export function bracketed(_setting: Setting, one: Placed): FoundAttribution | null {
  if (!one.quotation.closed) return null;
  const words = countWords(one.words);
  const match =
    (words >= SENTENCE ? (SPEAKER.exec(one.after) ?? THIS_FROM.exec(one.after)) : null) ??
    (words >= SNIPPET && STANDS_IN_A_LIST.test(one.before)
      ? (OUTLET.exec(one.after) ?? SOMEBODY.exec(one.after))
      : null);
  if (!match || tellsWhen(match.groups!.source!)) return null;
  const { source, cue } = groupsAt(one.span[1], match);
  return attributionOf(one, [source!], cue ?? null, CAUTIOUS);
}

/** From so many words on they hold none where only brackets follow one another. */
const SNIPPET = 2;
const NO_SOURCE = String.raw`(?!(?:Photo|Picture|Image|File|Credit|Source|See|Page|Video|Watch|Read|Listen|Part|Chapter|Getty|${AGENCY})\b)`;
const SPEAKER = new RegExp(
  String.raw`^\s?\(${NO_SOURCE}(?<source>\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){0,3})(?: (?:to|in|on)\s[^()]{2,60}|, (?:in |to |on )?[^()]{2,60})?\)`,
  'du',
);
/** `“We stay here” (this from a clerk)` */
const THIS_FROM = /^\s?\((?<cue>(?:this|that) from|according to) (?<source>[^()\n]{3,120})\)/du;
/** Nothing before it in its line but a bullet, or other words with brackets behind them. */
const STANDS_IN_A_LIST = /(?:^|\)[.;]\s)(?:(?:\d{1,2}[.)]|[•*·–-])\s*)?$/;
const OUTLET = new RegExp(
  String.raw`^\s?\(${NO_SOURCE}(?<source>(?:[Tt]he\s)?\p{Lu}[\p{L}.’'-]+(?:\s(?:of\s|the\s|and\s|&\s)?\p{Lu}[\p{L}.’'-]+){0,4})\)(?=[.,;]?(?:\s|$))`,
  'du',
);
const SOMEBODY = new RegExp(
  String.raw`^\s?\((?<source>(?:an?|the|one|another|our|my|his|her)\s(?:\p{Ll}[\p{L}’'-]*\s){0,3}?(?:${PEOPLE})(?![\p{L}])[^()\n]{0,60})\)(?=[.,;]?(?:\s|$))`,
  'du',
);
