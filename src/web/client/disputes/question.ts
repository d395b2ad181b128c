import type { Form } from '../parts/question.ts';

/** The form of the disputes. */
export const DISPUTES: Form = {
  path: '/disputes',
  called: 'the disputes',
  sought: {
    words: { name: 'the words' },
    speaker: { name: 'who accuses' },
    target: { name: 'who is accused' },
    outlet: { name: 'the outlet' },
    from: { name: 'the first day' },
    to: { name: 'the last day' },
    denied: { name: '“only what somebody denies”', alone: true },
  },
  turning: ['offset', 'limit'],
};
