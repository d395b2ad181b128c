import { type Form, maybe, row, says } from '../row.ts';

export const lettersAndInterviews: Form = {
  form: 'letters and interviews',
  rows: [
    row(
      'in a letter',
      'In a letter to the king, the bishops asked for mercy for the five men.',
      says('the bishops', 'asked', 'for mercy for the five men'),
    ),
    row(
      'a letter quoted at length',
      '“Dear Mother,” he wrote from the front, “the food is bad but the songs are good.”',
      says('he', 'wrote', '“Dear Mother,”', '“the food is bad but the songs are good.”'),
    ),
    row(
      'question and answer with initials',
      'Q: Why did you leave the party?\n\nA: Because it had left me.',
      says('Q', ':', 'Why did you leave the party'),
      says('A', ':#2', 'Because it had left me'),
    ),
    row(
      'the outlet asks, a name answers',
      'The Lantern: Will you stand again?\n\nKrel: Ask me in the spring.',
      says('The Lantern', ':', 'Will you stand again'),
      says('Krel', ':#2', 'Ask me in the spring'),
    ),
    row(
      'told an outlet',
      'Lund told The Lantern she had found the ring in a potato field.',
      says('Lund', 'told', 'she had found the ring in a potato field'),
    ),
    row(
      'in an interview with',
      'In an interview with Radio Sarn, the coach hinted that he might retire.',
      says('the coach', 'hinted', 'that he might retire'),
    ),
    row(
      'a letter to the editor',
      'Sir, – Your report on the weir was wrong in every particular.\n\nH. Moss, Thorsby',
      maybe('H. Moss', null, 'Your report on the weir was wrong in every particular'),
    ),
    row(
      'a diary',
      '“Rain again,” notes the diary of the lighthouse keeper for 3 March 1911.',
      says('the diary of the lighthouse keeper', 'notes', '“Rain again,”'),
    ),
    row(
      'a memory in indirect words',
      'She remembers that the windows shook before the bell rang.',
      says('She', 'remembers', 'that the windows shook before the bell rang'),
    ),
  ],
};
