import { type Room, roomAt, wordsIn } from '../rooms.ts';
import { addressWith } from './address.ts';
import { followScroll, noteScroll, restoreScroll } from './scrolling.ts';

/** Where the reader is. One object, changed by links, by the back button and by `go`. */
class Place {
  #url = $state.raw(new URL(location.href));
  /** Without its `#`; empty where there is none. */
  readonly hash: string = $derived(wordsIn(this.#url.hash.slice(1)));
  readonly path: string = $derived(this.#url.pathname);
  readonly #search: string = $derived(this.#url.search);
  readonly query: URLSearchParams = $derived(new URLSearchParams(this.#search));
  /** The same object until another room is asked for: a step from statement to statement must not fetch a report anew. */
  readonly room: Room = $derived(roomAt(this.path, this.#search));

  /** Goes to an address of the room. `replace` leaves no step for the back button. */
  go(address: string, { replace = false } = {}): void {
    const url = new URL(address, location.href);
    if (url.href === location.href && !replace) return;
    if (replace) history.replaceState(history.state, '', url);
    else {
      noteScroll();
      history.pushState(null, '', url);
    }
    const samePage = url.pathname === this.#url.pathname;
    this.#url = url;
    if (!samePage) scrollTo(0, 0);
  }

  /** Notes the statement in hand in the address, without a step for the back button. */
  point(hash: string): void {
    if (hash !== this.hash) this.go(hash === '' ? location.pathname + location.search : `#${hash}`, { replace: true });
  }

  /** Changes fields of the query and leaves the rest of the address, without a step for the back button; empty ones go. */
  alter(fields: Readonly<Record<string, string | undefined>>): void {
    const address = addressWith(this.path, { ...Object.fromEntries(this.query), ...fields });
    if (address !== this.path + this.#search) this.go(address + location.hash, { replace: true });
  }

  /** Follows the back button and every plain click on a link of the room; gives back what undoes it. */
  listen(): () => void {
    const moved = () => {
      this.#url = new URL(location.href);
    };
    const returned = () => {
      moved();
      restoreScroll();
    };
    const unfollow = followScroll();
    // A page loaded anew stands where it stood; one opened for the first time has nothing to go back to.
    if (history.state?.scroll !== undefined) restoreScroll();
    addEventListener('popstate', returned);
    addEventListener('hashchange', moved);
    document.addEventListener('click', followLink);
    return () => {
      unfollow();
      removeEventListener('popstate', returned);
      removeEventListener('hashchange', moved);
      document.removeEventListener('click', followLink);
    };
  }
}

function followLink(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || event.defaultPrevented || event.button !== 0 || link.target || link.download) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  if (link.origin !== location.origin || link.pathname.startsWith('/api')) return;
  event.preventDefault();
  place.go(link.href);
}

export const place = new Place();
