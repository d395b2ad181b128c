import type { Span } from '../../document/index.ts';
import { characterOf } from '../parties/kinds.ts';
import type { Parties } from '../parties/speakers.ts';
import { type Reading, wordsOfRole } from '../reading/reading.ts';
import type { FoundStep } from './named-steps.ts';

/**
 * The outlet that a source writes for, where the source says so and the cue that he wrote or reported: what "Norvel News’ Anna Reis noted" came
 * by Norvel News. What one of its people says, asks or is told may have been said anywhere.
 */
export function ownOutlet(reading: Reading, parties: Parties, at: number): FoundStep | null {
  const { source, cue } = reading.found[at]!;
  const first = source[0];
  if (first === undefined || first[1] - first[0] > LONGEST) return null;
  const words = reading.text.slice(...first);
  const speaker = parties.speakers[at] ?? null;
  // "Norvel News' affiliate WTRN" writes for itself.
  if (speaker !== null && !/^(?:person|unnamed)$/.test(characterOf(speaker).kind)) return null;
  if (!WRITES.test(wordsOfRole(reading.text, cue)) && !ON_DUTY.test(words)) return null;
  for (const form of OWN) {
    const match = form.exec(words);
    const name = match?.[1];
    if (match == null || name === undefined) continue;
    const start = first[0] + match.index + match[0].indexOf(name);
    const span: Span = [start, start + name.length];
    const party = parties.refer([span]);
    if (party !== null && party !== speaker && characterOf(party).kind === 'media')
      return { kind: 'published', party, span };
  }
  return null;
}

const LONGEST = 160;
const WRITES =
  /\b(?:wrote|writes?|writing|written|noted|notes|report(?:s|ed)|documented|observe[sd]|opine[sd]|editoriali[sz]e[sd])\b/i;
/** "Reis, reporting from Krel". */
const ON_DUTY = /, reporting from (?:the )?\p{Lu}/u;
const NAME = String.raw`((?:\p{Lu}[\p{L}\p{N}&.-]*)(?: (?:of |the |and )?\p{Lu}[\p{L}\p{N}&.-]*){0,4})`;
const ROLE =
  '(?:columnist|reporter|correspondent|journalist|writer|editor|blogger|contributor|commentator|critic|analyst|pollster)';
const OWN: readonly RegExp[] = [
  // "The Norvel Post’s Anna Reis", "Norvel News' chief political writer Anna Reis".
  new RegExp(String.raw`^(?:[Tt]he )?${NAME}['’]s? (?:[\p{Ll}-]+ ){0,5}\p{Lu}`, 'u'),
  // "Norvel Post columnist Anna Reis", "a Norvel Post reporter".
  new RegExp(String.raw`(?:^|, )(?:[Aa]n? |[Tt]he )?${NAME}(?: [\p{Ll}-]+){0,2} ${ROLE}(?!\p{L})`, 'u'),
  // "Anna Reis, a columnist for the Norvel Post".
  new RegExp(String.raw`(?<!\p{L})${ROLE} (?:for|at|with|of) (?:the )?${NAME}`, 'u'),
  // "Anna Reis for the Norvel Post", "Anna Reis of the Norvel Post".
  new RegExp(String.raw`^(?:\p{Lu}[\p{L}’'.-]* ){1,3}(?:for|of|at) (?:the )?${NAME}$`, 'u'),
];
