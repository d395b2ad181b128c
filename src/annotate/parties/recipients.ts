import { hull } from '../../document/index.ts';
import type { FoundAttribution } from '../../model/found.ts';

const BE = String.raw`(?:(?:has|have|had|having)(?: \p{L}+)? been|was|were|is|are|being|been|be|['’]s|['’]re)`;
/** Verbs whose passive makes its subject the one spoken to or of, never the one who speaks. */
const SPOKEN_TO =
  'told|asked|warned|informed|advised|promised|questioned|pressed|quizzed|briefed|grilled|accused|charged|' +
  'criticised|criticized|condemned|convicted|indicted|sentenced|sued|diagnosed|acquitted';
const PASSIVE = new RegExp(
  String.raw`(?:^|\s)${BE}(?: (?:also|once|again|later|then|\p{L}+ly))* (?:${SPOKEN_TO})\b`,
  'iu',
);
/** How far before a cue its auxiliary is looked for. */
const REACH = 16;

/**
 * Whether the source is the one spoken to ("employees were told that"), so that the words are somebody else's. A source
 * behind the cue ("was told by Ann Roe") is the speaker.
 */
export function isRecipient(text: string, { source, cue }: FoundAttribution): boolean {
  const [named, cued] = [hull(source), hull(cue)];
  if (named === null || cued === null || named[0] > cued[0]) return false;
  const from = Math.max(named[1], cued[0] - REACH);
  return PASSIVE.test(` ${text.slice(Math.min(from, cued[0]), cued[1])}`);
}
