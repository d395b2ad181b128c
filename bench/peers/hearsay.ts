/** Hearsay's annotate step as a program of process.ts, one thread. */
import { openAnnotator } from '../../src/open-annotator.ts';
import { serve } from './serve.ts';

const annotator = await openAnnotator({ model: 'model', threads: 1 });
await serve('Hearsay', async ({ text, outermost = false }) => {
  const { attributions } = await annotator.annotate(text, { outermost });
  return attributions.map(({ source, cue, content }) => ({ source, cue, content }));
});
