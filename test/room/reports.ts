import type { Attribution, Block, BlockKind, Document, Entity, Mention, Span } from '../../src/document/index.ts';

/** Invented reports with hand-made records: the readings that the room is built and tested against. */
export interface Report {
  readonly document: Document;
  readonly attributions: readonly Attribution[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
}

type Marked = Partial<Omit<Attribution, 'source' | 'cue' | 'content' | 'id' | 'speaker'>> & {
  /** Words of the paragraph it starts in; the nearest occurrence after `from` is meant. */
  readonly from?: string;
  readonly source?: string | readonly string[];
  readonly cue: string | readonly string[];
  readonly content: string | readonly string[];
  readonly speaker?: string | null;
};

type Head = Partial<Omit<Document, 'text' | 'blocks'>> & { readonly id: string };

/** A report out of its blocks, its entities and its attributions as words to be found in the text. */
export function report(
  head: Head,
  blocks: readonly (readonly [BlockKind, string])[],
  entities: readonly (Pick<Entity, 'name'> & Partial<Entity>)[],
  marked: readonly Marked[],
): Report {
  let text = '';
  const placed: Block[] = blocks.map(([kind, words]) => {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += words;
    return { kind, span: [start, text.length] };
  });
  const named = entities.map((entity, index) => ({
    id: `e${index + 1}`,
    kind: 'person' as const,
    side: 'unclear' as const,
    aliases: [],
    ...entity,
  }));
  return {
    document: {
      headline: blocks.find(([kind]) => kind === 'headline')?.[1] ?? null,
      outlet: null,
      byline: [],
      published: null,
      updated: null,
      language: 'en',
      url: null,
      credits: [],
      problem: null,
      ...head,
      text,
      blocks: placed,
    },
    entities: named,
    mentions: mentionsOf(text, named),
    attributions: marked.map((one, index) => attribution(text, one, index, named)),
  };
}

/** The first place of each name and alias; what is described and not named has none. */
function mentionsOf(text: string, entities: readonly Entity[]): readonly Mention[] {
  return entities
    .filter(({ kind }) => kind !== 'unnamed' && kind !== 'group')
    .flatMap(({ id, name, aliases }) => [name, ...aliases].map((words) => ({ id, words, at: text.indexOf(words) })))
    .filter(({ at }) => at >= 0)
    .map(({ id, words, at }) => ({ entity: id, kind: 'name', span: [at, at + words.length] }));
}

function attribution(text: string, marked: Marked, index: number, entities: readonly Entity[]): Attribution {
  const { from, source, cue, content, speaker, ...rest } = marked;
  const start = from === undefined ? 0 : text.indexOf(from);
  if (start < 0) throw new Error(`not in the text: ${from}`);
  const find = (words: string | readonly string[] | undefined): Span[] =>
    [words ?? []].flat().map((fragment) => {
      const at = text.indexOf(fragment, start);
      if (at < 0) throw new Error(`not in the text: ${fragment}`);
      return [at, at + fragment.length];
    });
  return {
    id: `a${index + 1}`,
    source: find(source),
    cue: find(cue),
    content: find(content),
    form: 'indirect',
    act: 'state',
    stance: 'neutral',
    polarity: 'positive',
    target: null,
    parent: null,
    via: [],
    extractionScore: 0.93,
    ...rest,
    speaker: entities.find(({ name }) => name === speaker)?.id ?? null,
  };
}

export const harbour = report(
  {
    id: 'a1b2c3d4e5f60718',
    outlet: 'The Estuary Courier',
    byline: ['Ines Calloway', 'Tomas Brandt'],
    published: '2026-03-04T18:40:00+02:00',
    updated: '2026-03-04T21:05:00+02:00',
    url: 'https://courier.example/harbour-fire',
    credits: ['Meridian Press'],
  },
  [
    ['headline', 'Ministry denies shelling harbour as rescuers count the dead at Port Ademar'],
    ['standfirst', 'At least nine dockworkers were killed, a hospital says; a monitor puts the toll higher'],
    [
      'paragraph',
      'The Defence Ministry on Wednesday denied that its artillery had struck the grain harbour of Port Ademar, where a fire was still burning eighteen hours after the first explosions.',
    ],
    [
      'paragraph',
      '“No unit of ours fired on the harbour,” said Colonel Anselm Roth, the ministry’s spokesman, “and no unit of ours was within range of it.”',
    ],
    ['caption', 'Smoke over the grain terminal on Wednesday morning. Residents said they had heard four blasts.'],
    [
      'paragraph',
      'Nine dockworkers were killed and at least thirty people injured, according to Dr Maren Oyelaran, who runs the emergency ward of the city hospital. The Strait Monitor, which counts casualties from hospital lists, put the number of dead at fourteen.',
    ],
    [
      'paragraph',
      'A customs officer, who asked not to be named because he was not allowed to speak, said that the harbour master had told him to leave the terminal an hour before the first blast. “He said that something was coming,” the officer added.',
    ],
    ['subheading', 'A charge and an answer'],
    [
      'paragraph',
      'Governor Lucia Ferrand accused the ministry of “punishing a city for its vote”. State television, quoting an unnamed official, reported that the fire had been started by smugglers. She called the report “a fairy tale told by the arsonist”.',
    ],
    [
      'paragraph',
      'The ministry is believed to have moved two batteries to the northern shore in February. It has not confirmed the move.',
    ],
    [
      'quotation',
      '“We are not asking who fired,” Ms Ferrand told reporters outside the hospital. “We are asking them to stop.”',
    ],
    [
      'paragraph',
      'Colonel Roth claimed that the governor knew that the harbour held weapons, and warned that any attack from its quays would be answered.',
    ],
    ['credit', 'Additional reporting by Meridian Press'],
  ],
  [
    { name: 'Defence Ministry', kind: 'government', side: 'official', aliases: ['the ministry'] },
    { name: 'Colonel Anselm Roth', side: 'official', aliases: ['Colonel Roth', 'the ministry’s spokesman'] },
    { name: 'residents', kind: 'group', side: 'witness' },
    { name: 'Dr Maren Oyelaran', side: 'expert' },
    { name: 'Strait Monitor', kind: 'organisation', side: 'ngo' },
    { name: 'a customs officer', kind: 'unnamed', side: 'official' },
    { name: 'the harbour master', kind: 'unnamed', side: 'official' },
    { name: 'Lucia Ferrand', side: 'opposition', aliases: ['Governor Lucia Ferrand', 'Ms Ferrand'] },
    { name: 'State television', kind: 'media', side: 'state-media' },
    { name: 'an unnamed official', kind: 'unnamed', side: 'official' },
  ],
  [
    { source: 'Ministry', cue: 'denies', content: 'shelling harbour', act: 'deny', speaker: 'Defence Ministry' },
    {
      from: 'At least nine',
      source: 'a hospital',
      cue: 'says',
      content: 'At least nine dockworkers were killed',
      extractionScore: 0.71,
    },
    {
      from: 'a monitor puts',
      source: 'a monitor',
      cue: 'puts',
      content: 'the toll higher',
      speaker: 'Strait Monitor',
      extractionScore: 0.44,
    },
    {
      from: 'The Defence Ministry on',
      source: 'The Defence Ministry',
      cue: 'denied',
      content: 'that its artillery had struck the grain harbour of Port Ademar',
      act: 'deny',
      speaker: 'Defence Ministry',
    },
    {
      from: '“No unit',
      source: 'Colonel Anselm Roth, the ministry’s spokesman',
      cue: 'said',
      content: ['“No unit of ours fired on the harbour,”', '“and no unit of ours was within range of it.”'],
      form: 'direct',
      act: 'deny',
      speaker: 'Colonel Anselm Roth',
      extractionScore: 0.99,
    },
    {
      from: 'Residents',
      source: 'Residents',
      cue: 'said',
      content: 'they had heard four blasts',
      act: 'perceive',
      speaker: 'residents',
    },
    {
      from: 'Nine dockworkers',
      source: 'Dr Maren Oyelaran, who runs the emergency ward of the city hospital',
      cue: 'according to',
      content: 'Nine dockworkers were killed and at least thirty people injured',
      speaker: 'Dr Maren Oyelaran',
    },
    {
      from: 'The Strait Monitor',
      source: 'The Strait Monitor, which counts casualties from hospital lists,',
      cue: 'put',
      content: 'the number of dead at fourteen',
      speaker: 'Strait Monitor',
    },
    {
      from: 'A customs officer',
      source: 'A customs officer, who asked not to be named because he was not allowed to speak,',
      cue: 'said',
      content: 'that the harbour master had told him to leave the terminal an hour before the first blast',
      speaker: 'a customs officer',
    },
    {
      from: 'that the harbour master',
      source: 'the harbour master',
      cue: 'told him',
      content: 'to leave the terminal an hour before the first blast',
      act: 'demand',
      parent: 'a9',
      speaker: 'the harbour master',
    },
    {
      from: '“He said',
      source: 'the officer',
      cue: 'added',
      content: '“He said that something was coming,”',
      form: 'direct',
      speaker: 'a customs officer',
    },
    {
      from: '“He said',
      source: 'He',
      cue: 'said',
      content: 'that something was coming',
      act: 'warn',
      parent: 'a11',
      speaker: 'the harbour master',
    },
    {
      from: 'Governor Lucia',
      source: 'Governor Lucia Ferrand',
      cue: 'accused',
      content: 'the ministry of “punishing a city for its vote”',
      form: 'mixed',
      act: 'accuse',
      target: 'e1',
      speaker: 'Lucia Ferrand',
    },
    {
      from: 'State television',
      source: 'State television',
      cue: ['quoting', 'reported'],
      content: 'that the fire had been started by smugglers',
      stance: 'distancing',
      speaker: 'State television',
      via: [{ kind: 'cited', entity: 'e10', span: [0, 8] }],
    },
    {
      from: 'She called',
      source: 'She',
      cue: 'called',
      content: 'the report “a fairy tale told by the arsonist”',
      form: 'mixed',
      act: 'condemn',
      speaker: 'Lucia Ferrand',
    },
    {
      from: 'The ministry is believed',
      cue: 'is believed',
      content: ['The ministry', 'to have moved two batteries to the northern shore in February'],
      act: 'believe',
      stance: 'distancing',
      extractionScore: 0.62,
    },
    {
      from: 'It has not',
      source: 'It',
      cue: 'has not confirmed',
      content: 'the move',
      act: 'confirm',
      polarity: 'negative',
      speaker: 'Defence Ministry',
    },
    {
      from: '“We are not asking',
      source: 'Ms Ferrand',
      cue: 'told reporters',
      content: ['“We are not asking who fired,”', '“We are asking them to stop.”'],
      form: 'direct',
      act: 'demand',
      speaker: 'Lucia Ferrand',
      via: [{ kind: 'told', entity: null, span: [0, 8] }],
    },
    {
      from: 'Colonel Roth claimed',
      source: 'Colonel Roth',
      cue: 'claimed',
      content: 'that the governor knew that the harbour held weapons',
      stance: 'distancing',
      act: 'accuse',
      target: 'e8',
      speaker: 'Colonel Anselm Roth',
    },
    {
      from: 'the governor knew',
      source: 'the governor',
      cue: 'knew',
      content: 'that the harbour held weapons',
      act: 'believe',
      stance: 'endorsing',
      parent: 'a19',
      speaker: 'Lucia Ferrand',
      extractionScore: 0.38,
    },
    {
      from: 'Colonel Roth claimed',
      source: 'Colonel Roth',
      cue: 'warned',
      content: 'that any attack from its quays would be answered',
      act: 'threaten',
      speaker: 'Colonel Anselm Roth',
    },
  ],
);

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
