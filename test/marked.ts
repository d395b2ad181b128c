import type { Span, Spans } from '../src/document/index.ts';
import type { FoundAttribution } from '../src/model/found.ts';

/** Snippets of one attribution, as they stand in the text; a number behind `#` picks a later occurrence (`he#2`). */
export interface Marks {
  readonly source?: string | readonly string[];
  readonly cue?: string | readonly string[];
  readonly content?: string | readonly string[];
}

/**
 * Turns snippets into spans, for tests that read better with words than with offsets. Throws where a snippet is not in
 * the text.
 */
export function marked(text: string, ...all: readonly Marks[]): readonly FoundAttribution[] {
  return all.map(({ source, cue, content }) => ({
    source: spansOf(text, source),
    cue: spansOf(text, cue),
    content: spansOf(text, content),
    extractionScore: 1,
  }));
}

const spansOf = (text: string, snippets: string | readonly string[] = []): Spans =>
  (typeof snippets === 'string' ? [snippets] : snippets).map((snippet) => spanOf(text, snippet));

/** Snippets match whole words only: "he" is not found in "the". */
function spanOf(text: string, snippet: string): Span {
  const [, words = snippet, nth = '1'] = /^(.*?)#(\d+)$/su.exec(snippet) ?? [];
  let count = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${words[0]}|${words.at(-1)}${text[at + words.length] ?? ' '}`;
    if (/^\p{L}\p{L}|\p{L}\p{L}$/u.test(around)) continue;
    if (++count === Number(nth)) return [at, at + words.length];
  }
  throw new Error(`not in the text: ${snippet}`);
}
