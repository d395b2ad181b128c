import { hull, type Span } from '../../document/index.ts';
import { indexAt } from '../../text/index.ts';
import type { Cluster } from '../parties/clusters.ts';
import { nounPhraseAfter } from '../parties/phrases.ts';
import type { Parties } from '../parties/speakers.ts';
import type { Reading } from '../reading/reading.ts';
import { aimable, isParty } from './party.ts';

/**
 * Whom a question is put to that names nobody: whoever answers in the same sentence ("Asked whether the dam leaks, the mayor said ...", "the mayor
 * said, asked about the dam"). Null is nobody ("wondered whether"), undefined where the form does not tell.
 */
export function askedWhom(reading: Reading, parties: Parties, at: number): Cluster | null | undefined {
  const { source, cue, content } = reading.found[at]!;
  const [asker, verb, question] = [hull(source), hull(cue), hull(content)];
  if (verb === null || question === null || question[0] < verb[1]) return undefined;
  const words = reading.text.slice(verb[0], question[0] + CONJUNCTION);
  if (MUSES.test(words)) return null;
  const fronted = FRONTED.test(words) && FREE.test(reading.text.slice(Math.max(0, verb[0] - LEADING), verb[0]));
  if (!fronted || (asker !== null && asker[0] < verb[0])) return undefined;
  const answerer = answererOf(reading, parties, at, [verb[0], question[1]]);
  return answerer === null ? undefined : aimable(answerer, parties.speakers[at]);
}

/** Asking oneself or the world: whatever the question is about is not asked. */
const MUSES =
  /^(?:\p{Ll}+ ){0,3}(?:wonder(?:s|ed|ing)?|mus(?:es?|ed|ing)|question(?:s|ed|ing)?|ask(?:s|ed|ing)? (?:himself|herself|themselves|itself|ourselves|myself|aloud))[ ,:]+["“‘']?(?:if|whether|why|how|what|who|when)\b/iu;
/** No subject before it, no object behind it. */
const FRONTED =
  /^(?:when |once |while |after being |on being |if )?(?:repeatedly |again |then |later |also )?(?:asked|pressed|questioned|quizzed|challenged|grilled)(?: again| later| repeatedly| \p{Ll}+ly)? ?(?:on|about|over|by|if|whether|why|how|what|who|when|where|which|for|to|["“‘'])/iu;
const CONJUNCTION = 12;
/** What stands before it: the start of a paragraph or a sentence, a comma, "when". */
const FREE = /(?:^|[\n.!?”"’,;(—–-] ?|\b[Ww]hen )$/;
const LEADING = 6;

/** Who speaks next in the sentence, or spoke before the question did; else whoever the clause behind the question's comma begins with. */
function answererOf(reading: Reading, parties: Parties, at: number, [from, to]: Span): Cluster | null {
  const sentence = reading.sentences[indexAt(reading.sentences, from)]!;
  const others = reading.found.flatMap(({ source }, k) => {
    const place = hull(source);
    return place === null || k === at || reading.parents[k] === at ? [] : [{ place, k }];
  });
  const next = others.find(({ place: [start] }) => start >= to && start < sentence[1]);
  const last = others.findLast(({ place: [start, end] }) => end <= from && start >= sentence[0]);
  const k = (next ?? last)?.k;
  if (k !== undefined) return parties.speakers[k] ?? null;
  if (!/^["”’']?, ?/.test(reading.text.slice(to, to + 3))) return null;
  const phrase = nounPhraseAfter(reading, to + 2);
  const party = phrase && (parties.partyAt(phrase) ?? parties.refer([phrase]));
  return party !== null && isParty(party) ? party : null;
}
