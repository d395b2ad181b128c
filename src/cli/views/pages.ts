import { counted } from '../../collection/summary.ts';
import type { Page } from '../../store/store.ts';

/** The line under a part of a list: how much there is, and how to get the next part. Nothing where all is shown, or there is nothing. */
export function remainder({ total, offset, results }: Page<unknown>, noun: string): readonly string[] {
  const end = offset + results.length;
  if (total === 0 || (offset === 0 && end === total)) return [];
  if (results.length === 0)
    return [`There ${total === 1 ? 'is' : 'are'} only ${counted(total, noun)}: --offset must be less than that.`];
  const more = end < total ? ` Go on with --offset ${end}.` : '';
  return ['', `${offset + 1} to ${end} of ${counted(total, noun)}.${more}`];
}
