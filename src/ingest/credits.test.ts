import { describe, expect, test } from 'vitest';
import { creditedIn, creditsOf } from './credits.ts';

describe('a credit line names who else stands behind the report', () => {
  test.each([
    ['Additional reporting by AP and Reuters', ['Associated Press', 'Reuters']],
    ['– additional reporting by Lene Ost', []],
    ['(Reporting by Ana Lom in Brenica, Per Ost in Asterin; Editing by Jo Dahl)', []],
    ['Reporting by Ana Lom and Reuters', ['Reuters']],
    ['With AFP', ['AFP']],
    ['With Corvane. Additional reporting by Corvane and Norfold', ['Corvane', 'Corvane', 'Norfold']],
    ['with agencies', []],
    ['Deutsche Welle', ['Deutsche Welle']],
    ['With reporting by Associated Press writer Ana Lom', ['Associated Press']],
    ['Reuters contributed to this report.', ['Reuters']],
    ['The Associated Press contributed to this report', ['Associated Press']],
    ['CNN’s Ann Roe and Per Ost contributed to this report', ['CNN']],
    ['Tarn Herald’s Ann Roe and Per Ost contributed to this report.', []],
    ['Health Writer Ann Roe in Norvel also contributed to this story.', []],
    ['Ann Roe contributed reporting from Norvel, and Per Ost from Krel.', []],
    ['Ann Roe contributed research.', []],
    ['Ann Roe and Per Ost also contributed reporting.', []],
    ['Le Tarn with AFP', ['AFP']],
    ['Tarn 24 with AFP', ['AFP']],
    ['With assistance from Ann Roe', []],
    ['With assistance from Ann Roe, Per Ost in Krel and Mara Venn.', []],
    ['© 2026 AFP', ['AFP']],
    ['(AP)', ['Associated Press']],
    ['(Corvane)', ['Corvane']],
    ['– Norfold', ['Norfold']],
    ['Reuters', ['Reuters']],
    ['AP and AFP', ['Associated Press', 'AFP']],
    ['Source: dpa', ['dpa']],
    ['This article was first published by Reuters.', ['Reuters']],
    ['Copyright 2026 The Associated Press. All rights reserved.', ['Associated Press']],
  ])('%s', (line, organisations) => expect(creditedIn(line)).toEqual(organisations));

  test.each([
    'With the army gone, people came back.',
    'Source: the ministry of health',
    'The mayor contributed to the fund.',
    'Old pipes contributed to this winter.',
    'The mayor contributed reporting of her own on what the ministry had done.',
    'Le Tarn with the mayor',
    'Both labs contributed research.',
    'The university contributed research in Krel.',
    'The mayor spoke with Reuters.',
    'She wept with AFP',
    'With assistance from neighbours, the family built the hall again.',
    'With assistance from Norvel, the mayor opened the hall.',
    'With reports of looting spreading, the army moved in.',
    '© Provided by the Tarn Herald Photograph: Ann Roe/AFP',
    'Brenica',
    'What the order says',
    'Reuters reported on Monday that the hall had burned.',
    'The report by Reuters was denied by the ministry.',
    'Opt for the second road',
  ])('no credit: %s', (line) => expect(creditedIn(line)).toBeNull());
});

describe('credits of a report', () => {
  test('the dateline, the byline and credit lines count, each agency once, the outlet itself never', () => {
    const dateline = 'BRENICA, March 3 (Reuters) - Two rockets hit a market.';
    expect(creditsOf([], [dateline], [], 'The Ashmere Chronicle')).toEqual(['Reuters']);
    expect(creditsOf(['With AFP'], [dateline], ['The Associated Press'], 'Reuters')).toEqual([
      'Associated Press',
      'AFP',
    ]);
  });
  test('an outlet that is called by its address is not credited by its name', () =>
    expect(creditsOf(['Reuters'], [], [], 'Reuters.com')).toEqual([]));
  test('a dateline may stand behind the headline, an outlet beside the writers', () => {
    expect(creditsOf([], ['Market hit by rockets.', 'BRENICA (Reuters) - Two rockets hit.'], [], null)).toEqual([
      'Reuters',
    ]);
    expect(creditsOf([], [], ['By Ana Lom and Per Ost / Norfold Post Staff Writers'], 'Tarn News')).toEqual([
      'Norfold Post',
    ]);
    expect(creditsOf([], [], ['Ana Lom, Senior Science Reporter'], null)).toEqual([]);
  });
  test.each<readonly [credits: readonly string[], last: string]>([
    [['PTI'], 'They were sent home. PTI'],
    [['Reuters'], 'They were sent home. (Reuters)'],
    [['AFP'], '“We are home.” – AFP'],
    [['Reuters'], 'They were sent home. – Additional reporting from Reuters'],
    [['AFP'], 'They were sent home. (Additional reporting by Ann Roe and AFP)'],
    [[], 'They were sent home. Norfold'],
    [[], 'They spoke to Reuters'],
  ])('%j signs off in %j', (credits, last) => expect(creditsOf([], ['It rained.', last], [], null)).toEqual(credits));
  test('an outlet stands once behind a dash, readers behind each of their pieces', () => {
    expect(creditsOf(['– Norfold', '– AFP'], [], [], null)).toEqual(['Norfold', 'AFP']);
    expect(creditsOf(['– Ann', '– Mara', '– AFP'], [], [], null)).toEqual(['AFP']);
  });
  test('brackets further on are no dateline', () =>
    expect(creditsOf([], ['The front (AP) was quiet on Monday.'], [], null)).toEqual([]));
});
