import { type Act, hull, overlap, type Span, type Spans } from '../document/index.ts';
import { logOdds, type Named, type WeighedAct } from '../model/layers.ts';
import { lemmasOf, plain, wordsIn } from '../text/index.ts';
import type { Cluster } from './clusters.ts';
import { characterOf } from './kinds.ts';
import { COMPANY_NOUNS, GOVERNMENT_NOUNS, GROUP_NOUNS, PERSON_NOUNS } from './lexicon/nouns.ts';
import { DONE_TO } from './lexicon/objects.ts';
import { nounPhraseAfter } from './phrases.ts';
import type { Reading } from './reading.ts';
import type { Parties } from './speakers.ts';

/** Acts whose cue takes the party as its object ("accused Roe of", "urged the council to"). */
const TAKES_OBJECT: ReadonlySet<Act> = new Set(['accuse', 'condemn', 'praise', 'threaten', 'ask', 'demand', 'warn']);
/** Acts that a content does by itself, to the party it names first. */
const NAMES_PARTY: ReadonlySet<Act> = new Set(['accuse', 'condemn', 'praise']);

/**
 * Chosen on gold-dev: from which log odds a party is the target; what those of the act being aimed at somebody count for beside them;
 * what a mention elsewhere is worth, and how much more a party needs that the attribution's own words do not name;
 * what being the other side of a question or denial adds, and what standing first in words that judge; how much more whoever is denied
 * needs without having accused.
 */
const NAMES = 0.5;
const AIM = 2;
const ELSEWHERE = 0.9;
const UNNAMED = 0.4;
const OTHER_SIDE = 0.4;
const JUDGED_FIRST = 0.25;
const UNPROVOKED = 2.5;
/** Statements behind a question, and before a denial, within which the other side speaks. */
const AFTER = 3;
const BEFORE = 4;

/**
 * The party at whom the act is aimed, or null. By the network's word each party counts with the best of its mentions, those in the
 * attribution's own words more than those around it; by rule alone only where there is no network's word.
 */
export function targetOf(reading: Reading, parties: Parties, at: number, acts: readonly WeighedAct[]): Cluster | null {
  const { act } = acts[at]!;
  const party = objectOf(reading, parties, at, act) ?? namedTarget(reading, parties, at, acts);
  return party ?? (act === 'accuse' ? doerIn(reading, parties, at) : null);
}

function namedTarget(reading: Reading, parties: Parties, at: number, acts: readonly WeighedAct[]): Cluster | null {
  const { act, aimed } = acts[at]!;
  const { layers, source, cue, content } = reading.found[at]!;
  if (layers === undefined) return targetByRule(reading, parties, at, act);
  const own = [source, cue, content].map(hull).filter((span) => span !== null);
  const isOwn = ({ span }: Named): boolean => own.some((one) => overlap(one, span));
  const near = layers.target.map((named) =>
    isOwn(named) ? named : { ...named, probability: named.probability * ELSEWHERE },
  );
  const speaker = parties.speakers[at] ?? null;
  const worths = worthOf(near, parties, speaker);
  if (speaker !== null) for (const party of worths.keys()) if (isOwnState(speaker, party)) worths.delete(party);
  const other = otherSide(parties, at, acts);
  if (other !== null) worths.set(other, (worths.get(other) ?? 0) + OTHER_SIDE);
  const first = NAMES_PARTY.has(act) ? firstIn(content, near, parties) : null;
  if (first !== null && worths.has(first)) worths.set(first, worths.get(first)! + JUDGED_FIRST);
  const [party, worth] = best(worths);
  const named = near.some((one) => isOwn(one) && parties.partyAt(one.span) === party);
  const doubt = (act === 'deny' && party !== other ? UNPROVOKED : 0) + (named ? 0 : UNNAMED);
  return logOdds(worth) + AIM * logOdds(aimed) >= NAMES + doubt ? party : null;
}

/** Who did what somebody charges in the passive: "a barrel bomb dropped by forces loyal to the president". */
function doerIn(reading: Reading, parties: Parties, at: number): Cluster | null {
  const content = hull(reading.found[at]!.content);
  const by = content && DONE_BY.exec(reading.text.slice(content[0], Math.min(content[1], content[0] + DOER_REACH)));
  if (!content || !by) return null;
  const start = content[0] + by.index + by[0].length;
  const head = nounPhraseAfter(reading, start);
  if (head === null || head[0] !== start) return null;
  const side = LOYAL_TO.exec(reading.text.slice(head[1] - 'loyal'.length, head[1] + 4));
  const whose = side && throughOwners(reading, nounPhraseAfter(reading, head[1] + side[1]!.length));
  // The whole phrase is the party, not whoever is named in it.
  const party = whose ? parties.refer([[start, whose[1]]]) : (parties.partyAt(head) ?? parties.refer([head]));
  return party === null || party === parties.speakers[at] || isOurs(party) || !isParty(party) ? null : party;
}
/** "Norvel's president" from "Norvel" on. */
function throughOwners(reading: Reading, phrase: Span | null): Span | null {
  const owns = phrase && /^['’]s /.test(reading.text.slice(phrase[1], phrase[1] + 3));
  const owned = owns ? nounPhraseAfter(reading, phrase[1] + 3) : null;
  return phrase && owned ? [phrase[0], owned[1]] : phrase;
}

/** "Forces loyal to the president". */
const LOYAL_TO = /^loyal( to )/;
const DOER_REACH = 400;
const DONE_BY =
  /\b(?:dropped|fired|launched|carried out|committed|killed|murdered|shot|shelled|bombed|beaten|tortured|abused|raped|detained|arrested|attacked|hacked|stolen|rigged|planted|staged|ordered|abducted|kidnapped|poisoned|defrauded|cheated|burned|burnt|destroyed|looted|massacred|executed|hit|struck|struck down|set off|placed|perpetrated|orchestrated|falsified|hidden|concealed) by (?=\S)/u;

/** The party that the cue's own verb is done to ("called on Norvel to leave"), where the verb leaves no other. */
function objectOf(reading: Reading, parties: Parties, at: number, act: Act): Cluster | null {
  const cue = hull(reading.found[at]!.cue);
  if (cue === null) return null;
  if (act === 'deny') return accuserIn(reading, parties, at, cue[1]);
  if (!TAKES_OBJECT.has(act)) return null;
  const phrase = nounPhraseAfter(reading, cue[1]);
  if (phrase === null || reading.text.slice(cue[1], phrase[0]).trim() !== '') return null;
  const words = wordsIn(reading.text, ...cue).map(({ text }) => plain(text));
  const told = act === 'demand' && TOLD.test(words.at(-1) ?? '') && reading.text.startsWith(' to ', phrase[1]);
  if (!told && !isDoneTo(words)) return null;
  const all = withOthers(reading, phrase);
  const party = all === null ? parties.partyAt([phrase[0], phrase[0] + 1]) : parties.refer([all]);
  if (party === null || party === parties.speakers[at] || isOurs(party)) return null;
  return all !== null || isParty(party) || party.nature === 'place' ? party : null;
}

/** Whose charge it is that somebody denies: "rejected the alliance's charge", "denied the prosecution's claim that". */
function accuserIn(reading: Reading, parties: Parties, at: number, from: number): Cluster | null {
  const charge = CHARGE_OF.exec(reading.text.slice(from, from + CHARGE_REACH));
  if (!charge?.indices) return null;
  const [start, end] = charge.indices.groups!.whose!;
  const party = parties.partyAt([from + end - 1, from + end]) ?? parties.refer([[from + start, from + end]]);
  return party === null || party === parties.speakers[at] || isOurs(party) ? null : party;
}
const CHARGE_REACH = 90;
const CHARGE_OF =
  /^ (?:all |any |both )?(?<whose>(?:the |an? |his |her |its |their )?[\p{L}][\p{L}.’-]*(?: [\p{L}][\p{L}.’-]*){0,4}?)['’]s? (?:\p{Ll}+ ){0,2}(?:charges?|claims?|accusations?|allegations?|accounts?|versions?|stor(?:y|ies)|reports?|figures?|conclusions?|findings?|assertions?|criticisms?|suggestions?|remarks|comments|testimony|complaints?|numbers|estimates?|statements?|arguments?|words)(?!\p{L})/du;

/** "Norvel and Brenica" from "Norvel" on; null where nobody is joined to it. */
function withOthers(reading: Reading, [start, end]: Span): Span | null {
  const joint = JOINT.exec(reading.text.slice(end, end + 12));
  const next = joint && nounPhraseAfter(reading, end + joint[0].length);
  return next ? (withOthers(reading, [start, next[1]]) ?? [start, next[1]]) : null;
}
const JOINT = /^(?:,|,? and) (?!I\b)(?=(?:the |its |their |his |her )?\p{Lu})/u;

/** Whether a cue ends in such a verb: "has repeatedly called on". */
const isDoneTo = (words: readonly string[]): boolean =>
  [1, 2, 3].some((count) => {
    const [verb, ...rest] = words.slice(-count);
    return verb !== undefined && lemmasOf(verb).some((lemma) => DONE_TO.has([lemma, ...rest].join(' ')));
  });

/** "Told him to go" asks something of him. */
const TOLD = /^(?:tells?|told|telling)$/;

/** The party whose mention a content begins with: "He is a liar". */
function firstIn(content: Spans, near: readonly Named[], parties: Parties): Cluster | null {
  const start = content[0]?.[0];
  const first = near.find(({ span }) => start !== undefined && span[0] >= start && span[0] < start + OPENING);
  return first ? parties.partyAt(first.span) : null;
}

/** Marks and a "that" may stand before it. */
const OPENING = 7;

/** Who is asked mostly speaks next, and what is denied is mostly what somebody accused or found fault with shortly before. */
function otherSide({ speakers }: Parties, at: number, acts: readonly WeighedAct[]): Cluster | null {
  const own = speakers[at] ?? null;
  const isOther = (one: Cluster | null): boolean => one !== null && one !== own && !isOneSide(own, one);
  const { act } = acts[at]!;
  if (act === 'ask') return speakers.slice(at + 1, at + 1 + AFTER).find(isOther) ?? null;
  if (act !== 'deny') return null;
  const first = Math.max(0, at - BEFORE);
  const accuser = speakers
    .slice(first, at)
    .findLastIndex((one, k) => isOther(one) && ACCUSES.has(acts[first + k]!.act));
  return accuser < 0 ? null : speakers[first + accuser]!;
}

/** What a denial answers. */
const ACCUSES: ReadonlySet<Act> = new Set(['accuse', 'condemn']);

/** Whether one is named after the other: a ministry after its state. */
function isOneSide(a: Cluster | null, b: Cluster): boolean {
  if (a === null) return false;
  const [x, y] = [a.name.join(' '), b.name.join(' ')];
  return x.length > 0 && y.length > 0 && (x.includes(y) || y.includes(x));
}

/** "The Norvelian president" and "Norvel's president" are on Norvel's side. */
const isOwnState = ({ descriptors }: Cluster, { nature, name }: Cluster): boolean =>
  (nature === 'place' || nature === 'state') &&
  name.length === 1 &&
  [...descriptors].some((word) => {
    const state = plain(name[0]!);
    return word === state || (PEOPLES.test(word) && word.slice(0, 4) === state.slice(0, 4));
  });

const PEOPLES = /(?:an|ish|ese|i|ic|ch)$/;

/** The best mention of each party that the words name, `but` left out. */
export function worthOf(words: readonly Named[], parties: Parties, but: Cluster | null): Map<Cluster, number> {
  const worths = new Map<Cluster, number>();
  for (const { span, probability } of words) {
    const party = parties.partyAt(span) ?? parties.namedIn(span)[0] ?? parties.refer([span]);
    if (party === null || party === but || isOurs(party) || isThing(party)) continue;
    worths.set(party, Math.max(probability, worths.get(party) ?? 0));
  }
  return worths;
}

/** A described thing, which nobody can accuse or ask: "the measure", "each other". */
const isThing = (party: Cluster): boolean => party.name.length === 0 && characterOf(party).kind === 'other';

/** "Our forces" are the speaker's own. */
const isOurs = ({ name, forms }: Cluster): boolean =>
  name.length === 0 && [...forms].every((form) => /^(?:our|my) /i.test(form));

export const best = (worths: ReadonlyMap<Cluster, number>): readonly [party: Cluster | null, worth: number] =>
  [...worths].reduce<readonly [Cluster | null, number]>((a, b) => (b[1] > a[1] ? b : a), [null, 0]);

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

/**
 * Somebody who can be accused or asked: a named party that is no outlet, or people described as such; not a matter or
 * a place.
 */
function isParty(cluster: Cluster): boolean {
  if (cluster.name.length > 0) return cluster.nature !== 'place' && characterOf(cluster).kind !== 'media';
  const nouns = [GROUP_NOUNS, PERSON_NOUNS, GOVERNMENT_NOUNS, COMPANY_NOUNS];
  return [...cluster.descriptors].some((word) => nouns.some((set) => set.has(word)));
}
