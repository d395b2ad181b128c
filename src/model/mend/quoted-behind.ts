import { hull } from '../../document/index.ts';
import type { Rule } from './rule.ts';

/** `"We agree," | the agency | quoted | the minister.`: whoever is quoted speaks, and the outlet only passes it on. */
export const quotedBehind: Rule = (found, text) => {
  const [cue, content] = [hull(found.cue), hull(found.content)];
  if (!cue || !content || content[1] > cue[0] || !/^(?:has )?quot(?:es|ed)$/.test(text.slice(...cue))) return found;
  const source = hull(found.source);
  if (!source || source[1] > cue[0]) return found;
  const behind = QUOTED.exec(text.slice(cue[1], cue[1] + REACH))?.[1];
  if (behind === undefined || NO_SPEAKER.test(behind)) return found;
  return { ...found, source: [[cue[1] + 1, cue[1] + 1 + behind.length]] };
};

const REACH = 90;
const QUOTED =
  /^ (him(?= as saying)|her(?= as saying)|them(?= as saying)|(?:the |an? |its |his |her )?(?:\p{Ll}+ ){0,3}(?:\p{Ll}{3,}|\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,3}))(?= as saying[.,;]|[.,;](?:\s|$)|$)/u;
const NO_SPEAKER = /^(?:the |an? |its |his |her )?(?:\p{Ll}+ )*(?:statement|report|letter|documents?|sources)$/u;
