import type { Span } from '../../document/index.ts';
import { wordsOfAll } from '../../document/index.ts';
import { type Rule, withContent } from './rule.ts';

/** "Three people were held for | allegedly | running a ring | , the police announced on Monday": who says so is no part of what is alleged. */
export const ownFrame: Rule = (found, text) => {
  if (!HEDGES.test(wordsOfAll(text, found.cue))) return found;
  const content = found.content.map(
    ([start, end]): Span => [start, start + withoutFrame(text.slice(start, end)).length],
  );
  return content.every((span, at) => span[1] === found.content[at]![1]) ? found : withContent(found, content);
};

/** The words up to where the sentence says who says so. */
export const withoutFrame = (words: string): string => words.slice(0, FRAME.exec(words)?.index ?? words.length);

const HEDGES = /^(?:allegedly|reportedly|purportedly|supposedly)$/i;
const FRAME =
  /(?<=\S), (?:(?!(?:which|who|whom|that|and|but|or|as|when|where)\b)[\p{L}\d.’'-]+ ){1,6}(?:said|says|announced|reported|confirmed|added|claimed|wrote)(?: (?:on|in|at|late|early|last|this|to) [^,;“”"]{2,60}| \p{Lu}\p{Ll}+day[^,;“”"]{0,30})?$|(?<=\S), according to [^“”"]{2,120}$/u;
