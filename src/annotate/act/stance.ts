import type { Form, Stance } from '../../document/index.ts';
import { lemmasOf, plain, wordsIn } from '../../text/index.ts';
import { DISTANCING, DISTANCING_PHRASES, ENDORSING, ENDORSING_PHRASES } from '../lexicon/stances.ts';
import { certainActOf } from './certain-act.ts';

/** What the stance is read from: the words of the cue, of the source and of the content, and the content's form. */
export interface StanceEvidence {
  readonly cue: string;
  readonly source: string;
  readonly content: string;
  readonly form: Form;
  /** Words of the content's first fragment. */
  readonly opening: string;
}

/** The report's own distance from the content, as its choice of cue shows it. Distance wins where a cue shows both. */
export function stanceOf({ cue, source, content, form, opening }: StanceEvidence): Stance {
  const words = wordsIn(plain(cue)).map((word) => word.text);
  if (words.length === 0) return isScareQuoted(source, content, form) ? 'distancing' : 'neutral';
  if (isClaim(words, cue, content) || DISTANCING_PHRASES.test(cue) || isWhatTheyCall(opening)) return 'distancing';
  if (/\bknown as\b/.test(cue)) return 'neutral';
  if (ENDORSING_PHRASES.test(cue)) return 'endorsing';
  return words.some((word) => isEndorsing(word, words, source)) ? 'endorsing' : 'neutral';
}

/** "What activists said was a barrel bomb": the name is theirs, and the report hands it on as such. */
const isWhatTheyCall = (opening: string): boolean => /^what$/i.test(opening.trim());

/** "Claimed responsibility", "claimed the attack" is how it is said; "claimed that" keeps away. */
const isClaim = (words: readonly string[], cue: string, content: string): boolean =>
  words.some((word) => has(DISTANCING, word)) && certainActOf(cue, content) !== 'claim-responsibility';

function isEndorsing(word: string, words: readonly string[], source: string): boolean {
  if (!has(ENDORSING, word)) return false;
  // "I find it odd", "we know": the speaker's own view, not the report's.
  if (/^(?:i|we)$/i.test(source) && /^(?:find|found|show|know|see)$/.test(word)) return false;
  return !(word === 'know' && words.length > 1 && words.some((other) => /^(?:to|don't|want|not|didn't)$/.test(other)));
}

/** Words in quotation marks with neither cue nor source: the report holds them at arm's length. */
const isScareQuoted = (source: string, content: string, form: Form): boolean =>
  source === '' && form === 'direct' && wordsIn(content).length <= 4;

const has = (lexicon: ReadonlySet<string>, word: string): boolean => lemmasOf(word).some((lemma) => lexicon.has(lemma));
