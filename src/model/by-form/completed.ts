import type { FoundAttribution } from '../found.ts';

/** A finding after the rules that go by form. */
export interface Completed {
  readonly found: FoundAttribution;
  /** Names of the rules that changed or made it, as `--explain` shows them. */
  readonly rules: readonly string[];
  /** The finding it was before, or null where a rule alone found it. */
  readonly before: FoundAttribution | null;
}
