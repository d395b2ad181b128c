import type { Span } from '../../document/index.ts';
import { wordsOfAll } from '../../document/index.ts';
import { HEARSAY_OR_DOUBT, withoutFrame } from '../wording/hearsay.ts';
import { type Rule, withContent } from './rule.ts';

/** "Three people were held for | allegedly | running a ring | , the police announced on Monday": who says so is no part of what is alleged. */
export const ownFrame: Rule = (found, text) => {
  if (!ONLY_HEARSAY.test(wordsOfAll(text, found.cue))) return found;
  const content = found.content.map(
    ([start, end]): Span => [start, start + withoutFrame(text.slice(start, end)).length],
  );
  return content.every((span, at) => span[1] === found.content[at]![1]) ? found : withContent(found, content);
};

const ONLY_HEARSAY = new RegExp(`^(?:${HEARSAY_OR_DOUBT})$`, 'i');
