import { type Report, report } from './report.ts';

export { colliery } from './colliery.ts';
export { harbour } from './harbour.ts';
export type { Report } from './report.ts';

/** The state broadcaster's short one. */
export const bulletin = report(
  {
    id: 'b1b2c3d4e5f60718',
    outlet: 'National Broadcasting Service',
    published: '2026-03-05',
    url: 'https://nbs.example/fire-smugglers',
  },
  [
    ['headline', 'Smugglers set harbour fire, officials say'],
    [
      'paragraph',
      'Smugglers set the fire at Port Ademar, officials said on Thursday. Colonel Roth said the inquiry would be short.',
    ],
    [
      'paragraph',
      '“No unit of ours fired on the harbour,” the colonel repeated, “and only one unit of ours was within range of it.”',
    ],
  ],
  [
    { name: 'officials', kind: 'unnamed', side: 'official' },
    { name: 'Colonel Anselm Roth', side: 'official', aliases: ['Colonel Roth'] },
  ],
  [
    {
      from: 'Smugglers set the',
      source: 'officials',
      cue: 'said',
      content: 'Smugglers set the fire at Port Ademar',
      act: 'accuse',
      speaker: 'officials',
    },
    {
      source: 'Colonel Roth',
      cue: 'said',
      from: 'Colonel Roth',
      content: 'the inquiry would be short',
      act: 'promise',
      speaker: 'Colonel Anselm Roth',
    },
    {
      from: '“No unit',
      source: 'the colonel',
      cue: 'repeated',
      content: ['“No unit of ours fired on the harbour,”', '“and only one unit of ours was within range of it.”'],
      form: 'direct',
      act: 'deny',
      speaker: 'Colonel Anselm Roth',
    },
  ],
);

export const stub = report(
  {
    id: 'c1b2c3d4e5f60718',
    outlet: 'The Ledger',
    published: '2026-03-05T06:10:00Z',
    url: 'https://ledger.example/grain-prices',
    problem: {
      code: 'paywall',
      message:
        'The page shows two paragraphs and asks for a subscription for the rest. Those two and the captured page were kept; save the whole page from a browser that is signed in and add that file.',
    },
  },
  [
    ['headline', 'Grain prices climb as Ademar burns'],
    ['paragraph', 'Wheat for April delivery rose by a tenth on Wednesday as traders waited for news of the harbour.'],
  ],
  [],
  [],
);

/** Text that would run, or break the page, if anything let it. */
export const hostile = report(
  {
    id: 'd1b2c3d4e5f60718',
    outlet: '<b>Bold</b> & Sons',
    byline: ['"><img src=x onerror="window.pwned=1">'],
    published: 'not a date',
    url: 'javascript:window.pwned=1',
  },
  [
    [
      'headline',
      '<script>window.pwned = 1</script> and a headline that will not end because its writer was paid by the word and nobody at the desk had the heart to cut it before the edition closed',
    ],
    [
      'paragraph',
      '<img src=x onerror="window.pwned=1"> said <script>alert(1)</script> that {{7*7}} {window.pwned=1} is 49.',
    ],
    ['paragraph', 'قال الوزير إن الميناء آمن، said the minister’s office in Arabic. 🚢🔥👩‍🚒 cried 👨‍👩‍👧‍👦 “🔥🔥🔥”.'],
    ['paragraph', `Donaudampfschifffahrtsgesellschaftskapitänswitwenrente${'x'.repeat(180)} said so.`],
  ],
  [
    { name: '<img src=x onerror="window.pwned=1">', kind: 'other' },
    { name: 'the minister’s office', kind: 'government', side: 'official' },
    { name: '👨‍👩‍👧‍👦', kind: 'group', side: 'public' },
  ],
  [
    {
      source: '<img src=x onerror="window.pwned=1">',
      from: '<img',
      cue: 'said',
      content: 'that {{7*7}} {window.pwned=1} is 49',
      speaker: '<img src=x onerror="window.pwned=1">',
    },
    {
      source: 'the minister’s office',
      from: 'قال',
      cue: 'said',
      content: 'قال الوزير إن الميناء آمن،',
      speaker: 'the minister’s office',
    },
    { source: '👨‍👩‍👧‍👦', from: '🚢', cue: 'cried', content: '“🔥🔥🔥”', form: 'direct', speaker: '👨‍👩‍👧‍👦' },
    { source: 'Donau', from: 'Donau', cue: 'said', content: 'so', extractionScore: 0.2 },
  ],
);

/** A report of `count` attributions: crowded, and with every tenth nested in the one before it. */
export function crowded(count: number): Report {
  const sentences = Array.from(
    { length: count },
    (_, i) => `Delegate ${i + 1} of the ${i % 7}th ward said that motion ${i + 1} had been read and would pass.`,
  );
  const paragraphs = Array.from({ length: Math.ceil(count / 4) }, (_, i) =>
    sentences.slice(i * 4, i * 4 + 4).join(' '),
  );
  return report(
    { id: 'e1b2c3d4e5f60718', outlet: 'The Estuary Courier', published: '2026-03-06T09:00:00+02:00' },
    [
      ['headline', 'The long session, statement by statement'],
      ...paragraphs.map((words) => ['paragraph', words] as const),
    ],
    Array.from({ length: 40 }, (_, i) => ({ name: `Delegate of bench ${i + 1}`, side: 'official' as const })),
    sentences.map((sentence, i) => ({
      from: sentence,
      source: `Delegate ${i + 1} of the ${i % 7}th ward`,
      cue: 'said',
      content: `that motion ${i + 1} had been read and would pass`,
      speaker: `Delegate of bench ${(i % 40) + 1}`,
      extractionScore: 0.3 + (i % 7) / 10,
    })),
  );
}
