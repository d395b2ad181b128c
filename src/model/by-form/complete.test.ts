import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marked } from '../../../test/marked.ts';
import { wordsOfAll } from '../../document/index.ts';
import { completeByForm } from './complete.ts';

const shown = (text: string, found = marked(text)) =>
  completeByForm(text, found).map(({ found: one, rules }) =>
    [one.source, one.cue, one.content]
      .map((role) => wordsOfAll(text, role) || '–')
      .join(' | ')
      .concat(` (${rules})`),
  );

/** Each text and the one finding that is read off it, or null. */
const readsOff = (name: string, cases: readonly (readonly [text: string, expected: string | null])[]) =>
  describe(name, () => {
    test.each(cases)('%s', (text, expected) => {
      expect(shown(text)).toEqual(expected === null ? [] : [expected]);
    });
  });

readsOff('a quotation that nobody claims is read off the words around it', [
  ['Mara Venn said: “We stay here.”', 'Mara Venn | said | “We stay here.” (quotation-announced)'],
  ['On Monday, she wrote: “We stay here.”', 'she | wrote | “We stay here.” (quotation-announced)'],
  ['She went on to say:\n\n“We stay here.”', 'She | went on to say | “We stay here.” (quotation-announced)'],
  ['Mara Venn: “We stay here.”', 'Mara Venn | : | “We stay here.” (quotation-announced)'],
  ['The choice is plain: “We stay here.”', '– | : | “We stay here.” (quotation-announced)'],
  ['“We stay here,” the director said.', 'the director | said | “We stay here,” (quotation-beside)'],
  ['“We stay here,” said Mara Venn, 40.', 'Mara Venn, 40 | said | “We stay here,” (quotation-beside)'],
  ['Rain fell. Mara Venn said “we stay here” twice.', 'Mara Venn | said | “we stay here” (quotation-beside)'],
  ['I then heard Mara Venn ask, quote, “Who stays?”', 'Mara Venn | ask | “Who stays?” (quotation-beside)'],
  ['Mara Venn called the 1.5 million loan “a bad joke”.', 'Mara Venn | called | “a bad joke” (quotation-beside)'],
  [
    "'We stay here': Krel flood survivors blame council",
    "Krel flood survivors | blame | 'We stay here' (quotation-headlined)",
  ],
  ["'We stay': Mara Venn defends order", "Mara Venn | defends | 'We stay' (quotation-headlined)"],
  [
    'Venn posted a photo with the caption “We stay here”.',
    'Venn | posted a photo with the caption | “We stay here” (quotation-captioned)',
  ],
  ['They marched on what the front calls “free soil”.', 'the front | calls | “free soil” (quotation-called)'],
  ['He died of what’s called “mill lung,” a disease.', '– | called | “mill lung,” (quotation-called)'],
  [
    'They stood on what critics have described as “free soil”.',
    'critics | have described | “free soil” (quotation-called)',
  ],
  ['They stood on what were called the “free mills”.', '– | called | “free mills” (quotation-called)'],
  ['What Mara Venn calls a “free mill” burnt.', 'Mara Venn | calls | “free mill” (quotation-called)'],
  ['That is what the plan was called “in jest” there.', null],
  ['Rain fell on Mara Venn’s phrase “free mills”.', 'Mara Venn’s | phrase | “free mills” (quotation-called)'],
  [
    'Venn made a post with the title “Free mills!” there.',
    'Venn | made a post with the title | “Free mills!” (quotation-captioned)',
  ],
  [
    'A photo was posted with the caption “We stay here”.',
    '– | posted with the caption | “We stay here” (quotation-captioned)',
  ],
  [
    'From games he moved on to posts with titles like “Free mills for all!”',
    '– | posts with titles like | “Free mills for all!” (quotation-captioned)',
  ],
  [
    'From games he moved on to emails like “Free mills for all!”',
    '– | emails like | “Free mills for all!” (quotation-captioned)',
  ],
  ['Venn is known for telling others “we stay here” twice.', 'Venn | telling | “we stay here” (quotation-beside)'],
  [
    'Venn said she was there when doctors told them “we lost him”.',
    'doctors | told | “we lost him” (quotation-beside)',
  ],
  ['Venn told “Morning Lamps” that the port is full.', null],
  ['Venn told “Letters from Hallin” that the port is full.', null],
  ['The wall said “Down with Venn”.', 'The wall | said | “Down with Venn” (quotation-beside)'],
  ['Venn told the Orlesk paper “we stay here” twice.', 'Venn | told | “we stay here” (quotation-beside)'],
  ['He published a book entitled “The Long Road Home”.', null],
  ['“We stay here”', '– | – | “We stay here” (quotation-alone)'],
  ['3. “The port question”', '– | – | “The port question” (quotation-alone)'],
  ['She had been “waiting at the gate” when he came.', '– | – | “waiting at the gate” (quotation-of-nobody)'],
  ["Krel a 'newcomer' in harbour race", "– | – | 'newcomer' (quotation-of-nobody)"],
  ["Krel: Jon 'Heron' Brask wins", null],
  ['Sune Venn, pensioner: “We stay here.”', 'Sune Venn, pensioner | : | “We stay here.” (quotation-announced)'],
  ['“We stay here.”\nTora, 71', 'Tora, 71 | – | “We stay here.” (quotation-labelled)'],
  [
    '“We stay here.” Deputy Arn Tolle, asked about the port',
    'Deputy Arn Tolle, asked about the port | – | “We stay here.” (quotation-undersigned)',
  ],
  ['The so-called “reform” failed.', null],
  ['The so-called “free mills” burnt.', '– | so-called | “free mills” (quotation-called)'],
  ['By noon the chant of “Shame on Krel!” had died.', '– | the chant of | “Shame on Krel!” (quotation-called)'],
  [
    'Mara Venn, 58, was unequivocal: “We stay here.”',
    'Mara Venn, 58 | was unequivocal | “We stay here.” (quotation-announced)',
  ],
  [
    'The chief, Arn Venn, sold the house and resigned by text: “I am done.”',
    'The chief, Arn Venn | resigned by text | “I am done.” (quotation-announced)',
  ],
  [
    '16:55 Our reporter Mara Venn, who is at the scene: “It is all smoke.”',
    'Our reporter Mara Venn, who is at the scene | : | “It is all smoke.” (quotation-announced)',
  ],
  ['Venn on the cost: “Less than a mill.”', 'Venn | : | “Less than a mill.” (quotation-announced)'],
  ['Mara Venn, Brask Capital: “They blinked.”', 'Mara Venn, Brask Capital | : | “They blinked.” (quotation-announced)'],
  [
    'And from Deputy Mara Venn of the county committee:\n\n“We stay here.”',
    'Deputy Mara Venn of the county committee | from … : | “We stay here.” (quotation-announced)',
  ],
  ['Lord Venn – “An elegant muddle.”', 'Lord Venn | – | “An elegant muddle.” (quotation-announced)'],
  ['New at nine: “She Denied It All” – Pola Venn', null],
  ['‘We stay here’: Mara Venn, 71, at the gate', 'Mara Venn, 71 | : | ‘We stay here’ (quotation-headlined)'],
  ['‘It was a log’: swimmer, 68, on her night', 'swimmer, 68 | : | ‘It was a log’ (quotation-headlined)'],
  ['‘We had to wait’: survivors of the Lady Krel', 'survivors | : | ‘We had to wait’ (quotation-headlined)'],
  ['‘We had to wait’: inside the race for Krel', '– | : | ‘We had to wait’ (quotation-headlined)'],
  ['“We stay here for good” (Venn to the Herald, 2019).', 'Venn | – | “We stay here for good” (quotation-bracketed)'],
  [
    '“We stay here.”\n\nTrade envoy Mara Venn, on the treaty',
    'Trade envoy Mara Venn, on the treaty | – | “We stay here.” (quotation-labelled)',
  ],
  [
    '• A chemist who asked that her name be kept: “We stay here.”',
    'A chemist who asked that her name be kept | : | “We stay here.” (quotation-announced)',
  ],
  ['• Venn, 11: “We stay here.”', 'Venn, 11 | : | “We stay here.” (quotation-announced)'],
  [
    'HELMI VENN, ECONOMIST, KREL BANK\n\n“We stay here.”',
    'HELMI VENN, ECONOMIST, KREL BANK | – | “We stay here.” (quotation-undersigned)',
  ],
  [
    '‘Define it.’ Deputy Arn Venn to the committee.',
    'Deputy Arn Venn to the committee | – | ‘Define it.’ (quotation-undersigned)',
  ],
  ['“We stay here.” For Mara Venn, the talk is over.', null],
  ['“We stay here,” gushed the chum.', 'the chum | gushed | “We stay here,” (quotation-beside)'],
  [
    '“Sit down!” came a shout from the back benches.',
    'the back benches | came a shout | “Sit down!” (quotation-beside)',
  ],
  [
    'It was, in the words of the mayor, “a lot of smoke”.',
    'the mayor | in the words of | “a lot of smoke” (quotation-called)',
  ],
  ['“We stay here,” came the reply.', '– | came the reply | “We stay here,” (quotation-beside)'],
  ['“We stay here,” sniffed Mara Venn.', 'Mara Venn | sniffed | “We stay here,” (quotation-beside)'],
  [
    'Back in the studio, engineer Mara Venn was sceptical. “Tested by whom?”',
    'engineer Mara Venn | was sceptical | “Tested by whom?” (quotation-afterward)',
  ],
  ['Rain fell on Krel and on the sea. “Tested by whom?”', null],
  ['See <a href="port of the old mills">there</a>.', null],
  ['They watched “The Lamps of Orlesk,” the minister’s favourite film.', null],
  ['The crowd came to “Harbour Lights Tonight,” the programme posted online.', null],
  ['Jon “the Heron” Brask lost.', null],
  ['“Related:”', null],
]);

readsOff('a headline’s source stands before a colon or behind a dash', [
  ['Report: Half of wells in Krel are poisoned', 'Report | : | Half of wells in Krel are poisoned (headline)'],
  ['Ferry sank within minutes – coastguard', 'coastguard | – | Ferry sank within minutes (headline)'],
  ['Nine killed as dam bursts - Krel police', 'Krel police | - | Nine killed as dam bursts (headline)'],
  ['Two charged after crash near Krel: RCMP', 'RCMP | : | Two charged after crash near Krel (headline)'],
  ['Deaths in Krel could be prevented: inquiry', 'inquiry | : | Deaths in Krel could be prevented (headline)'],
  ['Ex-wife feared for her life, court hears', 'court | hears | Ex-wife feared for her life (headline)'],
  ['Analysis: Half of wells in Krel are poisoned', null],
  ['Krel – the port', null],
  ['Police: 112', null],
]);

test('whoever could not be reached is silent', () => {
  expect(shown('Holm could not be reached for comment on Monday.')).toEqual([
    'Holm | could not be reached | for comment (unreached)',
  ]);
});

test('whoever would not be drawn keeps silent', () => {
  expect(shown('Governor Mara Venn would not be drawn on when the port opens.')).toEqual([
    'Governor Mara Venn | would not be drawn | on when the port opens (unreached)',
  ]);
});

test('a count that somebody puts somewhere is theirs', () => {
  expect(shown('Rain fell; the mayor had put the toll at five.')).toEqual([
    'the mayor | had put | the toll at five (reckoned)',
  ]);
  expect(shown('The ministry in Krel raised the number of dead to 26 from 19.')).toEqual([
    'The ministry in Krel | raised | the number of dead to 26 from 19 (reckoned)',
  ]);
  expect(shown('He left. On Thursday the health ministry in Krel lowered the toll of the attack to 33.')).toEqual([
    'the health ministry in Krel | lowered | the toll of the attack to 33 (reckoned)',
  ]);
  expect(shown('At a briefing the army put the number of dead at 33.')).toEqual([]);
  expect(shown('The mayor put the cat at the door.')).toEqual([]);
});

describe('points of a communiqué are what its body says', () => {
  test('each with its own verb', () => {
    const text =
      'The ministers of Krel and Venn, meeting on 9 June:\n\n1. Condemn the seizure;\n\n2. Call upon Brask to go; and\n\n3. Reaffirm their support.';
    expect(shown(text)).toEqual([
      'The ministers of Krel and Venn | Condemn | the seizure (enumerated)',
      'The ministers of Krel and Venn | Call upon | Brask to go (enumerated)',
      'The ministers of Krel and Venn | Reaffirm | their support (enumerated)',
    ]);
  });

  test('and a list of things is none', () => {
    expect(shown('The ministers of Krel:\n\n1. Bread\n\n2. Fish from the sea')).toEqual([]);
  });
});

test('what is said inside the title of a work is not said', () => {
  const text = 'The film “I Never Said That” opened.';
  expect(shown(text, marked(text, { source: 'I', cue: 'Said', content: 'That' }))).toEqual([]);
});

test('what is somebody’s whole statement is told by nobody else besides', () => {
  const text = 'A second put it less kindly: “They paid for it.”';
  const found = marked(text, { source: 'A second', cue: 'put it less kindly', content: '“They paid for it.”' });
  expect(shown(text, found)).toHaveLength(1);
});

test('a line that opens with a handle is its owner’s', () => {
  expect(shown('@venn: We stay here. #Krel')).toEqual(['@venn | : | We stay here. #Krel (post)']);
});

describe('an embedded post that was written down as an element is its author’s', () => {
  const cases: readonly [text: string, expected: readonly string[]][] = [
    ['<tweet id="1" author="@venn">We stay here.</tweet>.', ['@venn | – | We stay here. (embedded-post)']],
    [
      '<tweet tweet-author="@venn" tweet-date="May 1">“@brask: “We stay here.” #Krel<tweet/>.',
      [
        '@venn | – | “@brask: “We stay here.” #Krel (embedded-post)',
        '@brask | : | “We stay here.” #Krel (embedded-post)',
      ],
    ],
    ['<tweet tweet-id="1"><tweet/>.', []],
    ['<tweet author="@venn">  We stay here. </tweet>.', ['@venn | – | We stay here. (embedded-post)']],
    ['He wrote <tweet> and nothing else.', []],
  ];
  test.each(cases)('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('a quotation that goes on is given to the finding it goes on with', () => {
  test('in the next paragraph', () => {
    const text = '“We stay,” Venn said.\n\n“The port is ours.”';
    const found = marked(text, { source: 'Venn', cue: 'said', content: '“We stay,”' });
    expect(shown(text, found)).toEqual(['Venn | said | “We stay,” … “The port is ours.” (quotation-goes-on)']);
  });

  test('from the paragraphs before, where the quotation closes in the last', () => {
    const text = '“One is open.\n\n“Two is open.\n\n“Three ends,” Venn said.';
    const found = marked(text, { source: 'Venn', cue: 'said', content: '“Three ends,”' });
    expect(shown(text, found)).toEqual([
      'Venn | said | “One is open. … “Two is open. … “Three ends,” (quotation-opens-before)',
    ]);
  });

  test('but not to a finding inside a quotation, nor behind a paragraph without one', () => {
    const text = '“I know we stay,” Venn said.\n\nRain fell.\n\n“The port is ours.”';
    const found = marked(text, { source: 'I', cue: 'know', content: 'we stay' });
    expect(shown(text, found)).toEqual([
      'I | know | we stay ()',
      'Venn | said | “I know we stay,” (quotation-beside)',
      '– | – | “The port is ours.” (quotation-alone)',
    ]);
  });

  test('not where the same words stand nearby already: they were lifted out of the report', () => {
    const text = '“We stay. The port is ours,” Venn said.\n\n“The port is ours.”';
    const found = marked(text, { source: 'Venn', cue: 'said', content: '“We stay. The port is ours,”' });
    expect(shown(text, found)[0]).toBe('Venn | said | “We stay. The port is ours,” ()');
  });
});

test('a quotation whose paragraph names its speaker is taken from a finding elsewhere', () => {
  const text = '“We stay,” Venn said.\n\n“We sell,” said Rook.';
  const found = marked(text, { source: 'Venn', cue: 'said', content: ['“We stay,”', '“We sell,”'] });
  expect(shown(text, found)).toEqual([
    'Venn | said | “We stay,” (quotation-of-another)',
    'Rook | said | “We sell,” (quotation-beside)',
  ]);
});

describe('turns of a transcript', () => {
  const cases: readonly [text: string, expected: string[]][] = [
    ['ROOK: Who signed?\n\nVENN: Not I.', ['ROOK | : | Who signed? (transcript)', 'VENN | : | Not I. (transcript)']],
    [
      '"ROOK: Who signed?\n\n"(CROSSTALK.)\n\n"VENN: Not I.\n\n"I never do.\n\n"ROOK: Then who —.\n\nFollow us.',
      [
        'ROOK | : | Who signed? (transcript)',
        'VENN | : | Not I. … I never do. (transcript)',
        'ROOK | : | Then who —. (transcript)',
      ],
    ],
    [
      'Doreen, 68: Leave it. My husband liked it.\n\nMr Venn (who gave no first name): Never.',
      ['Doreen | : | Leave it. My husband liked it. (transcript)', 'Mr Venn | : | Never. (transcript)'],
    ],
    [
      '10:16 Rook: Who signed?\n\nVenn: Not I.',
      ['Rook | : | Who signed? (transcript)', 'Venn | : | Not I. (transcript)'],
    ],
    [
      'Q: Who paid?\n\nVenn: Not one cent!\n\nQ: And the boat?\n\nVenn: My mother.',
      ['Venn | : | Not one cent! (transcript)', 'Venn | : | My mother. (transcript)'],
    ],
    ['ROOK:Who signed?\n\nVENN:Not I.', ['ROOK | : | Who signed? (transcript)', 'VENN | : | Not I. (transcript)']],
    ['Yes: I like it.\n\nNo: I do not.', []],
    ['Rook: 31.\n\nVenn: 28.\n\nRook: 12.', []],
    ['Where: the old mill.\n\nWhen: at noon.', []],
    ['Q: Who signed?\n\nA: Not I.', ['A | : | Not I. (answer)']],
  ];
  test.each(cases)('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

test('a turn is its speaker’s as a whole, and what is told in brackets is nobody’s', () => {
  const text = '"ROOK: Who signed it?\n\n"(Pause.)\n\n"VENN: Not I."';
  const found = marked(text, { source: 'ROOK', cue: ':', content: ['Who signed', '"(Pause.)'] });
  expect(shown(text, found)).toEqual(['ROOK | : | Who signed it? (whole-turn)', 'VENN | : | Not I. (transcript)']);
});

test('a turn’s words are taken from whoever announces the transcript', () => {
  const text = 'A transcript reads as follows:\n\nROOK: Who signed?\n\nVENN: Not I.';
  const found = marked(text, { source: 'A transcript', cue: 'reads', content: ['ROOK: Who signed?', 'VENN: Not I.'] });
  expect(shown(text, found)).toEqual(['ROOK | : | Who signed? (transcript)', 'VENN | : | Not I. (transcript)']);
});

readsOff('whose a quotation is stands where letters, lists and reviews have it', [
  [
    'Rain. Email from Tove in Lower Krel: “Is the ferry off?” It is.',
    'Tove in Lower Krel | : | “Is the ferry off?” (quotation-announced)',
  ],
  ['A text from a reader: “Is it off?”', 'a reader | : | “Is it off?” (quotation-announced)'],
  ['A letter from the ministry came on Monday: “Pay up now.”', '– | : | “Pay up now.” (quotation-announced)'],
  [
    '“Far too late” is the verdict of growers here.',
    'growers here | is the verdict | “Far too late” (quotation-beside)',
  ],
  ['“Far too late” is the name of a bar.', null],
  [
    'Statement by the family of Tove Venn\n\n“He went to work.\n\n“He did not come home.”',
    'the family of Tove Venn | Statement by | “He went to work. … “He did not come home.” (quotation-stated,quotation-continues)',
  ],
  ['Statement by the sea wall\n\n“The Long Road Home”', '– | – | “The Long Road Home” (quotation-alone)'],
  ['“A marvel” (Krel Observer).', 'Krel Observer | – | “A marvel” (quotation-bracketed)'],
  ['“It was long” (a man in row C).', 'a man in row C | – | “It was long” (quotation-bracketed)'],
  ['The “grey fleet” (Norvel) sailed.', null],
  ['March: “There was no lunch.” (Venn, radio interview)', 'Venn | – | “There was no lunch.” (quotation-bracketed)'],
  ['March: “There was no lunch.”', '– | : | “There was no lunch.” (quotation-announced)'],
  ['May: “There was no lunch.”', 'May | : | “There was no lunch.” (quotation-announced)'],
  ['On the cost: “There was no lunch.”', '– | : | “There was no lunch.” (quotation-on-topic)'],
  [
    '“We sang” — that was the head gardener, by text.',
    'the head gardener | that was | “We sang” (quotation-told-behind)',
  ],
  ['“How is it new?”\n\nVenn, a clerk, replied.', 'Venn | replied | “How is it new?” (quotation-told-behind)'],
  ['“We sang on.” That was Mara Venn speaking.', 'Mara Venn | That was | “We sang on.” (quotation-told-behind)'],
  [
    'It hung there, “never again on this hill” — that was the promise.',
    '– | – | “never again on this hill” (quotation-of-nobody)',
  ],
  [
    '“I drove there daily.”\n\nThat was Arn Venn, a retired postman.',
    'Arn Venn | That was | “I drove there daily.” (quotation-told-behind)',
  ],
  [
    '“No mill was ever still,” a line attributed to the poet Arn Venn, is in none of his books.',
    'the poet Arn Venn | attributed to | “No mill was ever still,” (quotation-told-behind)',
  ],
  ['“Mill lung” was attributed to the damp.', null],
  ['And Lotte Venn? “Ask me in April.”', 'Lotte Venn | – | “Ask me in April.” (quotation-asked-for)'],
  ['Treasury source – “Read page nine.”', 'Treasury source | – | “Read page nine.” (quotation-announced)'],
  [
    'Coach Arn Venn was in no mood to sing for them.\n\n“No more songs.\n\n“No more of that.”',
    'Coach Arn Venn | – | “No more songs. … “No more of that.” (quotation-afterward,quotation-continues)',
  ],
  [
    '“Landed. Angry.” Senator Venn, on Chirper last night. By noon it was gone.',
    'Senator Venn | on Chirper | “Landed. Angry.” (quotation-undersigned)',
  ],
  ['“Landed. Angry.” Senator Venn, in a red coat, walked off. It rained on.', null],
  [
    'And what did the chairman have to say? “Ask the cook.”',
    'the chairman | did … have to say | “Ask the cook.” (quotation-asked-for)',
  ],
]);

describe('a line that names a speaker stands over or under each quotation', () => {
  test.each<readonly [text: string, expected: string[]]>([
    [
      'Pia, 29, nurse\n\n“Yes.”\n\nGord, 71\n\n“No!”',
      ['Pia, 29, nurse | – | “Yes.” (quotation-labelled)', 'Gord, 71 | – | “No!” (quotation-labelled)'],
    ],
    [
      '“Yes.”\n\nPia, 29, nurse\n\n“No!”\n\nGord, 71',
      ['Pia, 29, nurse | – | “Yes.” (quotation-labelled)', 'Gord, 71 | – | “No!” (quotation-labelled)'],
    ],
    ['Pia Venn, political editor\n\n“We stay.”', ['– | – | “We stay.” (quotation-alone)']],
    ['Pia, 29, nurse\n\nIt rained. “We stay.”', []],
  ])('%j', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

test('a quotation under its topic is the speaker’s of the one before it', () => {
  const text = 'Mara Venn on the cost: “Never. Not once.”\n\nOn her future: “Ask the cook.”';
  expect(shown(text)).toEqual([
    'Mara Venn | : | “Never. Not once.” (quotation-announced)',
    'Mara Venn | : | “Ask the cook.” (quotation-on-topic)',
  ]);
});

test('a speech behind a colon goes on over its paragraphs', () => {
  const text =
    'Premier Mara Venn has been speaking on the steps of the hall:\n\n“I go now.\n\n“You stay.”\n\nIt rained.';
  expect(shown(text)).toEqual([
    'Premier Mara Venn | has been speaking | “I go now. … “You stay.” (quotation-announced,quotation-continues)',
  ]);
});

describe('several people behind bullets', () => {
  test.each<readonly [text: string, expected: string[]]>([
    [
      '• Conductor: heard a bang, then nothing\n\n• Passenger (seat 4): driver was asleep – he denies it',
      [
        'Conductor | : | heard a bang, then nothing (bulleted)',
        'Passenger (seat 4) | : | driver was asleep (bulleted)',
      ],
    ],
    ['• Conductor: heard a bang, then nothing', []],
    ['• Director: Mara Venn\n\n• Writer: Arn Sool, who left', []],
    ['• Starter: baked eel with dill\n\n• Water: still, or dyed green', []],
  ])('%j', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

readsOff('idioms of saying between commas, in brackets and behind long subjects', [
  [
    'A move abroad, he let it be known, was a matter of days.',
    'he | let it be known | A move abroad … was a matter of days (idiom)',
  ],
  [
    'The choir, the office let slip in its last letter, is to go.',
    'the office | let slip | The choir … is to go (idiom)',
  ],
  ['The rope, she let slip, fell.', 'she | let slip | The rope … fell (idiom)'],
  ['The rope, it seems, fell.', null],
  ['A second blast, claimed by the Front, killed two.', 'the Front | claimed | A second blast (idiom)'],
  ['A second bag, claimed by the Front, was empty.', null],
  [
    'Rain is due by noon (this from Tove Venn of the coastguard).',
    'Tove Venn of the coastguard | this from | Rain is due by noon (idiom)',
  ],
  ['Rain is due by noon (this is new).', null],
  [
    'Officers looking for 15-year-old Tove Venn are appealing for dashcam footage.',
    'Officers looking for 15-year-old Tove Venn | are appealing for | dashcam footage (idiom)',
  ],
  ['The plan is more appealing for farmers.', null],
  [
    'The clip, which the Gazette could not check, appears to show the mayor asleep.',
    'The clip, which the Gazette could not check, | appears to show | the mayor asleep (idiom)',
  ],
  ['The mayor appears to show little interest.', null],
]);

readsOff('what a noun says that a clause follows', [
  ['They back the judges’ finding that the dam would go.', 'the judges’ | finding | that the dam would go (nominal)'],
  ['Asked about Mara Venn’s claim that it leaked, he left.', 'Mara Venn’s | claim | that it leaked (nominal)'],
  [
    'They read the stories in the Evening Chord that he was ill.',
    'the Evening Chord | stories | that he was ill (nominal)',
  ],
  ['They left amid rumours that the bank was shut.', '– | rumours | that the bank was shut (nominal)'],
  ['He rejects any suggestion that growers were cheated.', '– | any suggestion | that growers were cheated (nominal)'],
  ['It was a claim that the ministry disputes.', null],
  ['The ministry reports that the bank was shut.', null],
  ['They read of reports that began in May.', null],
  ['In Monday’s statement that was left out.', null],
  ['He said in his statement that the bank was shut.', null],
  ['The mayor’s claims that appeared in May were left out.', null],
]);

readsOff('whoever is quoted as saying', [
  ['The post quoted Mr. Venn as saying he would go.', 'Mr. Venn | saying | he would go (quoted-as)'],
  ['The report quotes a cook as warning in 2019 that it leaks.', 'a cook | warning | that it leaks (quoted-as)'],
  ['The report quotes a cook as often as it can.', null],
]);

readsOff('a count that somebody puts somewhere', [
  [
    'Arn Venn — reached by phone aboard the Mira — put the cost to his firm at 90 million crowns.',
    'Arn Venn | put | the cost to his firm at 90 million crowns (reckoned)',
  ],
  ['Arn Venn put the figure on the shelf.', null],
]);

describe('“adding” without a source', () => {
  const text = '“Trains are off. Stay in,” Rail Venn posted at 07.14, adding later: “Really. Do.”';
  const posted = { source: 'Rail Venn', cue: 'posted', content: '“Trains are off. Stay in,”' };

  test('is of whoever spoke before it in the sentence', () => {
    expect(shown(text, marked(text, posted))).toEqual([
      'Rail Venn | posted | “Trains are off. Stay in,” ()',
      'Rail Venn | adding | “Really. Do.” (quotation-announced,who-adds)',
    ]);
  });

  test('is of nobody in the next sentence', () => {
    const apart = 'Rail Venn posted that trains were off. By noon some ran, adding: “Really. Do.”';
    const added = { cue: 'adding', content: '“Really. Do.”' };
    const found = marked(apart, { source: 'Rail Venn', cue: 'posted', content: 'that trains were off' }, added);
    expect(shown(apart, found).at(-1)).toBe('– | adding | “Really. Do.” ()');
  });
});

test('in the outermost convention nouns and those quoted inside are left out', () => {
  const text = 'The post quoted Venn as saying he would go, amid reports that the bank was shut.';
  expect(completeByForm(text, [], { outermost: true })).toEqual([]);
});

describe('“it is alleged that” without a source', () => {
  test.each<readonly [text: string, expected: string[]]>([
    [
      'Rain fell. It is alleged that he left at 5.30. It rained.',
      ['– | is alleged | that he left at 5.30 (impersonal)'],
    ],
    [
      'It was widely believed that the mill “would go”.',
      ['– | was widely believed | that the mill “would go” (impersonal)'],
    ],
    ['It is alleged.', []],
    ['It is true that he left.', []],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  test('give way to what the network found', () => {
    const text = 'It is alleged that the envoy left.';
    const found = marked(text, { cue: 'is alleged', content: 'that the envoy left' });
    expect(shown(text, found)).toEqual(['– | is alleged | that the envoy left ()']);
  });
});

describe('hedges without a source', () => {
  const cases: readonly [text: string, expected: string[]][] = [
    ['The envoy reportedly left by boat. It rained.', ['– | reportedly | The envoy … left by boat (hedged)']],
    ['It rained, and he allegedly left, by boat.', ['– | allegedly | he … left, by boat (hedged)']],
    ['Reportedly, the envoy left.', ['– | Reportedly | the envoy left (hedged)']],
    ['It rained. The envoy left by boat, allegedly.', ['– | allegedly | The envoy left by boat (hedged)']],
    ['Allegedly.', []],
  ];
  test.each(cases)('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  test('give way to what the network found', () => {
    const text = 'The envoy reportedly left.';
    const found = marked(text, { cue: 'reportedly', content: 'The envoy' });
    expect(shown(text, found)).toEqual(['– | reportedly | The envoy ()']);
  });
});

describe('what stands inside a quotation', () => {
  const text = '“He shouted ‘get out of here’ and reportedly left,” Venn said.';
  const found = marked(text, { source: 'Venn', cue: 'said', content: text.slice(0, text.indexOf(' Venn')) });

  test('is found where its own words attribute', () => {
    expect(shown(text, found).slice(1)).toEqual([
      'He | shouted | ‘get out of here’ (quotation-inside)',
      '– | reportedly | left (hedged)',
    ]);
  });

  test('is left out where only the outermost is asked for', () => {
    expect(completeByForm(text, found, { outermost: true })).toHaveLength(1);
  });
});

test('furniture is not read', () => {
  const text = '“We stay here,” Venn said.';
  expect(completeByForm(text, [], { skip: [[0, text.length]] })).toEqual([]);
});

test('for any string what is added lies inside the text', () => {
  const parts = fc.constantFrom(
    '“',
    '”',
    '"',
    '‘',
    '’',
    ' said ',
    ' what ',
    ' calls ',
    ' described as ',
    ' posted a photo with the caption ',
    ' was blunt: ',
    '1. Condemn ',
    ' put the toll at 5',
    '(Venn to ',
    '(this from ',
    'Statement by ',
    ' adding: ',
    ' is the verdict of ',
    'Venn, 40',
    '• Driver: was ',
    ' Venn’s claim that ',
    ' quoted Venn as saying ',
    ', she let slip, ',
    ' appears to show ',
    'Venn',
    ' it ',
    'a b c',
    ',',
    '.',
    ':',
    '\n\n',
    '\ud800',
    '— ',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 60 }), (all) => {
      const text = all.join('');
      return completeByForm(text, []).every(({ found }) =>
        [...found.source, ...found.cue, ...found.content].every(([a, b]) => 0 <= a && a < b && b <= text.length),
      );
    }),
  );
});

test('an embedded post full of blanks takes linear time', () => {
  const text = `<tweet author="@venn">${' '.repeat(900)}`.repeat(20);
  const started = process.cpuUsage().user;
  expect(shown(text)).toEqual([]);
  expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(1);
});

test('two million characters of quotations take linear time', () => {
  const text = '“We stay here. The port is ours.”\n\nVenn said: “No.” Reportedly. '.repeat(40_000);
  const started = performance.now();
  completeByForm(text, []);
  expect(performance.now() - started).toBeLessThan(20_000);
});

readsOff('rarer forms are read off the words', [
  ['“From week two,” came Venn’s reply.', 'Venn’s | came … reply | “From week two,” (quotation-beside)'],
  ['“We stay out,” ran the notice on the door.', 'the notice on the door | ran | “We stay out,” (quotation-beside)'],
  ['Tax cut ‘within the year’: Brask', 'Brask | : | Tax cut ‘within the year’ (headline)'],
  ['Quay shut ‘for years’ – harbour engineer', 'harbour engineer | – | Quay shut ‘for years’ (headline)'],
  [
    'Nobody reads the manual, goes the joke in the trade, and nobody has to.',
    'the trade | goes the joke | Nobody reads the manual … and nobody has to (idiom)',
  ],
  [
    'The levy, runs the argument from the ministry, will pay for itself.',
    'the ministry | runs the argument | The levy … will pay for itself (idiom)',
  ],
  ['By his own admission, the count was wrong.', 'his | By … own admission | the count was wrong (idiom)'],
  [
    'Its owner puts the fire down to a late delivery.',
    'Its owner | puts … down to | the fire … a late delivery (idiom)',
  ],
  ['The harbour log records four visits.', 'The harbour log | records | four visits (listed)'],
  ['The clerk records four songs.', null],
  [
    'The plan has drawn harsh criticism from farmers for its haste.',
    'farmers | has drawn harsh criticism | The plan … for its haste (drawn)',
  ],
  ['The mill was met with scepticism by economists.', 'economists | was met with scepticism | The mill (drawn)'],
  ['The actor drew applause.', null],
  [
    'The three “shared the spoils”, as the charge sheet has it, at a bar in April.',
    'the charge sheet | as … has it | The three “shared the spoils” … at a bar in April (idiom)',
  ],
  [
    'Roth dismissed a report in the Evening Chord that he had threatened to leave.',
    'the Evening Chord | report | that he had threatened to leave (nominal)',
  ],
  [
    'Pressed by the Chord on who had paid, a clerk would not say.',
    'a clerk | would not say | who had paid (unreached)',
  ],
  [
    'The ministry has so far ruled out a levy, where others pay.',
    'The ministry | has so far ruled out | a levy (idiom)',
  ],
  ['The referee ruled out a late goal.', null],
  ['It arms the clans that his court holds to be rebels.', 'his court | holds | to be rebels (idiom)'],
  ['‘We Got Her!’: Video Shows Rescue of Krel Girl', '– | : | ‘We Got Her!’ (quotation-headlined)'],
  ['They marched; police put the crowd at 6,500.', 'police | put | the crowd at 6,500 (reckoned)'],
  ['A Krel poll had Venn on 38%.', 'A Krel poll | had | Venn on 38% (reckoned)'],
  ['The board will be making no further comment.', 'The board | will be making | no further comment (unreached)'],
  ['The mayor did not answer shouted questions.', 'The mayor | did not answer | shouted questions (unreached)'],
  [
    'Neither Venn nor Tarn Bank replied to emails seeking comment.',
    'Neither Venn nor Tarn Bank | replied | to emails seeking comment (unreached)',
  ],
  ['The engine did not respond.', null],
  ['The pilot did not return to base.', null],
  ['Q: Did you sign?\n\nA: I never did.', 'A | : | I never did. (answer)'],
  ['A. Lamps are sold here.', null],
  ['The inquiry heard that a porter had warned of smoke.', 'a porter | had warned | of smoke (second-hand)'],
  ['He was sent off for an alleged headbutt.', '– | alleged | headbutt (alleged)'],
  ['Prosecutors alleged fraud.', null],
  ['The army denied reports of a mutiny in Krel.', '– | reports | of a mutiny in Krel (nominal)'],
  ['He promised us cameras.', 'He | promised | cameras (second-hand)'],
  ['He told officers he was late.', 'He | told | he was late (second-hand)'],
  ['The mayor said Rask had ordered an usher out.', 'Rask | had ordered | an usher out (second-hand)'],
  ['Venn, who maintains he was at home, left.', 'Venn, who | maintains | he was at home (second-hand)'],
  ['Venn told them apart.', null],
  ['The rider, who claims a wheel, left early.', null],
  ['The safe was empty, a cellmate testified on Friday.', 'a cellmate | testified | The safe was empty (idiom)'],
  ['Thumbs-up was not a notice, rules tribunal', 'tribunal | rules | Thumbs-up was not a notice (headline)'],
  [
    'Rovers lost 4-0. Coach Rask’s verdict? “A decent point.”',
    'Coach Rask’s | verdict | “A decent point.” (quotation-asked-for)',
  ],
  [
    'From her husband, at a fair, this: “Water is water.”',
    'her husband | From … : | “Water is water.” (quotation-announced)',
  ],
  ['Output fell, which the operator put down to algae.', 'the operator | put … down to | which … algae (idiom)'],
  ['RESOLVED that the item be deferred.', '– | RESOLVED | that the item be deferred (idiom)'],
  ['A pool report had the two leaders shaking hands.', 'A pool report | had | the two leaders shaking hands (idiom)'],
  ['The union shared the panel’s view that it was lost.', 'the panel’s | view | that it was lost (nominal)'],
]);

test.each([
  [
    'The ship turned back, the agency reported, quoting the harbour master.',
    { source: 'the agency', cue: 'reported', content: 'The ship turned back' },
    'the harbour master | quoting | The ship turned back (quoting)',
  ],
  [
    'The agency, citing a judicial source, reported that he fled.',
    { source: 'The agency', cue: 'reported', content: 'that he fled' },
    'a judicial source | citing | that he fled (quoting)',
  ],
  [
    'The Courier reported, citing people familiar with the matter, that it sank.',
    { source: 'The Courier', cue: 'reported', content: 'that it sank' },
    'people familiar with the matter | citing | that it sank (quoting)',
  ],
  [
    'Quoting two traders, the letter said it sank.',
    { source: 'the letter', cue: 'said', content: 'it sank' },
    'two traders | Quoting | it sank (quoting)',
  ],
  [
    'The minister, citing her own rules, said it sank.',
    { source: 'The minister', cue: 'said', content: 'it sank' },
    undefined,
  ],
])('whom an outlet quotes beside its verb says the same: %s', (text, marks, expected) => {
  expect(shown(text, marked(text, marks)).find((line) => line.includes('(quoting)'))).toBe(expected);
});
