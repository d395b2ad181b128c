import { type Act, hull, type Span } from '../../document/index.ts';
import { lemmasOf, plain, type Word, wordsIn } from '../../text/index.ts';
import { actOf } from '../act/act.ts';
import { COMMON, MATTERS, type Matter, OWN_NEGATED, REBUFF } from '../lexicon/answers.ts';
import type { Cluster } from '../parties/clusters.ts';
import type { Parties } from '../parties/speakers.ts';
import { type Reading, sentenceAt, wordsOfRole } from '../reading/reading.ts';

/** What the earlier stages made of one attribution, as far as answers ask for it. */
export interface Utterance {
  readonly act: Act;
  readonly distant: boolean;
  readonly target: Cluster | null;
}

/** One attribution as a party to an exchange of words. */
export interface Turn extends Utterance {
  readonly at: number;
  readonly parent: number | null;
  readonly speaker: Cluster | null;
  /** What makes it an answer: its cue ("denied", "declined") or only its content; null where it is none. */
  readonly answering: 'by-cue' | 'by-content' | null;
  /** Whether it is no more than an answer, and so not answered itself. */
  readonly isAnswer: boolean;
  /** Whether it asks for an answer by itself. A mere statement needs more to be what is denied or confirmed. */
  readonly charging: boolean;
  readonly sourceWords: string;
  readonly cueWords: string;
  readonly contentWords: string;
  /** What the words call the thing that they are about: "the claim", "their demand". */
  readonly calls: readonly Matter[];
  /** Whether they say whose that thing was: "rejected Reis's claim". */
  readonly callsAnothers: boolean;
  /** Parties that the content mentions, by name, description or pronoun. */
  readonly mentioned: ReadonlySet<Cluster>;
  /** Words of the content that tell what it is about; each with the dictionary forms that it may have. */
  readonly matter: readonly (readonly string[])[];
  /** All these forms. */
  readonly forms: ReadonlySet<string>;
  readonly sentence: number;
  readonly start: number;
}

/** Acts that ask for an answer. */
const CHARGING: ReadonlySet<Act> = new Set(['accuse', 'condemn', 'ask', 'demand', 'threaten', 'claim-responsibility']);
/** Blame that nobody signs: "was attributed to", "was blamed on". */
const BLAMING = /\b(?:attribut|blam|suspect)\p{Ll}+/iu;
/** The acts that answer. */
const ANSWERING: ReadonlySet<Act> = new Set(['deny', 'confirm', 'decline']);

/** Only this much of a content is weighed: an answer and what it answers agree in their first words or not at all. */
const REACH = 800;

/** Makes turns out of attributions, each once, when it is asked for. */
export function turnsOf(reading: Reading, parties: Parties, utterances: readonly Utterance[]): (at: number) => Turn {
  const made = new Map<number, Turn>();
  return (at) => {
    const known = made.get(at);
    if (known) return known;
    const turn = turnAt(reading, parties, utterances[at]!, at);
    made.set(at, turn);
    return turn;
  };
}

function turnAt(reading: Reading, parties: Parties, utterance: Utterance, at: number): Turn {
  const { source, cue, content } = reading.found[at]!;
  const words = wordsWithin(reading.text, hull(content));
  const cueWords = wordsOfRole(reading.text, cue);
  const contentWords = wordsOfRole(reading.text, content).slice(0, REACH);
  const matter = words.filter(isTelling).map(({ text }) => lemmasOf(plain(text)));
  const [start] = hull(cue) ?? hull(content) ?? hull(source) ?? [0, 0];
  return {
    ...utterance,
    at,
    parent: reading.parents[at] ?? null,
    speaker: parties.speakers[at] ?? null,
    answering: answeringOf(utterance.act, cueWords, contentWords),
    isAnswer: ANSWERING.has(utterance.act),
    charging: CHARGING.has(utterance.act) || utterance.distant || (source.length === 0 && BLAMING.test(cueWords)),
    sourceWords: wordsOfRole(reading.text, source),
    cueWords,
    contentWords,
    calls: MATTERS.filter(({ called }) => called.test(`${cueWords} ${contentWords}`)),
    callsAnothers: MATTERS.some(({ owned }) => owned.test(contentWords)),
    mentioned: new Set(words.map(({ span }) => parties.partyAt(span)).filter((party) => party !== null)),
    matter,
    forms: new Set(matter.flat()),
    sentence: sentenceAt(reading, start),
    start,
  };
}

function answeringOf(act: Act, cue: string, content: string): Turn['answering'] {
  // Ruling out a deed of one's own answers nobody.
  if (act !== 'decide' && ANSWERING.has(actOf(cue, '', ''))) return 'by-cue';
  return ANSWERING.has(act) || disowns(cue, content) || rebuffs(act, content) ? 'by-content' : null;
}

/** "Insisted that it had not shelled anything": said firmly, and of one's own doing. */
const disowns = (cue: string, content: string): boolean =>
  /\b(?:insist|maintain|assert|stress|swear|swore|vow)\p{Ll}*\b/iu.test(cue) && OWN_NEGATED.test(content);

/** "Called the accusation false". */
const rebuffs = (act: Act, content: string): boolean =>
  (act === 'condemn' || act === 'state') && REBUFF.test(content) && MATTERS.some(({ called }) => called.test(content));

const wordsWithin = (text: string, span: Span | null): readonly Word[] =>
  span === null ? [] : wordsIn(text, span[0], Math.min(span[1], span[0] + REACH));

const isTelling = ({ text }: Word): boolean => /^\p{L}{4,}/u.test(text) && !COMMON.has(plain(text));

/** How many telling words of an answer, the answerer's own name left out, stand in the other content as well. */
export function sharedWords(answer: Turn, other: Turn): { readonly shared: number; readonly of: number } {
  const own = new Set(answer.speaker?.name.map(plain));
  const telling = answer.matter.filter((lemmas) => !lemmas.some((lemma) => own.has(lemma)));
  return {
    shared: telling.filter((lemmas) => lemmas.some((lemma) => other.forms.has(lemma))).length,
    of: telling.length,
  };
}
