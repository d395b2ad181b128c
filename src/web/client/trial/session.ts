import type { Trial } from '../../../api/responses.ts';

/** What stands on the page of trials. */
export interface Tried {
  readonly words: string;
  readonly answer: Trial | null;
}

const KEY = 'tried';
const NOTHING: Tried = { words: '', answer: null };

/** Keeps what was tried for as long as the tab is open, in this browser alone; too long a text is not kept. */
export function remember(tried: Tried): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(tried));
  } catch {
    forget();
  }
}

/** What was tried last; nothing where storage is closed to this page or holds something else. */
export function recall(): Tried {
  try {
    const kept: Tried | null = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    return typeof kept?.words === 'string' ? kept : NOTHING;
  } catch {
    return NOTHING;
  }
}

/** An older trial must not stand where a newer one could not be kept. */
function forget(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Storage may be closed to this page; then it holds nothing either.
  }
}
