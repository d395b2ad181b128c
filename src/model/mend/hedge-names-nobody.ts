import { wordsOfAll } from '../../document/index.ts';
import type { FoundAttribution } from '../found.ts';
import { withContent } from './rule.ts';

/** Words that say that somebody says so, and leave open who. "Apparently" and "supposedly" are the writer's doubt as often. */
export const HEDGES = 'reportedly|allegedly|purportedly';
const ONLY_HEDGE = new RegExp(`^(?:${HEDGES})$`, 'i');

/** Who "allegedly sold the papers" is whom it is said of, not who says it: a part of the content. */
export function hedgeNamesNobody(found: FoundAttribution, text: string): FoundAttribution {
  if (found.source.length === 0 || !ONLY_HEDGE.test(wordsOfAll(text, found.cue))) return found;
  return { ...withContent(found, [...found.source, ...found.content]), source: [] };
}
