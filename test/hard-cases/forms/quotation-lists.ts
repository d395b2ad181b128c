import { type Form, row, says } from '../row.ts';

export const quotationLists: Form = {
  form: 'lists of quotations',
  rows: [
    row(
      'three signed quotations',
      '“The tax is theft.” – Ola Brandt, farmer\n\n“It pays for my pills.” – Sune Lie, pensioner\n\n“I moved away because of it.” – Kaja Moen, student',
      says('Ola Brandt, farmer', '–', '“The tax is theft.”'),
      says('Sune Lie, pensioner', '–#2', '“It pays for my pills.”'),
      says('Kaja Moen, student', '–#3', '“I moved away because of it.”'),
    ),
    row(
      'names in front, with colons',
      'Ola Brandt, farmer: “The tax is theft.”\n\nSune Lie, pensioner: “It pays for my pills.”',
      says('Ola Brandt, farmer', ':', '“The tax is theft.”'),
      says('Sune Lie, pensioner', ':#2', '“It pays for my pills.”'),
    ),
    row(
      'a quotation dash without space',
      '“A candidate for nobody.”― Pia Nord\n\n“I would vote for my dog first.”― Lars Ek.',
      says('Pia Nord', '―', '“A candidate for nobody.”'),
      says('Lars Ek', '―#2', '“I would vote for my dog first.”'),
    ),
    row(
      'signatures in the line below',
      '“Leave the swans alone.”\n\n— Mona Rist, on the new bridge\n\n“Swans bite.”\n\n— Karl Oby, also on the new bridge',
      says('Mona Rist, on the new bridge', '—', '“Leave the swans alone.”'),
      says('Karl Oby, also on the new bridge', '—#2', '“Swans bite.”'),
    ),
    row(
      'quotations of the week',
      'Quotations of the week\n\n“I have never read a budget and I shall not begin now.” Deputy Arn Tolle, asked about the deficit',
      says(
        'Deputy Arn Tolle, asked about the deficit',
        null,
        '“I have never read a budget and I shall not begin now.”',
      ),
    ),
    row(
      'numbered',
      '1. “Winter is a state of mind.” – Oda Krel\n\n2. “So is unemployment, apparently.” – Jens Falk',
      says('Oda Krel', '–', '“Winter is a state of mind.”'),
      says('Jens Falk', '–#2', '“So is unemployment, apparently.”'),
    ),
    row(
      'reactions by party',
      'The Greens called the budget “a gift to polluters”. The Farmers’ Union spoke of “a slap in the face”.',
      says('The Greens', 'called', '“a gift to polluters”'),
      says('The Farmers’ Union', 'spoke of', '“a slap in the face”'),
    ),
    row(
      'an age behind the name',
      '“I queue from four in the morning.”\nTora, 71\n\n“I send my son.”\nBenno, 44',
      says('Tora, 71', null, '“I queue from four in the morning.”'),
      says('Benno, 44', null, '“I send my son.”'),
    ),
  ],
};
