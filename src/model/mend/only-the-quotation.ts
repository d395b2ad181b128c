import type { Span } from '../../document/index.ts';
import type { FoundAttribution } from '../found.ts';
import { BEARERS, PICTURES } from '../wording/papers.ts';
import { near } from './near.ts';
import { type Circumstances, withContent } from './rule.ts';

/**
 * What was said is the quotation, not the thing that bears it in front ("a post with the title 'Free the mills'"), nor what the report tells
 * besides behind it ("says 'we see you' with a video of the fire").
 */
export function onlyTheQuotation(
  found: FoundAttribution,
  text: string,
  { quotations }: Circumstances,
): FoundAttribution {
  const { content } = found;
  if (content.length !== 1) return found;
  const [start, end] = content[0]!;
  const quoted = near(quotations, start, end).filter(
    ({ span, closed }) => closed && start <= span[0] && span[1] <= end && span[1] - span[0] > SHORTEST,
  );
  if (quoted.length !== 1) return found;
  const { span } = quoted[0]!;
  const from = BEARER.test(text.slice(start, span[0])) || ITSELF.test(text.slice(start, span[0])) ? span[0] : start;
  const behindCue = from === span[0] && /^[:,]?\s+$/.test(text.slice(found.cue.at(-1)![1], from));
  const to = behindCue && BESIDES.test(text.slice(span[1], end)) ? span[1] : end;
  const kept: Span = [from, to];
  return from === start && to === end ? found : withContent(found, [kept]);
}

/** Both marks and a word. */
const SHORTEST = 6;
const BEARER = new RegExp(
  String.raw`^(?:(?:an?|the|his|her|their|its|one|another)\s)?(?:[\p{L}-]+\s){0,3}?` +
    `(?:${BEARERS}|${PICTURES})` +
    String.raw`\s(?:[^.;:“”"]{1,40}\s)?(?:with (?:the|a) (?:title|caption|headline|words|message|slogan|text|subject line)|titled|entitled|headlined|captioned|reading|(?:that|which) (?:reads?|sa(?:id|ys?)))[:,]?\s$`,
  'u',
);
/** "Says | it herself, | “...”". */
const ITSELF = /^it (?:him|her|it|them)sel(?:f|ves)[,:]?\s$/u;
const BESIDES =
  /^\s(?:with an? (?:video|photo|picture|image|link|clip|map|smile|laugh|shrug|grin)|despite|even though|although)\b[^“”"]*$/u;
