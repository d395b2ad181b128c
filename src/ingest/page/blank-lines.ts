/** A page that parts its paragraphs by blank lines alone has several; one or two may be a matter of its source. */
const LEAST_BREAKS = 3;
/** A shorter text holds no such paragraphs. */
const SHORTEST = 300;
/** Paragraphs are so long on average at the least; shorter lines are a table or a list as it was typed. */
const LEAST_LENGTH = 40;

/** A blank line behind a sentence or a bracket; what follows begins a sentence. */
const BLANK_LINE = /(?<=[.!?…:"”’)\]])[^\S\n]*\n[^\S\n]*\n\s*(?=["“‘(]?[\p{Lu}\d])/u;

/**
 * The paragraphs of a stretch of text that no element parts: some pages pour a text into one element as it was typed,
 * a blank line between its paragraphs. The whole stretch where its blank lines are few, stand within
 * sentences or part less than paragraphs.
 */
export function paragraphsIn(text: string): readonly string[] {
  if (text.length < SHORTEST || !text.includes('\n')) return [text];
  const parts = text.split(BLANK_LINE);
  return parts.length > LEAST_BREAKS && text.length >= parts.length * LEAST_LENGTH ? parts : [text];
}
