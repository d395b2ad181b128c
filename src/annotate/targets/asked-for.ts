import { hull, type Span } from '../../document/index.ts';
import type { Reading } from '../reading/reading.ts';

/** A thing that somebody asks for. */
export interface AskedThing {
  readonly span: Span;
  /** Whether it is done to whoever stands behind its "of": he is not to give it. */
  readonly doneTo: boolean;
}

/** "Called for an inquiry": the content, where it is a thing that somebody asks for and not what somebody is to do. */
export function thingAskedFor({ found, text }: Reading, at: number): AskedThing | null {
  const { cue, content } = found[at]!;
  const [from, whole] = [hull(cue), hull(content)];
  if (from && whole && isDeedCalledFor(text, from, whole)) return { span: whole, doneTo: true };
  if (!from || !whole || whole[0] < from[1] || !FOR.test(text.slice(Math.max(from[0], from[1] - 40), from[1])))
    return null;
  const words = text.slice(whole[0], Math.min(whole[1], whole[0] + 60));
  const doneTo = DEED_ON.test(words);
  const isThing = (doneTo || THING.test(words)) && !SOMEBODY_TO.test(words) && !OWED.test(words);
  return isThing ? { span: whole, doneTo } : null;
}
/** "His call | to abolish the agency", "their demands | to expel Orrin": to whom it is to be done does not do it, and who does is not said. */
const isDeedCalledFor = (text: string, cue: Span, content: Span): boolean =>
  BETWEEN.test(text.slice(cue[1], content[0])) &&
  CALL.test(text.slice(Math.max(cue[0], cue[1] - 40), cue[1])) &&
  TO_DO.test(text.slice(content[0], content[0] + 20));
const CALL =
  /(?:^|\s)(?:calls?|called|demands?|proposals?|requests?|appeals?|pleas?|cr(?:y|ies)|pressure|push|bids?|campaigns?|motions?)$/u;
/** Whose call it is may stand between. */
const BETWEEN = /^(?: (?:by|from) [^.,;:“”"]{3,60})?,? $/u;
const TO_DO = /^to \p{Ll}{2,} /u;
/** Cues that ask for things. */
const FOR =
  /\b(?:call(?:s|ed|ing)?|appeal(?:s|ed|ing)?|push(?:es|ed|ing)?|press(?:es|ed|ing)?|plea(?:s|d|ded|ding)?|lobb(?:y|ies|ied|ying)|campaign(?:s|ed|ing)?|advocat(?:es?|ed|ing)|ask(?:s|ed|ing)) for$|\b(?:demand(?:s|ed|ing)?|propos(?:es?|ed|ing)|recommend(?:s|ed|ing)?|want(?:s|ed)?|urg(?:es?|ed|ing))$/u;
/** A noun without a name, by what stands before it or by its own end. */
const THING =
  /^["“‘']?(?:an?|more|new|better|wider|increased|full|immediate|urgent|greater|tougher|stricter|stronger|\p{Ll}+(?:ing|ment|tion|sion|ance|ence|aint|change|calm|access)) ?(?!\p{Lu})/u;
/** "The surveillance of Roe", "updated files on her lawyers". */
const DEED_ON =
  /^["“‘']?(?:the |all |any |such |an? )?(?:\p{Ll}[\p{L}-]+ ){0,2}?(?:surveillance|monitoring|release|arrest|detention|prosecution|extradition|deportation|expulsion|removal|dismissal|sacking|protection|rescue|evacuation|acquittal|reinstatement|attention|files?|profiles?|details|information|data|evidence|documents|records|footage|lists?|copies) (?:of|on|about|to) /u;
/** What only somebody can give: "answers from the bureau". */
const OWED =
  /^(?:\S+ ){0,2}(?:answers?|explanations?|apolog(?:y|ies)|responses?|extensions?|payments?|compensation|resignation|more time)\b/iu;
/** "The president to resign". */
const SOMEBODY_TO = /^\S+(?: \S+){0,3}? to (?=\p{Ll})/u;
/** Before whoever is to give the thing: "restraint from both sides". */
const ASKED_OF = /\b(?:from|of|by|barring) (?:the )?["“]?$/u;
const ASKED_FROM = /\b(?:from|by) (?:the )?["“]?$/u;

/** Whether the words before `place` say that the party there is to give the thing. */
export const isAskedOf = ({ text }: Reading, place: number, { doneTo }: AskedThing): boolean =>
  (doneTo ? ASKED_FROM : ASKED_OF).test(text.slice(Math.max(0, place - 14), place));
