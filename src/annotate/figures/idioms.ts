import type { FigureKind } from '../../document/index.ts';
import type { Counted } from './counted.ts';
import type { Clue, Sentence } from './sentence.ts';
import { isLarge } from './size.ts';

const IDIOMS: readonly (readonly [FigureKind, RegExp])[] = [
  [
    'killed',
    /^[^,.;:]{0,40}?\b(?:los[et]\s(?:their|his|her)\s(?:life|lives)|shot\sdead|(?:gunned|mowed)\sdown|burned\sto\sdeath|stabbed\sto\sdeath)\b/iu,
  ],
  [
    'injured',
    /^[^,.;:]{0,40}?\b(?:(?:taken|rushed|airlifted|flown)\sto\s(?:an?\s|the\s)?hospitals?|in\s(?:a\s)?(?:critical|serious|stable)\scondition)\b/iu,
  ],
  [
    'displaced',
    /^[^,.;:]{0,40}?\b(?:(?:left|lost|fled|forced\sfrom|driven\sfrom)\stheir\s(?:homes?|villages|towns)|seeking\sasylum)\b/iu,
  ],
  ['detained', /^[^,.;:]{0,40}?\b(?:taken\sinto\scustody|under\sarrest|behind\sbars|in\s(?:jail|prison))\b/iu],
  ['infected', /^[^,.;:]{0,40}?\b(?:tested\spositive|fell\sill|fallen\sill|contracted)\b/iu],
  [
    'affected',
    /^[^,.;:]{0,40}?\b(?:without\s(?:power|electricity|water|food|shelter|homes)|in\sneed\sof|los[et]\stheir\s(?:jobs?|homes|health|insurance)|need\s(?:aid|food|help))\b/iu,
  ],
  ['crowd', /^[^,.;:]{0,40}?\b(?:took\sto\sthe\sstreets|turned\sout|filled\sthe\s(?:square|streets))\b/iu],
];

/** An idiom behind the number: "lost their lives", "without power". */
export function idiomOf({ text, span }: Sentence, counted: Counted): Clue | null {
  if (!counted.people) return null;
  const from = counted.span[1];
  const after = text.slice(from, Math.min(span[1], from + 80));
  for (const [kind, pattern] of IDIOMS) {
    const match = pattern.exec(after);
    if (match && (kind !== 'crowd' || isLarge(counted))) {
      return { kind, span: [from, from + match[0].length] };
    }
  }
  return null;
}
