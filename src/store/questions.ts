import { ACTS, ENTITY_KINDS, FIGURE_KINDS, FORMS, POLARITIES, STANCES } from '../document/index.ts';
import { comparable, comparableOrThrow, DATE_FORM } from './dates.ts';
import { MOST_ROWS } from './paging.ts';
import {
  type DecisionQuery,
  type DisputeQuery,
  type DocumentQuery,
  type FigureQuery,
  ORDERS,
  type Paging,
  type RetoldQuery,
  type SpeakerQuery,
  type StatementQuery,
} from './store.ts';

/*
 * The guard at the store's door: callers in JavaScript, and objects made from a form, can ask for what no type allows,
 * and a filter that is misspelt or means nothing must not pass for one that everything passes.
 */

/** A filter has a value that none can have; `message` says which and what it can be. */
export class BadQuestion extends RangeError {}

interface Rule {
  readonly holds: (value: unknown) => boolean;
  /** Goes on behind "must be". */
  readonly expected: string;
}

type Rules<Query> = { readonly [Name in keyof Required<Query>]: Rule };

const text: Rule = { holds: (value) => typeof value === 'string', expected: 'a string' };
const date: Rule = {
  holds: (value) => typeof value === 'string' && comparable(value) !== null,
  expected: DATE_FORM,
};
const yesOrNo: Rule = { holds: (value) => typeof value === 'boolean', expected: 'true or false' };
const share: Rule = {
  holds: (value) => typeof value === 'number' && value >= 0 && value <= 1,
  expected: 'a number from 0 to 1',
};
const oneOf = (values: readonly string[]): Rule => ({
  holds: (value) => values.includes(value as string),
  expected: `one of ${values.join(', ')}`,
});
const whole = (least: number, most: number): Rule => ({
  holds: (value) => Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most,
  expected:
    most === Number.MAX_SAFE_INTEGER ? `a whole number from ${least}` : `a whole number from ${least} to ${most}`,
});

const paging: Rules<Paging> = { offset: whole(0, Number.MAX_SAFE_INTEGER), limit: whole(1, MOST_ROWS) };
const documents: Rules<DocumentQuery> = { words: text, outlet: text, from: date, to: date, speaker: text, ...paging };
const statements: Rules<StatementQuery> = {
  ...documents,
  target: text,
  act: oneOf(ACTS),
  stance: oneOf(STANCES),
  form: oneOf(FORMS),
  polarity: oneOf(POLARITIES),
  minScore: share,
  order: oneOf(ORDERS),
};
const figures: Rules<FigureQuery> = { ...documents, kind: oneOf(FIGURE_KINDS), unsigned: yesOrNo };
const disputes: Rules<DisputeQuery> = { ...documents, target: text, denied: yesOrNo };
const retold: Rules<RetoldQuery> = { ...documents, quotedOtherwise: yesOrNo };
const speakers: Rules<SpeakerQuery> = { name: text, kind: oneOf(ENTITY_KINDS), ...paging };
const decisions: Rules<DecisionQuery> = { speaker: text, ...paging };

const RULES = { documents, statements, figures, disputes, retold, speakers, decisions };

/** The question as it was given. Throws a TypeError for what is no filter, a RangeError for a value that none can have. */
export function sound<Query extends object>(kind: keyof typeof RULES, query: Query): Query {
  if (typeof query !== 'object' || query === null) throw new TypeError('Ask with an object of filters, or with none.');
  const rules: Readonly<Record<string, Rule>> = RULES[kind];
  for (const [name, value] of Object.entries(query)) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (!rule) throw new TypeError(`There is no filter "${name}". There are ${Object.keys(rules).join(', ')}.`);
    if (value !== undefined && !rule.holds(value)) {
      throw new BadQuestion(`"${name}" must be ${rule.expected}; it is ${shown(value)}.`);
    }
  }
  requireOrder(query);
  return query;
}

/** A range that ends before it begins holds nothing, which nobody asks for on purpose. */
function requireOrder({ from, to }: DocumentQuery): void {
  if (from === undefined || to === undefined) return;
  const [first, last] = [comparableOrThrow(from), comparableOrThrow(to)];
  const begins = first.timed && last.timed ? first.instant : first.day;
  const ends = first.timed && last.timed ? last.instant : last.day;
  if (begins > ends) throw new BadQuestion(`"from" (${from}) lies after "to" (${to}). Give the earlier one first.`);
}

const LONGEST_SHOWN = 60;

const shown = (value: unknown): string =>
  (typeof value === 'string' ? JSON.stringify(value) : String(value)).slice(0, LONGEST_SHOWN);

/** An id as it was given. Throws a TypeError for anything but a string. */
export function soundId(id: string): string {
  if (typeof id !== 'string') throw new TypeError(`An id is a string; ${shown(id)} is none.`);
  return id;
}
