import type { DraftBlock } from '../draft.ts';

/** A writer's lower-case heading is longer, or one of many. */
const SLUG = /^\p{Ll}{2,20}(?: \p{Ll}{2,20})?$/u;

/**
 * Cuts headings that are the page's own names for its drawings ("intro", "map"): a word or two without a capital, where
 * a page sets its other headings with one.
 */
export function withoutSlugs(drafts: readonly DraftBlock[]): readonly DraftBlock[] {
  const headings = drafts.filter(({ kind }) => kind === 'subheading');
  if (!headings.some(({ text }) => /^["“‘(]?\p{Lu}/u.test(text))) return drafts;
  return drafts.filter(({ kind, text }) => kind !== 'subheading' || !SLUG.test(text));
}
