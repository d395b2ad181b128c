import { hull, overlap, type Span, wordsOfAll } from '../../document/index.ts';
import { DRAWN_WORDS, FROM, WHOM } from '../by-form/drawn.ts';
import { type Rule, withContent } from './rule.ts';

/**
 * Who is criticised, faces questions or draws praise says nothing: in "He has been harshly criticized for his policies" he is a part of what somebody
 * else says. PolNeAR's annotators marked 92 of 100 such subjects so. Who does say it may stand behind: "drew alarm from | the bishops".
 */
export const spokenOf: Rule = (found, text) => {
  const cue = hull(found.cue);
  const subject = found.source.filter((span) => cue && span[0] < cue[0]);
  if (!cue || subject.length === 0) return found;
  const words = wordsOfAll(text, found.cue);
  const drawn = DRAWN.exec(words)?.[1];
  if (drawn === undefined && !OF.test(words)) return found;
  const behind = found.source.filter((span) => span[0] >= cue[1]);
  const whom = drawn === undefined ? null : FROM_WHOM.exec(text.slice(cue[0] + drawn.length, cue[1] + LONGEST));
  if (drawn === undefined || !whom || behind.length > 0)
    return { ...withContent(found, [...subject, ...found.content]), source: behind };
  const end = cue[0] + drawn.length + whom[0].length;
  const source: Span = [end - whom[1]!.length, end];
  const said = found.content.flatMap((span): readonly Span[] => {
    if (!overlap(source, span)) return [span];
    const rest = text.slice(end, span[1]).trimStart().length;
    return rest > 0 ? [[span[1] - rest, span[1]]] : [];
  });
  return { ...withContent(found, [...subject, ...said]), source: [source] };
};

const BE = '(?:(?:has|have|had) been|is being|are being|was|were|is|are)';
const OF = new RegExp(
  String.raw`^(?:${BE} (?:(?:also|now|long|again|\p{L}+ly) )*(?:criticised|criticized|condemned|denounced|lambasted|ridiculed|mocked|blamed|faulted|pilloried)` +
    String.raw`|(?:has |have |had )?(?:come|came|comes?) under (?:\p{L}+ )?(?:criticism|fire)` +
    String.raw`|(?:has |have |had )?fac(?:es?|ed) (?:\p{L}+ )?(?:criticism|questions|accusations|allegations|claims))\b`,
  'iu',
);
const DRAWN = new RegExp(`^(${DRAWN_WORDS})(?: ${FROM}| over| for)?$`, 'u');
const FROM_WHOM = new RegExp(`^ ${FROM} (${WHOM})`, 'u');
/** How far behind the cue whoever says it may end, in UTF-16 code units. */
const LONGEST = 120;
