import { type Form, row, says } from '../row.ts';

export const overParagraphs: Form = {
  form: 'quotations over paragraphs',
  rows: [
    row(
      'the speaker at the end of the last',
      '“The first night we slept in the church.\n\n“The second night there was no church,” said Odile Varr.',
      says('Odile Varr', 'said', '“The first night we slept in the church.', '“The second night there was no church,”'),
    ),
    row(
      'four paragraphs, the speaker before them',
      'In a letter to staff, Roth wrote:\n\n“This is the hardest letter I have written.\n\n“We must close the yard.\n\n“Everyone will be paid until June.\n\n“I am sorry.”\n\nThe shares rose by four per cent.',
      says(
        'Roth',
        'wrote',
        '“This is the hardest letter I have written.',
        '“We must close the yard.',
        '“Everyone will be paid until June.',
        '“I am sorry.”',
      ),
    ),
    row(
      'closed in each paragraph',
      '“We asked for doctors,” said the mayor of Sarn, Inge Dahl.\n\n“They sent us a brass band.”',
      says('the mayor of Sarn, Inge Dahl', 'said', '“We asked for doctors,”', '“They sent us a brass band.”'),
    ),
    row(
      'straight marks',
      '"I counted them myself," Dahl said. "There were thirty.\n\n"The list says twelve."',
      says('Dahl', 'said', '"I counted them myself,"', '"There were thirty.', '"The list says twelve."'),
    ),
    row(
      'single marks',
      '‘My father built this pier,’ said Benno Rask. ‘He carried every stone.\n\n‘Now they want to sell it.’',
      says(
        'Benno Rask',
        'said',
        '‘My father built this pier,’',
        '‘He carried every stone.',
        '‘Now they want to sell it.’',
      ),
    ),
    row(
      'another speaker follows',
      '“The count was fair,” said Ruben Falk.\n\n“It was not,” said Oda Krel.',
      says('Ruben Falk', 'said', '“The count was fair,”'),
      says('Oda Krel', 'said#2', '“It was not,”'),
    ),
    row(
      'the cue in its own short sentence',
      'Aske shook her head.\n\n“I will not go back.” She said it twice.',
      says('She', 'said', '“I will not go back.”'),
    ),
    row(
      'a block behind a colon, without marks',
      'The order, signed by the colonel, reads:\n\nNo person shall cross the river after dark.',
      says('The order, signed by the colonel', 'reads', 'No person shall cross the river after dark'),
    ),
    row(
      'a paragraph of narration between two',
      '“I heard the crack first,” Oder said.\n\nHe ran to the gate, and found it locked.\n\n“Then the water came,” he said.',
      says('Oder', 'said', '“I heard the crack first,”'),
      says('he', 'said#2', '“Then the water came,”'),
    ),
  ],
};
