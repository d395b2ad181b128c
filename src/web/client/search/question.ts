import type { Form } from '../parts/question.ts';
import { ACT_WORDS, FORM_WORDS, POLARITY_WORDS, STANCE_WORDS } from '../words.ts';

/** The form of the search for statements. */
export const SEARCH: Form = {
  path: '/search',
  called: 'the search',
  sought: {
    words: { name: 'the words' },
    speaker: { name: 'the speaker' },
    target: { name: 'the target' },
    outlet: { name: 'the outlet' },
    act: { name: 'the act', values: ACT_WORDS },
    stance: { name: 'the stance', values: STANCE_WORDS },
    form: { name: 'the form', values: FORM_WORDS },
    polarity: { name: 'the polarity', values: POLARITY_WORDS },
    from: { name: 'the first day' },
    to: { name: 'the last day' },
    minScore: { name: '“only sure”', alone: true },
  },
  turning: ['offset', 'order', 'limit'],
};
