import { type Act, hull } from '../../document/index.ts';
import type { Cluster } from '../parties/clusters.ts';
import { nounPhraseAfter } from '../parties/phrases.ts';
import type { Parties } from '../parties/speakers.ts';
import type { Reading } from '../reading/reading.ts';
import { aimable, isParty } from './party.ts';

/** To whom something hard is to be done, where that is what somebody threatens, promises or plans: "vowed to bomb the rebels". */
export function harmedIn(reading: Reading, parties: Parties, at: number, act: Act): Cluster | null {
  const content = hull(reading.found[at]!.content);
  if (content === null || !DOES.has(act)) return null;
  const [start, end] = content;
  const deed = DEED.exec(reading.text.slice(start, Math.min(end, start + REACH)));
  if (!deed) return null;
  const from = start + deed[0].length;
  const whom = nounPhraseAfter(reading, from);
  if (whom === null || reading.text.slice(from, whom[0]).trim() !== '' || whom[1] > end) return null;
  const party = aimable(
    parties.partyAt([whom[0], whom[0] + 1]) ?? parties.partyAt(whom) ?? parties.refer([whom]),
    parties.speakers[at],
  );
  return party !== null && (isParty(party) || party.nature === 'place') ? party : null;
}

const DOES: ReadonlySet<Act> = new Set(['threaten', 'promise', 'intend']);
const REACH = 90;
const DEED =
  /^["“‘']?(?:to )["“‘']?(?:\p{Ll}+ly (?:and \p{Ll}+ly )?)?(?:(?:carpet )?bomb|attack|strike|hit|punish|sue|fire|sack|dismiss|expel|deport|ban|bar|jail|imprison|prosecute|arrest|detain|destroy|crush|defeat|degrade|wipe out|eliminate|kill|hunt down|shoot|execute|sanction|boycott|hold|make|force|compel|suspend|evict|fine|invade|disarm|retaliate against|hit back at|impose sanctions on|strip)(?: the hell["”’']? out of)?(?= )/u;
