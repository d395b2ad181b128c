import { type Form, maybe, row, says } from '../row.ts';

export const scareQuotes: Form = {
  form: 'scare quotes',
  rows: [
    row(
      'the owner of the words is named',
      'The governor defended his “cleansing” of the lower town.',
      says('The governor', 'defended', '“cleansing”'),
    ),
    row(
      'what he called',
      'He praised the officers for what he called “a patriotic misunderstanding”.',
      says('he', 'called', '“a patriotic misunderstanding”'),
      says('He', 'praised', 'the officers'),
    ),
    row(
      'so-called',
      'The so-called Council of Elders meets in a garage.',
      maybe(null, 'so-called', 'Council of Elders'),
    ),
    row(
      'a mixed sentence',
      'Falk said the opposition was “drunk on its own importance” and should go home.',
      says('Falk', 'said', 'the opposition was “drunk on its own importance” and should go home'),
    ),
    row(
      'single words taken up twice',
      'Brask said the “visitors” had been “escorted” to the border.',
      says('Brask', 'said', 'the “visitors” had been “escorted” to the border'),
    ),
    row(
      'described as',
      'The memo describes the village as “surplus to requirements”.',
      says('The memo', 'describes', '“surplus to requirements”'),
    ),
    row('dubbed', 'Tabloids dubbed her the “Ice Bursar”.', says('Tabloids', 'dubbed', 'the “Ice Bursar”')),
    row('a term explained', 'Bakers call this step “proving”; it takes an hour.', maybe('Bakers', 'call', '“proving”')),
    row('a word as a word', 'The word “rivel” means ditch in the old dialect.'),
    row('a nickname', 'Arvid “the Heron” Solberg died on Sunday at the age of 90.'),
    row(
      'allegedly and marks together',
      'The firm was fined for “allegedly misleading” investors.',
      says(null, 'allegedly', 'misleading'),
    ),
  ],
};
