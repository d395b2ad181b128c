import { z } from '@hono/zod-openapi';
import { ACTS, ENTITY_KINDS, FORMS, POLARITIES, STANCES } from '../document/index.ts';

/** What may stand in the addresses of the API. */
export const phrase = z.string().max(1000).optional();
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:?\d{2})?)?$/, 'a day as 2026-03-01')
  .refine((value) => !Number.isNaN(Date.parse(value)), 'no such day')
  .optional();

export const paging = {
  offset: z.coerce.number().int().min(0).optional().openapi({ type: 'integer' }),
  limit: z.coerce.number().int().min(1).max(500).optional(),
};

const documentFilters = {
  words: phrase.openapi({ description: 'Words and "phrases in quotation marks"; a trailing * stands for any ending' }),
  outlet: phrase,
  from: day,
  to: day,
  speaker: phrase.openapi({ description: 'Speaker id or name' }),
  ...paging,
};

export const DocumentQuestion = z.object(documentFilters);

export const StatementQuestion = z.object({
  ...documentFilters,
  act: z.enum(ACTS).optional(),
  stance: z.enum(STANCES).optional(),
  form: z.enum(FORMS).optional(),
  polarity: z.enum(POLARITIES).optional(),
  minScore: z.coerce.number().min(0).max(1).optional(),
  order: z.enum(['relevance', 'newest']).optional(),
});

export const SpeakerQuestion = z.object({ name: phrase, kind: z.enum(ENTITY_KINDS).optional(), ...paging });

/** A record without its undefined fields, as the store's exact optional properties want it. */
export type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };
export const given = <T extends object>(fields: T): Given<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<T>;

const about = {
  outlet: z.string().max(200).optional(),
  title: z.string().max(1000).optional(),
  published: z.string().max(40).optional(),
};

const TextInput = z.object({ text: z.string().min(1), url: z.string().max(4000).optional(), ...about });
const HtmlInput = z.object({ html: z.string().min(1), url: z.string().max(4000).optional(), ...about });
const AddressInput = z.object({ url: z.string().min(1).max(4000) });

/** One thing to read: a text, a page's HTML, or an address. */
export const Input = z
  .union([TextInput, HtmlInput, AddressInput])
  .openapi('Input', { example: { text: 'The river is safe, the ministry said.' } });
export type Input = z.infer<typeof Input>;

/** What can be added: an input, or a reading that was tried a moment ago. */
export const AdditionInput = z
  .union([z.object({ trial: z.string().min(1) }), ...Input.options])
  .openapi('Addition', { example: { url: 'https://courier.example/harbour-fire' } });
export type AdditionInput = z.infer<typeof AdditionInput>;
