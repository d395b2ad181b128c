import { type Form, row, says } from '../row.ts';

export const strayMarks: Form = {
  form: 'marks out of order',
  rows: [
    row(
      'opened straight, closed curly',
      '"The harvest is lost,” said Ola Brandt.',
      says('Ola Brandt', 'said', '"The harvest is lost,”'),
    ),
    row(
      'opened curly, closed straight',
      '“The harvest is lost," said Ola Brandt.',
      says('Ola Brandt', 'said', '“The harvest is lost,"'),
    ),
    row(
      'two curly marks that both close',
      '”The harvest is lost,” said Ola Brandt.',
      says('Ola Brandt', 'said', 'The harvest is lost'),
    ),
    row(
      'a missing opening mark',
      'The harvest is lost,” said Ola Brandt.',
      says('Ola Brandt', 'said', 'The harvest is lost'),
    ),
    row(
      'low opening marks',
      '„The harvest is lost,“ said Ola Brandt.',
      says('Ola Brandt', 'said', 'The harvest is lost'),
    ),
    row('guillemets', '«The harvest is lost,» said Ola Brandt.', says('Ola Brandt', 'said', '«The harvest is lost,»')),
    row(
      'doubled single marks',
      "''The harvest is lost,'' said Ola Brandt.",
      says('Ola Brandt', 'said', 'The harvest is lost'),
    ),
    row('backticks', "``The harvest is lost,'' said Ola Brandt.", says('Ola Brandt', 'said', 'The harvest is lost')),
    row(
      'a stray mark in an earlier paragraph',
      'The council sold the mill for 12" of paper.\n\n“The harvest is lost,” said Ola Brandt.',
      says('Ola Brandt', 'said', '“The harvest is lost,”'),
    ),
    row(
      'an unclosed mark and another quotation below',
      '“We lost the barn, Brandt said.\n\n“We lost the cows,” his wife said.',
      says('Brandt', 'said', 'We lost the barn'),
      says('his wife', 'said#2', '“We lost the cows,”'),
    ),
    row(
      'a lone surrogate between the words',
      '“The harvest \ud83d is lost,” said Ola Brandt.',
      says('Ola Brandt', 'said', 'is lost,”'),
    ),
    row(
      'a lone surrogate before the quotation',
      '\udc4d “The harvest is lost,” said Ola Brandt.',
      says('Ola Brandt', 'said', '“The harvest is lost,”'),
    ),
    row(
      'characters beyond the first plane',
      '🌾🌾 “The harvest is lost 😢,” said Ola Brandt.',
      says('Ola Brandt', 'said', '“The harvest is lost 😢,”'),
    ),
    row(
      'a space inside the marks',
      '“ The harvest is lost , ” said Ola Brandt.',
      says('Ola Brandt', 'said', 'The harvest is lost'),
    ),
    row(
      'no-break spaces',
      'Ola\u00a0Brandt\u00a0said the\u00a0harvest was lost.',
      says('Ola\u00a0Brandt', 'said', 'the\u00a0harvest was lost'),
    ),
    row('marks and nothing else', '“” "" ‘’ \'\' «»'),
  ],
};
