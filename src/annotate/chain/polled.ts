import { hull, type Span } from '../../document/index.ts';
import type { Parties } from '../parties/speakers.ts';
import { type Reading, sentenceAt, wordsOfRole } from '../reading/reading.ts';
import type { FoundStep } from './named-steps.ts';

const NUMBER = String.raw`(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)`;
const LEADING =
  '(?:(?:about|nearly|almost|roughly|around|only|just|some|(?:more|less|fewer) than|over|under|at least|another|an?|the) )*';
/** "About 3 in 10", "59 percent", "a majority of voters": people who were asked, not people who spoke up. */
const SHARE = new RegExp(
  `^${LEADING}(?:${[
    `${NUMBER}(?:[- ]${NUMBER})? ?(?:%|per ?cent)`,
    `${NUMBER} (?:in|out of) (?:every )?${NUMBER}`,
    String.raw`(?:half|${NUMBER}[- ](?:quarters?|thirds?|fifths?)|third|quarter|(?:[a-z-]+ )?(?:majority|plurality))(?: of\b| the\b| all\b|$)`,
    `(?:${NUMBER} |most |most of the |many )?(?:those |(?:people|voters|adults) )(?:who were )?(?:polled|surveyed)`,
    `(?:${NUMBER}|most|many|most of the) respondents`,
  ].join('|')})`,
  'i',
);

/** How far back the poll may be named, in UTF-16 code units. */
const REACH = 3000;
/** With an article or a name; not "went to the polls", nor the verb. */
const POLL =
  /(?<![\p{L}\p{N}&’'./-])(?:(?:[Aa]n?|[Tt]he|its|this) (?:[\p{L}\p{N}&’'/-]+ ){0,4}?|(?:\p{Lu}[\p{L}\p{N}&’'/-]* ){1,4}(?:[a-z]+ )?)(?<!\b(?:will|to|would|could|may|might|can|not) )(?:poll|survey)(?![\p{L}-])/gu;

/** The poll that the answer of a share of people is taken from: that of its own sentence, or the last that was named before. */
export function polledFor(reading: Reading, parties: Parties, at: number): FoundStep | null {
  const found = reading.found[at]!;
  const source = hull(found.source);
  if (source === null || !SHARE.test(wordsOfRole(reading.text, found.source))) return null;
  const [start, end] = reading.sentences[sentenceAt(reading, source[0])] ?? source;
  const span =
    pollIn(reading.text, [start, Math.min(end, start + REACH)]) ??
    pollIn(reading.text, [Math.max(0, start - REACH), start]);
  return span === null ? null : { kind: 'document', party: parties.refer([span]), span };
}

/** The last that the words name, from its own article on ("according to an Orlesk Press poll"). */
function pollIn(text: string, [start, end]: Span): Span | null {
  const last = [...text.slice(start, end).matchAll(POLL)].at(-1);
  if (last === undefined) return null;
  const [phrase] = last;
  const behind = /^.* (?=(?:an?|the|its|this) )/.exec(phrase)?.[0].length ?? 0;
  return [start + last.index + behind, start + last.index + phrase.length];
}
