import { expect, test } from 'vitest';
import type { Polarity } from '../../document/index.ts';
import { polarityOf } from './polarity.ts';

test.each<readonly [polarity: Polarity, source: string, cue: string, content: string]>([
  ['positive', 'Reis', 'said', 'that nobody left'],
  ['positive', 'Harl', 'denied', 'the charge'],
  ['positive', 'Harl', 'did not only say', 'so'],
  ['positive', 'Orrin', 'vows not', 'to bargain'],
  ['negative', 'she', 'offered', 'no evidence'],
  ['positive', 'she', 'found', 'no bridge there'],
  ['negative', 'Harl', 'did not say', 'who paid'],
  ['negative', 'Harl', 'didn’t say', 'who paid'],
  ['negative', 'Harl', 'has never claimed', 'the dam'],
  ['negative', 'Harl', 'declined to comment', ''],
  ['negative', 'the council’s', 'refusal', 'to resign'],
  ['negative', 'Nobody', 'asked', 'about the dam'],
  ['positive', 'No 10', 'called', 'the story untrue'],
  ['negative', 'No minister', 'has said', 'that the dam is safe'],
  ['negative', 'The inquiry', 'found', 'nothing new'],
  ['negative', 'the ministry', 'turned down', 'requests for guards'],
])('the polarity is %s for [%s] {%s} %s', (polarity, source, cue, content) => {
  expect(polarityOf(cue, source, content)).toBe(polarity);
});
