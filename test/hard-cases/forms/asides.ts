import { exactly, type Form, maybe, row, says } from '../row.ts';

export const asides: Form = {
  form: 'asides between name and verb',
  rows: [
    exactly('an age', 'Signe Holt, 34, said the bus never came.', says('Signe Holt, 34', 'said', 'the bus never came')),
    row(
      'a deed between commas',
      'Jon Tarn, wiping flour from his hands, said he would bake until the ovens were taken away.',
      says('Jon Tarn', 'said', 'he would bake until the ovens were taken away'),
    ),
    row(
      'a long clause',
      'Pell Dorran, whose lorry was crushed when the wall fell and who spent a night under it, says he remembers only the cold.',
      says('Pell Dorran, whose lorry was crushed', 'says', 'he remembers only the cold'),
      maybe('he', 'remembers', 'only the cold'),
    ),
    row(
      'brackets',
      'Edda Marl (Harbour Party) told parliament that the cranes were unsafe.',
      says('Edda Marl (Harbour Party)', 'told', 'that the cranes were unsafe'),
    ),
    row(
      'dashes',
      'The colonel – a man not known for doubt – admitted that the retreat had been a mistake.',
      says('The colonel', 'admitted', 'that the retreat had been a mistake'),
    ),
    row(
      'a when between verb and words',
      'Krel said on Tuesday after the cabinet met that schools would stay shut.',
      says('Krel', 'said', 'that schools would stay shut'),
    ),
    row(
      'a whom between verb and words',
      'The bishop told a crowd of thousands outside the cathedral in Ashmere that the bells would ring again.',
      says('The bishop', 'told', 'that the bells would ring again'),
    ),
    row(
      'the cue inside the sentence',
      'The strike, Moen argues, was lost before it began.',
      says('Moen', 'argues', 'The strike', 'was lost before it began'),
    ),
    row(
      'the cue inside a quotation',
      '“If they come,” the old man said, lowering his voice, “we shall offer them tea.”',
      says('the old man', 'said', '“If they come,”', '“we shall offer them tea.”'),
    ),
    row(
      'verb, then name, then clause',
      '“It smelled of almonds,” recalled Tora Lund, who was the first to open the door.',
      says('Tora Lund, who was the first to open the door', 'recalled', '“It smelled of almonds,”'),
    ),
    row(
      'two offices and a comma',
      'The finance minister and deputy premier, Ruben Falk, insisted there would be no new taxes.',
      says('The finance minister and deputy premier, Ruben Falk', 'insisted', 'there would be no new taxes'),
    ),
  ],
};
