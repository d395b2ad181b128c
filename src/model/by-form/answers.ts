import { tidy } from '../../document/index.ts';
import { touchesOne } from '../../text/paragraphs.ts';
import type { FoundAttribution } from '../found.ts';
import type { Setting } from './setting.ts';

/**
 * Questions and answers under their letters: `Q: Did you sign it?` over `A: I never did.`, also `Q.` and `A.`, as court records have them. The letter
 * stands for whoever answers; a list that begins with "A." has no question before it.
 */
export function answers({ text, paragraphs, found }: Setting): readonly FoundAttribution[] {
  const taken = tidy(found.flatMap(({ source }) => source));
  let asked = false;
  return paragraphs.flatMap(([start, end]): readonly FoundAttribution[] => {
    const words = text.slice(start, end);
    const answer = asked ? ANSWER.exec(words) : null;
    asked = QUESTION.test(words);
    if (!answer || touchesOne(taken, [start, start + answer[1]!.length])) return [];
    const [lead, letter, mark] = answer;
    const cue = mark === ':' ? [[start + letter!.length, start + letter!.length + 1] as const] : [];
    return [
      { source: [[start, start + letter!.length]], cue, content: [[start + lead.length, end]], extractionScore: 0.8 },
    ];
  });
}

const QUESTION = /^(?:Q|Question)[.:]\s+\S[^\n]*\?["”’']?$/;
const ANSWER = /^(A|Answer)([.:])\s+(?=\S+)/;
