import type { FoundAttribution } from '../found.ts';
import { type Pattern, readOff } from './patterns.ts';
import { AGENT, PEOPLE } from './people.ts';
import type { Setting } from './setting.ts';

/**
 * What people say inside a "that" of somebody else's: "The inquiry heard that a porter had warned of smoke", "staff had told the family that doctors
 * expected a recovery". The nested convention marks them.
 */
export const secondHand = (setting: Setting): readonly FoundAttribution[] => readOff(setting, INSIDE);

const WHO = String.raw`(?:(?:an?|the|his|her|their|its|one|two|several|some) (?:[\p{L}’'-]+ ){0,2}?(?:${PEOPLE}|${AGENT}s?)|(?:[\p{Ll}-]+ )?(?:doctors|officials|police|staff|officers|engineers|teachers|nurses|experts|scientists|lawyers|residents|neighbours|colleagues|managers|directors|ministers|prosecutors)|\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,3})`;
const REST = String.raw`(?:[^.!?;:“”"\n]|\.(?=\d)){2,160}?(?=, (?:and|but|while|who|which)\s|\s(?:and|but) (?:been|was|were|had|has|have|then)\s|[.!?;:“”"\n]|$)`;
const INSIDE: readonly Pattern[] = [
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
