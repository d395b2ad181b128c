import { type Form, row, says } from '../row.ts';

export const singleMarks: Form = {
  form: 'British single marks',
  rows: [
    row('curly', '‘It is a scandal,’ said Oda Krel.', says('Oda Krel', 'said', '‘It is a scandal,’')),
    row('straight', "'It is a scandal,' said Oda Krel.", says('Oda Krel', 'said', "'It is a scandal,'")),
    row(
      'a plural’s apostrophe inside',
      '‘The workers’ demands are fair,’ Moen said, ‘and the owners’ answer is not.’',
      says('Moen', 'said', '‘The workers’ demands are fair,’', '‘and the owners’ answer is not.’'),
    ),
    row(
      'doubles inside singles',
      '‘He shouted “get out” and slammed the door,’ Aske said.',
      says('Aske', 'said', '‘He shouted “get out” and slammed the door,’'),
      says('He', 'shouted', '“get out”'),
    ),
    row(
      'singles inside doubles',
      '“He shouted ‘get out’ and slammed the door,” Aske said.',
      says('Aske', 'said', '“He shouted ‘get out’ and slammed the door,”'),
      says('He', 'shouted', '‘get out’'),
    ),
    row(
      'an elision at the start',
      '‘’Tis the worst flood in memory,’ said the ferryman.',
      says('the ferryman', 'said', 'Tis the worst flood in memory'),
    ),
    row(
      'the stop outside the mark',
      'She described the raid as ‘a shambles from start to finish’.',
      says('She', 'described', '‘a shambles from start to finish’'),
    ),
    row(
      'apostrophes and no quotation',
      'The ministers’ cars blocked the bishops’ gate, and the dogs’ barking woke the street.',
    ),
    row(
      'two speakers in one line',
      "'Sell it,' said Falk. 'Never,' said Krel.",
      says('Falk', 'said', "'Sell it,'"),
      says('Krel', 'said#2', "'Never,'"),
    ),
    row(
      'years and contractions',
      "'In the '80s we'd no phones,' said Rask. 'We didn't miss 'em.'",
      says('Rask', 'said', "'In the '80s we'd no phones,'", "'We didn't miss 'em.'"),
    ),
  ],
};
