import type { Span } from '../../document/index.ts';
import { countWords } from '../../text/words.ts';
import type { FoundAttribution } from '../found.ts';
import { attributionOf, CAUTIOUS, isSubject } from './said.ts';
import type { Setting } from './setting.ts';

/** What stands between a quotation and the one before it, where both stand in one sentence; null elsewhere. */
function between({ text, quotations }: Setting, k: number): string | null {
  const [last, one] = [quotations[k - 1], quotations[k]!];
  if (!last || last.at !== one.at || one.span[0] - last.span[1] > LONGEST) return null;
  return text.slice(last.span[1], one.span[0]);
}

/** The verb is left out the second time: `Astley called it “a raid”; Jo Fenn, “housekeeping”`. Whoever stands between speaks. */
export function gapped(setting: Setting, k: number): FoundAttribution | null {
  const match = GAP.exec(between(setting, k) ?? '');
  if (!match || !isSubject(match[2]!) || countWords(match[2]!) > MOST) return null;
  const start = setting.quotations[k - 1]!.span[1] + match[1]!.length;
  const source: Span = [start, start + match[2]!.length];
  return attributionOf(setting.quotations[k]!, [source], null, CAUTIOUS);
}

/** The thing and the verb's second quotation, where two things are called something: `branded the ban “bonkers” and the label “a pond”`. */
export function calledToo(setting: Setting, k: number, cue: string): Span | null {
  const match = CALLS.test(cue) ? ANOTHER.exec(between(setting, k) ?? '') : null;
  return match && [setting.quotations[k - 1]!.span[1] + match[1]!.length, setting.quotations[k]!.span[1]];
}

/** Between two quotations, in UTF-16 code units; of a subject, in words. */
const LONGEST = 100;
const MOST = 8;
const GAP = /^([,.]?;\s(?:and |but |while )?)([^.!?:;,“”"‘\n]{2,80}),\s(?:an? |the )?$/u;
const ANOTHER = /^(,? and )(?:the|an?|his|her|its|their|our|my|\p{Lu})[^.!?:;,“”"‘\n]{1,60} (?:as )?(?:an? |the )?$/u;
const CALLS = /(?:call|brand|label|dub|describ|denounc|term|dismiss|hail|declar|deem|pronounc)\p{Ll}*(?: as)?$/u;
