import { type Form, row, says } from '../row.ts';

export const nested: Form = {
  form: 'nested attributions',
  rows: [
    row(
      'told that somebody hid',
      '“Inspectors told us that Norvel hid the leak,” Strand said.',
      says('Strand', 'said', '“Inspectors told us that Norvel hid the leak,”'),
      says('Inspectors', 'told', 'that Norvel hid the leak'),
    ),
    row(
      'an agency quotes a minister',
      'Corvane Press quoted the minister as saying the border would stay open.',
      says('Corvane Press', 'quoted', 'the minister as saying the border would stay open'),
      says('the minister', 'saying', 'the border would stay open'),
    ),
    row(
      'reported that said that',
      'The Lantern reported that police said the fire had been set.',
      says('The Lantern', 'reported', 'that police said the fire had been set'),
      says('police', 'said', 'the fire had been set'),
    ),
    row(
      'a belief inside a statement',
      'Dahl said residents feared another slide.',
      says('Dahl', 'said', 'residents feared another slide'),
      says('residents', 'feared', 'another slide'),
    ),
    row(
      'three deep',
      'The report says nurses told managers that doctors had refused to treat the men.',
      says('The report', 'says', 'nurses told managers that doctors had refused to treat the men'),
      says('nurses', 'told', 'that doctors had refused to treat the men'),
      says('doctors', 'refused', 'to treat the men'),
    ),
    row(
      'a denial of an accusation',
      'Brask denied accusations by the union that he took bribes.',
      says('Brask', 'denied', 'accusations by the union that he took bribes'),
      says('the union', 'accusations', 'that he took bribes'),
    ),
    row(
      'a claim that is doubted',
      'Falk dismissed the claim that the vote was rigged.',
      says('Falk', 'dismissed', 'the claim that the vote was rigged'),
      says(null, 'claim', 'that the vote was rigged'),
    ),
    row(
      'I think, inside a quotation',
      '“I think they forgot us,” Tora Lund said.',
      says('Tora Lund', 'said', '“I think they forgot us,”'),
      says('I', 'think', 'they forgot us'),
    ),
    row(
      'asked by another whether',
      'She said her lawyer had asked whether the file existed.',
      says('She', 'said', 'her lawyer had asked whether the file existed'),
      says('her lawyer', 'asked', 'whether the file existed'),
    ),
    row(
      'according to, then said',
      'According to the Ashmere Chronicle, Krel told her party she would step down.',
      says('the Ashmere Chronicle', 'According to', 'Krel told her party she would step down'),
      says('Krel', 'told', 'she would step down'),
    ),
    row(
      'a promise inside a report',
      'The mayor’s office confirmed that Dahl had promised to resign.',
      says('The mayor’s office', 'confirmed', 'that Dahl had promised to resign'),
      says('Dahl', 'promised', 'to resign'),
    ),
    row(
      'two inside one',
      'Moen said the owners wanted war and the men wanted bread.',
      says('Moen', 'said', 'the owners wanted war and the men wanted bread'),
      says('the owners', 'wanted', 'war'),
      says('the men', 'wanted#2', 'bread'),
    ),
  ],
};
