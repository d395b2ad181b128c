import { describe, expect, test } from 'vitest';
import { languageOf } from './language.ts';

const ENGLISH =
  'The granary hall burned on Monday, and the mayor said that nobody had been inside. She thanked the firemen of three towns, who came within the hour, and promised that the grain would be replaced by the end of the month.';
const SPANISH =
  'La sala del granero ardió el lunes, y la alcaldesa dijo que nadie había estado dentro. Dio las gracias a los bomberos de tres pueblos, que llegaron en una hora, y prometió que el grano sería repuesto antes de fin de mes.';
const SWAHILI =
  'Ghala la nafaka liliungua siku ya Jumatatu, na meya alisema kwamba hakuna mtu aliyekuwa ndani. Aliwashukuru wazima moto wa miji mitatu, waliofika ndani ya saa moja, na akaahidi kwamba nafaka itarudishwa kabla ya mwisho wa mwezi huu.';

describe('the language is what the text shows', () => {
  test.each([
    ['English, stated', ENGLISH, 'en-GB', 'en-GB', false],
    ['English, stated with an underscore', ENGLISH, 'en_us', 'en-US', false],
    ['English, nothing stated', ENGLISH, null, 'en', false],
    ['English, stated as Swahili', ENGLISH, 'sw', 'en', false],
    ['Spanish, stated', SPANISH, 'es-MX', 'es-MX', true],
    ['Spanish, stated as English', SPANISH, 'en', 'es', true],
    ['too short to contradict', 'Hall burns', 'en', 'en', false],
    ['too short, stated as French', 'Feu', 'fr', 'fr', true],
    ['nothing', '', null, null, false],
  ])('%s', (_, text, stated, tag, isForeign) => expect(languageOf(text, stated)).toEqual({ tag, isForeign }));

  test('a language that the detector does not know is foreign all the same', () =>
    expect(languageOf(SWAHILI, 'en-US')).toMatchObject({ isForeign: true }));

  test.fails('and has its name', () => expect(languageOf(SWAHILI, 'en-US').tag).toBe('sw'));
});
