import type { AnnotationRecord } from '../../document/index.ts';
import { wrap } from '../terminal/layout.ts';
import { type Paint, paintSpans, type StyledSpan } from '../terminal/paint.ts';

/** A text with sources, cues and contents marked in place, one blank line between paragraphs, wrapped to the width. */
export function markedLines(text: string, record: AnnotationRecord, width: number, paint: Paint): readonly string[] {
  const painted = paintSpans(text, stylesOf(record), paint);
  const paragraphs = painted.split(/\n\s*/).filter((paragraph) => paragraph !== '');
  return [...legend(paint), ...paragraphs.flatMap((paragraph) => [...wrap(paragraph, { width }), ''])];
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

/** What the styles mean; nothing where there is no colour and so no marks. */
function legend(paint: Paint): readonly string[] {
  const styles = ['source', 'cue', 'content', 'nested'] as const;
  const shown = styles.map((style) => paint(style, style === 'nested' ? 'nested content' : style));
  return shown[0] === styles[0] ? [] : [shown.join(' '), ''];
}
