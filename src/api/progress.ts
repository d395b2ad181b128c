import { z } from '@hono/zod-openapi';
import { PROBLEM_CODES } from '../document/index.ts';
import { ADD_OUTCOMES } from '../store/store.ts';
import { count, text, textOrNull } from './fields.ts';

/** The lines of an add: newline-delimited JSON, one as each step is done, the last one `done`. */
const item = {
  item: text.openapi({ description: 'The file (with the line of JSON lines), the address, or "pasted text"' }),
};

export const ProgressLine = z
  .discriminatedUnion('step', [
    z.object({ step: z.literal('taking'), ...item }),
    z.object({ step: z.literal('taken'), ...item, bytes: count }),
    z.object({
      step: z.literal('read'),
      ...item,
      id: text,
      headline: textOrNull,
      outlet: textOrNull,
      words: count,
      problem: textOrNull,
      ignored: z
        .array(text)
        .readonly()
        .openapi({ description: 'Fields of a JSON line that could not be understood and were left out' }),
    }),
    z.object({ step: z.literal('annotated'), ...item, id: text, statements: count, speakers: count }),
    z.object({
      step: z.literal('stored'),
      ...item,
      id: text,
      outcome: z.enum(ADD_OUTCOMES).openapi({ description: 'What the store did' }),
      problem: z
        .enum(PROBLEM_CODES)
        .nullable()
        .openapi({ description: 'Why no whole report was read of it: then it counts under `failed` and `notRead`' }),
    }),
    z.object({ step: z.literal('failed'), ...item, code: text, message: text }),
    z.object({
      step: z.literal('done'),
      stored: count,
      unchanged: count,
      failed: count.openapi({ description: 'Those that gave no whole report' }),
      notRead: count.openapi({ description: 'Of the failed, those whose bytes are kept with the reason' }),
      notes: z.array(text).readonly().openapi({
        description:
          'What was left out, in sentences: which field of JSON lines was not understood in how many of them',
      }),
    }),
  ])
  .openapi('ProgressLine');
export type ProgressLine = z.infer<typeof ProgressLine>;

/**
 * Sends lines as they come. When the reader goes away the abort controller fires, so that the work in hand stops;
 * what was already stored stays.
 */
export function streamLines(lines: AsyncGenerator<ProgressLine>, controller: AbortController): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(sink) {
      const next = await lines.next();
      if (next.done) sink.close();
      else sink.enqueue(encoder.encode(`${JSON.stringify(next.value)}\n`));
    },
    async cancel() {
      controller.abort();
      await lines.return(undefined);
    },
  });
  return new Response(body, { headers: { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' } });
}
