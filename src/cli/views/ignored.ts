import { counted } from '../../collection/summary.ts';

/** What was left out of JSON lines because it could not be understood, a line a field. */
export const ignoredLines = (ignored: ReadonlyMap<string, number>): readonly string[] =>
  [...ignored].map(
    ([field, count]) => `"${field}" was not understood in ${counted(count, 'line')} and left out there.`,
  );
