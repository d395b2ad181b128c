import { httpAddress } from './http-address.ts';
import { timeIn } from './times.ts';
import { wellFormed } from './well-formed.ts';

/** One line of JSON lines: `{id?, url?, outlet?, title?, date?, text | html}`. */
export interface JsonLine {
  /** A string, or a number in digits. */
  readonly id: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly date: string | null;
  readonly form: 'text' | 'html';
  readonly content: string;
  /** Names of the fields above that stand on the line with a value that means nothing, and are left out. */
  readonly ignored: readonly string[];
}

/** What is wrong with a line, in a few words, and the id that it gives all the same. */
export interface WrongLine {
  readonly wrong: string;
  readonly id: string | null;
}

/** The line's fields, or what is wrong with it. Unknown fields are left alone. */
export function readJsonLine(line: string): JsonLine | WrongLine {
  const fields = fieldsOf(line);
  if (typeof fields === 'string') return { wrong: fields, id: null };
  const id = idIn(fields);
  const form = contentIn(fields);
  if (form === null) return { wrong: noContent(fields), id };
  const ignored: string[] = [];
  const field = (names: readonly string[], sound: (words: string) => boolean = () => true): string | null => {
    const name = names.find((one) => fields[one] !== undefined && fields[one] !== null);
    const value = name === undefined ? '' : fields[name];
    const words = typeof value === 'string' ? wellFormed(value).trim() : null;
    if (words === '') return null;
    if (words !== null && sound(words)) return words;
    ignored.push(name!);
    return null;
  };
  return {
    id,
    url: field(['url'], (words) => httpAddress(words) !== null),
    outlet: field(['outlet']),
    title: field(['title', 'headline']),
    date: field(['date', 'published'], (words) => timeIn(words) !== null),
    form,
    content: wellFormed(String(fields[form])),
    ignored,
  };
}

type Fields = Readonly<Record<string, unknown>>;

/** The object on a line, or what is wrong with it. */
function fieldsOf(line: string): Fields | string {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
    return 'it is JSON but no object';
  } catch (error) {
    return `it is not JSON: ${error instanceof Error ? error.message : error}`;
  }
}

function idIn({ id }: Fields): string | null {
  if (typeof id === 'number') return String(id);
  return typeof id === 'string' && id.trim() !== '' ? wellFormed(id) : null;
}

/** Which of the two is read: the first that holds words, else the first that is there at all. */
function contentIn(fields: Fields): JsonLine['form'] | null {
  const given = (['text', 'html'] as const).filter((name) => typeof fields[name] === 'string');
  return given.find((name) => String(fields[name]).trim() !== '') ?? given[0] ?? null;
}

/** Names that a reason lists before it grows too long to be read. */
const NAMES_SHOWN = 8;

function noContent(fields: Fields): string {
  const wrong = (['text', 'html'] as const).find((name) => fields[name] !== undefined);
  if (wrong) return `its "${wrong}" is ${kindOf(fields[wrong])}, no string`;
  const names = Object.keys(fields).slice(0, NAMES_SHOWN);
  return names.length === 0 ? 'it has neither' : `it has neither, only ${names.map((name) => `"${name}"`).join(', ')}`;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
