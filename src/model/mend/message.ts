import { wordsOfAll } from '../../document/index.ts';
import { WORDS_SENT } from '../wording/messages.ts';
import type { Rule } from './rule.ts';

/** Of "That was the message from Mara Venn" she is the speaker, and the message attributes. */
export const message: Rule = (found, text) => {
  const [source, cue] = [found.source[0], found.cue[0]];
  if (found.source.length !== 1 || !source || !cue || !IS.test(wordsOfAll(text, found.cue))) return found;
  const lead = MESSAGE.exec(text.slice(...source));
  if (!lead || source[0] < cue[1]) return found;
  const [{ length }, words] = [lead[0], text.slice(source[0] + lead[0].length, source[1])];
  const start = source[0] + length;
  const place = WHERE.exec(words)?.index ?? words.length;
  return { ...found, source: [[start, start + place]], cue: [[source[0], start - 1]] };
};

const IS = /^(?:[Tt]hat|[Tt]his|[Ss]uch)(?:['’]s| was| is)$/;
const MESSAGE = new RegExp(String.raw`^(?:the|an?) (?:\p{Ll}+ )?(?:${WORDS_SENT}) (?:of|from) (?=\S)`, 'u');
/** Where and when it was said is no part of a name. */
const WHERE = /(?<=\S) (?:at|after|before|as|when|during|today|yesterday|this morning|last night|a few) ?.*$/su;
