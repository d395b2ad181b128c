import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { DECIDERS, type Decision, DecisionRefused, type LoggedDecision, STANDINGS } from '../store/store.ts';
import { ApiError, bodyOf, jsonAnswer, notFound, otherRefusals, refusals } from './errors.ts';
import { count, text, textOrNull } from './fields.ts';
import type { ApiParts } from './parts.ts';
import { given, paging, phrase } from './questions.ts';
import { pageOf } from './responses.ts';

/** Left out, it is null. */
const optional = textOrNull.default(null);
const speaker = text.openapi({ description: 'Speaker id' });
const number = count.min(1).openapi({ description: 'Id of a decision' });

/** What is decided. The store says what else of it cannot be. */
export const DecisionNoun = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('merge'), from: speaker, into: speaker }).readonly(),
    z
      .object({
        kind: z.literal('split'),
        speaker,
        occurrences: z.array(z.object({ document: text, entity: text }).readonly()).readonly(),
        into: optional.openapi({ description: 'Speaker id; null: a new speaker' }),
        name: optional.openapi({ description: 'What a new speaker is called' }),
      })
      .readonly(),
    z.object({ kind: z.literal('name'), speaker, name: text }).readonly(),
    z
      .object({
        kind: z.literal('link'),
        speaker,
        service: text.openapi({ description: 'The space of identifiers, as an address' }),
        identifier: text,
        label: optional,
        url: optional,
        score: z.number().nullable().default(null),
      })
      .readonly(),
    z.object({ kind: z.literal('accept'), decision: number }).readonly(),
    z.object({ kind: z.literal('undo'), decision: number }).readonly(),
  ])
  .openapi('Decision') satisfies z.ZodType<Decision>;

const DecisionInput = z
  .strictObject({
    decision: DecisionNoun,
    by: text.openapi({ description: 'Who decides: there is no login, so that this is what the log will say' }),
    decider: z.enum(DECIDERS).default('person').openapi({ description: 'A machine may only suggest links' }),
    why: optional,
  })
  .openapi('DecisionInput', {
    example: {
      decision: { kind: 'merge', from: 'idrin-wasko', into: 'idrin-vasko' },
      by: 'Olena Karst',
      decider: 'person',
      why: 'The same man in two spellings.',
    },
  });

const LoggedDecisionAnswer = z
  .object({
    id: count,
    decision: DecisionNoun,
    by: text,
    decider: z.enum(DECIDERS),
    why: textOrNull,
    at: text,
    standing: z.enum(STANDINGS),
    names: z
      .record(text, text)
      .readonly()
      .openapi({ description: 'Id -> name of the speakers whom the decision names' }),
  })
  .readonly()
  .openapi('LoggedDecision') satisfies z.ZodType<LoggedDecision>;

const logRoute = createRoute({
  method: 'get',
  path: '/api/decisions',
  operationId: 'listDecisions',
  tags: ['Speakers'],
  summary: 'The log of what was decided about speakers, newest first',
  request: { query: z.strictObject({ speaker: phrase.openapi({ description: 'Speaker id' }), ...paging }) },
  responses: {
    200: jsonAnswer(pageOf(LoggedDecisionAnswer, 'DecisionPage'), 'A page of the log'),
    400: refusals[400],
    404: refusals[404],
    ...otherRefusals,
  },
});

const decideRoute = createRoute({
  method: 'post',
  path: '/api/decisions',
  operationId: 'decide',
  tags: ['Speakers'],
  summary: 'Merge, split, name or link speakers, or undo that: appends to the log, overwrites nothing',
  request: { body: { content: { 'application/json': { schema: DecisionInput } } } },
  responses: {
    201: jsonAnswer(LoggedDecisionAnswer, 'The entry, with the ids that the given ones lead to'),
    400: refusals[400],
    404: refusals[404],
    409: refusals[409],
    413: refusals[413],
    ...otherRefusals,
  },
});

/** Routes of the log. */
export function decisionRoutes(api: OpenAPIHono, { store }: ApiParts): void {
  api.openapi(logRoute, async (c) => {
    const query = given(c.req.valid('query'));
    if (query.speaker !== undefined && !(await store.speaker(query.speaker))) {
      throw notFound('speaker', query.speaker);
    }
    return c.json(await store.decisions(query), 200);
  });

  api.openAPIRegistry.registerPath(decideRoute);
  api.post('/api/decisions', async (c) => {
    const expected = 'Send JSON with a "decision" and "by" whom it is. Nothing was decided.';
    const { decision, ...deciding } = await bodyOf(c, DecisionInput, expected);
    return c.json(await store.decide(decision, deciding).catch(refuse), 201);
  });
}

const STATUS: Record<DecisionRefused['code'], 400 | 404 | 409> = { invalid: 400, 'not-found': 404, 'no-change': 409 };

function refuse(fault: unknown): never {
  if (fault instanceof DecisionRefused) throw new ApiError(STATUS[fault.code], fault.code, fault.message);
  throw fault;
}
