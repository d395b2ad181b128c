import type { Document } from '../../document/index.ts';
import { wrap } from '../terminal/layout.ts';
import { type Paint, printable } from '../terminal/paint.ts';
import { dateWords } from './dates.ts';
import { NO_HEADLINE, NO_OUTLET } from './unstated.ts';

/** What stands over a report: its headline (else the place it was taken from), then all of `aboutLines`. */
export const headLines = (
  document: Document,
  width: number,
  paint: Paint,
  place: string | null = null,
): readonly string[] => [
  ...wrap(paint('heading', printable(document.headline ?? place ?? NO_HEADLINE)), { width }),
  ...aboutLines(document, width, paint),
];

/** Outlet, dates, byline and address of a report, then what is wrong with it, if anything. */
export function aboutLines(document: Document, width: number, paint: Paint): readonly string[] {
  const about = [
    document.outlet ?? NO_OUTLET,
    dateWords(document.published),
    ...(document.updated && document.updated !== document.published ? [`updated ${dateWords(document.updated)}`] : []),
    ...(document.byline.length > 0 ? [`by ${document.byline.join(', ')}`] : []),
    ...(document.credits.length > 0 ? [`with ${document.credits.join(', ')}`] : []),
  ];
  return [
    ...wrap(paint('faint', printable(about.join(' · '))), { width }),
    ...(document.url ? [paint('faint', printable(document.url))] : []),
    ...(document.problem ? wrap(paint('bad', printable(document.problem.message)), { width }) : []),
    '',
  ];
}
