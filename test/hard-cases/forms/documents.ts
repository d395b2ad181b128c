import { exactly, type Form, maybe, row, says } from '../row.ts';

export const documents: Form = {
  form: 'documents and polls',
  rows: [
    exactly(
      'a report said',
      'The audit said the fund had lost nine million crowns.',
      says('The audit', 'said', 'the fund had lost nine million crowns'),
    ),
    row(
      'according to documents',
      'The shells were made in Hallin, according to shipping papers seen by The Lantern.',
      says('shipping papers seen by The Lantern', 'according to', 'The shells were made in Hallin'),
      maybe('The Lantern', 'seen by', 'shipping papers'),
    ),
    row(
      'a study found',
      'A study of 2,000 children found that walking to school improved their sleep.',
      says('A study of 2,000 children', 'found', 'that walking to school improved their sleep'),
    ),
    row(
      'a leaked memo',
      'A leaked memo shows the board knew of the cracks in 2019.',
      says('A leaked memo', 'shows', 'the board knew of the cracks in 2019'),
      maybe('the board', 'knew', 'of the cracks'),
    ),
    row(
      'a poll shows',
      'A poll by Ashmere University shows 52 per cent of voters back the treaty.',
      says('A poll by Ashmere University', 'shows', '52 per cent of voters back the treaty'),
      maybe('52 per cent of voters', 'back', 'the treaty'),
    ),
    row(
      'per cent who said',
      'Some 61 per cent of those asked said they trusted no party.',
      says('61 per cent of those asked', 'said', 'they trusted no party'),
      maybe('they', 'trusted', 'no party'),
    ),
    row(
      'a filing alleges',
      'The lawsuit alleges that Norvel knew the valves were faulty.',
      says('The lawsuit', 'alleges', 'that Norvel knew the valves were faulty'),
      maybe('Norvel', 'knew', 'the valves were faulty'),
    ),
    row(
      'the law requires',
      'Under the treaty, both sides agreed to withdraw their guns by May.',
      says('both sides', 'agreed', 'to withdraw their guns by May'),
    ),
    row(
      'a sign reads',
      'A sign on the gate reads: “Beware of the bees.”',
      says('A sign on the gate', 'reads', '“Beware of the bees.”'),
    ),
    row(
      'figures show',
      'Official figures show that rents rose by a fifth.',
      says('Official figures', 'show', 'that rents rose by a fifth'),
    ),
    row(
      'the constitution says',
      'Article 9 of the constitution states that “no soldier shall hold office”.',
      says('Article 9 of the constitution', 'states', 'that “no soldier shall hold office”'),
    ),
  ],
};
