import { hull, type Spans } from '../../document/index.ts';
import { NETWORK } from '../../text/index.ts';
import type { Parties } from '../parties/speakers.ts';
import { blanked, type Reading, sentenceAt } from '../reading/reading.ts';
import type { FoundStep } from './named-steps.ts';
import { LONGEST_SENTENCE, nearby } from './occasions.ts';

/** How many sentences before a quotation may tell where it was posted. */
const REACH = 3;
/** "Took to Instagram to mourn", "issued harsh remarks on X", "hit back on Telegram". */
const POSTING = new RegExp(
  String.raw`\b(?:(?:took|turned|taking|turning) to|(?:wrote|posted|shared|responded|reacted|replied|answered|announced|back|out|remarks?|posts?|messages?|statements?|comments?|videos?|rants?|tributes?|threads?)(?: [\p{L}\d’'-]+){0,6}? (?:on|via)) (?:[Hh]is |[Hh]er |[Ii]ts |[Tt]heir )?(?:${NETWORK})(?![\p{L}\p{N}])`,
  'u',
);
const QUOTED = /^["“‘']/;

/** The network that a sentence shortly before a quotation names for its speaker, where no attribution stands in that sentence to tell it; `contents` are those of all, tidied. */
export function postedBefore(reading: Reading, parties: Parties, at: number, contents: Spans): FoundStep | null {
  const { cue, content } = reading.found[at]!;
  const speaker = parties.speakers[at];
  const place = hull([...content, ...cue]);
  if (!speaker || place === null || content[0] === undefined || (reading.parents[at] ?? null) !== null) return null;
  if (!QUOTED.test(reading.text.slice(...content[0]))) return null;
  const first = sentenceAt(reading, place[0]);
  for (const [start, end] of reading.sentences.slice(Math.max(0, first - REACH), first).reverse()) {
    if (end - start > LONGEST_SENTENCE) return null;
    const match = POSTING.exec(blanked(reading.text, [start, end], nearby(contents, start, end)));
    if (match === null) continue;
    const from = start + match.index;
    return parties.namedIn([start, end]).includes(speaker)
      ? { kind: 'social-media', party: null, span: [from, from + match[0].length] }
      : null;
  }
  return null;
}
