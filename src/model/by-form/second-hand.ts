import { WEEKDAY } from '../../document/calendar.ts';
import type { FoundAttribution } from '../found.ts';
import { AGENT, PEOPLE } from '../wording/people.ts';
import { type Pattern, readOff } from './patterns.ts';
import type { Setting } from './setting.ts';

/**
 * What people say inside what somebody else says: "The inquiry heard that a porter had warned of smoke", "staff had told the family that doctors
 * expected a recovery", `“He promised us cameras,” she said`. The nested convention marks them.
 */
export const secondHand = (setting: Setting): readonly FoundAttribution[] => readOff(setting, INSIDE);

const WHO = String.raw`(?:(?:an?|the|his|her|their|its|one|two|several|some) (?:[\p{L}’'-]+ ){0,2}?(?:${PEOPLE}|${AGENT}s?)|(?:[\p{Ll}-]+ )?(?:doctors|officials|police|staff|officers|engineers|teachers|nurses|experts|scientists|lawyers|residents|neighbours|colleagues|managers|directors|ministers|prosecutors)|\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,3})`;
const REST = String.raw`(?:[^.!?;:“”"\n]|\.(?=\d)){2,160}?(?=, (?:and|but|while|who|which)\s|\s(?:and|but) (?:been|was|were|had|has|have|then)\s|,?[.!?;:“”"\n]|$)`;
/** Who speaks to somebody that a pronoun stands for; with one or two names or a noun, and not a whole clause. */
const SPEAKS = String.raw`(?:[Hh]e|[Ss]he|[Tt]hey|I|[Ww]e|[Yy]ou|[Pp]eople|(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|[Oo]ne) (?:[\p{Ll}-]+ )?\p{Ll}+|(?:\p{Lu}[\p{L}.’'-]+ (?:\p{Ll}+ (?=\p{Lu}))?){0,3}\p{Lu}[\p{L}.’'-]+)`;
const TO_SOMEBODY =
  'told|tells|promised|promises|ordered|orders|assured|assures|warned|warns|urged|begged|advised|instructed';
const INSIDE: readonly Pattern[] = [
  {
    // All 45 of the gold articles that have the verb and the pronoun are marked.
    onlyWith: new RegExp(`(?:${TO_SOMEBODY}) (?:me|us|him|her|them|you) `),
    words: new RegExp(
      String.raw`(?<![\p{L}\p{N}’'-])(?<subject>${SPEAKS}) (?:(?:then|later|also|once|even|repeatedly|always|just) )?(?<cue>(?:(?:had|has|have|having) )?(?:${TO_SOMEBODY})) (?:me|us|him|her|them|you) (?!apart\b|the (?:time|story)\b|(?:all )?about\b|in \p{Lu}|on \p{Lu}|${WEEKDAY}\b)(?<content>${REST})`,
      'dgu',
    ),
    score: 0.6,
  },
  {
    // "He told officers he was late, according to the notes."
    onlyWith: /told /,
    words: new RegExp(
      String.raw`(?<![\p{L}\p{N}’'-])(?<subject>${SPEAKS}) (?:(?:then|later|also) )?(?<cue>(?:(?:had|has|have) )?told) (?:${PEOPLE}|${AGENT}s|reporters|detectives|investigators|police|friends|colleagues|staff|(?:the|his|her|their|an?) \p{Ll}+) (?<content>(?:that|he|she|they|it|there) ${REST})`,
      'dgu',
    ),
    score: 0.6,
  },
  {
    onlyWith: /, who /,
    words: new RegExp(
      String.raw`(?<![\p{L}\p{N}’'-])(?<subject>(?:${WHO}|[Tt]he (?:[\p{L}-]+ ){0,3}\p{L}+), who) (?<cue>maintains?|insists?|denies|argues?|contends?|alleges?) (?<content>(?:[^.!?;:,“”"\n]|[.,](?=\d)){2,160})`,
      'dgu',
    ),
    score: 0.6,
  },
  {
    onlyWith: / ordered /,
    words: new RegExp(
      String.raw`(?<=(?:said|says|heard|reported|reports|claimed|alleged|told [^.,;:“”"\n]{2,40}) (?:that )?)(?<subject>${WHO}|[Tt]he (?:[\p{L}-]+ ){0,2}\p{L}+) (?<cue>(?:had|has|have) ordered) (?<content>${REST})`,
      'dgu',
    ),
    score: 0.6,
  },
  {
    onlyWith: / that /,
    words: new RegExp(
      String.raw`(?<=(?:said|says|heard|told [^.,;:“”"\n]{2,40}|reported|reports|learned|claimed|alleged) that )(?<subject>${WHO}) (?<cue>(?:(?:had|has|have) )?(?:warned|complained|admitted|claimed|denied|promised|threatened|insisted|confessed|expected|expects?|feared|believed?|hoped?|wanted)) (?<content>(?:that|of|to|about|him|her|them|the|an?|his|their|it)\s${REST})`,
      'dgu',
    ),
    score: 0.6,
  },
  {
    onlyWith: /told to /,
    words:
      /(?<!\p{L})(?<cue>(?:was|were|been|being) told) (?<content>to \p{Ll}{2,}(?:[^.!?;:,“”"\n]|\.(?=\d)){0,120}?)(?=, |\s(?:and|but|when|after|because) |[.!?;:“”"\n]|$)/dgu,
    score: 0.6,
  },
];
