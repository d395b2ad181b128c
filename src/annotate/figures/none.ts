import type { Span } from '../../document/index.ts';
import { spanAt } from '../../text/index.ts';
import { wordFrom } from '../reading/reading.ts';
import { countedAs } from './counted.ts';
import type { FoundFigure } from './find.ts';
import { DONE_TO, KIND_NOUNS, STATES } from './lexicon.ts';
import type { Sentence } from './sentence.ts';

const NOUNS = '(?:deaths|fatalities|injuries|casualties|arrests|hostages|infections)';
const NONE: readonly RegExp[] = [
  new RegExp(`\\b(no)\\s(?:(?:immediate|further|other|civilian|reported|serious|known)\\s)?(${NOUNS})\\b`, 'dgiu'),
  // "No injuries or deaths": the second noun is a figure of its own.
  new RegExp(`(?<=\\bno\\s${NOUNS})(\\s(?:or|and)\\s)(${NOUNS})\\b`, 'dgiu'),
  /\b(no\sone|nobody|none(?:\sof\sthem)?|(?:none|neither)\sof\sthe\s(?:[\p{L}\d-]{1,12}\s)?\p{L}+)\s(?:(?:was|has|had|have|been|were|is|are|else|seriously|reportedly|badly|so|far)\s){0,4}(killed|hurt|injured|wounded|arrested|detained|missing|kidnapped|infected|died)\b/dgiu,
  /\b((?:(?:did|have|has|had)(?:n[’']t|\snot)|never)\s(lost|lose|killed|kill|injured|hurt)\s(?:a\ssingle|one|any)\s(?:person|people|man|woman|child|soldier|civilian|life|lives))\b/dgiu,
];

/** A sentence without one of these words says nothing of the kind. */
const DENIES = /\b(?:no|nobody|none|not|never)\b|n[’']t\b/iu;

/** Figures of nought, which reports give in words: "no injuries", "nobody was hurt", "did not lose a single man". */
export function noneIn(sentence: Sentence): readonly FoundFigure[] {
  const words = sentence.text.slice(...sentence.span);
  if (!DENIES.test(words)) return [];
  return NONE.flatMap((pattern) => [...words.matchAll(pattern)]).map((match) => {
    const start = sentence.span[0] + match.index + (/^\s(?:or|and)\s/i.exec(match[0])?.[0].length ?? 0);
    const span: Span = [start, sentence.span[0] + match.index + match[0].length];
    const state = match[2]!.toLowerCase();
    const kind = KIND_NOUNS.get(state) ?? STATES.get(state) ?? DONE_TO.get(state) ?? 'killed';
    const number: Span = /^no/i.test(match[1]!) ? [start, start + match[1]!.length] : span;
    return {
      sentence,
      clue: { kind, span: spanAt(sentence.span[0], match.indices![2]!) },
      counted: countedAs(
        { from: wordFrom(sentence.words, span[0]), to: wordFrom(sentence.words, span[1]), span, number },
        0,
      ),
    };
  });
}
