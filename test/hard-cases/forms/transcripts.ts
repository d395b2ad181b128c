import { type Form, maybe, row, says } from '../row.ts';

export const transcripts: Form = {
  form: 'transcripts',
  rows: [
    row(
      'names in capitals',
      'KREL: I never signed it.\n\nROLF: Is this your name?\n\nKREL: It is my name. It is not my hand.',
      says('KREL', ':', 'I never signed it'),
      says('ROLF', ':#2', 'Is this your name'),
      says('KREL#2', ':#3', 'It is my name. It is not my hand'),
    ),
    row(
      'stage directions',
      'THE SPEAKER: Order! (Laughter.)\n\nMR FALK: I withdraw the word “goat”.',
      says('THE SPEAKER', ':', 'Order!'),
      says('MR FALK', ':#2', 'I withdraw the word “goat”'),
    ),
    row(
      'a recording described',
      'On the recording a man can be heard saying “cut the rope”.',
      says('a man', 'saying', '“cut the rope”'),
      maybe(null, 'heard', 'a man', 'saying “cut the rope”'),
      maybe(null, 'can be heard', 'a man', 'saying “cut the rope”'),
    ),
    row(
      'unidentified speakers',
      'Unidentified male: The engine is gone.\n\nPilot: Brace, brace.',
      says('Unidentified male', ':', 'The engine is gone'),
      says('Pilot', ':#2', 'Brace, brace'),
    ),
    row(
      'translated',
      '“The mountain does not wait,” Captain Ash said through an interpreter.',
      says('Captain Ash', 'said', '“The mountain does not wait,”'),
    ),
  ],
};
