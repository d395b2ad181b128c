import type { BlockKind } from '../../document/index.ts';

/** What a page notes at a report for its reader, told by its words: each form against a whole line. */

const STORY = '(?:article|story|post|report|piece|essay|column|interview|item)';

/** Labels of players and boxes, links away, ways to reach a desk. */
const FURNITURE: readonly RegExp[] = [
  /^advertisements?:$/,
  /^(?:slide ?show|photo gallery|gallery) ?\( ?\d{1,4} (?:images?|photos?|pictures?) ?\)$/,
  /^(?:new ?)?you can now listen to .{2,50} (?:articles|stories)[.!]?$/,
  /^watch (?:this|the) (?:video|clip)(?: (?:explainer|below|here|report|clip))?[:.]$/,
  /^for more on .{2,100}[, ](?:please )?(?:visit|go to) .{2,60}$/,
  /^if you have (?:any )?(?:information|tips?|a tip|details|documents)\b.{0,80}\b(?:reach out to|contact|e-?mail|message|write to) (?:me|us)\b.{0,120}$/,
  /^the terms? ["“][^"“”]{1,60}["”] (?:is|are) used in this (?:press )?release\b.{0,200}$/,
  /^(?:more|journal) information: .{2,300}$/,
  /^[^\s@]{1,60}@[^\s@]{3,60}(?: \(end\))?$/,
  new RegExp(
    `^this ${STORY} (?:has been|was|is being|will be) updated(?: (?:with|to (?:add|include)) (?:additional|more|further|new) (?:developments?|information|details?|reporting|context))?(?: (?:on )?[a-z]{1,9}day)?[.!]?$`,
  ),
  /^this is a (?:developing|breaking)(?: news)? story(?:(?: and|\.|,|;)? (?:it )?(?:will|is being|more|check|please|come)\b[^“”"]{0,80})?[.!]?$/,
  /^(?:\(end\)|enditem\/?)$/,
  /^(?!.*\b(?:was|were|is|are|been|had)\b)[^.]{0,50}\b(?:first )?published (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day, )?[a-z]{3,9} \d{1,2}, \d{4}(?:[^a-z\d]{1,3}(?:at )?\d{1,2}:\d\d.{0,20})?\.?$/,
];

/** Notes on where a text comes from and what was put right in it: they are no part of it, and stay to be seen. */
const CREDITS: readonly RegExp[] = [
  new RegExp(
    `^(?:editor['’]?s['’]? note: ?)?(?:an? (?:[a-z]+ )?version of )?this ${STORY} (?:was )?(?:originally|first) (?:appeared|ran|published|posted|aired)\\b[^“”"]{0,240}$`,
  ),
  /^originally (?:published|appeared|posted) (?:on|in|at|by) [^“”"]{2,80}$/,
  new RegExp(`^this ${STORY} (?:has been|was|is) adapted from [^“”"]{2,120}$`),
  new RegExp(
    `^this (?:version|${STORY}) (?:corrects (?:the(?! record\\b)|an?|that|which|when|where|who|how|to|spelling|name|day|date|title)\\b|(?:has been|was) (?:corrected|amended)\\b).{0,400}$`,
  ),
  new RegExp(`^(?:corrections?(?: .{0,60})?: ?)?an? (?:previous|earlier|prior) version of this ${STORY}\\b.{0,400}$`),
  new RegExp(
    `^(?:updated? .{0,40}: ?)?this ${STORY} (?:has been|was) updated to (?:reflect|clarify|correct)\\b.{0,300}$`,
  ),
  /^(?:excerpted|excerpt|adapted|reprinted|from) .{5,300}\b(?:all rights reserved|reprinted (?:by|with) permission)\b.{0,160}$/,
  /^\((?:corrects|adds|updates|recasts|fixes|refiles)\b.{0,20}\b(?:paragraphs?|para|headline|lede?|dateline|byline|spelling|name)\b.{0,200}\)$/,
  /^this (?:content|article|story|report|post) (?:was|is) (?:produced|created|written|paid for|sponsored) by [^“”"]{2,60}, the (?:custom|branded|sponsored|commercial) [^“”"]{2,500}$/,
];

/** "Article by Ann Roe (@annroe).", "(By Ann Roe)", "By Ann Roe for the Tarn Herald": who wrote a text, or a part of it. */
const SIGNED =
  /^By \p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,3} for (?:the )?\p{Lu}[\p{L}]{2,30}(?: \p{Lu}[\p{L}]{1,30}){0,2}$|^(?:\([Bb]y|\(?(?:[Aa]rticle|[Ss]tory|[Rr]eport|[Tt]ext|[Ww]ords) by) \p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,3}(?: \(@\w{1,30}\))?\)?\.?$/u;

/** A longer line is the report's, whatever its first words. */
const LONGEST = 600;

/** "Disclaimer: The views of ...", of any length that a paragraph has. */
const DISCLAIMER = /^disclaimer ?(?:\([^()]{0,120}\))?: /i;
const LONGEST_DISCLAIMER = 2_000;

/** The kind of a line by which the page notes something; null for others. Letter case does not matter. */
export function noteKind(text: string): BlockKind | null {
  if (text.length <= LONGEST_DISCLAIMER && DISCLAIMER.test(text)) return 'furniture';
  if (text.length > LONGEST) return null;
  const low = text.toLowerCase();
  if (FURNITURE.some((form) => form.test(low))) return 'furniture';
  return SIGNED.test(text) || CREDITS.some((form) => form.test(low)) ? 'credit' : null;
}
