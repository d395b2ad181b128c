import { describe, expect, test } from 'vitest';
import type { Span } from '../../document/index.ts';
import { wordsOfAll } from '../../document/index.ts';
import { quotationsOf } from '../../text/quotations.ts';
import type { FoundAttribution } from '../found.ts';
import { mend } from './mend.ts';
import { sourceEdges } from './source-edges.ts';

const at = (text: string, words: string, from = 0): Span => {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return [start, start + words.length];
};

const found = (text: string, cue: string, ...content: string[]): FoundAttribution => ({
  source: [],
  cue: [at(text, cue)],
  content: content.map((words) => at(text, words)),
  extractionScore: 1,
});

const whole = (text: string) => ({ start: 0, end: text.length, first: true, last: true });
const around = (text: string, outermost = false) => ({ quotations: quotationsOf(text), edge: whole(text), outermost });

describe('the cue of what is denied', () => {
  const cue = (text: string, words: string, content: string): readonly [string, string] => {
    const { found: one } = mend(text, found(text, words, content), around(text));
    return [wordsOfAll(text, one.cue), wordsOfAll(text, one.content)];
  };

  test('takes in the “not” before its verb', () => {
    const text = 'The front was not believed to have rockets.';
    expect(cue(text, 'believed', 'to have rockets')).toEqual(['was not believed', 'to have rockets']);
  });

  test('goes on to its verb where it stopped at the auxiliary', () => {
    const text = 'The clerk would not say who signed it.';
    expect(cue(text, 'would', 'not say who signed it')).toEqual(['would not say', 'who signed it']);
  });

  test('leaves a “not” to the content that it belongs to', () => {
    const text = 'They are not said the clerk.';
    expect(cue(text, 'said', 'They are not')).toEqual(['said', 'They are not']);
  });
});

test.each([
  ['12 March: “There is no lunch.”', '12 March', ''],
  ['May: “There is no lunch.”', 'May', 'May'],
])('a day before a colon is no speaker: %s', (text, source, kept) => {
  const raw = { ...found(text, ':', '“There is no lunch.”'), source: [at(text, source)] };
  expect(wordsOfAll(text, mend(text, raw, around(text)).found.source)).toBe(kept);
});

test.each([
  ['Venn drew praise from the bishops for the roof.', 'drew praise', ['the bishops', 'Venn … for the roof']],
  ['Venn drew praise from the bishops.', 'drew praise from', ['the bishops', 'Venn']],
  ['Venn came under fire over the roof.', 'came under fire', ['', 'Venn … over the roof']],
])('whoever responds to somebody stands behind: %s', (text, cue, expected) => {
  const content = text.slice(text.indexOf(cue) + cue.length + 1, -1).replace(/^from /, '');
  const raw = { ...found(text, cue, content), source: [at(text, 'Venn')] };
  const mended = mend(text, raw, around(text)).found;
  expect([wordsOfAll(text, mended.source), wordsOfAll(text, mended.content)]).toEqual(expected);
});

test.each([
  ['Venn said in a report that it fell.', 'said in', ['Venn', 'a report'], 'Venn', 'said'],
  ['Venn said in a post on Friday that it fell.', 'said in', ['Venn', 'a post'], 'Venn', 'said'],
  ['Venn said in a note that it fell.', 'said in', ['Venn', 'a note'], 'Venn', 'said'],
  ['The view that it fell is based on a poll.', 'based on', ['The view', 'a poll'], 'The view … a poll', 'based on'],
  ['Venn said in Krel that it fell.', 'said in', ['Venn', 'Krel'], 'Venn … Krel', 'said in'],
])('a paper is how somebody said it, and no second source: %s', (text, cue, source, expected, verb) => {
  const raw = { ...found(text, cue, 'that it fell'), source: source.map((words) => at(text, words)) };
  const mended = mend(text, raw, around(text)).found;
  expect([wordsOfAll(text, mended.source), wordsOfAll(text, mended.cue)]).toEqual([expected, verb]);
});

test.each([
  ['“It fell,” warned Dr Li Wen. The council said so.', 'warned', 'Dr Li Wen. The council', 'Dr Li Wen'],
  ['“It fell,” warned Dr Li Wen. The council said so.', 'said', 'Dr Li Wen. The council', 'The council'],
  ['So Gen. Roe said it fell.', 'said', 'Gen. Roe', 'Gen. Roe'],
  ['So J. K. Roe said it fell.', 'said', 'J. K. Roe', 'J. K. Roe'],
])('a source ends where a sentence does, on the side of its cue: %s {%s}', (text, cue, source, expected) => {
  const raw = { ...found(text, cue, 'fell'), source: [at(text, source)] };
  expect(wordsOfAll(text, mend(text, raw, around(text)).found.source)).toBe(expected);
});

test.each([
  ['The agency reported, citing the ministry, that it fell.', 'citing', ['The agency', 'the ministry'], 'the ministry'],
  ['The agency quoted the ministry as saying that it fell.', 'saying', ['The agency', 'the ministry'], 'the ministry'],
  [
    'The agency and the ministry were saying that it fell.',
    'saying',
    ['The agency', 'the ministry'],
    'The agency … the ministry',
  ],
])('whom somebody cites is the source: %s', (text, cue, source, expected) => {
  const raw = { ...found(text, cue, 'that it fell'), source: source.map((words) => at(text, words)) };
  expect(wordsOfAll(text, mend(text, raw, around(text)).found.source)).toBe(expected);
});

test.each([
  ['It fell, according to estimates, the clerk said.', 'according to', ['estimates, the clerk said'], 'estimates'],
  ['Venn for its part said that it fell.', 'said', ['Venn for its part'], 'Venn'],
  [
    'A report released by the bank last year said that it fell.',
    'said',
    ['A report released by the bank last year'],
    'A report released by the bank last year',
  ],
  [
    'Those I spoke with on Sunday said that it fell.',
    'said',
    ['Those I spoke with on Sunday'],
    'Those I spoke with on Sunday',
  ],
  ['A man who said he left also said that it fell.', 'also said', ['A man who said he left'], 'A man who said he left'],
  ['The agency this week said that it fell.', 'said', ['The agency this week'], 'The agency'],
  [
    'A study published last year said that it fell.',
    'said',
    ['A study published last year'],
    'A study published last year',
  ],
  ['Roe said Venn’s note was bad, and demanded that it fell.', 'demanded', ['Roe said Venn'], 'Roe'],
  [
    'Norvel media reported a militia claimed that it fell.',
    'claimed',
    ['Norvel media reported a militia'],
    'a militia',
  ],
  ['It fell, according to Norvel.', 'according', ['to Norvel'], 'Norvel'],
  ['A clerk told AFP police had said that it fell.', 'had said', ['A clerk told AFP police'], 'police'],
  ['A clerk told Yonhap police had said that it fell.', 'had said', ['A clerk told Yonhap police'], 'police'],
  ['They left, with two clerks saying that it fell.', 'saying', ['They'], 'two clerks'],
  ['It described as “vain” an appeal by Venn.', 'described', ['Venn'], 'It'],
  ['“It fell,” the agency quoted the minister.', 'quoted', ['the agency'], 'the minister'],
])('a source is who does it, and no more: %s', (text, cue, source, expected) => {
  const content = text.includes('that it fell') ? 'that it fell' : /“[^”]+”|It fell/.exec(text)![0];
  const raw = { ...found(text, cue, content), source: source.map((words) => at(text, words)) };
  expect(wordsOfAll(text, mend(text, raw, around(text)).found.source)).toBe(expected);
});

test.each([
  ['Families told to wait.', 'Families', 'to wait', 'Families … to wait'],
  ['Roe was found to be ill and told to wait.', 'Roe', 'to wait', 'Roe … to wait'],
  ['Roe was there when Venn came and told to wait.', 'Roe was there when Venn', 'to wait', 'to wait'],
])('nobody orders himself: %s', (text, source, content, expected) => {
  const raw = { ...found(text, 'told', content), source: [at(text, source)] };
  expect(wordsOfAll(text, mend(text, raw, around(text)).found.content)).toBe(expected);
});

test.each([
  ['While nobody was named here, sources say it fell.', 'say', 'sources', 'it fell', 'it fell'],
  [
    'While he called it “a very bad day”, sources say it fell.',
    'say',
    'sources',
    'it fell',
    'While he called it “a very bad day” … it fell',
  ],
  ['While the bridge stood, he noted, it fell.', 'noted', 'he', 'it fell', 'While the bridge stood … it fell'],
])('what the report says first is its own: %s', (text, cue, source, content, expected) => {
  const opening = at(text, text.slice(0, text.indexOf(`, ${source} `)));
  const raw = { ...found(text, cue, content), source: [at(text, source)], content: [opening, at(text, content)] };
  expect(wordsOfAll(text, mend(text, raw, around(text)).found.content)).toBe(expected);
});

test.each([
  ['They were held for allegedly running a ring, police announced on Monday.', 'running a ring'],
  ['They were held for allegedly running a ring, which closed.', 'running a ring, which closed'],
])('who says so is no part of what is alleged: %s', (text, expected) => {
  const raw = { ...found(text, 'allegedly', text.slice(text.indexOf('running'), -1)), source: [] };
  expect(wordsOfAll(text, mend(text, raw, around(text)).found.content)).toBe(expected);
});

test.each([
  ['Venn told the Krel Today show it fell.', 'told', 'show it fell', 'it fell'],
  ['Venn told the clerk programme it fell.', 'told', 'programme it fell', 'programme it fell'],
  ['Venn says it herself, “It fell”.', 'says', 'it herself, “It fell”', '“It fell”'],
])('what is told begins behind whom it was told and who said it: %s', (text, cue, content, expected) => {
  const raw = { ...found(text, cue, content), source: [at(text, 'Venn')] };
  expect(wordsOfAll(text, mend(text, raw, around(text)).found.content)).toBe(expected);
});

test('the subject of what begins with a verb stands before whoever says so', () => {
  const text = 'It rained. The dam, Roe said, also was old.';
  const raw = { ...found(text, 'said', 'also was old'), source: [at(text, 'Roe')] };
  expect(wordsOfAll(text, mend(text, raw, around(text)).found.content)).toBe('The dam … also was old');
});

test('two of whom each accords with a part have a part each', () => {
  const text = '1.5 fled, according to the port, nine died, according to the police.';
  const [port, police] = ['the port', 'the police'].map((source) => {
    const start = text.indexOf(`to ${source}`);
    return {
      source: [at(text, 'the port'), at(text, 'the police')],
      cue: [[start - 'according '.length, start + 'to'.length] as const],
      content:
        source === 'the port'
          ? [at(text, '1.5 fled'), at(text, 'nine died')]
          : [[0, text.indexOf(', according to the police')] as const],
      extractionScore: 1,
    };
  });
  const mended = [port!, police!].map((raw) => mend(text, raw, around(text)).found);
  expect(mended.map(({ source, content }) => [source, content].map((spans) => wordsOfAll(text, spans)))).toEqual([
    ['the port', '1.5 fled'],
    ['the police', 'nine died'],
  ]);
});

test.each([
  ['Roe accused Venn; the clerk denied it, saying it fell.', ['Roe', 'the clerk'], 'the clerk'],
  ['Roe and, later, the clerk denied it, saying it fell.', ['Roe', 'the clerk'], 'Roe … the clerk'],
])('whoever is named behind the semicolon speaks: %s', (text, sources, expected) => {
  const raw = { ...found(text, 'saying', 'it fell'), source: sources.map((words) => at(text, words)) };
  expect(wordsOfAll(text, mend(text, raw, around(text)).found.source)).toBe(expected);
});

test('what somebody holds up says what is written on it', () => {
  const text = 'They offered buttons and stickers reading “It fell”.';
  const raw = { ...found(text, 'reading', '“It fell”'), source: [at(text, 'They offered buttons and stickers')] };
  expect(wordsOfAll(text, mend(text, raw, around(text)).found.source)).toBe('buttons and stickers');
});

test('what an agency is told begins behind it', () => {
  const text = 'A clerk told AFP police had left.';
  const raw = { ...found(text, 'told', 'had left'), source: [at(text, 'A clerk')] };
  expect(wordsOfAll(text, mend(text, raw, around(text)).found.content)).toBe('police had left');
});

test.each([
  ['Venn said of the bridge: “It holds.”', 'said of', '“It holds.”', 'said'],
  ['Venn vowed to mend the bridge.', 'vowed to', 'mend the bridge', 'vowed'],
  ['Venn was planning to leave.', 'was planning to', 'leave', 'was planning'],
  ['Venn spoke to the board.', 'spoke to', 'the board', 'spoke to'],
  ['Venn wasn’t concerned about it.', '’t concerned', 'about it', 'wasn’t concerned'],
  ['Venn has pleaded not guilty to it.', 'has pleaded not', 'guilty to it', 'has pleaded'],
  ['Venn accused him of theft.', 'accused him of', 'theft', 'accused him of'],
])('a cue ends with its verb: %s', (text, cue, content, expected) => {
  expect(wordsOfAll(text, mend(text, found(text, cue, content), around(text)).found.cue)).toBe(expected);
});

describe('what somebody describes a thing', () => {
  const content = (text: string, cue: string, words: string): string =>
    wordsOfAll(text, mend(text, found(text, cue, words), around(text)).found.content);

  test.each([
    ['He dismissed the scan as normal.', 'dismissed', 'the scan', 'the scan as normal'],
    [
      'She characterised the strike, which began in May, as a “plot”, he wrote.',
      'characterised',
      'the strike',
      'the strike, which began in May, as a “plot”',
    ],
    ['He denounced the bill as it was passed.', 'denounced', 'the bill', 'the bill'],
    ['He denounced the raid as the toll rose to ten.', 'denounced', 'the raid', 'the raid'],
    ['He saw the bill as a trap.', 'saw', 'the bill', 'the bill'],
  ])('goes with it as what: %s', (text, cue, words, expected) => {
    expect(content(text, cue, words)).toBe(expected);
  });
});

describe('a verb before its speaker', () => {
  const turned = (text: string, source: string, verb: string, content: string): readonly string[] => {
    const raw = { ...found(text, verb, content), source: source === '' ? [] : [at(text, source)] };
    const { found: one } = mend(text, raw, around(text));
    return [one.source, one.content].map((role) => wordsOfAll(text, role));
  };

  test('stands between commas', () => {
    const unknown = 'By whom, says the company, may never be known.';
    expect(turned(unknown, '', 'says', 'the company, may never be known')).toEqual([
      'the company',
      'By whom … may never be known',
    ]);
    const dam = 'It rained. The dam, said Mara Venn, would go.';
    expect(turned(dam, 'The dam', 'said', 'Mara Venn, would go')).toEqual(['Mara Venn', 'The dam … would go']);
  });

  test('leaves what stands before it to the content', () => {
    const text = 'The scheme, said Mara Venn, “was all about the harbour”.';
    const raw = found(text, 'said', '“was all about the harbour”');
    const parted = { ...raw, source: [at(text, 'The scheme'), at(text, 'Mara Venn')] };
    const { found: one } = mend(text, parted, around(text));
    expect([one.source, one.content].map((role) => wordsOfAll(text, role))).toEqual([
      'Mara Venn',
      'The scheme … “was all about the harbour”',
    ]);
  });

  test('stands in a headline’s end', () => {
    const text = 'Sack the board, say 200 teachers in open letter';
    expect(turned(text, 'the board', 'say', '200 teachers in open letter')).toEqual([
      '200 teachers in open letter',
      'Sack the board',
    ]);
  });

  test.each([
    ['Venn, 40, said the dam, which leaks, would go.', 'Venn, 40', 'said', 'the dam, which leaks, would go'],
    ['Others, however, say the dam, once dry, is safe.', 'Others', 'say', 'the dam, once dry, is safe'],
    ['Others, say they will go', 'Others', 'say', 'they will go'],
    ['Most growers, say no to the dam.', 'Most growers', 'say', 'no to the dam'],
  ])('does not stand in %s', (text, source, verb, content) => {
    expect(turned(text, source, verb, content)).toEqual([source, content]);
  });
});

test.each([
  ['“It was cold,” said Mara Venn of her visit to the dam.', 'Mara Venn of her visit to the dam', 'Mara Venn'],
  ['“It was cold,” said Mara Venn of the visit.', 'Mara Venn of the visit', 'Mara Venn'],
  ['“It was cold,” said Mara Venn of the Tarn Trust.', 'Mara Venn of the Tarn Trust', 'Mara Venn of the Tarn Trust'],
  ['Some of my friends said “It was cold,”', 'Some of my friends', 'Some of my friends'],
  ['“It was cold,” said the head of the project.', 'the head of the project', 'the head of the project'],
])('of what somebody speaks is no part of the name: %s', (text, source, kept) => {
  const raw = { ...found(text, 'said', '“It was cold,”'), source: [at(text, source)] };
  expect(wordsOfAll(text, mend(text, raw, around(text)).found.source)).toBe(kept);
});

test.each([
  ['Norvel shuts mountain road, says it will slide', 'Norvel shuts mountain road', 'Norvel'],
  ['Norvel Rail shuts mountain road, says it will slide', 'Norvel Rail shuts mountain road', 'Norvel Rail'],
  ['Norvel officials at the mountain road, says it, are slow', 'Norvel officials at the mountain road', ''],
])('what else a headline tells of its speaker is no part of the name: %s', (text, source, kept) => {
  const raw = { ...found(text, 'says', 'it'), source: [at(text, source)] };
  expect(wordsOfAll(text, mend(text, raw, around(text)).found.source)).toBe(kept || source);
});

describe('where and when it was said', () => {
  const cue = (text: string, words: string, content: string, outermost: boolean): string =>
    wordsOfAll(text, mend(text, found(text, words, content), around(text, outermost)).found.cue);

  test.each([
    ['said in an', 'said in an interview', 'said', 'The clerk said in an interview on Monday. She would stay.'],
    ['said in', 'said in a long interview', 'said', 'The clerk said in a long interview. She would stay.'],
    ['said in a statement', 'said in a statement', 'said', 'The clerk said in a statement she would stay.'],
    ['insisted in', 'insisted', 'insisted', 'The clerk insisted in June she would stay.'],
    ['said this', 'said this week', 'said', 'The clerk said this week she would stay.'],
    ['said on the', 'said', 'said', 'The clerk said on the other hand, she would stay.'],
    ['believed in', 'believed in', 'believed in', 'The clerk believed in she would stay.'],
    ['In a statement', 'In a statement', 'In a statement', 'In a statement, she would stay.'],
  ])('is in the cue whole or not at all: %s', (words, outermost, nested, text) => {
    const content = text.slice(text.search(/she would stay\.$/i), -1);
    expect([cue(text, words, content, true), cue(text, words, content, false)]).toEqual([outermost, nested]);
  });
});

describe('mending the raw answer', () => {
  const cases: readonly [
    name: string,
    text: string,
    cue: string,
    content: string[],
    expected: string,
    rules: string[],
  ][] = [
    [
      'a short gap inside a content is closed',
      'He said the town is quiet now.',
      'said',
      ['the town', 'quiet now'],
      'the town is quiet now',
      ['close-gaps'],
    ],
    [
      'a gap that holds the cue stays open',
      'The town, he said, is quiet now.',
      'said',
      ['The town,', 'is quiet now'],
      'The town, … is quiet now',
      [],
    ],
    [
      'a gap between two whole quotations stays open',
      '“We left,” said Venn. “It was cold,” she told us.',
      'told',
      ['“We left,”', '“It was cold,”'],
      '“We left,” … “It was cold,”',
      [],
    ],
    [
      'a missing closing mark is taken in',
      'He said “the town is quiet” today.',
      'said',
      ['“the town is quiet'],
      '“the town is quiet”',
      ['whole-quotation-marks'],
    ],
    [
      'the thing that bears a quotation is no part of it',
      'The group made a post with the title “Free the mills” in May.',
      'made',
      ['a post with the title “Free the mills”'],
      '“Free the mills”',
      ['only-the-quotation'],
    ],
    [
      'nor is what the report tells besides behind it',
      'Her message said “we see you” with a video of the burning mill.',
      'said',
      ['“we see you” with a video of the burning mill'],
      '“we see you”',
      ['only-the-quotation'],
    ],
    [
      'a clause that goes on from a quotation stays',
      'The minister said “the mills” would reopen with a new owner.',
      'minister said',
      ['“the mills” would reopen with a new owner'],
      '“the mills” would reopen with a new owner',
      [],
    ],
    [
      'a missing opening mark is taken in',
      'He said “the town is quiet” today.',
      'said',
      ['the town is quiet”'],
      '“the town is quiet”',
      ['whole-quotation-marks'],
    ],
    [
      'the end of a quotation that opened before the cue is left out',
      'Renn ‘claims the town is quiet’ after fire',
      'claims',
      ['the town is quiet’'],
      'the town is quiet',
      ['whole-quotation-marks'],
    ],
    [
      'a part of a quotation is left as it is',
      'He said “the town is quiet” today.',
      'said',
      ['the town'],
      'the town',
      [],
    ],
    [
      'a quotation over three paragraphs is one content',
      '“One,” she said. “Two is open.\n\n“Three goes on.\n\n“Four ends.”\n\n“Five is another’s.”',
      'said',
      ['“One,”', '“Two is open.'],
      '“One,” … “Two is open. … “Three goes on. … “Four ends.”',
      ['quotation-over-paragraphs'],
    ],
    [
      'what is told inside an open quotation ends with its paragraph',
      'She spoke:\n\n“My party has chosen Venn.\n\n“You stay.”',
      'has chosen',
      ['Venn.'],
      'Venn.',
      [],
    ],
    [
      'a content that begins inside an abbreviation begins behind it',
      'By 5 p.m. the ward was full, she said.',
      'said',
      ['.m. the ward was full'],
      'the ward was full',
      ['whole-words'],
    ],
    [
      'a leading comma is left out',
      'He said, the ward is full.',
      'said',
      [', the ward is full'],
      'the ward is full',
      ['whole-words'],
    ],
    [
      'a content does not run on into the next paragraph',
      'Minister vows to stay\n\nJets over the valley',
      'vows',
      ['to stay\n\nJets over the valley'],
      'to stay',
      ['own-paragraph'],
    ],
    [
      'a quotation in the next paragraph is kept',
      'The minister answered. He said no.\n\n“We stay.”',
      'said',
      ['no', '“We stay.”'],
      'no … “We stay.”',
      [],
    ],
    [
      'what a colon announces is kept',
      'The minister said:\n\nThe army stays.',
      'said',
      ['The army stays'],
      'The army stays',
      [],
    ],
  ];
  test.each(cases)('%s', (_name, text, cue, content, expected, rules) => {
    const mended = mend(text, found(text, cue, ...content), around(text));
    expect(wordsOfAll(text, mended.found.content)).toBe(expected);
    expect(mended.rules).toEqual(rules);
  });

  test('a source read across a sentence’s end keeps the part beside the cue', () => {
    const text = 'Krel accused Tarn. Tarn denied it and blamed rebels.';
    const raw = { ...found(text, 'blamed', 'rebels'), source: [at(text, 'Krel'), at(text, 'Tarn', 18)] };
    expect(wordsOfAll(text, mend(text, raw, around(text)).found.source)).toBe('Tarn');
  });

  test('a source read across a line break keeps the part beside the cue', () => {
    const text = '33 and not 34\n\nThe ministry said the list was whole.';
    const raw = { ...found(text, 'said', 'the list was whole'), source: [at(text, '33 and not 34\n\nThe ministry')] };
    expect(wordsOfAll(text, mend(text, raw, around(text)).found.source)).toBe('The ministry');
  });

  test.each([
    ['Mara Venn, the director, said so.', 'Mara Venn, the director,', 'Mara Venn, the director'],
    ["Mara Venn 'denies charge'", "Mara Venn '", 'Mara Venn'],
    ['A man called “Shorty” said so.', 'A man called “Shorty”', 'A man called “Shorty”'],
    ['The workers’ union said so.', 'The workers’ union', 'The workers’ union'],
    ['said Mara Venn, a nurse, at a rally in Tarn', 'Mara Venn, a nurse, at a rally in Tarn', 'Mara Venn, a nurse'],
    ['The board in a statement said so.', 'The board in a statement', 'The board'],
    ['A speaker at a rally said so.', 'A speaker at a rally', 'A speaker at a rally'],
    ['TARN - Port officials said so.', 'TARN - Port officials', 'Port officials'],
    ['It further wrote that', 'It further', 'It'],
    ['The plan to close it', 'The', ''],
    ['quoted a source as saying that', 'a source as saying', 'a source'],
    ['admirals, most of whom said so', 'whom', 'most of whom'],
    ['Not everyone agrees that', 'everyone', 'Not everyone'],
    ['the almost everyone said so', 'everyone', 'everyone'],
    ['says Mara Venn, over a cup of tea in Tarn.', 'Mara Venn, over a cup of tea in Tarn', 'Mara Venn'],
    ['Today’s announcement that', 'Today’s', ''],
    ['A newly released email finds that', 'A newly released email', 'A newly released email'],
    ['The mill recently released a letter that', 'The mill recently released a letter', 'The mill recently'],
    ['The ministry posted a message on it that', 'The ministry posted a message on it', 'The ministry'],
    ['says Mara Venn, over time.', 'Mara Venn, over time', 'Mara Venn, over time'],
  ])('the source of %s ends where it ends', (text, source, expected) => {
    const raw = { source: [at(text, source)], cue: [[0, 0] as const], content: [[0, 0] as const], extractionScore: 1 };
    expect(wordsOfAll(text, sourceEdges(raw, text).source)).toBe(expected);
  });

  test('who allegedly did something is not who says so', () => {
    const text = 'The clerk allegedly sold the papers.';
    const raw = { ...found(text, 'allegedly', 'sold the papers'), source: [at(text, 'The clerk')] };
    const { found: mended, rules } = mend(text, raw, around(text));
    expect([mended.source, wordsOfAll(text, mended.content), rules]).toEqual([
      [],
      'The clerk … sold the papers',
      ['hedge-names-nobody'],
    ]);
  });

  test.each([
    ['The envoy', 'was told', 'that the port is shut'],
    ['It', 'is claimed', 'that the port is shut'],
    ['It', 'is suspected', 'that the port is shut'],
    ['Rumour', 'has it', 'that the port is shut'],
    ['The envoy', 'has been harshly criticised for', 'that the port is shut'],
    ['The envoy', 'came under fire for', 'that the port is shut'],
    ['Venn', 'has faced questions about', 'the port'],
  ])('“%s %s” says nothing: the source is open', (source, cue, content) => {
    const text = `${source} ${cue} ${content}.`;
    expect(mend(text, { ...found(text, cue, content), source: [at(text, source)] }, around(text)).found.source).toEqual(
      [],
    );
  });

  test('“told by the mayor” names who tells', () => {
    const text = 'The crew were told by the mayor to go.';
    const raw = { ...found(text, 'were told', 'to go'), source: [at(text, 'the mayor')] };
    expect(wordsOfAll(text, mend(text, raw, around(text)).found.source)).toBe('the mayor');
  });

  test('a quotation cut by the window goes on to its end', () => {
    const text = 'He said: “The town is quiet and the bridge holds and nobody has left.” Later it rained.';
    const edge = { start: 0, end: text.indexOf(' and the bridge'), first: true, last: false };
    const raw = found(text, 'said', '“The town is quiet');
    expect(wordsOfAll(text, mend(text, raw, { ...around(text), edge }).found.content)).toBe(
      '“The town is quiet and the bridge holds and nobody has left.”',
    );
  });
});

test.each([
  ['According to Lantern, a group of guards, cells were locked.', 'Lantern, a group of guards', 'cells were locked'],
  ['According to Lantern, a mill in Tarn, long shut, burned.', 'Lantern', 'a mill in Tarn, long shut, burned'],
])('what a source is besides belongs to it: %s', (text, source, content) => {
  const raw = {
    ...found(text, 'According to', text.slice(text.indexOf(', ') + 2, -1)),
    source: [at(text, 'Lantern')],
  };
  const { found: mended } = mend(text, raw, around(text));
  expect([wordsOfAll(text, mended.source), wordsOfAll(text, mended.content)]).toEqual([source, content]);
});

describe('whose words they are is put right', () => {
  const mended = (text: string, source: string, cue: string, content: string): readonly string[] => {
    const { found: one } = mend(text, { ...found(text, cue, content), source: [at(text, source)] }, around(text));
    return [wordsOfAll(text, one.source), wordsOfAll(text, one.cue)];
  };

  test.each([
    ['Storm Ada: ‘Stay inside’, warn police', 'Storm Ada', ':', '‘Stay inside’', ['police', 'warn']],
    [
      'Others doubted it: “It is tiny,” cautioned Tom Bright.',
      'Others',
      'doubted it',
      '“It is tiny,”',
      ['Tom Bright', 'cautioned'],
    ],
    ['Others said: “It is tiny.” Tom Bright left.', 'Others', 'said', '“It is tiny.”', ['Others', 'said']],
    ['Mara Venn: ‘Stay inside’', 'Mara Venn', ':', '‘Stay inside’', ['Mara Venn', ':']],
    [
      '“We stay.” That was the message from Mara Venn.',
      'the message from Mara Venn',
      'That was',
      '“We stay.”',
      ['Mara Venn', 'the message from'],
    ],
    [
      '“We stay.” That was the pledge from Mara Venn.',
      'the pledge from Mara Venn',
      'That was',
      '“We stay.”',
      ['Mara Venn', 'the pledge from'],
    ],
    ['The mill rejected as “idle” claims that it paid.', 'The mill', 'claims', 'that it paid', ['', 'claims']],
    ['Thousands told to leave', 'Thousands', 'told', 'to leave', ['', 'told']],
    ['Thousands asked to leave', 'Thousands', 'asked', 'to leave', ['Thousands', 'asked']],
    ['Venn released an ad saying he left.', 'Venn', 'saying', 'he left', ['Venn', 'saying']],
    ['Venn said she had no word on it.', 'Venn said she', 'had', 'no word on it', ['she', 'had']],
    ['The mill repeated claims that it paid.', 'The mill', 'claims', 'that it paid', ['The mill', 'claims']],
  ])('%s', (text, source, cue, content, expected) => {
    expect(mended(text, source, cue, content)).toEqual(expected);
  });
});
