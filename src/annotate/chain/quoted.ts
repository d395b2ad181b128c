import { hull } from '../../document/index.ts';
import type { Cluster } from '../parties/clusters.ts';
import { characterOf } from '../parties/kinds.ts';
import type { Parties } from '../parties/speakers.ts';
import { type Reading, sentenceAt, wordsOfRole } from '../reading/reading.ts';
import type { FoundStep } from './named-steps.ts';

const QUOTES = /\b(?:quot|cit)(?:ed|es|ing) $/;
const LONGEST_QUOTES = 8;

/** The outlet that quotes a source right behind the verb: "the Herald quoted a minister as saying", "the Herald reported, quoting a minister". */
export function quotedBy(reading: Reading, parties: Parties, at: number): FoundStep | null {
  const source = hull(reading.found[at]!.source);
  const verb = source && QUOTES.exec(reading.text.slice(Math.max(0, source[0] - LONGEST_QUOTES), source[0]));
  if (!source || !verb) return null;
  const start = source[0] - verb[0].length;
  const speaker = parties.speakers[at] ?? null;
  const outlet = (parties.mentions[sentenceAt(reading, start)] ?? []).findLast(
    ({ span, cluster }) => span[1] <= start && cluster !== speaker && isMedia(cluster),
  );
  return outlet === undefined ? null : { kind: 'cited', party: outlet.cluster, span: outlet.span };
}

/** What an outlet or a paper says can be read by all, whoever quoted it first. */
const isPublic = (party: Cluster): boolean => /^(?:media|document)$/.test(characterOf(party).kind);
const isMedia = (party: Cluster | null): boolean => party !== null && characterOf(party).kind === 'media';

/** How many sentences a quotation from another outlet's report may go on after the last of it. */
const CITES_ON = 2;

/** Whom other outlets were said to quote, as a report's statements are gone through in order. */
export class Citings {
  readonly #last = new Map<Cluster, { readonly step: FoundStep; readonly sentence: number }>();

  /** The step by which attribution `at`, in that sentence, goes on with what an outlet quoted its speaker as saying; null where it does not. */
  goingOn(reading: Reading, at: number, speaker: Cluster, sentence: number): FoundStep | null {
    const last = this.#last.get(speaker);
    if (last === undefined || sentence - last.sentence > CITES_ON || isPublic(speaker)) return null;
    return isQuotedOn(reading, at) ? last.step : null;
  }

  /** Takes note of the steps of a statement; whoever spoke otherwise since is quoted no more. */
  note(steps: readonly FoundStep[], speaker: Cluster, sentence: number): void {
    const step = steps.find(({ kind, party }) => kind === 'cited' && isMedia(party));
    if (step !== undefined) this.#last.set(speaker, { step, sentence });
    else if (steps.length > 0) this.#last.delete(speaker);
  }
}

/** A quotation, or whoever "was quoted as saying" something. */
function isQuotedOn({ text, found }: Reading, at: number): boolean {
  const { cue, content } = found[at]!;
  const first = content[0];
  return WAS_QUOTED.test(wordsOfRole(text, cue)) || (first !== undefined && QUOTATION.test(text.slice(...first)));
}

/** Passively: by whom, the words do not say. */
export const WAS_QUOTED = /\b(?:is|are|was|were|been) (?:also )?quoted\b/;
const QUOTATION = /^["“‘']/;
