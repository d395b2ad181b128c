/**
 * Which room an address leads to. The address alone says what is shown, so that it can be sent to a colleague. One rule
 * for the server, which answers 404 to what leads nowhere, and for the client, which shows the room.
 */
export type Room =
  | { readonly room: 'shelf'; readonly query: URLSearchParams }
  | { readonly room: 'reading'; readonly id: string }
  | { readonly room: 'speakers'; readonly query: URLSearchParams }
  | { readonly room: 'speaker'; readonly id: string }
  | { readonly room: 'search'; readonly query: URLSearchParams }
  | { readonly room: 'figures'; readonly query: URLSearchParams }
  | { readonly room: 'disputes'; readonly query: URLSearchParams }
  | { readonly room: 'renderings'; readonly query: URLSearchParams }
  | { readonly room: 'compared'; readonly id: string; readonly statement: string }
  | { readonly room: 'try' }
  | { readonly room: 'nowhere'; readonly path: string };

/** `path` as an address writes it, its letters still escaped; `search` with or without its question mark. */
export function roomAt(path: string, search = ''): Room {
  const [first = '', id, ...rest] = path.split('/').slice(1).map(wordsIn);
  const query = new URLSearchParams(search);
  const deep = rest.length > 0 || (id !== undefined && id !== '');
  if (first === '' && !deep) return { room: 'shelf', query };
  if (first === 'documents' && id && rest.length === 0) return { room: 'reading', id };
  if (first === 'speakers' && id && rest.length === 0) return { room: 'speaker', id };
  if (first === 'speakers' && !deep) return { room: 'speakers', query };
  if (first === 'search' && !deep) return { room: 'search', query };
  if (first === 'figures' && !deep) return { room: 'figures', query };
  if (first === 'disputes' && !deep) return { room: 'disputes', query };
  if (first === 'renderings' && id && rest.length === 1 && rest[0]) return { room: 'compared', id, statement: rest[0] };
  if (first === 'renderings' && !deep) return { room: 'renderings', query };
  if (first === 'try' && !deep) return { room: 'try' };
  return { room: 'nowhere', path };
}

/** What a part of an address says; one that is wrongly spelt is taken as it stands. */
export function wordsIn(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
