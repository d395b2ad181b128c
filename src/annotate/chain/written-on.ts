import type { StepKind } from '../../document/index.ts';
import type { Cluster } from '../parties/clusters.ts';
import { type Reading, wordsOfRole } from '../reading/reading.ts';
import { type FoundStep, isOutlet } from './named-steps.ts';

/** How many sentences what somebody wrote may go on after the last of it. */
const WRITES_ON = 3;

/** What each speaker of a report wrote or posted last, as its statements are gone through in order. */
export class Writings {
  readonly #last = new Map<Cluster, { readonly step: FoundStep; readonly sentence: number }>();

  /** The step by which attribution `at`, in that sentence, goes on with what its speaker wrote; null where it does not. */
  goingOn(reading: Reading, at: number, speaker: Cluster, sentence: number): FoundStep | null {
    const last = this.#last.get(speaker);
    if (last === undefined || sentence - last.sentence > WRITES_ON) return null;
    return isWrittenOn(reading, at, last.step.kind) ? last.step : null;
  }

  /** Takes note of the steps of a statement; whoever spoke otherwise since writes on no more. */
  note(steps: readonly FoundStep[], speaker: Cluster, sentence: number): void {
    if (steps.length === 0) return;
    const step = steps.find(({ kind, party }) => kind === 'social-media' || (kind === 'published' && isOutlet(party)));
    if (step === undefined) this.#last.delete(speaker);
    else this.#last.set(speaker, { step, sentence });
  }
}

/** "She wrote", and "he added" behind a quotation. */
function isWrittenOn({ text, found }: Reading, at: number, kind: StepKind): boolean {
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
