/** One line of JSON lines: `{id?, url?, outlet?, title?, date?, text | html}`. */
export interface JsonLine {
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly date: string | null;
  readonly form: 'text' | 'html';
  readonly content: string;
}

/** The line's fields, or what is wrong with it in a few words. Unknown fields are left alone. */
export function readJsonLine(line: string): JsonLine | { readonly wrong: string } {
  const value = parsed(line);
  if (typeof value === 'string') return { wrong: value };
  const content = value.fields.text ?? value.fields.html;
  if (typeof content !== 'string') return { wrong: 'it has neither' };
  const field = (name: string): string | null => {
    const words = value.fields[name];
    return typeof words === 'string' && words.trim() !== '' ? words.trim() : null;
  };
  return {
    url: field('url'),
    outlet: field('outlet'),
    title: field('title') ?? field('headline'),
    date: field('date') ?? field('published'),
    form: typeof value.fields.text === 'string' ? 'text' : 'html',
    content,
  };
}

function parsed(line: string): { readonly fields: Readonly<Record<string, unknown>> } | string {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { fields: { ...value } };
    return 'it is not an object';
  } catch (error) {
    return error instanceof Error ? error.message : 'it is not JSON';
  }
}
