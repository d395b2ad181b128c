import { describe, expect, test } from 'vitest';
import { noteKind } from './notes.ts';

describe('what a page notes at a report is none of it', () => {
  test.each([
    'Advertisement:',
    'Slideshow ( 15 images )',
    'NEWYou can now listen to Tarn Herald articles!',
    'Watch this video explainer:',
    'For more on news and affairs from the valley please visit Tarn News.',
    'If you have information to share about how this goes on, reach out to me via Signal (username: roe.22).',
    'The term “Mills” is used in this release for convenience to refer to Tarn Mills and its affiliates.',
    'Journal information: Letters of the Tarn Academy',
    'roe@tarn.example (END)',
    'Enditem/',
    'This story has been updated with additional developments on Tuesday.',
    'This is a developing story and will be updated.',
    'The Tarn Herald Published Monday, November 18, 2026 8:22AM',
    'TarnMoney (Norvel) First published February 1, 2026: 1:28 AM',
    `Disclaimer (it varies): ${'The views of those who write here are their own. '.repeat(20)}`,
  ])('%s', (line) => expect(noteKind(line)).toBe('furniture'));

  test.each([
    'This article originally appeared on The Krel Post.',
    'Editor’s Note: A version of this article originally appeared in the weekly letter. You can sign up here.',
    'A longer version of this story was first published by the Tarn Herald on 3 May.',
    'This content was produced by Mills, the custom content arm of the Tarn Herald. It was not written by its editors.',
    'Article by Mara Venn (@venn).',
    '(By Tobias Orrin)',
    'Originally published on Tarn Science.',
    'By Ann Roe for the Tarn Herald',
    'Updated 11.02.26, 11:52: This article has been updated to reflect that the hall is in Krel.',
    'From the book Roofs by Ann Roe. Copyright © 2026 by Ann Roe. Reprinted by permission of Mills. All rights reserved.',
    'This article has been adapted from its original source.',
    'This version corrects the spelling of the town to Krel, not Kreel.',
    'Correction 8/29/26 7:05 a.m.:A previous version of this story gave a wrong title.',
    'An earlier version of this article misstated the age of the hall.',
    '(Corrects 10th paragraph to show that the hall is in Krel)',
  ])('but stays to be seen where it tells the origin: %s', (line) => expect(noteKind(line)).toBe('credit'));

  test.each([
    'Advertisement: a word that the mayor hates.',
    'You can now listen to the mayor.',
    'Watch this video of the hall, the mayor said:',
    'For more on this she has no time, and she will not visit.',
    'If you have information about the fire, she said, call the police.',
    'The term “mills” is used in this valley for all halls.',
    'The article originally appeared in a journal of the academy.',
    'Report by the mayor.',
    'By Ann Roe for whom the hall was built.',
    'The paper was published May 3, 2026, and the mayor read it on the same day in her hall.',
    'The paper was published May 3, 2026.',
    'A study published May 3, 2026, showed gains.',
    'A list published June 1, 2026 names her.',
    'Originally published as a joke, the order became law.',
    'This story corrects itself.',
    'This report corrects the record, said the mayor.',
    'An earlier version of the order named the mayor.',
    '(Adds to the roof what it lacked.)',
    'This story has been updated to include what the mayor said.',
    'This is a developing story of grain and its thieves.',
    '(By Monday the hall had burned.)',
    'Story by story, Ann Roe won her readers.',
    '“This article originally appeared elsewhere,” she said.',
    'This article originally appeared under the title “Roofs”.',
    'This report was written by the mayor, the ministry said.',
  ])('and is the report: %s', (line) => expect(noteKind(line)).toBeNull());

  test.each([
    'advertisement',
    'for more on ',
    'if you have information ',
    'this article first appeared ',
    'a@',
    'you can now listen to ',
  ])('a line of thousands of “%s” costs no time', (words) => {
    const start = performance.now();
    for (let i = 0; i < 1_000; i += 1) noteKind(words.repeat(40).slice(0, 600));
    noteKind(words.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(500);
  });
});
