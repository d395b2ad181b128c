import { hull } from '../../document/index.ts';
import type { FoundAttribution } from '../../model/found.ts';
import { plain } from '../../text/index.ts';
import { GROUP_NOUNS } from '../lexicon/nouns.ts';
import { isBodyNoun } from './descriptions.ts';
import { isPersonNoun } from './heads.ts';

/** Nouns for what is said or thought, which a word before them tells more of. */
const SAYING =
  /^(?:[a-z]+ )?(?:concerns?|worr(?:y|ies)|fears?|calls?|demands?|claims?|allegations?|accusations?|criticisms?|praise|pressure|opposition|doubts?|warnings?|hopes?|expectations?|opinions?|views?|belief|anger|outrage|anxiet(?:y|ies)|suspicions?|proposals?|plans?|promises?|pledges?|threats?|objections?|complaints?|speculation|misgivings|reservations)(?= (?:about|over|of|for|that|to|on|against)\b|$)/iu;
const ONE_WORD = /^(?:(?:an?|any|some|more|new|growing|fresh|wider) )?(\p{Ll}[\p{L}-]{3,})$/u;

/**
 * Whether a source is but a word that tells what kind of saying the cue is: "security | concerns about", "a bipartisan | demand for". Nobody is
 * named so.
 */
export function isAttributive(text: string, { source, cue }: FoundAttribution): boolean {
  const [named, cued] = [hull(source), hull(cue)];
  if (named === null || cued === null || text.slice(named[1], cued[0]) !== ' ') return false;
  const word = ONE_WORD.exec(text.slice(...named))?.[1];
  return word !== undefined && SAYING.test(text.slice(...cued)) && !mayBeSomebody(plain(word));
}

const mayBeSomebody = (noun: string): boolean =>
  /s$|^(?:public|media|police|they|that|which|whose|this|these|those|their|many|most|both|each|some|none|what|everyone|anyone|someone|everybody|anybody|somebody|nobody)$/.test(
    noun,
  ) ||
  isPersonNoun(noun) ||
  isBodyNoun(noun) ||
  GROUP_NOUNS.has(noun);
