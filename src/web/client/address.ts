/** Which room an address leads to. The address alone says what is shown, so that it can be sent to a colleague. */
export type Room =
  | { readonly room: 'shelf'; readonly query: URLSearchParams }
  | { readonly room: 'reading'; readonly id: string }
  | { readonly room: 'speakers'; readonly query: URLSearchParams }
  | { readonly room: 'speaker'; readonly id: string }
  | { readonly room: 'search'; readonly query: URLSearchParams }
  | { readonly room: 'try' }
  | { readonly room: 'nowhere'; readonly path: string };

export function roomAt(path: string, search: string): Room {
  const [first = '', id, ...rest] = path.split('/').slice(1).map(wordsIn);
  const query = new URLSearchParams(search);
  const deep = rest.length > 0 || (id !== undefined && id !== '');
  if (first === '' && !deep) return { room: 'shelf', query };
  if (first === 'documents' && id && rest.length === 0) return { room: 'reading', id };
  if (first === 'speakers' && id && rest.length === 0) return { room: 'speaker', id };
  if (first === 'speakers' && !deep) return { room: 'speakers', query };
  if (first === 'search' && !deep) return { room: 'search', query };
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

export const documentAddress = (id: string, attribution?: string): string =>
  `/documents/${encodeURIComponent(id)}${attribution ? `#${attribution}` : ''}`;

export const speakerAddress = (id: string): string => `/speakers/${encodeURIComponent(id)}`;

/** An address with a query, its empty fields left out. */
export function addressWith(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const fields = new URLSearchParams(Object.entries(query).filter((field): field is [string, string] => !!field[1]));
  const search = fields.toString();
  return search === '' ? path : `${path}?${search}`;
}

/** The fields of these names that an address gives: the API refuses names that it has not, and an address may bear others' ("utm_source"). */
export const fieldsOf = (query: URLSearchParams, names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries([...query].filter(([name, value]) => names.includes(name) && value !== ''));
