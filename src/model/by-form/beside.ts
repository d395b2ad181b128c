import type { Span } from '../../document/index.ts';
import { countWords } from '../../text/words.ts';
import type { FoundAttribution } from '../found.ts';
import { AGENT, PEOPLE } from '../wording/people.ts';
import { writtenOn } from '../wording/written-on.ts';
import { opinionBehind, replyBehind } from './noun-behind.ts';
import { attributionOf, CAUTIOUS, isSubject, LAST_SAID, ownSentence, SAID, SURE, withSubject } from './said.ts';
import { isTitle, type Placed, type Setting } from './setting.ts';

/** `"...," Venn said`, `"...," said Venn`, `Venn said "..."`, and `Venn called the plan "..."`. */
export function beside(setting: Setting, one: Placed): FoundAttribution | null {
  if (isTitle(one)) return null;
  return spokenBehind(one) ?? spokenBefore(setting, one) ?? calledSo(setting, one);
}

/** `"...," Venn said` and `"...," said Venn`: nothing says more plainly whose a quotation is. */
export function spokenBehind(one: Placed): FoundAttribution | null {
  const opinion = opinionBehind(one);
  if (opinion) return opinion;
  if (!/[,.?!…—–-]['’]?$/.test(one.words) && !one.after.startsWith(',')) return null;
  const place = (words: string, from: number): Span => [one.span[1] + from, one.span[1] + from + words.length];
  const plain = SUBJECT_FIRST.exec(one.after);
  if (plain && isSubject(plain[2]!) && !IS_DONE.test(plain[2]!) && countWords(plain[2]!) <= MOST) {
    const start = plain[1]!.length;
    return attributionOf(one, [place(plain[2]!, start)], place(plain[3]!, plain[0].length - plain[3]!.length), SURE);
  }
  const reply = replyBehind(one);
  if (reply) return reply;
  const other = ANY_VERB_FIRST.exec(one.after);
  if (other && /[,?!]['’]?$/.test(one.words))
    return attributionOf(
      one,
      [place(other[3]!, other[1]!.length + other[2]!.length + 1)],
      place(other[2]!, other[1]!.length),
      CAUTIOUS,
    );
  const turned = VERB_FIRST.exec(one.after);
  if (!turned || !(isSubject(turned[3]!) || TRADE.test(turned[3]!))) return null;
  const start = turned[1]!.length + turned[2]!.length + 1;
  return attributionOf(one, [place(turned[3]!.trimEnd(), start)], place(turned[2]!, turned[1]!.length), SURE);
}

/** `Venn said "..."`, `Venn told the paper "..."`. */
export function spokenBefore({ text }: Setting, one: Placed): FoundAttribution | null {
  const from = ownSentence(one);
  const spoken = LAST_SAID.exec(text.slice(from, one.span[0]));
  if (!spoken || countWords(one.words) < 2) return null;
  const tells = /(?:^|\s)t(?:old|ell)/.test(spoken[2]!);
  // `told "Morning Lamps"`: a programme is told, not said.
  if (tells && isTitle(one)) return null;
  const told = tells && LISTENER.test(spoken[3]!);
  if (!told && !/^(?:\s+that)?,?(?: (?:and I )?quote,)?\s*$/.test(spoken[3]!)) return null;
  if (NOUNS.test(spoken[2]!) && DETERMINED.test(spoken[1]!)) return null;
  const found = withSubject(one, text, [from, from + spoken[1]!.length], spoken[2]!.length);
  const [source] = found.source;
  const written = source && writtenOn(text, source, found.cue[0]![0]);
  return written ? { ...found, source: [written] } : found;
}

/** `Venn called the plan "..."`. */
function calledSo({ text }: Setting, one: Placed): FoundAttribution | null {
  const from = ownSentence(one);
  const called = CALLED.exec(text.slice(from, one.span[0]));
  if (!called || countWords(one.words) < 2) return null;
  const verb = from + called[1]!.length;
  const found = withSubject(one, text, [from, verb], called[2]!.length);
  return found.source.length > 0 ? { ...found, extractionScore: CAUTIOUS } : null;
}

/** "The change was | noted": nobody said anything. */
const IS_DONE = /(?:^|\s)(?:was|were|is|are|be|been|being)$/u;
/** Words of a subject before its verb; longer ones are another sentence. */
const MOST = 6;
const SUBJECT_FIRST = new RegExp(`^([,\\s]*)([^.!?:;,“”"\\n]{1,60}?)\\s+(${SAID})(?!\\p{L})`, 'u');
const VERB_FIRST = new RegExp(
  `^([,\\s]*)(${SAID})\\s([^.!?:;,“”"\\n]{2,60}?(?:, \\d{1,3}(?=[,.]))?)(?=[.!?:;,“”"\\n]|$|\\s(?:as|when|while|after|before|during)\\s)`,
  'u',
);
/** Police, and people by what they are: "farmers", "pensioner Mara Venn". */
const TRADE = new RegExp(`^(?:[\\p{Ll}-]+ ){0,2}(?:${PEOPLE}|${AGENT}s?)(?:$| \\p{Lu}| (?:in|from|at|of) )`, 'u');
/** `"...," sniffed Mara Venn.`: between a quotation that goes on and a full name any verb is one of saying. */
const ANY_VERB_FIRST =
  /^(\s)((?!(?:was|has|is|as)\s)\p{Ll}{2,}(?:ed|s))\s((?:the )?\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){1,3}|(?:the|an?|another|one|his|her) (?:\p{Ll}+ ){0,2}\p{Ll}+)(?<!\.)(?=[.,;]|$)/u;
/** `promised a reply "in kind"`: what else these may be, behind an article or an owner. */
const NOUNS = /^(?:reply|replies|answers?|claims|notes|states|reads|read|write|ask)$/;
const DETERMINED = /(?:^|\s)(?:an?|the|no|any|his|her|its|their|our|\S+['’]s?)\s(?:\p{Ll}+\s)?$/u;
/** Who is told, in a few words. */
const LISTENER = /^(?:\s[\p{L}\p{N}.’'-]+){1,4}(?: that)?,?\s*$/u;
/** What somebody calls something, with the thing called between the verb and the quotation. */
const CALLED =
  /^(.*\s)((?:has |had )?(?:called|calls|branded|labell?ed|dubbed|described|denounced))\s(?:[^.:;“”"]|\.(?=\d)){1,90}$/su;
