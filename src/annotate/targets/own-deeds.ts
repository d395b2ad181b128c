import type { WeighedAct } from '../../model/layers.ts';
import type { Cluster } from '../parties/clusters.ts';
import type { Parties } from '../parties/speakers.ts';
import type { Reading } from '../reading/reading.ts';
import { isOwnForce, isOwnState, speaksFor } from './own-state.ts';

/** The acts, but that whoever tells what the own side did accuses nobody of it: "our guns returned fire", "Norvel's army struck two camps". */
export const withOwnDeeds = (reading: Reading, parties: Parties, acts: readonly WeighedAct[]): readonly WeighedAct[] =>
  acts.map((one, at) =>
    one.act === 'accuse' && tellsOwnDeed(reading, parties, at) ? { act: 'state', aimed: 0 } : one,
  );

function tellsOwnDeed({ text, found }: Reading, parties: Parties, at: number): boolean {
  const first = found[at]!.content[0];
  const words = first && DEED.exec(text.slice(first[0], Math.min(first[1], first[0] + REACH)));
  if (!first || !words) return false;
  const [, before, doer] = words;
  if (OURS.test(doer!)) return true;
  const speaker = parties.speakers[at] ?? null;
  if (speaker === null) return false;
  const start = first[0] + before!.length;
  const party = parties.partyAt([start, start + doer!.length]);
  return (party !== null && isOwnSide(speaker, party)) || isOwnForce(speaker, doer!);
}

const isOwnSide = (speaker: Cluster, party: Cluster): boolean =>
  party === speaker || isOwnState(speaker, party) || speaksFor(speaker, party);

/** Attacks, and answers to them. */
const DEEDS =
  'fired|returned fire|opened fire|(?:was|were) in action|hit|struck|shelled|bombed|destroyed|downed|shot down|killed|attacked|' +
  'carried out|launched|targeted|jammed|intercepted|responded|retaliated|repelled|raided|seized|captured|dropped|sank';
/** Who did it, behind marks and "that"; of whom something was done, nothing is told here. */
const DOER = String.raw`(?:(?:one of )?(?:[Oo]ur|[Tt]he|[Ii]ts) )?[\p{L}’'-]+(?: (?!(?:was|were|been|being|is|are|got) )[\p{L}’'-]+){0,3}?`;
const DEED = new RegExp(
  String.raw`^([\s:"“‘']*(?:that )?)(${DOER}) (?:(?:has|have|had|did|also|only|then|successfully|merely) )*(?:${DEEDS})(?!\p{L})`,
  'u',
);
const OURS = /^(?:we|We|I|(?:[Oo]ne of )?[Oo]ur [\p{L}’'-]+(?: [\p{L}’'-]+)?)$/u;
/** How far into a content its deed is looked for, in UTF-16 code units. */
const REACH = 160;
