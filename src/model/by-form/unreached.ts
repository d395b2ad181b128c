import { type Span, tidy } from '../../document/index.ts';
import { touchesOne } from '../../text/paragraphs.ts';
import type { FoundAttribution } from '../found.ts';
import { SURE } from './said.ts';
import type { Setting } from './setting.ts';

/** "Holm could not be reached for comment": the report asked, and says that it has no answer. */
export function unreached({ text, paragraphs, found }: Setting): readonly FoundAttribution[] {
  const cues = tidy(found.flatMap(({ cue }) => cue));
  return paragraphs.flatMap(([start, end]) => {
    const words = text.slice(start, end);
    // Most paragraphs hold no such word, and are done with.
    if (!words.includes('comment') && !words.includes('be drawn')) return [];
    return [...words.matchAll(UNREACHED), ...words.matchAll(UNDRAWN)].flatMap(
      ({ indices }): readonly FoundAttribution[] => {
        const place = (name: string): Span => {
          const [from, to] = indices!.groups![name]!;
          return [start + from, start + to];
        };
        const cue = place('cue');
        if (touchesOne(cues, cue)) return [];
        return [{ source: [place('subject')], cue: [cue], content: [place('content')], extractionScore: SURE }];
      },
    );
  });
}

/** "She would not be drawn on the date". */
const UNDRAWN =
  /(?<![\p{L}\p{N}])(?<subject>\p{Lu}[^.!?;:“”"\n,]{1,80}?|[Hh]e|[Ss]he|[Tt]hey) (?<cue>(?:would not|wouldn['’]t|could not|declined to|refused to|refuses to) be drawn) (?<content>(?:on|about|into|over)\s[^.!?;:“”"\n,]{3,120})/dgu;

const UNREACHED =
  /(?<![\p{L}\p{N}])(?<subject>\p{Lu}[^.!?;:“”"\n]{1,80}?|he|she|they) (?<cue>could(?: not|n['’]t)(?: immediately)? be reached|(?:was|were) not(?: immediately)? available) (?<content>for (?:\p{Ll}+ )?comment)(?!\p{L})/dgu;
