import type { AnnotationRecord } from '../../document/index.ts';
import { wrap } from '../terminal/layout.ts';
import { type Paint, paintSpans, type StyledSpan } from '../terminal/paint.ts';

/** A text with sources, cues and contents marked in place, one blank line between paragraphs, wrapped to the width. */
export function markedLines(text: string, record: AnnotationRecord, width: number, paint: Paint): readonly string[] {
  const painted = paintSpans(text, stylesOf(record), paint);
  return painted.split(/\n\s*/).flatMap((paragraph) => (paragraph === '' ? [] : [...wrap(paragraph, { width }), '']));
}

/** Contents first, the inner over the outer; then sources; cues on top. */
function stylesOf({ attributions }: AnnotationRecord): readonly StyledSpan[] {
  const outer = attributions.filter(({ parent }) => parent === null);
  const inner = attributions.filter(({ parent }) => parent !== null);
  return [
    ...outer.flatMap(({ content }) => content.map((span) => ({ span, style: 'content' as const }))),
    ...inner.flatMap(({ content }) => content.map((span) => ({ span, style: 'nested' as const }))),
    ...attributions.flatMap(({ source }) => source.map((span) => ({ span, style: 'source' as const }))),
    ...attributions.flatMap(({ cue }) => cue.map((span) => ({ span, style: 'cue' as const }))),
  ];
}

/** What the styles mean, for the line above a marked text. */
export const legend = (paint: Paint): string =>
  `${paint('source', 'source')} ${paint('cue', 'cue')} ${paint('content', 'content')} ${paint('nested', 'nested content')}`;
