import { hull, wordsOfAll } from '../../document/index.ts';
import { type Rule, withContent } from './rule.ts';

/**
 * Who is criticised or faces questions says nothing: in "He has been harshly criticized for his policies" he is a part of what somebody else says.
 * PolNeAR's annotators marked 92 of 100 such subjects so. Who does say it stands behind "by", and is no matter of this rule.
 */
export const spokenOf: Rule = (found, text) => {
  const [source, cue] = [hull(found.source), hull(found.cue)];
  if (!source || !cue || source[0] > cue[0] || !OF.test(wordsOfAll(text, found.cue))) return found;
  return { ...withContent(found, [...found.source, ...found.content]), source: [] };
};

const BE = '(?:(?:has|have|had) been|is being|are being|was|were|is|are)';
const OF = new RegExp(
  String.raw`^(?:${BE} (?:(?:also|now|long|again|\p{L}+ly) )*(?:criticised|criticized|condemned|denounced|lambasted|ridiculed|mocked|blamed|faulted|pilloried)` +
    String.raw`|(?:has |have |had )?(?:come|came|comes?) under (?:\p{L}+ )?(?:criticism|fire)` +
    String.raw`|(?:has |have |had )?fac(?:es?|ed) (?:\p{L}+ )?(?:criticism|questions|accusations|allegations|claims))\b`,
  'iu',
);
