import { type Form, row, says } from '../row.ts';

export const noSource: Form = {
  form: 'attributions without a source',
  rows: [
    row(
      'allegedly',
      'The clerk allegedly sold the exam papers for a goat.',
      says(null, 'allegedly', 'sold the exam papers for a goat'),
    ),
    row('is said to', 'The castle is said to be haunted by a cook.', says(null, 'is said', 'to be haunted by a cook')),
    row(
      'it was reported',
      'It was reported that the train had stopped in the tunnel.',
      says(null, 'was reported', 'that the train had stopped in the tunnel'),
    ),
    row('suspected', 'He is suspected of poisoning the well.', says(null, 'is suspected', 'of poisoning the well')),
    row(
      'are thought to',
      'Some forty people are thought to be trapped under the hall.',
      says(null, 'are thought', 'to be trapped under the hall'),
    ),
    row(
      'is rumoured',
      'The duke is rumoured to have sold the forest.',
      says(null, 'is rumoured', 'to have sold the forest'),
    ),
    row(
      'a purported letter',
      'A letter purportedly signed by the general turned up in a café.',
      says(null, 'purportedly', 'signed by the general'),
    ),
    row(
      'there are fears',
      'There are fears that the dam will not hold.',
      says(null, 'fears', 'that the dam will not hold'),
    ),
    row('blamed on, in the passive', 'The outage was blamed on a squirrel.', says(null, 'was blamed', 'on a squirrel')),
    row(
      'hopes are high',
      'It is hoped that the bridge will open in June.',
      says(null, 'is hoped', 'that the bridge will open in June'),
    ),
  ],
};
