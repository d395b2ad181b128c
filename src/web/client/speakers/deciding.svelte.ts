import type { Decision, LoggedDecision } from '../../../api/responses.ts';
import * as ask from '../ask.ts';
import { refusalOf } from '../loading.svelte.ts';

const KEY = 'decider';

/** Who decides at this browser. There is no login: the log will say what stands here. */
export const decider = $state({ name: remembered() });

function remembered(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    // Storage may be closed to this page; the name then lasts as long as the page.
    return '';
  }
}

function remember(): void {
  try {
    localStorage.setItem(KEY, decider.name);
  } catch {
    // As above.
  }
}

/** The decisions taken on one page: the latest, or why it was refused. */
export class Deciding {
  /** How many were taken, so that what they change can be asked for anew. */
  taken = $state(0);
  latest = $state.raw<LoggedDecision | null>(null);
  fault = $state.raw<ask.Refusal | null>(null);
  busy = $state(false);

  /** Resolves to whether the decision was entered; `fault` tells why it was not. */
  async take(decision: Decision, why = ''): Promise<boolean> {
    this.busy = true;
    this.fault = null;
    remember();
    try {
      this.latest = await ask.decide(decision, decider.name.trim(), why.trim() || null);
      this.taken += 1;
    } catch (fault) {
      this.fault = refusalOf(fault);
    }
    this.busy = false;
    return this.fault === null;
  }
}
