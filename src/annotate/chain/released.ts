import { WEEKDAY } from '../../document/calendar.ts';
import type { StepKind } from '../../document/index.ts';
import type { Parties } from '../parties/speakers.ts';
import type { Reading } from '../reading/reading.ts';
import type { FoundStep } from './named-steps.ts';

/** How an occasion's words reached the public, told in a sentence of its own, for every statement made on that occasion. */
export interface Release {
  /** The occasion's kind, which a statement's own step must have. */
  readonly of: StepKind;
  readonly step: FoundStep;
}

const INTERVIEW = 'interview';
const SPEECH = 'speech|address|remarks|sermon|testimony';
const STATEMENT = 'statement|letter|message|email|e-mail';
const PRESS_CONFERENCE = '(?:press|news) (?:conference|briefing)';
/** An outlet's name; "aired on Saturday evening" tells when. */
const NAME = String.raw`(?!(?:${WEEKDAY}|[Tt]oday)\b)((?:the |an? )?(?:[\p{L}’'-]+ ){0,4}?[\p{L}\p{N}.&’'-]+)`;

/** "Excerpts of the interview were published by state media on Wednesday." */
const RELEASE = new RegExp(
  String.raw`\b(?:excerpts?|extracts?|parts?|(?:full )?(?:transcripts?|text)|recordings?|footage|video|details)\s+(?:of|from)\s+(?:the|his|her|its|their|this|that|an?)\s+(?:[\p{L}-]+\s+){0,2}?(?:(${INTERVIEW})|(${SPEECH})|(${STATEMENT})|${PRESS_CONFERENCE})\s+(?:were|was|have been|has been)\s+(published|carried|released|posted|aired|broadcast|reported|quoted)\s+(?:by|in|on)\s+${NAME}(?=\s+(?:on|in|at|late|early|yesterday|today)\b|\s*[,.;:)\n]|$)`,
  'giu',
);

const AIRED: ReadonlySet<string> = new Set(['aired', 'broadcast']);

/** Linear in the text: the pattern begins with one of a few words. */
export function releasesIn(reading: Reading, parties: Parties): readonly Release[] {
  return [...reading.text.matchAll(RELEASE)].map((match): Release => {
    const [all, interview, speech, statement, verb, name] = match;
    const of = interview ? 'interview' : speech ? 'speech' : statement ? 'statement' : 'press-conference';
    const end = match.index + all.length;
    const kind: StepKind = AIRED.has(verb!.toLowerCase()) ? 'broadcast' : 'published';
    return { of, step: { kind, party: parties.refer([[end - name!.length, end]]), span: [match.index, end] } };
  });
}
