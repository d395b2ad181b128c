import { Refusal } from './ask.ts';

/**
 * The newest answer to a question that changes. While the next one is on its way the last stays to be read, and an
 * answer that comes late, to a question no longer asked, is dropped.
 */
export class Loading<Answer> {
  answer = $state.raw<Answer | null>(null);
  fault = $state.raw<Refusal | null>(null);
  busy = $state(true);

  /** Asks; the function returned takes the question back, as an effect's clean-up should. */
  ask(question: (signal: AbortSignal) => Promise<Answer>): () => void {
    const controller = new AbortController();
    this.busy = true;
    question(controller.signal).then(
      (answer) => {
        if (!controller.signal.aborted) Object.assign(this, { answer, fault: null, busy: false });
      },
      (fault: unknown) => {
        if (!controller.signal.aborted) Object.assign(this, { fault: refusalOf(fault), busy: false });
      },
    );
    return () => controller.abort();
  }
}

/** Any fault as a refusal that can be shown. */
export const refusalOf = (fault: unknown): Refusal =>
  fault instanceof Refusal ? fault : new Refusal('unexpected', `Something went wrong on this page: ${String(fault)}`);
