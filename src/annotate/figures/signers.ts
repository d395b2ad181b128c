import { type Attribution, encloses, type Span } from '../../document/index.ts';
import { indexAt } from '../../text/index.ts';

/**
 * For each number (sorted), the id of the innermost attribution whose content holds it: of those that enclose it, the
 * one with the shortest fragment around it. Null where none does: the report itself asserts it.
 */
export function signersOf(
  numbers: readonly Span[],
  attributions: readonly Pick<Attribution, 'id' | 'content'>[],
): readonly (string | null)[] {
  const signers: (string | null)[] = numbers.map(() => null);
  const lengths = numbers.map(() => Number.POSITIVE_INFINITY);
  for (const { id, content } of attributions) {
    for (const fragment of content) {
      const length = fragment[1] - fragment[0];
      const first = Math.max(0, indexAt(numbers, fragment[0]));
      for (let at = first; at < numbers.length && numbers[at]![0] < fragment[1]; at++) {
        if (!encloses(fragment, numbers[at]!) || length > lengths[at]!) continue;
        signers[at] = id;
        lengths[at] = length;
      }
    }
  }
  return signers;
}
