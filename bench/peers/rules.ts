/**
 * A floor: what seventy lines find by quotation marks, verbs of speech and "X said ...". Looks at each paragraph alone;
 * spans are half-open, in UTF-16 code units.
 */
import type { Span, Spans } from '../../src/document/index.ts';
import { SAID_VERB } from './said-verbs.ts';

interface Found {
  readonly source: Spans;
  readonly cue: Spans;
  readonly content: Spans;
}

const QUOTATION = /[“"][^“”"]{2,1500}(?:[”"]|$)/g;
const SENTENCE = /\S(?:[^.!?]|[.!?](?!”?\s+[“‘A-Z]))*[.!?]*/g;
const CUE = new RegExp(`(?<!\\b(?:to|an?|the|be|being|was|were|is|are|of) )${SAID_VERB}|[Aa]ccording to`, 'g');
/** The last words before a cue that can be its subject; an apposition between commas is left out. */
const SUBJECT =
  /(?:^|[,;:—–”] ?|\b(?:and|but|that|as|while|when|because) )((?:[^\s,;:—–“”]+ ){0,8}?[^\s,;:—–“”]+)(?:, [^,“”]{2,70},)? (?:(?:also|later|then|has|have|had) )*$/d;
const OBJECT = /^ ([^\s,.;:“”][^,.;:“”]{1,60})/d;
/** What stands behind "..., X said" without being said, at most so long. */
const TAIL = 40;

function trimmed(text: string, [start, end]: Span): Span {
  const words = text.slice(start, end);
  const lead = /^(?:\s*that\b)?[\s,:]*/.exec(words)![0].length;
  return [start + lead, Math.max(start + lead, start + words.replace(/[\s,]+$/, '').length)];
}

/** Source and content of one cue in its sentence, or null where no source stands beside it. */
function statement(sentence: string, cue: Span): { readonly source: Span; readonly content: Span } | null {
  const before = sentence.slice(0, cue[0]);
  const object = OBJECT.exec(sentence.slice(cue[1]))?.indices?.[1];
  const inverted = object && (/(?:^|” )$/.test(before) || (before.length > TAIL && before.endsWith(', ')));
  const found = inverted ? ([object[0] + cue[1], object[1] + cue[1]] as const) : SUBJECT.exec(before)?.indices?.[1];
  if (!found) return null;
  const ahead = trimmed(sentence, [0, Math.min(found[0], cue[0])]);
  const behind = trimmed(sentence, [Math.max(found[1], cue[1]), sentence.length]);
  const said = /”\s*$/.test(sentence.slice(...ahead)) || ahead[1] > TAIL / 2;
  const content = said && behind[1] - behind[0] < TAIL ? ahead : behind;
  return content[1] - content[0] < 8 ? null : { source: trimmed(sentence, found), content };
}

function foundIn(paragraph: string, offset: number): readonly Found[] {
  const shifted = ([start, end]: Span, by = offset): Span => [by + start, by + end];
  const found: Found[] = [];
  // Quotations are covered, so that neither their verbs nor their stops count.
  const covered = paragraph.replace(QUOTATION, (words) => `“${'_'.repeat(words.length - 2)}”`);
  for (const { index: start, 0: sentence } of covered.matchAll(SENTENCE))
    for (const { index, 0: words } of sentence.matchAll(CUE)) {
      const cue: Span = [index, index + words.length];
      const one = statement(sentence, cue);
      const spans = (span: Span): Spans => [shifted(span, offset + start)];
      if (one) found.push({ source: spans(one.source), cue: spans(cue), content: spans(one.content) });
    }
  for (const { index, 0: words } of paragraph.matchAll(QUOTATION)) {
    const quotation = shifted([index, index + words.length]);
    const within = found.some(({ content: [c] }) => c && c[0] < quotation[1] && quotation[0] < c[1]);
    const last = found.at(-1);
    if (within || !/[,.!?][”"]?$/.test(words)) continue;
    if (last) found[found.length - 1] = { ...last, content: [...last.content, quotation].sort((a, b) => a[0] - b[0]) };
    else found.push({ source: [], cue: [], content: [quotation] });
  }
  return found;
}

export const find = (text: string): readonly Found[] =>
  [...text.matchAll(/[^\n]+/g)].flatMap(({ index, 0: paragraph }) => foundIn(paragraph, index));
