/** A field of a form by which a room is asked: what it is called in a line of words, and what its values are. */
export interface Field {
  readonly name: string;
  readonly values?: Readonly<Record<string, string>>;
  /** Its name says all, as that of a box which is ticked. */
  readonly alone?: boolean;
}

/** The form of a room: its fields that say what is sought, in order, and the names of those that only turn its pages. */
export interface Form {
  readonly path: string;
  /** What it is called in a sentence. */
  readonly called: string;
  readonly sought: Readonly<Record<string, Field>>;
  readonly turning: readonly string[];
}

export type Asked = Readonly<Partial<Record<string, string>>>;

/** All fields that the form takes. */
export const knownTo = ({ sought, turning }: Form): readonly string[] => [...Object.keys(sought), ...turning];

/** What an address asks for; empty fields are left out. */
export const askedIn = (query: URLSearchParams, { sought }: Form): Asked =>
  Object.fromEntries(
    Object.keys(sought)
      .map((name) => [name, query.get(name)])
      .filter(([, value]) => value),
  );

/** Fields of an address that the form has none such of, with what they say. */
export const unknownIn = (query: URLSearchParams, form: Form): readonly (readonly [name: string, value: string])[] =>
  [...query].filter(([name]) => !knownTo(form).includes(name));

/** No day lies from a later day to an earlier one. */
export const isReversed = ({ from, to }: Asked): boolean => from !== undefined && to !== undefined && from > to;

/** A question that asks for less than another. */
export interface Loosened {
  readonly words: string;
  readonly asked: Asked;
}

/** The whole question in a line of words, as a printed page needs it, which has no form. */
export const inWords = (asked: Asked, { sought }: Form): string =>
  Object.entries(sought)
    .flatMap(([name, field]) => (asked[name] === undefined ? [] : [fieldInWords(field, asked[name])]))
    .join(', ');

/** What may be asked where a question finds nothing: other endings of its words, and it without one field each. */
export function loosened(asked: Asked, { sought }: Form): readonly Loosened[] {
  const fields = Object.entries(sought).filter(([name]) => asked[name] !== undefined);
  const other = asked.words === undefined ? null : withAnyEnding(asked.words);
  return [
    ...(other === null ? [] : [{ words: `other endings: ${other}`, asked: { ...asked, words: other } }]),
    ...(fields.length < 2 ? [] : fields.map(([name, field]) => without(asked, name, field))),
  ];
}

const without = (asked: Asked, name: string, field: Field): Loosened => {
  const { [name]: value, ...rest } = asked;
  return { words: `without ${fieldInWords(field, value!)}`, asked: rest };
};

const fieldInWords = ({ name, values, alone = false }: Field, value: string): string =>
  alone ? name : `${name} “${values?.[value] ?? value}”`;

/** "attack*" for "attacks": each word with a star, which stands for any ending; null where a phrase or a star is asked for. */
export function withAnyEnding(words: string): string | null {
  if (/["“”*]/.test(words)) return null;
  return words
    .trim()
    .split(/\s+/)
    .map((word) => `${word.length > LEAST_WITH_PLURAL ? word.replace(/s$/i, '') : word}*`)
    .join(' ');
}

/** In shorter words ("was", "gas") an s at the end is no sign of a plural. */
const LEAST_WITH_PLURAL = 4;
