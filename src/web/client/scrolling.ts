import { tick } from 'svelte';

/** A position is noted when the page has stood still this long, in milliseconds. */
const SETTLED = 120;
/** A list that has not come by then, in milliseconds, is not waited for: the reader has begun to look around. */
const PATIENCE = 4000;
/** What tells that the reader moves the page, and wants no help. */
const HANDS = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;

let waiting: (() => void) | null = null;

/** Notes in the step of the history where the reader stands on the page. */
export function noteScroll(): void {
  if (waiting === null) history.replaceState({ ...history.state, scroll: scrollY }, '');
}

/** Notes every position of rest; gives back what undoes it. The room puts positions back itself, as its lists come late. */
export function followScroll(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const scrolled = () => {
    clearTimeout(timer);
    timer = setTimeout(noteScroll, SETTLED);
  };
  history.scrollRestoration = 'manual';
  addEventListener('scroll', scrolled, { passive: true });
  return () => {
    clearTimeout(timer);
    removeEventListener('scroll', scrolled);
  };
}

/** Puts the page back where this step of the history was left, once it is long enough for that. */
export async function restoreScroll(): Promise<void> {
  waiting?.();
  const top = Number(history.state?.scroll ?? 0);
  if (location.hash !== '') return;
  const page = document.documentElement;
  const put = () => {
    if (page.scrollHeight < top + innerHeight) return;
    stop();
    scrollTo(0, top);
  };
  const observer = new ResizeObserver(put);
  const timer = setTimeout(() => stop(), PATIENCE);
  const stop = () => {
    waiting = null;
    observer.disconnect();
    clearTimeout(timer);
    for (const hand of HANDS) removeEventListener(hand, stop);
  };
  waiting = stop;
  for (const hand of HANDS) addEventListener(hand, stop, { passive: true });
  // The page that is left still stands; what counts is the length of the next.
  await tick();
  if (waiting === stop) observer.observe(document.body);
}
