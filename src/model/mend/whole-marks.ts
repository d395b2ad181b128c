import { type Span, sameSpans, wordsOf } from '../../document/index.ts';
import type { FoundAttribution } from '../found.ts';
import { near } from './near.ts';
import { type Circumstances, withContent } from './rule.ts';

/**
 * A content that holds all of a quotation but one of its marks takes the mark in. Where a quotation opened before the cue its end is none of
 * the content: `Renn 'claims the mill is safe'`.
 */
export function wholeMarks(found: FoundAttribution, text: string, { quotations }: Circumstances): FoundAttribution {
  const content = found.content.map(([start, end]): Span => {
    for (const { span, closed } of near(quotations, start, end)) {
      const opened = found.cue.some((cue) => span[0] < cue[0] && cue[1] <= start);
      if (closed && opened && end === span[1]) end -= MARK.exec(wordsOf(text, [start, end]))![0].length;
      if (start === span[0] + 1 && end >= span[1] - 1) start = span[0];
      if (closed && end === span[1] - 1 && start <= span[0]) end = span[1];
      // A comma between the words and the closing mark leaves the mark two places off.
      else if (closed && start <= span[0] && end === span[1] - 2 && /[,.!?;…]/.test(text[end] ?? '')) end = span[1];
    }
    return [start, end];
  });
  return sameSpans(content, found.content) ? found : withContent(found, content);
}

const MARK = /\p{P}?$/u;
