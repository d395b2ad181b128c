import type { DraftBlock } from '../draft.ts';

/** A heading is shorter. */
const LONGEST = 80;
/** Fewer letters are somebody's initials, or an agency's; where other marks are as many, the line is a number or an address. */
const LEAST_LETTERS = 4;
const LETTERS = 0.5;

function isHeading({ kind, text }: DraftBlock): boolean {
  if (kind !== 'paragraph' || text.length > LONGEST || /\p{Ll}|[.:;,…!]["”’]?$/u.test(text)) return false;
  const letters = (text.match(/\p{Lu}/gu) ?? []).length;
  return letters >= LEAST_LETTERS && letters >= LETTERS * text.length;
}

const isText = ({ kind, text }: DraftBlock): boolean =>
  (kind === 'paragraph' || kind === 'quotation') && /\p{Ll}/u.test(text);

/** "NIGHT OF THE ROOFS", a line in capitals between two paragraphs, heads the second. */
export function withCapitalHeadings(drafts: readonly DraftBlock[]): readonly DraftBlock[] {
  const first = drafts.findIndex(isText);
  return drafts.map((draft, i) => {
    const next = drafts[i + 1];
    const heads = first >= 0 && i > first && next !== undefined && isText(next) && isHeading(draft);
    return heads ? { ...draft, kind: 'subheading' } : draft;
  });
}
