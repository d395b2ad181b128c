import type { Form } from '../parts/question.ts';
import { FIGURE_KIND_WORDS } from '../words.ts';

/** The form of the figures. */
export const FIGURES: Form = {
  path: '/figures',
  called: 'the figures',
  sought: {
    words: { name: 'the words' },
    kind: { name: 'the kind', values: FIGURE_KIND_WORDS },
    speaker: { name: 'the speaker' },
    outlet: { name: 'the outlet' },
    from: { name: 'the first day' },
    to: { name: 'the last day' },
    unsigned: { name: '“only where nobody is named”', alone: true },
  },
  turning: ['offset', 'limit'],
};
