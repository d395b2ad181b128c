import { hull, overlap, type Span } from '../../document/index.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';

const NAMED = '(?:named|identified|quoted by name)';
const SPOKE =
  '(?:(?:who|which) )?(?:(?:all|both|each) )?' +
  '(?:spoke|speaking|spoken|talked|talking|discussed|confirmed|requested|asked|insisted)';
/** "Who spoke on condition of anonymity", "asked not to be named", "was not authorised to speak". */
const WITHHELD = new RegExp(
  [
    String.raw`${SPOKE}\b[^.;“”"]{0,60}? (?:anonymity|anonymously)`,
    '(?:under|on) (?:the )?condition of anonymity',
    '(?:who )?(?:also )?(?:asked|wished|wanted|preferred|requested|chose|did not want|declined|refused)(?: not)? to ' +
      `(?:be ${NAMED}|remain anonymous|give (?:his|her|their) names?)`,
    String.raw`(?:who )?(?:(?:is|are|was|were)(?:n['’]t| not)|lacked) (?:\p{L}+ )?` +
      '(?:authori[sz]ed|authori[sz]ation|allowed|permitted) to (?:speak|talk|discuss|comment|brief)',
    `(?:who )?(?:could|would|can)(?: not|n['’]t) be ${NAMED}`,
  ].join('|'),
  'iu',
);
/** The reason goes on to the end of its clause. */
const REASON = /^[^.;“”"]*?(?=(?:, (?:said|says|told|added|and (?:said|added))\b|,? ?[.;“”"]|$))/u;
const BECAUSE =
  /^,? ?(?:\p{L}+ ){0,8}?(?:because|since|as|citing|for fear|due to|for safety|for security|to discuss|to speak|in order)\b/iu;
/** No reason is looked for in longer sentences. */
const LONGEST = 1500;

/**
 * The words by which a report says that the source of attribution `at` is kept unnamed and why, or null: in its source's
 * own sentence, from "who" or "speaking" to the end of the reason. UTF-16 code units in the text.
 */
export function anonymityOf(reading: Reading, at: number): Span | null {
  const own = hull(reading.found[at]!.source);
  const place = own ?? hull(reading.found[at]!.cue);
  if (place === null) return null;
  const [start, end] = reading.sentences[sentenceAt(reading, place[0])] ?? place;
  if (end - start > LONGEST) return null;
  const sentence = reading.text.slice(start, Math.max(end, place[1]));
  const match = WITHHELD.exec(sentence);
  if (match === null) return null;
  const from = match.index;
  const whose = own && unnamedAround(reading, at, [start, end], start + from);
  if (own && whose && !overlap(own, whose)) return null;
  const behind = from + match[0].length;
  const rest = sentence.slice(behind);
  const reason = BECAUSE.test(rest) ? (REASON.exec(rest)?.[0].length ?? 0) : 0;
  return [start + from, start + behind + reason];
}

/** Of the sources that a sentence names, the one that words at `from` tell of: the last that begins before them, else the first behind. */
function unnamedAround({ found }: Reading, at: number, [start, end]: Span, from: number): Span | null {
  const sources = found
    .slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS)
    .map(({ source }) => hull(source))
    .filter((span): span is Span => span !== null && span[0] >= start && span[0] < end)
    .sort((a, b) => a[0] - b[0]);
  return sources.findLast((span) => span[0] <= from) ?? sources[0] ?? null;
}
/** No sentence holds more attributions on either side of one. */
const NEIGHBOURS = 12;
