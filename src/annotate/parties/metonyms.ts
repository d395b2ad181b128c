import { plain } from '../../text/index.ts';
import { GOVERNS_FROM } from '../lexicon/metonyms.ts';
import { COUNTRIES } from '../lexicon/places.ts';
import type { Cluster } from './clusters.ts';

/**
 * For whom a party is named that is no speaker by itself: "the Syrian government" for Damascus, "the government of
 * Norvel" for a state. Null for anybody else; the party's name stays as the text gives it.
 */
export function standsFor({ name, nature, forms }: Cluster): string | null {
  if (name.length === 0 || nature === 'person' || nature === 'plural') return null;
  const known = GOVERNS_FROM.get(plain(name.join(' ')));
  if (known !== undefined) return known;
  const last = plain(name.at(-1)!);
  if (nature !== 'state' && !(nature === 'place' && COUNTRIES.has(last))) return null;
  // "Norvel" that is also called "the government of Norvel" says it itself.
  return [...forms].some((form) => /government/i.test(form))
    ? null
    : `the government of ${ARTICLE.test(last) ? 'the ' : ''}${name.join(' ')}`;
}

/** Countries that are named with an article. */
const ARTICLE = /^(?:us|u\.s\.|usa|uk|u\.k\.|uae|states|kingdom|netherlands|philippines|maldives|gambia|congo)$/;
