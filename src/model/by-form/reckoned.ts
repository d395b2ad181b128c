import { type Span, tidy } from '../../document/index.ts';
import { touchesOne } from '../../text/paragraphs.ts';
import type { FoundAttribution } from '../found.ts';
import type { Setting } from './setting.ts';

/** A count that somebody puts somewhere: `The mayor put the toll at five`, `the ministry raised the number of dead to 26 from 19`. */
export function reckoned({ text, paragraphs, found }: Setting): readonly FoundAttribution[] {
  const cues = tidy(found.flatMap(({ cue }) => cue));
  return paragraphs.flatMap(([start, end]) => {
    const words = text.slice(start, end);
    // Most paragraphs hold no such word, and are done with.
    if (!COUNTS.test(words)) return [];
    return [...words.matchAll(RECKONED)].flatMap(({ indices }): readonly FoundAttribution[] => {
      const place = (name: string): Span => {
        const [from, to] = indices!.groups![name]!;
        return [start + from, start + to];
      };
      const [source, cue, content] = [place('subject'), place('cue'), place('content')];
      if (touchesOne(cues, cue)) return [];
      return [{ source: [source], cue: [cue], content: [content], extractionScore: SCORE }];
    });
  });
}

const NOUNS =
  'toll|tolls|number|numbers|figure|figures|count|tally|losses|casualties|total|estimate|estimates|cost|costs|damage|damages|turnout|attendance|crowd|gusts|death rate|price';
const COUNTS = /\b(?:put|puts|rais|low|revis|cut|estimat)\p{L}* (?:the|its|their|his|her|peak|total)\b/u;
const RECKONED = new RegExp(
  String.raw`(?<=^|[.!?;]["”’']?\s|[,;]\s(?:and|but|while|whereas)\s)(?<subject>(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Ll]ocal|[Oo]fficials?|\p{Lu})[^.!?;:,“”"\n]{0,60}?|[Hh]e|[Ss]he|[Tt]hey|[Ii]t))` +
    String.raw` (?:on \p{Lu}\p{Ll}+day |later |since |now )?(?<cue>(?:has |have |had )?(?:put|puts|raised|raises|lowered|lowers|revised|revises|cut|estimated|estimates))` +
    String.raw` (?<content>(?:the|its|their|his|her|peak|total)\s(?:[\p{L}’'-]+\s){0,3}?(?:${NOUNS})\b[^.!?;:“”"\n]{0,80}?\b(?:at|to)\s(?:[\p{L}-]+\s){0,3}?(?:[$£€]?\d[\d,.]*\d|\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands)(?:\s(?:million|billion|from|mph|people|dead)\b[^.,;]{0,30})?)`,
  'dgu',
);
const SCORE = 0.7;
