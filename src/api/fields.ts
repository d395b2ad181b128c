import { z } from '@hono/zod-openapi';

/** What the fields of questions and answers are made of. */
export const text = z.string();
export const textOrNull = text.nullable();
/** A whole number: of things, of code units, of a line. */
export const count = z.int();

/** The part of an address that names one document or speaker. */
export const idInPath = z.object({ id: text });
