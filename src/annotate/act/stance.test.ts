import { describe, expect, test } from 'vitest';
import type { Stance } from '../../document/index.ts';
import { stanceOf } from './stance.ts';

describe('the stance', () => {
  test.each<readonly [stance: Stance, source: string, cue: string, content: string]>([
    ['neutral', 'Reis', 'said', 'the dam leaked'],
    ['neutral', 'Reis', 'told', 'the paper that the dam leaked'],
    ['distancing', 'Harl', 'claimed', 'that the dam is safe'],
    ['distancing', '', 'allegedly', 'paid the inspector'],
    ['distancing', '', 'reportedly', 'fled'],
    ['distancing', '', 'so-called', 'reform'],
    ['distancing', 'activists', 'what activists said was', 'a barrel of acid'],
    ['distancing', '', 'purportedly', 'signed in May'],
    ['distancing', 'Harl', 'alleged', 'that the mayor lied'],
    ['distancing', 'he', 'had reportedly said', 'that the dam leaked'],
    ['neutral', '', 'is believed', 'to have fled'],
    ['neutral', 'the Front', 'claimed responsibility', 'for the blast'],
    ['neutral', 'the Front', 'claimed', 'responsibility for the blast'],
    ['neutral', 'the Front', 'claimed', 'The second blast'],
    ['distancing', 'the Front', 'claimed', 'the second blast was an accident'],
    ['endorsing', 'the inquiry', 'found', 'that the dam leaked'],
    ['endorsing', 'Harl', 'admitted', 'that the dam leaked'],
    ['endorsing', 'Reis', 'pointed out', 'that the dam leaked'],
    ['neutral', 'I', 'find', 'it odd'],
    ['neutral', '', 'known as', 'the Wall'],
  ])('is %s for [%s] {%s} %s', (stance, source, cue, content) => {
    expect(stanceOf({ source, cue, content, form: 'indirect', opening: content })).toBe(stance);
  });

  test('is distancing for a few words in quotation marks with neither cue nor source', () => {
    expect(stanceOf({ source: '', cue: '', content: "'safe'", form: 'direct', opening: "'safe'" })).toBe('distancing');
    expect(
      stanceOf({ source: '', cue: '', content: '“We will not leave Tarn before winter”', form: 'direct', opening: '' }),
    ).toBe('neutral');
  });

  test('is distancing for a name that is handed on as theirs, and not for a question', () => {
    const words = { source: 'activists', cue: 'said', form: 'indirect' } as const;
    expect(stanceOf({ ...words, content: 'what was a barrel of acid', opening: 'what' })).toBe('distancing');
    expect(stanceOf({ ...words, content: 'what was needed', opening: 'what was needed' })).toBe('neutral');
  });

  test.fails('a name given with a smile ("bills himself as") is not seen as distance', () => {
    expect(
      stanceOf({ source: 'Orrin', cue: 'bills', content: 'himself as a reformer', form: 'indirect', opening: '' }),
    ).toBe('distancing');
  });
});
