import { counted } from '../../collection/summary.ts';
import type { Page } from '../../store/store.ts';

/** The line under a part of a list: how much there is, and how to get the next part. Nothing where all is shown. */
export function remainder({ total, offset, results }: Page<unknown>, noun: string): readonly string[] {
  const end = offset + results.length;
  if (offset === 0 && end === total) return [];
  const more = end < total ? ` Go on with --offset ${end}.` : '';
  return ['', `${offset + 1} to ${end} of ${counted(total, noun)}.${more}`];
}
