import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { jsonAnswer, notFound, otherRefusals, refusals } from './errors.ts';
import { idInPath } from './fields.ts';
import type { ApiParts } from './parts.ts';
import { DisputeQuestion, FigureQuestion, given, SpeakerQuestion, StatementQuestion } from './questions.ts';
import {
  DisputeAnswer,
  FigurePageAnswer,
  FindingAnswer,
  OutletsAnswer,
  onTheWire,
  pageOf,
  SpeakerAnswer,
  SpeakerSummaryAnswer,
} from './responses.ts';

const findings = pageOf(FindingAnswer, 'FindingPage');

const searchRoute = createRoute({
  method: 'get',
  path: '/api/search',
  operationId: 'search',
  tags: ['Statements'],
  summary: 'Statements that match words and filters; without words all that pass the filters, newest first',
  request: { query: StatementQuestion },
  responses: { 200: jsonAnswer(findings, 'A page of statements'), 400: refusals[400], ...otherRefusals },
});

const disputesRoute = createRoute({
  method: 'get',
  path: '/api/disputes',
  operationId: 'listDisputes',
  tags: ['Statements'],
  summary: 'Who accuses whom, and what denies it, the pairs of most reports first; who is right is never judged',
  request: { query: DisputeQuestion },
  responses: {
    200: jsonAnswer(pageOf(DisputeAnswer, 'DisputePage'), 'A page of disputes'),
    400: refusals[400],
    ...otherRefusals,
  },
});

const figuresRoute = createRoute({
  method: 'get',
  path: '/api/figures',
  operationId: 'listFigures',
  tags: ['Figures'],
  summary: 'Numbers that reports give, with who signs them, newest report first; never added up, never judged',
  request: { query: FigureQuestion },
  responses: { 200: jsonAnswer(FigurePageAnswer, 'A page of figures'), 400: refusals[400], ...otherRefusals },
});

const speakersRoute = createRoute({
  method: 'get',
  path: '/api/speakers',
  operationId: 'listSpeakers',
  tags: ['Speakers'],
  summary: 'Speakers across reports, those with the most statements first',
  request: { query: SpeakerQuestion },
  responses: {
    200: jsonAnswer(pageOf(SpeakerSummaryAnswer, 'SpeakerPage'), 'A page of speakers'),
    400: refusals[400],
    ...otherRefusals,
  },
});

const speakerRoute = createRoute({
  method: 'get',
  path: '/api/speakers/{id}',
  operationId: 'getSpeaker',
  tags: ['Speakers'],
  summary: 'One speaker: names and roles over time, acts, outlets, namesakes, identifiers in other catalogues',
  request: { params: idInPath },
  responses: { 200: jsonAnswer(SpeakerAnswer, 'The speaker'), 404: refusals[404], ...otherRefusals },
});

const speakerStatementsRoute = createRoute({
  method: 'get',
  path: '/api/speakers/{id}/statements',
  operationId: 'listStatementsOfSpeaker',
  tags: ['Speakers'],
  summary: 'Everything a speaker said, newest first, with the filters of the search',
  request: { params: idInPath, query: StatementQuestion.omit({ speaker: true }) },
  responses: {
    200: jsonAnswer(findings, 'A page of statements'),
    400: refusals[400],
    404: refusals[404],
    ...otherRefusals,
  },
});

const outletsRoute = createRoute({
  method: 'get',
  path: '/api/outlets',
  operationId: 'listOutlets',
  tags: ['Documents'],
  summary: 'Outlets with their numbers of reports and statements',
  responses: { 200: jsonAnswer(OutletsAnswer, 'All outlets'), ...otherRefusals },
});

/** Routes of statements, disputes, figures, speakers and outlets. */
export function statementRoutes(api: OpenAPIHono, { store }: ApiParts): void {
  const speakerOf = async (speakerId: string) => {
    const speaker = await store.speaker(speakerId);
    if (!speaker) throw notFound('speaker', speakerId);
    return speaker;
  };

  api.openapi(searchRoute, async (c) => c.json(await store.search(given(c.req.valid('query'))), 200));
  api.openapi(disputesRoute, async (c) => c.json(await store.disputes(given(c.req.valid('query'))), 200));
  api.openapi(figuresRoute, async (c) => c.json(await store.figures(given(c.req.valid('query'))), 200));
  api.openapi(speakersRoute, async (c) => c.json(await store.speakers(given(c.req.valid('query'))), 200));
  api.openapi(speakerRoute, async (c) => c.json(onTheWire(await speakerOf(c.req.valid('param').id)), 200));
  api.openapi(speakerStatementsRoute, async (c) => {
    const speaker = await speakerOf(c.req.valid('param').id);
    const query = { order: 'newest' as const, ...given(c.req.valid('query')), speaker: speaker.id };
    return c.json(await store.search(query), 200);
  });
  api.openapi(outletsRoute, async (c) => c.json({ results: await store.outlets() }, 200));
}
