import { lemmasOf, plain, wordsIn } from '../../text/index.ts';
import { CUE_ENTRIES, type CueEntry } from '../lexicon/cues.ts';

/** Adverbs between the words of an entry ("did not immediately provide") do not part them. */
const ADVERB = /ly$|^(?:also|just|still|even|later|then|again|so|ever|yet|already|often|now|soon)$/;

/** The cue's entry; the first that tells more than saying wins over one that only says. */
export function entryOf(cue: string): CueEntry | null {
  const lemmas = cueLemmas(cue);
  let said: CueEntry | null = null;
  for (let at = 0; at < lemmas.length; at++) {
    const entry = entryAt(lemmas, at);
    if (entry === null) continue;
    if (entry.act !== 'state') return entry;
    said ??= entry;
    at += entry.words.length - 1;
  }
  return said;
}

/**
 * Lemmas of the cue's words; contracted negations are written out. Adverbs are left out unless nothing else is there.
 */
function cueLemmas(cue: string): readonly (readonly string[])[] {
  const words = wordsIn(
    plain(cue)
      .replace(/\bcan(?:'t|not)\b/g, 'can not')
      .replace(/\bwon't\b/g, 'will not')
      .replace(/n't\b/g, ' not'),
  ).map((word) => word.text);
  const telling = words.filter((word) => !ADVERB.test(word));
  return (words.length > 1 && telling.length > 0 ? telling : words).map(lemmasOf);
}

/** The longest entry whose words begin at `at`. */
function entryAt(lemmas: readonly (readonly string[])[], at: number): CueEntry | null {
  let best: CueEntry | null = null;
  for (const lemma of lemmas[at]!) {
    for (const entry of CUE_ENTRIES.get(lemma) ?? []) {
      if (best !== null && best.words.length >= entry.words.length) break;
      if (entry.words.every((word, step) => step === 0 || lemmas[at + step]?.includes(word))) best = entry;
    }
  }
  return best;
}
