import type { Form } from '../parts/question.ts';

/** The form of the renderings. */
export const RENDERINGS: Form = {
  path: '/renderings',
  called: 'the renderings',
  sought: {
    words: { name: 'the words' },
    speaker: { name: 'the speaker' },
    outlet: { name: 'the outlet' },
    from: { name: 'the first day' },
    to: { name: 'the last day' },
    quotedOtherwise: { name: '“only where quotations differ”', alone: true },
  },
  turning: ['offset', 'limit'],
};
