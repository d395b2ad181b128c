import { exactly, type Form, maybe, row, says } from '../row.ts';

export const unnamedSources: Form = {
  form: 'unnamed and nicknamed sources',
  rows: [
    row(
      'who asked not to be named',
      'The talks collapsed over fishing rights, said a senior official who asked not to be named because he was not allowed to speak to the press.',
      says('a senior official who asked not to be named', 'said', 'The talks collapsed over fishing rights'),
      maybe('who', 'asked', 'not to be named'),
    ),
    row(
      'people familiar with',
      'Norvel is looking for a buyer for its shipyards, according to two people familiar with the matter.',
      says('two people familiar with the matter', 'according to', 'Norvel is looking for a buyer for its shipyards'),
    ),
    row(
      'sources said',
      'Sources close to the prince said he had not slept for days.',
      says('Sources close to the prince', 'said', 'he had not slept for days'),
    ),
    row(
      'on condition of anonymity',
      '“We were told to shred everything,” one clerk said on condition of anonymity.',
      says('one clerk', 'said', '“We were told to shred everything,”'),
      maybe('We', 'told', 'to shred everything'),
      maybe(null, 'were told', 'to shred everything'),
    ),
    row(
      'a first name that was changed',
      'Vilde, whose name has been changed, said her employer kept her passport in a drawer.',
      says('Vilde, whose name has been changed', 'said', 'her employer kept her passport in a drawer'),
    ),
    row(
      'a nickname between name and surname',
      'Arvid “the Heron” Solberg said he had never owned a boat.',
      says('Arvid “the Heron” Solberg', 'said', 'he had never owned a boat'),
    ),
    row(
      'known only as',
      'A fighter known only as Captain Ash told reporters that the pass was theirs.',
      says('A fighter known only as Captain Ash', 'told', 'that the pass was theirs'),
    ),
    row(
      'one, then another',
      '“They shot at the dogs,” said one. “Then at us,” said another.',
      says('one', 'said', '“They shot at the dogs,”'),
      says('another', 'said#2', '“Then at us,”'),
    ),
    row(
      'witnesses in passive voice',
      'A white van was seen leaving the yard at dawn, witnesses said.',
      says('witnesses', 'said', 'A white van was seen leaving the yard at dawn'),
      maybe(null, 'seen', 'leaving the yard at dawn'),
      maybe(null, 'was seen', 'A white van', 'leaving the yard at dawn'),
    ),
    row('critics say', 'Critics say the law punishes the poor.', says('Critics', 'say', 'the law punishes the poor')),
    exactly(
      'a former something',
      'A former guard at the prison said inmates slept in shifts.',
      says('A former guard at the prison', 'said', 'inmates slept in shifts'),
    ),
    row(
      'it is understood',
      'It is understood that the striker will join Hallin United for nine million crowns.',
      says(null, 'is understood', 'that the striker will join Hallin United for nine million crowns'),
    ),
  ],
};
