import { describe, expect, test } from 'vitest';
import { isCaption } from './photo-credit.ts';

describe('the words of a picture, wherever they stand', () => {
  test.each([
    'Photo: Ann Roe/Tarn Pictures',
    'Left image: the academy of Krel, right image: Ann Roe',
    `Header image: The hall of Norvel ${'and its roof '.repeat(14)}before the fire. Credit: Ann Roe/KREL (CC BY)`,
    'The hall of Norvel fell on Monday. (Ann Roe/TARN)',
    'The mayor speaks in Krel on Monday, May 3. (AP Photo/Ann Roe, File)',
    'Women dance in Tarn. (Video sent to our team by one of the dancers)',
    'The roof fell in a day (One of the dancers sent our team this photo)',
    'The roof fell in a day. (Video by Mara).',
    'Ann Roe, Mara Venn (Credit: AP/Tobias Orrin/Photo montage by Krel)',
    'The mayor left the hall on Monday, Nov. 3, the ministry said.(Ann Roe/ Tarn Roofs photo via AP)',
    'Halls and roofs, views of the fair, photos © Tarn, 2018',
    'The hall on the ridge | © Ann Roe/Getty Images',
    `© Tarn Pictures NORVEL, May 3: The mayor left the hall. ${'She said that its roof had fallen. '.repeat(20)}`,
  ])('%s', (line) => expect(isCaption(line)).toBe(true));

  test.each([
    'The hall fell on Monday. (See the next page.)',
    'The party of the mayor won the seat (Tarn/Norvel).',
    'The mayor joined the two parties (Ann Roe/TARN) in May and left them.',
    'She showed reporters the picture (a photo of her mother).',
    'The mayor wept (she had seen the video by then).',
    'The picture went to papers all over the valley (via AP)',
    `${'The mayor wept and left the hall. '.repeat(12)}(Ann Roe/Tarn)`,
    'The mayor left the hall. (Reporting by Ann Roe for Reuters)',
    'The mayor left the hall. (Additional reporting by Ann Roe for AFP)',
    'The mayor left the hall. (she had been told of it via AFP)',
    'The mayor wrote © Ann Roe under it. She was proud.',
    `Photo: ${'the mayor wept and left the hall '.repeat(8)}`,
  ])('but not: %s', (line) => expect(isCaption(line)).toBe(false));

  test.each(['(', 'a. (Ann Roe', ' (photo by ', ' (x sent us this ', 'image: credit: ', 'a. (x via AP', 'a © A'])(
    'a line of thousands of “%s” costs no time',
    (words) => {
      const start = performance.now();
      for (let i = 0; i < 1_000; i += 1) isCaption(words.repeat(60).slice(0, 299));
      isCaption(words.repeat(100_000));
      expect(performance.now() - start).toBeLessThan(1_000);
    },
  );
});
