import { overlap, type Span } from '../../document/index.ts';
import type { FoundAttribution } from '../found.ts';
import { attributionOf, CAUTIOUS, isSubject, SURE, sentenceStart, withSubject } from './said.ts';
import { countWords, type Placed, type Setting } from './setting.ts';

/**
 * `what the ministry calls "terrorists"`: another's word inside whatever the sentence says, the speaker's own or the
 * report's. Left out where a finding has the verb for its cue already.
 */
export function calledQuotations(setting: Setting): readonly FoundAttribution[] {
  const cues = setting.found.flatMap(({ cue }) => cue);
  return setting.quotations.flatMap((one) => {
    const made = called(setting, one);
    return made === null || cues.some((span) => overlap(span, made.cue[0]!)) ? [] : [made];
  });
}

function called(_setting: Setting, one: Placed): FoundAttribution | null {
  const match = WHAT_IS_CALLED.exec(one.before);
  if (!match) return null;
  const [, subject = '', auxiliary, verb] = match;
  const from = one.span[0] - one.before.length + match.index + match[0].indexOf(subject, 4);
  const at = one.span[0] - one.before.length + match.index + match[0].lastIndexOf(verb!);
  const cue: Span = [at - (subject === '' ? 0 : auxiliary!.length), at + verb!.length];
  if (subject === '') return attributionOf(one, [], cue, CAUTIOUS);
  if (!isSubject(subject) || countWords(subject) > MOST) return null;
  return attributionOf(one, [[from, from + subject.length]], cue, SURE);
}

/** `posted a photo with the caption "..."`, `published a leaflet titled "..."`. */
export function captioned({ text }: Setting, one: Placed): FoundAttribution | null {
  const from = one.span[0] - one.before.length + sentenceStart(one.before);
  const match = CAPTIONED.exec(text.slice(from, one.span[0]));
  if (!match || countWords(one.words) < 2) return null;
  return withSubject(one, text, [from, from + match[1]!.length], match[2]!.length);
}

const MOST = 10;
const WHAT_IS_CALLED =
  /\bwhat(?:['’]s|\s(?!is\b|are\b|was\b)([^.:;,“”"\n]{1,80}?))?\s((?:(?:has|have|had|is|are|was|were)\s)?)(call(?:s|ed|ing)?|describe[sd]?(?: as)?|dub(?:s|bed)|labell?ed|term(?:s|ed)|branded|refer(?:s|red) to as|said (?:was|were)|says? (?:is|are))\s(?:an?\s|the\s|as\s)*$/u;
const CAPTIONED =
  /^(.*\s)((?:had |has )?(?:posted|shared|sent|published|uploaded|tweeted|circulated|distributed)\s(?:[^.:;“”"]{1,60}\s)?(?:with (?:the|a) (?:caption|message|words|title|headline|subject line)|captioned|titled|entitled|headlined))[:,]?\s$/su;
