import { type Form, maybe, onPage, row, says } from '../row.ts';

const headline = (...given: Parameters<typeof row>) => onPage(['headline'], row(...given));

export const headlines: Form = {
  form: 'headlines',
  rows: [
    headline("X 'denies Y'", "Harbour chief 'denies taking bribes'", says('Harbour chief', 'denies', 'taking bribes')),
    headline(
      'a colon and a quotation',
      "Krel: 'We will not sell the railway'",
      says('Krel', ':', "'We will not sell the railway'"),
    ),
    headline(
      'a quotation, a colon and a name',
      "'We were abandoned': Sarn flood survivors blame council",
      says('Sarn flood survivors', 'blame', 'We were abandoned'),
    ),
    headline(
      'the source behind a dash',
      'Ferry sank within minutes – coastguard',
      says('coastguard', '–', 'Ferry sank within minutes'),
    ),
    headline(
      'the source behind a comma',
      'Two in five nurses plan to quit, survey finds',
      says('survey', 'finds', 'Two in five nurses plan to quit'),
      maybe('nurses', 'plan', 'to quit'),
    ),
    headline(
      'says in the middle',
      'Mayor says stadium fire was no accident',
      says('Mayor', 'says', 'stadium fire was no accident'),
    ),
    headline('vows', 'Brask vows to rebuild bridge by spring', says('Brask', 'vows', 'to rebuild bridge by spring')),
    headline('accused of, with no accuser', 'Bank accused of hiding losses', says(null, 'accused of', 'hiding losses')),
    headline(
      'a source before a colon, without marks',
      'Report: Half of wells in Thorsby are poisoned',
      says('Report', ':', 'Half of wells in Thorsby are poisoned'),
    ),
    headline(
      'capitals throughout',
      'MINISTER WARNS OF WATER SHORTAGE BY JULY',
      says('MINISTER', 'WARNS', 'OF WATER SHORTAGE BY JULY'),
    ),
    headline(
      'urges',
      'Doctors urge ban on night shifts after third death',
      says('Doctors', 'urge', 'ban on night shifts after third death'),
    ),
    headline(
      'could, experts warn',
      'Lake could be dry within ten years, experts warn',
      says('experts', 'warn', 'Lake could be dry within ten years'),
    ),
    headline(
      'a whole headline in marks',
      "'The river took everything we had'",
      says(null, null, "'The river took everything we had'"),
    ),
    headline('no attribution', 'Storm closes three mountain roads'),
    headline('a film’s title', "'The Salt Road' wins best film in Ashmere"),
    headline('a scare quote', "Police raid 'torture house' in Brenica", maybe(null, null, "'torture house'")),
    onPage(
      ['headline', 'paragraph'],
      row(
        'a headline and its lead say it twice',
        'Port will reopen on Monday, says Marl\n\nThe port of Orlesk will reopen on Monday, harbour commissioner Edda Marl said.',
        says('Marl', 'says', 'Port will reopen on Monday'),
        says('harbour commissioner Edda Marl', 'said', 'The port of Orlesk will reopen on Monday'),
      ),
    ),
    onPage(
      ['headline', 'subheading'],
      row(
        'a heading in marks between paragraphs',
        'Nine days under the snow\n\n‘I sang to stay awake’',
        says(null, null, '‘I sang to stay awake’'),
      ),
    ),
  ],
};
