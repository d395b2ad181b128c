import type { FoundAttribution } from '../found.ts';
import { type Pattern, readOff } from './patterns.ts';
import type { Setting } from './setting.ts';

/** Whoever is quoted "as saying" says what follows, inside what the one who quotes says: `The agency quoted Venn as saying that ...`. */
export const quotedAs = (setting: Setting): readonly FoundAttribution[] => readOff(setting, QUOTED);

const QUOTED: readonly Pattern[] = [
  {
    onlyWith: /\bquot(?:e[ds]?|ing)\b/,
    words:
      /(?<!\p{L})quot(?:es?|ed|ing) (?<subject>(?:[^.!?;:“”"\n]|\.(?= ?\p{Lu})){2,90}?) as (?<cue>(?:saying|warning|telling|asking|adding|writing|claiming|denying|promising|admitting|insisting|complaining|declaring|arguing|suggesting|replying)),?:?(?: (?:in \d{4}|on \p{Lu}\p{Ll}+day),?:?)? (?<content>“[^”\n]{3,600}”|"[^"\n]{3,600}"|(?:[^.!?;\n]|\.(?=\d)){4,300})/dgu,
    score: 0.7,
  },
];
