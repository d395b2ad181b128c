import type { Capture } from '../document/index.ts';
import { decode } from './encoding.ts';
import { isJsonType } from './input.ts';
import { type JsonLine, readJsonLine, type WrongLine } from './json-line.ts';

/** The JSON line that a capture is, or what is wrong with it; null for a capture of another media type. */
export const jsonLineOf = ({ bytes, mediaType }: Capture): JsonLine | WrongLine | null =>
  isJsonType(mediaType) ? readJsonLine(decode(bytes, mediaType).text) : null;

/** Fields of a JSON line that were there and could not be understood; none for other captures. */
export function ignoredFields(capture: Capture): readonly string[] {
  const line = jsonLineOf(capture);
  return line === null || 'wrong' in line ? [] : line.ignored;
}
