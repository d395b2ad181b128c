import type { Cluster } from '../parties/clusters.ts';
import { isPersonNoun } from '../parties/heads.ts';
import type { Parties } from '../parties/speakers.ts';
import type { Reading } from '../reading/reading.ts';
import { aimable, isParty, isPartyNoun } from './party.ts';

/** Whose charge it is that somebody denies: "rejected the alliance's charge", "denied the prosecution's claim that". */
export function chargedBy(reading: Reading, parties: Parties, at: number, from: number): Cluster | null {
  const charge = CHARGE_OF.exec(reading.text.slice(from, from + OWNED_REACH));
  return charge && ownerOf(charge, parties, at, from);
}
const CHARGE_OF =
  /^ (?:all |any |both )?(?<whose>(?:the |an? |his |her |its |their )?[\p{L}][\p{L}.’-]*(?: [\p{L}][\p{L}.’-]*){0,4}?)['’]s? (?:\p{Ll}+ ){0,2}(?:charges?|claims?|accusations?|allegations?|accounts?|versions?|stor(?:y|ies)|reports?|figures?|conclusions?|findings?|assertions?|criticisms?|suggestions?|remarks|comments|testimony|complaints?|numbers|estimates?|statements?|arguments?|words)(?!\p{L})/du;

/** Whose doing somebody judges: "called the firm's account a half-truth". */
export function judgedIn(reading: Reading, parties: Parties, at: number, from: number): Cluster | null {
  const owned = OWNED.exec(reading.text.slice(from, from + OWNED_REACH));
  const owner =
    owned && !isPartyNoun(owned.groups!.thing!) && !isPersonNoun(owned.groups!.thing!)
      ? ownerOf(owned, parties, at, from)
      : null;
  return owner !== null && isParty(owner) ? owner : null;
}
const OWNED = /^ (?<whose>(?:the )?[\p{L}][\p{L}.’-]*(?: [\p{L}][\p{L}.’-]*){0,3}?)['’]s? (?<thing>\p{Ll}{3,})/du;
/** How far behind the cue an owner and what is owned may reach, in UTF-16 code units. */
const OWNED_REACH = 90;

/** The party that the group `whose` of a match names, which was sought from `from` on. */
function ownerOf({ indices }: RegExpExecArray, parties: Parties, at: number, from: number): Cluster | null {
  const [start, end] = indices!.groups!.whose!;
  const owner = parties.partyAt([from + end - 1, from + end]) ?? parties.refer([[from + start, from + end]]);
  return aimable(owner, parties.speakers[at]);
}
