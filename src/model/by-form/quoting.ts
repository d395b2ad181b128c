import type { Span } from '../../document/index.ts';
import { tidy } from '../../document/index.ts';
import { touchesOne } from '../../text/paragraphs.ts';
import type { FoundAttribution } from '../found.ts';
import { AGENT, PEOPLE } from './people.ts';
import { CAUTIOUS } from './said.ts';
import type { Setting } from './setting.ts';

/** Whom an outlet quotes behind its own verb says the same: `The ship turned back, the agency reported, quoting the harbour master.` */
export function quoting({ text, found }: Setting): readonly FoundAttribution[] {
  const cues = tidy(found.flatMap(({ cue }) => cue));
  return found.flatMap(({ source, cue, content }): readonly FoundAttribution[] => {
    const end = Math.max(...cue.map((span) => span[1]), ...source.map((span) => span[1]));
    if (cue.length === 0 || content.length === 0) return [];
    const match = QUOTING.exec(text.slice(end, end + REACH));
    if (!match?.indices) return [];
    const place = (name: string): Span => {
      const [from, to] = match.indices!.groups![name]!;
      return [end + from, end + to];
    };
    // What stands behind is more of it, or is told of whoever is quoted.
    if (touchesOne(cues, place('cue')) || content.some((span) => span[0] < place('subject')[1] && span[1] > end))
      return [];
    return [{ source: [place('subject')], cue: [place('cue')], content, extractionScore: CAUTIOUS }];
  });
}

/** A cue that names whom somebody else cites. */
export const CITES = /^(?:citing|quoting|cit(?:es|ed)|quot(?:es|ed))$/i;
/** How far behind the verb is looked, in UTF-16 code units. */
const REACH = 120;
const SOMEBODY = String.raw`(?:(?:an?|the|its|their|one|two|three|several|another|unnamed|unidentified|anonymous) (?:[\p{L}’'-]+ ){0,4}?(?:${PEOPLE}|${AGENT}s?|sources?|master|ministry|agency|chief)(?: (?:of|at|in|from) [^.,;:“”"\n]{2,50})?|(?:\p{L}[\p{L}’'-]+ ){0,3}?(?:officials|sources|police|diplomats|(?:\p{Lu}[\p{L}.’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+))`;
const QUOTING = new RegExp(
  String.raw`^(?: on \p{Lu}\p{Ll}+day| late \p{Lu}\p{Ll}+day)?, (?<cue>quoting|citing) (?<subject>${SOMEBODY})(?=[.;]?(?:\s|$))(?! as )`,
  'du',
);
