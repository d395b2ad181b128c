import type { Annotator } from '../src/annotate/annotate.ts';

const version = { version: 'stub', model: null };

/** An annotator for tests that ask what it is given, and not what it finds: nothing. */
export const findsNothing: Annotator = {
  version,
  annotate: async () => ({ annotator: version, attributions: [], entities: [], mentions: [], figures: [] }),
};
