import { groupsAt } from '../../text/groups.ts';
import type { FoundAttribution } from '../found.ts';
import { attributionOf, SURE } from './said.ts';
import { isAlone, isTitle, type Placed, type Setting } from './setting.ts';

/** Quotations under a heading that tells whose statement they are: `Statement by the family of Noor Hadrami` over `"Our son went to work."`. */
export function stated({ text, paragraphs }: Setting, one: Placed): FoundAttribution | null {
  const heading = isAlone(one) && !isTitle(one) ? paragraphs[one.at - 1] : undefined;
  if (!heading || heading[1] - heading[0] > LONGEST) return null;
  const match = HEADING.exec(text.slice(...heading));
  if (!match) return null;
  const { cue, source } = groupsAt(heading[0], match);
  return attributionOf(one, [source!], cue!, SURE);
}

/** Of such a heading, in UTF-16 code units. */
const LONGEST = 140;
const HEADING =
  /^(?<cue>(?:(?:An?|The|Full|Joint|Official|Further|Media|Press|Public|Written|Open|Opening|Closing|Family)\s){0,3}(?:[Ss]tatement|[Mm]essage|[Ll]etter|[Rr]emarks|[Ss]peech|[Aa]ddress|[Cc]omments?|[Rr]eaction|[Rr]esponse|[Rr]eply|[Aa]nnouncement|[Tt]ribute)(?: issued)?(?: by| from| on behalf of))\s(?<source>(?:the|an?|our|his|her|their)\s[^.!?:;“”"\n]{2,90}|\p{Lu}[^.!?:;“”"\n]{1,90}):?$/diu;
