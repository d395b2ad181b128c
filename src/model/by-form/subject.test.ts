import { expect, test } from 'vitest';
import { clauseOf } from './subject.ts';

test.each([
  ['She was unequivocal:', 'She', 'was unequivocal'],
  ['Marta Venn, 58, a doctor, was unequivocal', 'Marta Venn, 58, a doctor', 'was unequivocal'],
  ['Back in the studio, engineer Arn Sool was sceptical.', 'engineer Arn Sool', 'was sceptical.'],
  ['The opposition benches erupted.', 'The opposition benches', 'erupted.'],
  ['A second put it less kindly:', 'A second', 'put it less kindly'],
  ['Mara Venn isn’t sentimental.', 'Mara Venn', 'isn’t sentimental.'],
  ['The minister shrugs and smiles:', 'The minister', 'shrugs and smiles'],
])('the clause %j is about %j', (words, subject, predicate) => {
  const clause = clauseOf(words)!;
  expect([words.slice(...clause.subject), words.slice(...clause.predicate)]).toEqual([subject, predicate]);
});

test.each(['', 'Rain fell', 'Not one lodged an appeal', 'Venn', 'It began in the chat', 'the choice'])(
  'the clause %j is about nobody that its form tells',
  (words) => {
    expect(clauseOf(words)).toBeNull();
  },
);

test('a long clause is read in time', () => {
  const words = `The ${'old '.repeat(40)}${'man, a man, '.repeat(40)}`;
  const before = performance.now();
  clauseOf(words);
  clauseOf(`Venn${' Venn'.repeat(60)}`);
  expect(performance.now() - before).toBeLessThan(200);
});
