import { hull, overlap, type Span } from '../../document/index.ts';
import { DRAWN_WORDS, FROM, WHOM } from '../wording/drawn.ts';
import { type Rule, withContent } from './rule.ts';

/** Who responds to somebody stands behind, where no source is left: "drew alarm from | the bishops | for his haste". */
export const drawnFrom: Rule = (found, text) => {
  const cue = hull(found.cue);
  if (!cue || found.source.length > 0) return found;
  const match = DRAWN_FROM.exec(text.slice(cue[0], cue[1] + LONGEST));
  if (!match) return found;
  const end = cue[0] + match[0].length;
  const source: Span = [end - match[1]!.length, end];
  const content = found.content.flatMap((span): readonly Span[] => {
    if (!overlap(source, span)) return [span];
    const rest = text.slice(end, span[1]).trimStart().length;
    return rest > 0 ? [[span[1] - rest, span[1]]] : [];
  });
  return content.length > 0 ? { ...withContent(found, content), source: [source] } : found;
};

const DRAWN_FROM = new RegExp(`^${DRAWN_WORDS} ${FROM} (${WHOM})`, 'u');
/** How far behind the cue whoever responds may end, in UTF-16 code units. */
const LONGEST = 120;
