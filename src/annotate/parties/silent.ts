import { hull, type Span } from '../../document/index.ts';
import { indexAt, paragraphsOf } from '../../text/index.ts';
import { quotationsAround } from '../reading/form.ts';
import { type Reading, sentenceAt, wordsOfRole } from '../reading/reading.ts';
import type { Cluster } from './clusters.ts';

/** Words that only the one who is quoted can say of herself. */
const OWN = /^(?:I|me|my|mine|myself)$/i;
/** "..., calling it", "and accused", "but then threatened": the subject stands further up in the sentence. */
const PARTICIPLE = /^(?:(?:also|again|repeatedly|later|even|\p{L}+ly) )?\p{L}+ing\b/iu;
const PAST =
  /^(?:(?:also|again|later|then|even|\p{L}+ly) )?(?:\p{L}+ed|said|told|thought|went on|swore|wrote|knew|found|felt)\b/iu;
const GOES_ON = /(?:\b(?:and|but|or|then)|,)\s+$/;

/**
 * Gives speakers to attributions whose words name none but whose place does: the one quoted of an "I" whose quotation
 * is another attribution's, the subject that goes on behind "and" or with a participle, and the speaker of the
 * quotations beside one that stands without a word. Returns the speakers with the gaps filled where that is plain.
 */
export function withSilentSpeakers(
  reading: Reading,
  speakers: readonly (Cluster | null)[],
): readonly (Cluster | null)[] {
  const filled = [...speakers];
  const paragraphs = paragraphsOf(reading.text);
  const contents = reading.found
    .flatMap(({ content }, at) => content.map((span) => ({ span, at })))
    .sort((a, b) => a.span[0] - b.span[0]);
  const starts = contents.map(({ span }) => span);
  for (const at of filled.keys()) {
    if (filled[at] !== null) continue;
    const { source, cue } = reading.found[at]!;
    if (source.length > 0) {
      if (OWN.test(wordsOfRole(reading.text, source).trim())) filled[at] = quoted(source[0]!);
    } else
      filled[at] = cue.length > 0 ? goingOn(reading, at, filled) : besideQuotations(reading, at, filled, paragraphs);
  }
  return filled;

  /** The speaker of the first attribution that has words of the same quotation for its content. */
  function quoted(span: Span): Cluster | null {
    const quotation = quotationsAround(reading.quotations, span)[0];
    if (quotation === undefined) return null;
    const [from, to] = quotation.span;
    for (let next = Math.max(0, indexAt(starts, from - 1)); next < contents.length; next++) {
      const content = contents[next]!;
      if (content.span[0] >= to) return null;
      const speaker = filled[content.at];
      if (content.span[1] > from && speaker != null && reading.parents[content.at] == null) return speaker;
    }
    return null;
  }
}

/** The speaker before it in the same sentence, where the cue goes on with the same subject. */
function goingOn(reading: Reading, at: number, speakers: readonly (Cluster | null)[]): Cluster | null {
  const cue = hull(reading.found[at]!.cue)!;
  const words = reading.text.slice(cue[0], cue[1]);
  const before = reading.text.slice(Math.max(0, cue[0] - 8), cue[0]);
  if (!PARTICIPLE.test(words) && !(PAST.test(words) && GOES_ON.test(before))) return null;
  const sentence = sentenceAt(reading, cue[0]);
  for (let earlier = at - 1; earlier >= 0; earlier--) {
    const other = hull(reading.found[earlier]!.cue);
    if (other === null || sentenceAt(reading, other[0]) !== sentence) break;
    if (reading.parents[earlier] === reading.parents[at] && speakers[earlier] != null) return speakers[earlier]!;
  }
  const parent = reading.parents[at] ?? null;
  const start = reading.sentences[sentence]?.[0] ?? cue[0];
  const saysI = cue[0] - start < LONGEST && /\bI\b/.test(reading.text.slice(start, cue[0]));
  return parent !== null && saysI ? (speakers[parent] ?? null) : null;
}

/** How far behind its subject a verb may stand. */
const LONGEST = 600;

/** Of a quotation without a word around it: whoever is quoted right before it, else, in a line of its own, behind it. */
function besideQuotations(
  reading: Reading,
  at: number,
  speakers: readonly (Cluster | null)[],
  paragraphs: readonly Span[],
): Cluster | null {
  const content = hull(reading.found[at]!.content);
  if (content === null || quotationsAround(reading.quotations, content).length === 0) return null;
  const paragraphOf = (other: number): number =>
    indexAt(paragraphs, hull(reading.found[other]!.content)?.[0] ?? hull(reading.found[other]!.cue)?.[0] ?? 0);
  const own = paragraphOf(at);
  const [start, end] = paragraphs[own] ?? content;
  const alone = content[0] - start < 3 && end - content[1] < 3;
  const closed = /[.!?]["”’']?$/.test(reading.text.slice(start, end));
  const isBeside = (other: number, reach: number): boolean =>
    other in reading.found && speakers[other] != null && Math.abs(paragraphOf(other) - own) <= reach;
  if (!(alone && !closed) && isBeside(at - 1, alone ? 1 : 0)) return speakers[at - 1]!;
  return alone && isBeside(at + 1, 1) ? speakers[at + 1]! : null;
}
