import { hull, wordsOfAll } from '../../document/index.ts';
import { groupsAt } from '../../text/groups.ts';
import type { Rule } from './rule.ts';

/**
 * What stands before words that have their verb and speaker behind them only tells what they are about: in "Storm Ada: ‘Stay off the roads’, warn
 * police" the police warn, and the storm says nothing; in `Others were sceptical: “The sample is tiny,” cautioned Tom Bright` it is Bright.
 */
export const spokenBehind: Rule = (found, text) => {
  const [content] = found.content;
  const verb = hull(found.cue);
  if (found.content.length !== 1 || !content || !verb || verb[1] > content[0]) return found;
  const behind = text.slice(content[1], content[1] + LONGEST);
  const headline = wordsOfAll(text, found.cue) === ':' ? BEHIND.exec(behind) : null;
  const quoted = /[,!?.][”"’']$/.test(text.slice(content[0], content[1])) && /^["“‘']/.test(text.slice(content[0]));
  const match = headline ?? (quoted ? BY_NAME.exec(behind) : null);
  if (!match) return found;
  const { cue, source } = groupsAt(content[1], match);
  return { ...found, source: [source!], cue: [cue!] };
};

/** How far behind the words it is looked, in UTF-16 code units. */
const LONGEST = 100;
const BEHIND =
  /^,? (?<cue>says?|said|warns?|warned|claims?|insists?|admits?|urges?|fears?|reckons?|vows?|predicts?|tells?) (?<source>(?:\p{L}[\p{L}’'-]*\s){0,3}?\p{L}{2,})(?=\n|$)/du;
const BY_NAME =
  /^ (?<cue>said|says|warned|warns|cautioned|cautions|argued|argues|insisted|insists|countered|explained|explains|complained|recalled|joked|wrote|noted|agreed) (?<source>(?:\p{Lu}[\p{L}.’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+)/du;
