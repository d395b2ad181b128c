import { z } from '@hono/zod-openapi';
import { ACTS, ENTITY_KINDS, FIGURE_KINDS, FORMS, POLARITIES, STANCES } from '../document/index.ts';
import { isWebAddress } from '../store/addresses.ts';
import { comparable, DATE_FORM } from '../store/dates.ts';
import { MOST_ROWS } from '../store/paging.ts';
import { ORDERS } from '../store/store.ts';
import { text } from './fields.ts';

/** What may stand in the addresses of the API. */
export const phrase = text.max(1000).optional();
const day = text.refine((value) => comparable(value) !== null, `be ${DATE_FORM}`).optional();

/** A number as an address writes it. An empty one is none: read as 0 it would pass for an answer. */
const number = (schema: { type: 'integer' | 'number'; minimum: number; maximum?: number }) => {
  const { type, minimum, maximum = Number.MAX_SAFE_INTEGER } = schema;
  const holds = (words: string): boolean => {
    const value = Number(words);
    return (
      /^\d+(?:\.\d+)?$/.test(words) &&
      value >= minimum &&
      value <= maximum &&
      (type === 'number' || !words.includes('.'))
    );
  };
  const upTo = schema.maximum === undefined ? '' : ` to ${schema.maximum}`;
  const expected = `be a ${type === 'integer' ? 'whole number' : 'number'} from ${minimum}${upTo}`;
  return text.refine(holds, expected).transform(Number).optional().openapi(schema);
};

const trueOrFalse = z
  .enum(['true', 'false'])
  .transform((words) => words === 'true')
  .optional();

export const paging = {
  offset: number({ type: 'integer', minimum: 0 }),
  limit: number({ type: 'integer', minimum: 1, maximum: MOST_ROWS }),
};

const documentFilters = {
  words: phrase.openapi({ description: 'Words and "phrases in quotation marks"; a trailing * stands for any ending' }),
  outlet: phrase,
  from: day,
  to: day,
  speaker: phrase.openapi({ description: 'Speaker id or name' }),
  ...paging,
};

export const DocumentQuestion = z.strictObject(documentFilters);

export const StatementQuestion = z.strictObject({
  ...documentFilters,
  target: phrase.openapi({ description: 'Whom it is aimed at: speaker id or name' }),
  act: z.enum(ACTS).optional(),
  stance: z.enum(STANCES).optional(),
  form: z.enum(FORMS).optional(),
  polarity: z.enum(POLARITIES).optional(),
  minScore: number({ type: 'number', minimum: 0, maximum: 1 }),
  order: z.enum(ORDERS).optional(),
});

export const FigureQuestion = z.strictObject({
  ...documentFilters,
  speaker: phrase.openapi({ description: 'Who signs it: speaker id or name' }),
  kind: z.enum(FIGURE_KINDS).optional().openapi({ description: 'What it counts' }),
  unsigned: trueOrFalse.openapi({ description: 'true: only those that nobody signs' }),
});

export const DisputeQuestion = z.strictObject({
  ...documentFilters,
  speaker: phrase.openapi({ description: 'Who accuses: speaker id or name' }),
  target: phrase.openapi({ description: 'Who is accused: speaker id or name' }),
  denied: trueOrFalse.openapi({ description: 'true: only those that somebody denies' }),
});

export const RetoldQuestion = z.strictObject({
  ...documentFilters,
  quotedOtherwise: trueOrFalse.openapi({ description: 'true: only those that two reports quote in other words' }),
});

export const SpeakerQuestion = z.strictObject({ name: phrase, kind: z.enum(ENTITY_KINDS).optional(), ...paging });

/** A record without its undefined fields, as the store's exact optional properties want it. */
export type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };
export const given = <T extends object>(fields: T): Given<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<T>;

/** The address that a report is claimed to stand at; nothing is fetched from it. */
const webAddress = text.max(4000).refine(isWebAddress, 'be an http or https address');

const about = {
  url: webAddress.optional().openapi({ description: 'Where the report is said to stand; it is not fetched' }),
  outlet: text.max(200).optional(),
  title: text.max(1000).optional(),
  published: text.max(40).optional(),
};

const TextInput = z.strictObject({ text: text.min(1), ...about });
const HtmlInput = z.strictObject({ html: text.min(1), ...about });
const AddressInput = z.strictObject({ url: text.min(1).max(4000) });

/** One thing to read: a text, a page's HTML, or an address. */
export const Input = z
  .union([TextInput, HtmlInput, AddressInput])
  .openapi('Input', { example: { text: 'The river is safe, the ministry said.' } });
export type Input = z.infer<typeof Input>;

/** What can be added: an input, or a reading that was tried a moment ago. */
export const AdditionInput = z
  .union([z.strictObject({ trial: text.min(1) }), ...Input.options])
  .openapi('Addition', { example: { url: 'https://courier.example/harbour-fire' } });
export type AdditionInput = z.infer<typeof AdditionInput>;
