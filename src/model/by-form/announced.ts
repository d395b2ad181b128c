import type { Span } from '../../document/index.ts';
import { countWords } from '../../text/words.ts';
import type { FoundAttribution } from '../found.ts';
import { attributionOf, CAUTIOUS, LAST_SAID, SURE, sentenceStart, withSubject } from './said.ts';
import { isAlone, isSentence, type Placed, type Setting } from './setting.ts';

/** `Venn said: "..."`, `Venn: "..."` and `The choice: "..."`, also where the quotation is the next paragraph. */
export function announced({ text, paragraphs }: Setting, one: Placed): FoundAttribution | null {
  const home = one.before.trim() === '' && isAlone(one) ? paragraphs[one.at - 1] : one.paragraph;
  if (!home || countWords(one.words) < 3) return null;
  const end = Math.min(home[1], one.span[0]);
  const start = Math.max(home[0], end - REACH);
  const lead = text.slice(start, end).trimEnd();
  if (!lead.endsWith(':')) return null;
  const colon = start + lead.length - 1;
  const from = start + sentenceStart(lead.slice(0, -1));
  const spoken = LAST_SAID.exec(text.slice(from, colon));
  if (spoken) return withSubject(one, text, [from, from + spoken[1]!.length], spoken[2]!.length);
  // A heading in marks belongs to what follows it, whatever colon stands above.
  if (home !== one.paragraph && !isSentence(one)) return null;
  const label: Span = [from + ANNOUNCING.exec(text.slice(from, colon))![0].length, colon];
  const named = from === home[0] && NAME.test(text.slice(...label));
  return attributionOf(one, named ? [label] : [], [colon, colon + 1], named ? SURE : CAUTIOUS);
}

/** `"...": Venn answers critics`, as headlines have it. The verb is the cue where a name and a verb follow. */
export function headlined(_setting: Setting, one: Placed): FoundAttribution | null {
  if (one.before.trim() !== '' || countWords(one.words) < 2) return null;
  const behind = HEADLINED.exec(one.after);
  if (!behind) return null;
  const colon = one.span[1] + behind[1]!.length;
  if (behind[3] === undefined) return attributionOf(one, [], [colon, colon + 1], CAUTIOUS);
  const name = colon + 1 + behind[2]!.length;
  const verb = one.span[1] + behind[0].length - behind[4]!.length;
  return attributionOf(one, [[name, name + behind[3].length]], [verb, verb + behind[4]!.length], CAUTIOUS);
}

/** How much of the words before a quotation is read, in UTF-16 code units. */
const REACH = 240;
/** `And from Chairwoman Venn:` */
const ANNOUNCING = /^(?:(?:And )?(?:[Ff]rom|[Bb]y) )?/;
/** A few words, all with a capital but the small ones between them, and perhaps a trade ("Sune Lie, pensioner"). */
const NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:,?\s(?:\p{Lu}[\p{L}\p{M}.'’-]*|of|the|for|and|de|al|\([^)]{1,30}\)|\d{1,2})){0,7}(?:, (?:an? )?\p{Ll}+(?: \p{Ll}+){0,3})?$/u;
const HEADLINED =
  /^(\s*):(\s+)(?:(\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)+|\p{Lu}[\p{L}’'-]*(?:\s[\p{L}’'-]+){0,3}?(?=\s(?:says?|blames?|warns?|tells?|slams?|attacks?|defends?|hits|calls?|admits?|claims?|denies|deny|urges?|accuses?|recalls?|remembers?|describes?|demands?)\b))\s(\p{Ll}{2,}s|\p{Ll}{3,})\b)?/u;
