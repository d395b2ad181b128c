import { describe, expect, test } from 'vitest';
import { inlineMarked } from '../../../test/inline-marks.ts';
import { toRecord } from '../record.ts';

/** Each answer with what it answers: `2>1`. */
const answers = (marked: string): string => {
  const { text, found } = inlineMarked(marked);
  return toRecord(text, [], found, { version: 'test', model: null })
    .attributions.filter((one) => one.answers !== null)
    .map(({ id, answers }) => `${id}>${answers}`.replaceAll('a', ''))
    .join(' ');
};

type Case = readonly [answers: string, marked: string];

describe('an answer is joined to what it answers', () => {
  test.each<Case>([
    // By who was charged.
    ['2>1', '[1Anna Reis] {1accused} <1Paul Orrin of hiding a leak>. [2Orrin] {2denied} <2the accusation>.'],
    ['2>1', '[1Anna Reis] {1accused} <1Paul Orrin of hiding a leak>. [2Orrin] {2denied} <2it>.'],
    ['2>1', '[1Anna Reis] {1accused} <1Paul Orrin of hiding a leak>. [2He] {2has denied} <2any wrongdoing>.'],
    ['2>1', '[1Anna Reis] {1accused} <1Paul Orrin of lying>. [2Orrin] {2declined to} <2comment>.'],
    ['2>1', '[1Anna Reis] {1accused} <1Paul Orrin of lying>. [2Orrin] {2did not respond} <2to a request for comment>.'],
    ['2>1', '[1Anna Reis] {1accused} <1Paul Orrin of lying>. [2Orrin’s lawyer] {2rejected} <2the allegation>.'],
    ['2>1', '[1Anna Reis] {1accused} <1Paul Orrin of lying to the town>. [2Orrin] {2admitted} <2lying to the town>.'],
    [
      '2>1',
      '[1Anna Reis] {1blamed} <1the Norvel Company for the leak>. [2Norvel Company] {2denied} <2responsibility>.',
    ],
    [
      '2>1',
      '[1Anna Reis] {1accused} <1the ministry of shelling Tarn>. [2A ministry spokesman] {2rejected} <2the charge>.',
    ],
    [
      '2>1',
      '[1Anna Reis] {1accused} <1the army of shelling Tarn>. [2The army] {2insisted} <2that it had not shelled anything>.',
    ],
    ['2>1', '[1Anna Reis] {1said} <1Paul Orrin had lied to the town>. [2Orrin] {2denied} <2lying>.'],
    [
      '2>1',
      '[1Anna Reis] {1said} <1Paul Orrin had lied to the town>. “It is false,” he wrote. [2Orrin] {2denied} <2it>.',
    ],
    ['2>1', '[1Anna Reis] {1threatened} <1the council with a strike>. [2The council] {2dismissed} <2the threat>.'],
    ['2>1', '[1Anna Reis] {1urged} <1the council to resign>. [2The council] {2rejected} <2the demand>.'],
    ['2>1', '[1Anna Reis] {1criticised} <1Paul Orrin for the leak>. [2Orrin] {2rejected} <2the criticism>.'],
    // Accusations with no accuser.
    ['2>1', '<1Paul Orrin> {1has been accused} <1of hiding a leak>. [2He] {2denies} <2the charge>.'],
    ['2>1', '<1Paul Orrin> {1is alleged} <1to have hidden a leak>. [2Orrin] {2denied} <2hiding a leak>.'],
    ['2>1', '<1Paul Orrin> {1allegedly} <1hid a leak at the dam>. [2Orrin] {2has denied} <2the allegation>.'],
    ['2>1', 'An {1allegation} of <1fraud> was made in May. [2Paul Orrin] {2denies} <2the allegation>.'],
    [
      '2>1',
      '<1The attack> {1was attributed} <1to the Tarn Front>. [2The Front] {2denied} <2that it was behind the attack>.',
    ],
    [
      '2>1',
      '[1Anna Reis] {1accused} <1Paul Orrin of spreading false reports about the dam>. [2Orrin] {2denied} <2it>.',
    ],
    // By what the answer names itself.
    ['1>2', '[1Paul Orrin] {1denied} <1{2claims} that <2he hid a leak>>.'],
    ['1>2', '[1Paul Orrin] {1rejected} <1[2Anna Reis]’s {2accusation} that <2he hid a leak>>.'],
    ['1>2', '[1The ministry] {1confirmed} <1{2reports} that <2three men were held>>.'],
    ['1>2', '[1Paul Orrin] {1refused to comment on} <1[2Reis]’s {2allegation} that <2he lied>>.'],
    ['1>2', '[1Paul Orrin] {1turned down} <1[2the town]’s {2request} for <2a new wall>>.'],
    // Questions.
    ['2>1', '{1Asked} <1whether the dam leaks>, [2Orrin] {2declined to} <2answer>.'],
    ['2>1', '{1Asked} <1if he had lied>, [2Paul Orrin] {2admitted} <2that he had>.'],
    ['2>1', '{1Asked} <1about the leak>, [2Paul Orrin] {2denied} <2any knowledge of it>.'],
    ['2>1', '[1Anna Reis] {1asked} <1Paul Orrin whether he had lied>. [2Orrin] {2denied} <2it>.'],
    // By the one who made the charge.
    [
      '2>1',
      '[1Anna Reis] {1said} <1the dam had been neglected for years>. [2The mayor] {2rejected} <2Reis’s criticism of the dam>.',
    ],
    // By shared words.
    [
      '2>1',
      '[1Activists] {1claimed} <1that planes had bombed the school in Tarn>. [2The air force] {2denied} <2bombing the school>.',
    ],
    [
      '2>1',
      '[1A local paper] {1reported} <1that three teachers were arrested in Tarn>. [2Police] {2confirmed} <2that three teachers were arrested>.',
    ],
    [
      '2>1',
      '<1Guards> {1reportedly} <1opened the sluice gates at night>. [2The company] {2denied} <2that its guards opened the gates>.',
    ],
    // The answer first: a headline, or the news itself.
    [
      '1>2',
      '[1The ministry] {1denied} <1that its guns shelled the harbour>. [2Anna Reis] {2accused} <2the ministry of shelling the harbour>.',
    ],
    // Each to its own.
    [
      '3>1 4>2',
      '[1Anna Reis] {1accused} <1Paul Orrin of lying>. [2Lena Voss] {2accused} <2the Norvel Company of fraud>. [3Orrin] {3denied} <3lying>. [4Norvel] {4rejected} <4the charge>.',
    ],
    [
      '3>1',
      '[1Anna Reis] {1accused} <1Paul Orrin of lying>. [2She] {2added} <2that the dam was old>. [3Orrin] {3denied} <3it>.',
    ],
    [
      '2>1 3>1',
      '[1Anna Reis] {1accused} <1Paul Orrin of lying>. [2Orrin] {2denied} <2it>. [3His lawyer, Ada Orrin,] {3called} <3the accusation false>.',
    ],
  ])('%s in %s', (expected, marked) => expect(answers(marked)).toBe(expected));
});

describe('an answer is joined to nothing where that is not plain', () => {
  test.each<Case>([
    ['', '[1Anna Reis] {1said} <1the dam was built in 1971>. [2Paul Orrin] {2denied} <2lying>.'],
    ['', '[1Anna Reis] {1accused} <1Paul Orrin of lying>. [2The mayor] {2declined to} <2comment>.'],
    ['', '[1Anna Reis] {1accused} <1Paul Orrin of lying>. [2The hospital] {2confirmed} <2three deaths>.'],
    ['', '[1Anna Reis] {1accused} <1Paul Orrin of lying>. [2Reis] {2denied} <2that she was ill>.'],
    ['', '[1Anna Reis] {1asked} <1the council for money>. [2Lena Voss] {2admitted} <2that she was tired>.'],
    ['', '[1Police] {1confirmed} <1that two people died in the flood>.'],
    ['', '[1Paul Orrin] {1denied} <1the accusation>.'],
    ['', '[1Anna Reis] {1said} <1that rain was near>. [2Police] {2declined to} <2name the dead>.'],
    ['', '[1Orrin’s office] {1accused} <1the town of fraud>. [2Orrin’s lawyer] {2rejected} <2the charge>.'],
    // Said of the one who answers, but it is another's claim that is rejected.
    [
      '',
      '[1Anna Reis] {1said} <1Paul Orrin had lied>. [2Orrin] {2rejected} <2Lena Voss’s claim that the dam was old>.',
    ],
  ])('%s%s', (expected, marked) => expect(answers(marked)).toBe(expected));

  test('nor over a long way', () => {
    const between = 'The river rose again in the night. '.repeat(12);
    const marked = `[1Activists] {1claimed} <1that planes bombed the school>. ${between}[2A pilot] {2denied} <2bombing the school>.`;
    expect(answers(marked)).toBe('');
  });
});

describe('what is not joined yet', () => {
  test.fails.each<Case>([
    // Who "the government" is, the report does not say in words.
    ['2>1', '[1Anna Reis] {1accused} <1Brenica of an attack on Tarn>. [2The government] {2declined to} <2comment>.'],
    // A plain statement that answers a question.
    ['2>1', '{1Asked} <1whether the dam leaks>, [2Orrin] {2said} <2it was sound>.'],
  ])('%s in %s', (expected, marked) => expect(answers(marked)).toBe(expected));
});
