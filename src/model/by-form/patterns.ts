import { tidy } from '../../document/index.ts';
import { groupsAt } from '../../text/groups.ts';
import { touchesOne } from '../../text/paragraphs.ts';
import type { FoundAttribution } from '../found.ts';
import type { Setting } from './setting.ts';

/** A sentence whose form gives an attribution away. */
export interface Pattern {
  /** With the groups `cue` and `content`, perhaps `also` a second part of the one and `more` of the other behind, and `subject` where the form names one; the flags d and g. */
  readonly words: RegExp;
  /** What a paragraph must hold for `words` to be sought in it: most hold no such thing, and are done with. */
  readonly onlyWith: RegExp;
  readonly score: number;
}

/** Every attribution that a pattern reads off a paragraph, where nothing is found at its cue. */
export function readOff(
  { text, paragraphs, found }: Setting,
  patterns: readonly Pattern[],
): readonly FoundAttribution[] {
  const cues = tidy(found.flatMap(({ cue }) => cue));
  return paragraphs.flatMap(([start, end]) => {
    const paragraph = text.slice(start, end);
    return patterns
      .filter(({ onlyWith }) => onlyWith.test(paragraph))
      .flatMap(({ words, score }) =>
        [...paragraph.matchAll(words)].map((match) => {
          const { subject, cue, also, content, more } = groupsAt(start, match);
          return {
            source: subject ? [subject] : [],
            cue: also ? [cue!, also] : [cue!],
            content: more ? [content!, more] : [content!],
            extractionScore: score,
          };
        }),
      )
      .filter(({ cue }) => !cue.some((span) => touchesOne(cues, span)));
  });
}
