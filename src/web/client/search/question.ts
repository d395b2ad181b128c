import { ACT_WORDS, FORM_WORDS, POLARITY_WORDS, STANCE_WORDS } from '../words.ts';

/** The fields of the search that say what is sought; `offset` and `order` only turn its pages. */
export const SOUGHT = [
  'words',
  'speaker',
  'target',
  'outlet',
  'act',
  'stance',
  'form',
  'polarity',
  'from',
  'to',
  'minScore',
] as const;
export type Sought = (typeof SOUGHT)[number];

/** All fields that the search takes. */
export const KNOWN: readonly string[] = [...SOUGHT, 'offset', 'order', 'limit'];

export type Asked = Readonly<Partial<Record<Sought, string>>>;

/** What an address asks for; empty fields are left out. */
export const askedIn = (query: URLSearchParams): Asked =>
  Object.fromEntries(SOUGHT.map((name) => [name, query.get(name)]).filter(([, value]) => value));

/** Fields of an address that the search has none such of, with what they say. */
export const unknownIn = (query: URLSearchParams): readonly (readonly [name: string, value: string])[] =>
  [...query].filter(([name]) => !KNOWN.includes(name));

/** No day lies from a later day to an earlier one. */
export const isReversed = ({ from, to }: Asked): boolean => from !== undefined && to !== undefined && from > to;

/** A question that asks for less than another. */
export interface Loosened {
  readonly words: string;
  readonly asked: Asked;
}

/** The whole question in a line of words, as a printed page needs it, which has no form. */
export const inWords = (asked: Asked): string =>
  SOUGHT.flatMap((name) => (asked[name] === undefined ? [] : [fieldInWords(name, asked[name])])).join(', ');

/** What may be asked where a question finds nothing: other endings of its words, and it without one field each. */
export function loosened(asked: Asked): readonly Loosened[] {
  const names = SOUGHT.filter((name) => asked[name] !== undefined);
  const other = asked.words === undefined ? null : withAnyEnding(asked.words);
  return [
    ...(other === null ? [] : [{ words: `other endings: ${other}`, asked: { ...asked, words: other } }]),
    ...(names.length < 2 ? [] : names.map((name) => without(asked, name))),
  ];
}

const without = (asked: Asked, name: Sought): Loosened => {
  const { [name]: value, ...rest } = asked;
  return { words: `without ${fieldInWords(name, value!)}`, asked: rest };
};

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

const VALUES: Partial<Record<Sought, Readonly<Record<string, string>>>> = {
  act: ACT_WORDS,
  stance: STANCE_WORDS,
  form: FORM_WORDS,
  polarity: POLARITY_WORDS,
};

const NAMES: Record<Sought, string> = {
  words: 'the words',
  speaker: 'the speaker',
  target: 'aimed at',
  outlet: 'the outlet',
  act: 'the act',
  stance: 'the stance',
  form: 'the form',
  polarity: 'the polarity',
  from: 'the first day',
  to: 'the last day',
  minScore: '“only sure”',
};

const fieldInWords = (name: Sought, value: string): string =>
  name === 'minScore' ? NAMES[name] : `${NAMES[name]} “${VALUES[name]?.[value] ?? value}”`;
