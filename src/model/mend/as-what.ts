import { wordsOf } from '../../document/index.ts';
import { type Rule, withContent } from './rule.ts';

/**
 * What somebody describes a thing as is said of it: the content goes on over "as ..." ("characterised the strike, which began on Monday, | as a
 * plot"). Where it stops before that, nothing is left of the statement but what it is about.
 */
export const asWhat: Rule = (found, text) => {
  const [cue, content] = [found.cue.at(-1), found.content.at(-1)];
  if (!cue || !content || content[0] < cue[1] || !DESCRIBES.test(wordsOf(text, cue))) return found;
  const behind = AS.exec(text.slice(content[1], content[1] + REACH));
  if (behind === null || /(?<!\p{L})as(?!\p{L})/u.test(wordsOf(text, content))) return found;
  const to = content[1] + behind[0].length;
  const others = [...found.source, ...found.cue];
  return others.some(([start]) => start >= content[1] && start < to)
    ? found
    : withContent(found, [...found.content.slice(0, -1), [content[0], to]]);
};

const DESCRIBES =
  /(?:characteri[sz]|describ|portray|depict|dismiss|brand|label|denounc|hail|condemn|derid|regard|paint|critici[sz]|reject|decr[iy]|refer)\p{Ll}*(?: to)?$/u;
/** Perhaps an aside, then "as" with a noun or an adjective behind it; a clause of its own ("as he left", "as the toll rose") is none. */
const AS =
  /^(?:, (?:which|who|whose|that) [^.,;:\n]{1,120},)? as (?!(?:well|soon|long|usual|planned|expected|promised)\b)(?:an? |the (?:\p{Ll}+est|most|first|only|last|work|product|result|price|cost|cause|beginning|end)\b|["“‘']|\p{Ll}+(?=[.,;\n]|$))[^.;:\n]*?(?=[.,;:\n]["”’']?(?:\s|$)|$)["”’']?/u;
const REACH = 320;
