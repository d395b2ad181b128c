import { counted } from '../collection/summary.ts';

/** What the validator found wrong, as far as words for it need to know. */
export interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
  readonly expected?: string;
  readonly values?: readonly unknown[];
  /** What is too small or too big: the length of a `string`, else a number itself. */
  readonly origin?: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly errors?: readonly (readonly Issue[])[];
}

/**
 * What is wrong with a question, in plain sentences. `given` is the question itself.
 *
 * @example faultsOf(issues, { limit: '501' }) // '"limit" must be a whole number from 1 to 500; it is "501".'
 */
export const faultsOf = (issues: readonly Issue[], given: unknown): string =>
  plain(issues)
    .map((issue) => sentence(issue, given))
    .join(' ');

/** Of the alternatives of a union, the one that least is wrong with: that is what the caller meant. */
export const plain = (issues: readonly Issue[]): readonly Issue[] =>
  issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union' || !issue.errors?.length) return [issue];
    const nearest = issue.errors.reduce((best, next) => (distance(next) < distance(best) ? next : best));
    return plain(nearest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })));
  });

/** How far a question is from an alternative. A field too many is nearer than one that is not there or not of its type. */
const distance = (issues: readonly Issue[]): number =>
  issues.length + issues.filter(({ code }) => code === 'invalid_type').length / 2;

/** Whether a field that must be there is not. */
export const isMissing = ({ path }: Issue, given: unknown): boolean => valueAt(given, path) === undefined;

function sentence(issue: Issue, given: unknown): string {
  const name = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') return issue.keys!.map((key) => `There is no field "${key}".`).join(' ');
  const value = valueAt(given, issue.path);
  if (Array.isArray(value) && issue.expected !== 'array') return `"${name}" is given more than once; give one value.`;
  const shown = value === undefined ? 'it is missing' : `it is ${brief(value)}`;
  return `${name === '' ? 'The body' : `"${name}"`} must ${wanted(issue)}; ${shown}.`;
}

function wanted({ code, expected, values, origin, minimum, maximum, message }: Issue): string {
  switch (code) {
    case 'invalid_type':
      return `be ${expected === 'int' ? 'a whole number' : `of the type ${expected}`}`;
    case 'invalid_value':
      return `be ${values!.length > 1 ? 'one of ' : ''}${values!.join(', ')}`;
    case 'too_small':
      return atLeastOrMost('at least', minimum!, origin);
    case 'too_big':
      return atLeastOrMost('at most', maximum!, origin);
    default:
      return message;
  }
}

const atLeastOrMost = (bound: 'at least' | 'at most', limit: number | bigint, origin: string | undefined): string =>
  origin === 'string' ? `be ${bound} ${counted(Number(limit), 'character')} long` : `be ${bound} ${limit}`;

function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    given,
  );
}

const LONGEST_SHOWN = 60;

function brief(value: unknown): string {
  const shown = JSON.stringify(value) ?? String(value);
  return shown.length > LONGEST_SHOWN ? `${shown.slice(0, LONGEST_SHOWN)}…` : shown;
}
