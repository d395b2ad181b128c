import { wordsOfAll } from '../../document/index.ts';
import type { FoundAttribution } from '../found.ts';
import { HEARSAY, IS_SAID, RUMOUR } from '../wording/hearsay.ts';
import { withContent } from './rule.ts';

const ONLY_HEARSAY = new RegExp(`^(?:${HEARSAY})$`, 'i');

/** "I was told that", "it is claimed that": who is told says nothing, and "it" is nobody. */
const TOLD =
  /^(?:is|are|was|were|been|being|(?:had|has|have) been) (?:also |later |now |once )?(?:told|informed|advised|warned|assured)(?: that)?$/i;
const SAID_OF = new RegExp(`^${IS_SAID}(?: that)?$`, 'i');

/** Who "allegedly sold the papers" is whom it is said of, not who says it: a part of the content. */
export function hedgeNamesNobody(found: FoundAttribution, text: string): FoundAttribution {
  if (found.source.length === 0) return found;
  const cue = wordsOfAll(text, found.cue);
  const subject = found.cue[0] !== undefined && found.source[0]![0] < found.cue[0][0];
  const rumour = subject && /^has(?: it)?(?: that)?$/i.test(cue) && RUMOUR.test(wordsOfAll(text, found.source));
  if (rumour) return { ...found, source: [], cue: [[found.source[0]![0], found.cue.at(-1)![1]]] };
  const nobody = (subject && TOLD.test(cue)) || (SAID_OF.test(cue) && /^it$/i.test(wordsOfAll(text, found.source)));
  if (nobody) return { ...found, source: [] };
  if (!ONLY_HEARSAY.test(cue)) return found;
  return { ...withContent(found, [...found.source, ...found.content]), source: [] };
}
