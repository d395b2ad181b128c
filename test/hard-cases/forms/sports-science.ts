import { type Form, row, says } from '../row.ts';

export const sportsAndScience: Form = {
  form: 'sports and science',
  rows: [
    row(
      'a coach after the match',
      '“We were second best all night,” said Hallin coach Bo Lindh.',
      says('Hallin coach Bo Lindh', 'said', '“We were second best all night,”'),
    ),
    row(
      'a captain’s hope',
      'Captain Ida Berg hopes to be fit for the final.',
      says('Captain Ida Berg', 'hopes', 'to be fit for the final'),
    ),
    row('a referee decides', 'The referee ruled the goal offside.', says('The referee', 'ruled', 'the goal offside')),
    row('a result alone', 'Hallin United beat Sarn 3-1 on Saturday with two goals by Berg.'),
    row('admitted', 'Lindh admitted his team had been lucky.', says('Lindh', 'admitted', 'his team had been lucky')),
    row(
      'researchers suggest',
      'Researchers at Ashmere suggest that the moss came with the first settlers.',
      says('Researchers at Ashmere', 'suggest', 'that the moss came with the first settlers'),
    ),
    row(
      'who was not involved',
      '“The method is sound,” said Prof. Eline Gade, who was not involved in the work.',
      says('Prof. Eline Gade, who was not involved in the work', 'said', '“The method is sound,”'),
    ),
    row(
      'authors conclude in a journal',
      'Writing in the Northern Journal of Ecology, the authors conclude that the frogs are deaf.',
      says('the authors', 'conclude', 'that the frogs are deaf'),
    ),
    row(
      'scientists believe',
      'Scientists believe the crater is older than the lake.',
      says('Scientists', 'believe', 'the crater is older than the lake'),
    ),
    row('is expected to', 'The comet is expected to return in 2071.', says(null, 'is expected', 'to return in 2071')),
    row(
      'models predict',
      'Two of the three models predict rain by Thursday.',
      says('Two of the three models', 'predict', 'rain by Thursday'),
    ),
  ],
};
