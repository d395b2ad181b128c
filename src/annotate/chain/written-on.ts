import type { StepKind } from '../../document/index.ts';
import { type Reading, wordsOfRole } from '../reading/reading.ts';

/** How many sentences what somebody wrote may go on after the last of it. */
export const WRITES_ON = 3;

/** Whether an attribution goes on with what its speaker is known to have written or posted: "she wrote", and "he added" behind a quotation. */
export function isWrittenOn({ text, found }: Reading, at: number, kind: StepKind): boolean {
  const { cue, content } = found[at]!;
  const words = wordsOfRole(text, cue);
  if (WROTE.test(words)) return true;
  // Whoever posted something may have "said" what follows elsewhere.
  const goesOn = GOES_ON.test(words) || (kind === 'published' && words === 'said');
  return goesOn && content[0] !== undefined && QUOTATION.test(text.slice(...content[0]));
}

const WROTE = /^(?:(?:also|then|further|later) )?(?:wrote|writes?)\b/;
const GOES_ON = /\b(?:add(?:s|ed)|continue[sd]|conclude[sd]|went on)\b/;
const QUOTATION = /^["“‘']/;
