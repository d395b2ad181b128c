import type { Span } from '../../document/index.ts';
import type { FoundAttribution } from '../found.ts';
import { SURE } from './said.ts';
import type { Setting } from './setting.ts';

/**
 * What a body says in numbered points, the verb of each first, as communiqués and resolutions have it: `The ministers of Norvel, meeting in Corr:`
 * over `1. Condemn the attack;`.
 */
export function enumerated({ text, paragraphs, found }: Setting): readonly FoundAttribution[] {
  const cues = new Set(found.flatMap(({ cue }) => cue.map(([start]) => start)));
  let source: Span | null = null;
  return paragraphs.flatMap(([start, end]): readonly FoundAttribution[] => {
    const words = text.slice(start, Math.min(end, start + LONGEST));
    const point = source && POINT.exec(words);
    if (!source || !point) {
      source = bodyIn(words, start);
      return [];
    }
    const verb = start + point[1]!.length;
    if (cues.has(verb)) return [];
    const content: Span = [verb + point[2]!.length + 1, start + words.replace(CLOSING, '').length];
    if (content[0] >= content[1]) return [];
    return [{ source: [source], cue: [[verb, verb + point[2]!.length]], content: [content], extractionScore: SURE }];
  });
}

/** Who is said to do what the points below say. */
function bodyIn(words: string, start: number): Span | null {
  const match = BODY.exec(words);
  return match && [start, start + match[1]!.length];
}

/** Of a point, in UTF-16 code units. */
const LONGEST = 2000;
const BODY =
  /^(\p{Lu}[^:;.!?“”"\n]{2,160}?)(?:, (?:meeting|gathered|convened|assembled|having|recalling)\b[^:\n]{0,160}|)[:,]$/u;
const VERBS =
  'accept|acknowledge|affirm|agree|appeal|applaud|approve|ask|authori[sz]e|call(?:s|ed|ing)? (?:on|upon|for)|commend|commit|condemn|congratulate|decide|declare|demand|deplore|emphasi[sz]e|encourage|' +
  'endorse|express|express concern|insist|invite|note|oppose|pledge|praise|reaffirm|recall|recogni[sz]e|recommend|regret|reiterate|reject|remain concerned|request|resolve|salute|stress|support|' +
  'take note of|thank|underline|underscore|urge|warn|welcome';
const POINT = new RegExp(
  String.raw`^((?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|[•*·–—-])\s+)((?:${VERBS})(?:e?s|e?d|ing)?)\s\S`,
  'iu',
);
const CLOSING = /[;,.]?(?: and| or)?\s*$/u;
