import { hull, wordsOfAll } from '../../document/index.ts';
import { DRAWN_WORDS, FROM } from '../wording/drawn.ts';
import { type Rule, withContent } from './rule.ts';

/**
 * Who is criticised, faces questions or draws praise says nothing: in "He has been harshly criticized for his policies" he is a part of what somebody
 * else says. PolNeAR's annotators marked 92 of 100 such subjects so.
 */
export const spokenOf: Rule = (found, text) => {
  const cue = hull(found.cue);
  const subject = found.source.filter((span) => cue && span[0] < cue[0]);
  if (subject.length === 0 || !SPOKEN_OF.test(wordsOfAll(text, found.cue))) return found;
  const source = found.source.filter((span) => !subject.includes(span));
  return { ...withContent(found, [...subject, ...found.content]), source };
};

const BE = '(?:(?:has|have|had) been|is being|are being|was|were|is|are)';
const SPOKEN_OF = new RegExp(
  String.raw`^(?:(?:${BE} (?:(?:also|now|long|again|\p{L}+ly) )*(?:criticised|criticized|condemned|denounced|lambasted|ridiculed|mocked|blamed|faulted|pilloried)` +
    String.raw`|(?:has |have |had )?(?:come|came|comes?) under (?:\p{L}+ )?(?:criticism|fire)` +
    String.raw`|(?:has |have |had )?fac(?:es?|ed) (?:\p{L}+ )?(?:criticism|questions|accusations|allegations|claims))\b` +
    `|${DRAWN_WORDS}(?: ${FROM}| over| for)?$)`,
  'iu',
);
