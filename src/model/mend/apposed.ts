import { hull } from '../../document/index.ts';
import { type Rule, withContent } from './rule.ts';

/** "According to | Lantern, a group of former guards, | cells were locked": what the source is besides belongs to it, and was not said. */
export const apposed: Rule = (found, text) => {
  const [source, content] = [hull(found.source), found.content[0]];
  if (!source || !content || source[1] + 2 !== content[0] || text.slice(source[1], content[0]) !== ', ') return found;
  if (!/\baccording to $/i.test(text.slice(Math.max(0, source[0] - ACCORDING), source[0]))) return found;
  const aside = ASIDE.exec(text.slice(content[0], Math.min(content[1], content[0] + LONGEST)));
  if (!aside) return found;
  const end = content[0] + aside[0].length - 2;
  const said = [[end + 2, content[1]] as const, ...found.content.slice(1)];
  return { ...withContent(found, said), source: [[source[0], end]] };
};

const ACCORDING = 'according to '.length;
/** Up to its closing comma, in UTF-16 code units. */
const LONGEST = 200;
const ASIDE =
  /^an? (?:[\p{L}\p{N}’'-]+ ){0,4}?(?:group|organi[sz]ation|NGO|charity|watchdog|think[ -]tank|agency|company|firm|coalition|network|association|institute|website|newspaper|magazine|professor|analyst|expert|lawyer|attorney|spokes(?:man|woman|person)|researcher|scientist|economist|historian|official|doctor)\b[^,.;:“”"]{0,140}, (?=\S)/u;
