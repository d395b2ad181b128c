import { exactly, type Form, row, says } from '../row.ts';

/** What users of other tools asked for in vain. */
export const wishes: Form = {
  form: 'wishes of other tools’ users',
  rows: [
    exactly(
      'a trade between name and verb',
      'Tomas Hale, a doctor, said the ward had run out of beds.',
      says('Tomas Hale, a doctor', 'said', 'the ward had run out of beds'),
    ),
    row(
      'a nickname in marks ends the source',
      '“They took my tent twice this week,” said a homeless man who goes by the name “Stilts.”',
      says('a homeless man who goes by the name “Stilts.”', 'said', '“They took my tent twice this week,”'),
    ),
    row(
      'a signature behind a bare hyphen',
      '"The bridge will reopen before the winter." -Commissioner Edda Marl',
      says('Commissioner Edda Marl', '-', '"The bridge will reopen before the winter."'),
    ),
    row(
      'a signature behind a dash, with an office',
      '“No child will be left on the quay.” — Edda Marl, harbour commissioner',
      says('Edda Marl, harbour commissioner', '—', '“No child will be left on the quay.”'),
    ),
    row(
      'an announcement, and the words in the next paragraph',
      'And from Chairwoman Ilse Rook:\n\n“The board has heard every complaint and will answer each of them by Friday.”',
      says(
        'Chairwoman Ilse Rook',
        ['from', ':'],
        '“The board has heard every complaint and will answer each of them by Friday.”',
      ),
    ),
    row(
      'a contraction inside single marks',
      "'We shouldn't have to beg for clean water,' said Runa Aske, who lives beside the works.",
      says('Runa Aske, who lives beside the works', 'said', "'We shouldn't have to beg for clean water,'"),
    ),
    row(
      'two contractions inside curly single marks',
      '‘They can’t say they weren’t told,’ Aske added.',
      says('Aske', 'added', '‘They can’t say they weren’t told,’'),
    ),
    row(
      'a mark that is never closed',
      '“The road is closed and nobody will tell us when it opens, said Pell Dorran, a driver.\n\nThe ministry of transport opened a hotline.',
      says('Pell Dorran, a driver', 'said', 'The road is closed and nobody will tell us when it opens'),
    ),
    row(
      'a quotation over three paragraphs',
      '“We came here with nothing,” said Odile Varr. “We had one suitcase.\n\n“Then the neighbours brought blankets.\n\n“Today we have a house and a garden.”',
      says(
        'Odile Varr',
        'said',
        '“We came here with nothing,”',
        '“We had one suitcase.',
        '“Then the neighbours brought blankets.',
        '“Today we have a house and a garden.”',
      ),
    ),
    exactly(
      'a relative clause that names another',
      'Sir Aldous Penn, who replaced Mira Thorne, said the party would vote against the bill.',
      says('Sir Aldous Penn, who replaced Mira Thorne', 'said', 'the party would vote against the bill'),
    ),
    row(
      'accused',
      'The union accused the ferry company of hiding two accidents.',
      says('The union', 'accused', 'of hiding two accidents'),
    ),
    row(
      'has been accused of, with no accuser',
      'Governor Brask has been accused of taking money from the builders of the dam.',
      says(null, 'has been accused of', 'taking money from the builders of the dam'),
    ),
    row(
      'is believed to be',
      'The ringleader is believed to be hiding in the hills above Sarn.',
      says(null, 'is believed', 'to be hiding in the hills above Sarn'),
    ),
    row(
      'reportedly',
      'The envoy reportedly left the capital before dawn.',
      says(null, 'reportedly', 'left the capital before dawn'),
    ),
    row(
      'what activists said was',
      'Three streets burned after what activists said was a rocket strike.',
      says('activists', 'said', 'a rocket strike'),
    ),
    row('said goodbye', 'He said goodbye to the crew and walked down to the lower harbour.'),
    row('a title in marks', 'The cinema will show “The Salt Road” on Friday at eight.'),
  ],
};
