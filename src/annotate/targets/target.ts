import { type Act, hull, overlap, type Span, type Spans } from '../../document/index.ts';
import type { Named, WeighedAct } from '../../model/layers.ts';
import { logOdds } from '../../model/odds.ts';
import type { Cluster } from '../parties/clusters.ts';
import { characterOf } from '../parties/kinds.ts';
import { nounPhraseAfter } from '../parties/phrases.ts';
import type { Parties } from '../parties/speakers.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import { allegedDoer } from './alleged.ts';
import { isAskedOf, thingAskedFor } from './asked-for.ts';
import { askedWhom } from './asked-whom.ts';
import { blamedOn } from './blamed-on.ts';
import { doerIn } from './doer.ts';
import { harmedIn } from './harmed.ts';
import { aimedAtNobody } from './nobody.ts';
import { objectOf } from './object.ts';
import { otherSide, provokedBy } from './other-side.ts';
import { isOwnState, speaksFor } from './own-state.ts';
import { isParty, NAMES_PARTY, TAKES_OBJECT } from './party.ts';
import { relativeDoer } from './relative.ts';
import { isHarmed } from './victim.ts';
import { wordsJudged } from './words-judged.ts';
import { best, partiesOf, worthOf } from './worth.ts';

/**
 * Chosen on gold-dev: from which log odds a party is the target; what those of the act being aimed at somebody count for beside them;
 * what a mention elsewhere is worth, and how much more a party needs that the attribution's own words do not name, most where something is asked for;
 * what being the other side of a question or denial adds, and what standing first in words that judge; how much more whoever is denied
 * needs without having accused.
 */
const NAMES = 0.5;
const AIM = 2;
const ELSEWHERE = 0.85;
const UNNAMED = 0.4;
const UNASKED = 1;
const OTHER_SIDE = 0.4;
const JUDGED_FIRST = 0.25;
const UNPROVOKED = 3.2;

/** The target of each attribution, or null; the earlier ones help to find the later. */
export function targetsOf(
  reading: Reading,
  parties: Parties,
  acts: readonly WeighedAct[],
): readonly (Cluster | null)[] {
  const targets: (Cluster | null)[] = [];
  for (const at of acts.keys()) targets.push(targetOf({ reading, parties, acts, earlier: targets }, at));
  return targets;
}

/** What is known when a target is sought. */
interface Known {
  readonly reading: Reading;
  readonly parties: Parties;
  readonly acts: readonly WeighedAct[];
  /** The targets of the attributions before. */
  readonly earlier: readonly (Cluster | null)[];
}

/**
 * The party at whom the act is aimed, or null. By the network's word each party counts with the best of its mentions, those in the
 * attribution's own words more than those around it; by rule alone only where there is no network's word.
 */
function targetOf(known: Known, at: number): Cluster | null {
  const { reading, parties, acts, earlier } = known;
  const { act } = acts[at]!;
  const accused = /^(?:accuse|demand|ask|warn)$/.test(act) ? accusedIn(reading, parties, at) : null;
  if (accused !== null) return accused;
  const held = act === 'accuse' ? heldIn(reading, parties, at) : null;
  if (held !== null) return held;
  const alleged = act === 'accuse' ? allegedDoer(reading, parties, at) : undefined;
  if (alleged !== undefined) return alleged;
  const blamed = act === 'accuse' ? blamedOn(reading, parties, at) : undefined;
  if (blamed !== undefined) return blamed;
  const relative = act === 'accuse' ? relativeDoer(reading, parties, at) : null;
  if (relative !== null) return relative;
  const again = isAimedAgain(reading, parties, at, acts) ? (earlier[at - 1] ?? null) : null;
  if (again !== null) return again;
  const asked = act === 'ask' ? askedWhom(reading, parties, at) : undefined;
  if (asked !== undefined) return asked;
  if (aimedAtNobody(reading, parties, at, act)) return null;
  const party =
    objectOf(reading, parties, at, act) ??
    wordsJudged(reading, parties, at, acts) ??
    harmedIn(reading, parties, at, act) ??
    namedTarget(known, at);
  return party ?? (act === 'accuse' ? doerIn(reading, parties, at) : null);
}

/** "Two firms | have been accused of | fraud": whoever stands before a passive cue. */
function accusedIn(reading: Reading, parties: Parties, at: number): Cluster | null {
  const { cue, content } = reading.found[at]!;
  const [place, first] = [hull(cue), content[0]];
  if (!place || !first || first[1] > place[0] || !PASSIVELY.test(reading.text.slice(...place))) return null;
  return oneIn(parties, first);
}

const oneIn = (parties: Parties, span: Span): Cluster | null => {
  const named = parties.namedIn(span).filter((party) => party.nature === 'person');
  return named.length === 1 ? named[0]! : parties.refer([span]);
};

/** "Three men | were held for | allegedly | running a ring": whoever was held for it. */
function heldIn(reading: Reading, parties: Parties, at: number): Cluster | null {
  const { cue, content } = reading.found[at]!;
  const [place, first] = [hull(cue), content[0]];
  if (!place || !first || first[1] > place[0] || !/^allegedly$/i.test(reading.text.slice(...place))) return null;
  const held = HELD.exec(reading.text.slice(...first))?.[1];
  return held === undefined ? null : oneIn(parties, [first[0], first[0] + held.length]);
}
const HELD =
  /^([^,;:“”"]{2,80}?) (?:has|have|had|was|were|is|are)(?: also| since| each)?(?: been| being)? (?:arrested|charged|detained|held|jailed|indicted|sued|convicted|fired|suspended|fined|investigated)\b.{0,80}\bfor$/u;
const PASSIVELY =
  /\b(?:been|was|were|is|are|being)\b.*\b(?:accused|charged|indicted|blamed|suspected|convicted|arraigned|ordered|asked|told|urged|instructed|required|warned|advised)\b/;

/** "Called on the council to act, urging them to hurry": the pronoun takes up whom the same speaker just addressed. */
function isAimedAgain(reading: Reading, parties: Parties, at: number, acts: readonly WeighedAct[]): boolean {
  const speaker = parties.speakers[at] ?? null;
  const cue = hull(reading.found[at]!.cue);
  if (at === 0 || speaker === null || cue === null || parties.speakers[at - 1] !== speaker) return false;
  if (!ADDRESSES.test(reading.text.slice(cue[0], cue[1] + PRONOUN_REACH))) return false;
  const before = hull(reading.found[at - 1]!.cue);
  if (before === null || sentenceAt(reading, before[0]) !== sentenceAt(reading, cue[0])) return false;
  return acts[at - 1]!.act === 'demand';
}
const ADDRESSES =
  /^(?:and )?(?:urging|asking|telling|calling on|warning|imploring|pressing|advising) (?:them|him|her|it)\b/iu;
const PRONOUN_REACH = 6;

function namedTarget({ reading, parties, acts, earlier }: Known, at: number): Cluster | null {
  const { act, aimed } = acts[at]!;
  const { layers, source, cue, content } = reading.found[at]!;
  if (layers === undefined) return targetByRule(reading, parties, at, act);
  const own = [source, cue, content, addressed(cue, content)].map(hull).filter((span) => span !== null);
  const isOwn = ({ span }: Named): boolean => own.some((one) => overlap(one, span));
  const near = layers.target.map((named) =>
    isOwn(named) ? named : { ...named, probability: named.probability * ELSEWHERE },
  );
  const speaker = parties.speakers[at] ?? null;
  const thing = act === 'demand' ? thingAskedFor(reading, at) : null;
  const asked =
    thing === null ? near : near.filter(({ span }) => overlap(span, thing.span) && isAskedOf(reading, span[0], thing));
  const harmed = HURTS.has(act) ? asked.filter(({ span }) => isHarmed(reading.text, span, cue)) : [];
  const victims = new Set(harmed.filter(isOwn).map(({ span }) => parties.partyAt(span)));
  const doing = asked.filter((one) => !harmed.includes(one));
  const { worths, atLeast } = partiesOf(worthOf(reading, parties, doing, speaker), act);
  for (const party of worths.keys()) if (victims.has(party)) worths.delete(party);
  const isOnTheirSide = (party: Cluster): boolean =>
    speaker !== null && (isOwnState(speaker, party) || (AGAINST.has(act) && speaksFor(speaker, party)));
  if (act !== 'deny') for (const party of worths.keys()) if (isOnTheirSide(party)) worths.delete(party);
  // "Said on Norvel Radio": the outlet only carries what is aimed at others.
  const [between] = addressed(cue, content);
  if (between)
    for (const party of parties.namedIn(between)) if (characterOf(party).kind === 'media') worths.delete(party);
  const provoking = provokedBy(parties, at, acts, earlier);
  const other = provoking === null ? otherSide(parties, at, acts) : parties.speakers[provoking]!;
  // Whoever is denied has accused; whom they accused denies.
  const accused = provoking === null ? null : (earlier[provoking] ?? null);
  if (accused !== null) worths.delete(accused);
  if (other !== null) worths.set(other, (worths.get(other) ?? 0) + OTHER_SIDE);
  const first = NAMES_PARTY.has(act) ? firstIn(content, near, parties) : null;
  if (first !== null && worths.has(first)) worths.set(first, worths.get(first)! + JUDGED_FIRST);
  const [party, worth] = best(worths);
  // Where a denial is likeliest about the speaker's own side, nobody else is its target for that.
  if (worth < atLeast || (party !== null && isOnTheirSide(party))) return null;
  const named = near.some((one) => isOwn(one) && parties.partyAt(one.span) === party);
  const doubt =
    (act === 'deny' && party !== other ? UNPROVOKED : 0) + (named ? 0 : act === 'demand' ? UNASKED : UNNAMED);
  return logOdds(worth) + AIM * logOdds(aimed) >= NAMES + doubt ? party : null;
}

const HURTS: ReadonlySet<Act> = new Set(['accuse', 'condemn', 'demand']);
const AGAINST: ReadonlySet<Act> = new Set(['accuse', 'condemn', 'threaten', 'deny']);

/** "Told him | to go": whoever stands between cue and content. */
function addressed(cue: Spans, content: Spans): Spans {
  const [from, to] = [hull(cue)?.[1], content[0]?.[0]];
  return from !== undefined && to !== undefined && from < to && to - from <= ADDRESSED ? [[from, to]] : [];
}
const ADDRESSED = 30;

/** The party whose mention a content begins with: "He is a liar". */
function firstIn(content: Spans, near: readonly Named[], parties: Parties): Cluster | null {
  const start = content[0]?.[0];
  const first = near.find(({ span }) => start !== undefined && span[0] >= start && span[0] < start + OPENING);
  return first ? parties.partyAt(first.span) : null;
}

/** Marks and a "that" may stand before it. */
const OPENING = 7;

/**
 * Two plain cases only: the noun phrase right behind the cue, and, where the content itself accuses, finds fault or praises, the
 * first party that it names.
 */
function targetByRule(reading: Reading, parties: Parties, at: number, act: Act): Cluster | null {
  const found = reading.found[at]!;
  const speaker = parties.speakers[at] ?? null;
  const cue = hull(found.cue);
  const object = cue !== null && TAKES_OBJECT.has(act) ? nounPhraseAfter(reading, cue[1]) : null;
  const addressed = object === null ? null : parties.refer([object]);
  if (addressed !== null && addressed !== speaker && (isParty(addressed) || addressed.nature === 'place'))
    return addressed;
  const content = hull(found.content);
  if (content === null || !NAMES_PARTY.has(act)) return null;
  return (
    parties.namedIn(content).find((party) => party !== speaker && isParty(party) && party.nature !== 'unknown') ?? null
  );
}
