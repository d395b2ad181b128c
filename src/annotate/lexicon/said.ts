/**
 * What speaks for a mention as the antecedent of a "he said" or "she said", and how much. Set by hand on the training
 * articles: there are too few such pronouns in them to learn from.
 */
export const SAID_WEIGHTS: ReadonlyMap<string, number> = new Map([
  ['0 back', 0],
  ['1 back', -1.1],
  ['2 back', -2.2],
  ['3 back', -3.3],
  ['4 back', -4.4],
  ['behind', -5],
  ['source', 2.3],
  ['subject', 1],
  ['object', 0],
  ['oblique', 0],
  ['possessive', -0.3],
  ['name', 0],
  ['description', -2.5],
  ['pronoun', 0],
  ['gender known', 1],
  ['gender as before', 0.7],
  ['gender other before', -1.5],
  ['gender unknown', 0.5],
  ['no known person', -3],
  ['quoted, the pronoun not', -2.5],
  ['voice around the pronoun', 2],
  ['owner of what the clause tells', 4],
  ['mentions 2', 0.17],
  ['mentions 3', 0.3],
  ['mentions 5', 0.45],
  ['mentions 9', 0.7],
]);
