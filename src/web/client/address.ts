/** Addresses of the room, for links; which room an address leads to stands in `../rooms.ts`. `place`: the id of a statement or a figure in the report. */
export const documentAddress = (id: string, place?: string): string =>
  `/documents/${encodeURIComponent(id)}${place ? `#${place}` : ''}`;

export const speakerAddress = (id: string): string => `/speakers/${encodeURIComponent(id)}`;

/** How other reports render a statement of this one. */
export const renderingsAddress = (id: string, statement: string): string =>
  `/renderings/${encodeURIComponent(id)}/${encodeURIComponent(statement)}`;

/** An address with a query, its empty fields left out. */
export function addressWith(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const fields = new URLSearchParams(Object.entries(query).filter((field): field is [string, string] => !!field[1]));
  const search = fields.toString();
  return search === '' ? path : `${path}?${search}`;
}

/** The fields of these names that an address gives: the API refuses names that it has not, and an address may bear others' ("utm_source"). */
export const fieldsOf = (query: URLSearchParams, names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries([...query].filter(([name, value]) => names.includes(name) && value !== ''));
