import type { Span } from '../src/document/index.ts';
import type { FoundAttribution } from '../src/model/found.ts';

const ROLES = { '[': 'source', '{': 'cue', '<': 'content' } as const;
const CLOSING = new Set([']', '}', '>']);

/**
 * Reads attributions marked inside their text, for tests with several of them: `[1Reis] {1said} <1the dam leaks>`. The
 * digit says which attribution a mark belongs to; marks may nest. Number them in the order of their cues: that is the
 * order of a record's ids.
 */
export function inlineMarked(marked: string): { readonly text: string; readonly found: readonly FoundAttribution[] } {
  const made = new Map<number, Record<'source' | 'cue' | 'content', Span[]>>();
  const open: { readonly role: 'source' | 'cue' | 'content'; readonly number: number; readonly start: number }[] = [];
  let text = '';
  for (let at = 0; at < marked.length; at++) {
    const char = marked[at]!;
    if (char in ROLES) {
      open.push({ role: ROLES[char as keyof typeof ROLES], number: Number(marked[++at]), start: text.length });
    } else if (CLOSING.has(char)) {
      const { role, number, start } = open.pop()!;
      const one = made.get(number) ?? { source: [], cue: [], content: [] };
      one[role].push([start, text.length]);
      made.set(number, one);
    } else text += char;
  }
  const found = [...made.entries()].sort(([a], [b]) => a - b).map(([, one]) => ({ ...one, extractionScore: 1 }));
  return { text, found };
}
