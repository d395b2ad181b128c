import { describe, expect, test } from 'vitest';
import { type Marks, marked } from '../../../test/marked.ts';
import type { AnnotationRecord } from '../../document/index.ts';
import { readingOf } from '../reading/reading.ts';
import { toRecord } from '../record.ts';
import { resolveParties } from './speakers.ts';

const record = (text: string, ...marks: readonly Marks[]): AnnotationRecord =>
  toRecord(text, [], marked(text, ...marks), { version: 'test', model: null });

/** The speakers' names in the order of the record's attributions. */
const speakers = (text: string, ...marks: readonly Marks[]): readonly (string | null)[] => {
  const { attributions, entities } = record(text, ...marks);
  return attributions.map(({ speaker }) => entities.find(({ id }) => id === speaker)?.name ?? null);
};

describe('names', () => {
  test.each([
    ['North Korea fired. S. Korea watched, and N. Korea said so.', 'N. Korea', 'North Korea'],
    ['North Korea fired. The South watched, and the North said so.', 'the North', 'North Korea'],
    ['N. Korea fired. “We are ready,” N. Korea said so.', 'N. Korea#2', 'North Korea'],
    ['Oliver North came to North Korea. North said so.', 'North#3', 'Oliver North'],
  ])('a state whose quarter is shortened or left alone is that state: %s', (text, source, name) => {
    expect(speakers(text, { source, cue: 'said', content: 'so' })).toEqual([name]);
  });

  test.each([
    ['the committee', 'The Advisory Committee on Tarn Harbour met. It rained, and the committee said so.'],
    ['the panel', 'The Norvel Inquiry Committee met. It rained, and the panel said so.'],
  ])('%s is the committee that was named: %s', (source, text) => {
    expect(speakers(text, { source, cue: 'said', content: 'so' })[0]).toMatch(/Committee/);
  });

  test('nobody speaks whom his own words name', () => {
    const text = 'Mara Venn left. Ada Orrin came. She said Orrin was late.';
    expect(speakers(text, { source: 'She', cue: 'said', content: 'Orrin was late' })).toEqual(['Mara Venn']);
  });

  test('a surname that is a noun too is a name before what people do', () => {
    const text = 'Larry Page read the last page. “No!” Page replied.';
    expect(speakers(text, { source: 'Page#2', cue: 'replied', content: '“No!”' })).toEqual(['Larry Page']);
  });

  test('whoever is quoted in a few words is meant beside them, and not inside', () => {
    const text = 'Ada Orrin came. Mara Venn condemned what she calls a “raid”. Mara Venn said “she knew it”.';
    expect(
      speakers(
        text,
        { source: 'Mara Venn', cue: 'condemned', content: 'what she calls a “raid”' },
        { source: 'she', cue: 'calls', content: '“raid”' },
        { source: 'Mara Venn#2', cue: 'said', content: '“she knew it”' },
        { source: 'she#2', cue: 'knew', content: 'it' },
      ),
    ).toEqual(['Mara Venn', 'Mara Venn', 'Mara Venn', 'Ada Orrin']);
  });

  test('one of those spoken of before is somebody, and anybody is not', () => {
    const text = 'The clerks wept. One, who stayed, said no. One might say yes.';
    expect(
      speakers(
        text,
        { source: 'One', cue: 'said', content: 'no' },
        { source: 'One#2', cue: 'might say', content: 'yes' },
      ),
    ).toEqual(['One', null]);
  });

  test.each([
    ['In Tarn they argue so.', null],
    ['Envoys came. In Tarn they argue so.', 'Envoys'],
  ])('where something happens is nobody who does it: %s', (text, name) => {
    expect(speakers(text, { source: /\b[Tt]hey\b/.exec(text)![0], cue: 'argue', content: 'so' })).toEqual([name]);
  });

  test('I’m is no name', () => {
    const text = 'As much as I’m for it, I’m not sure of it. He said so.';
    expect(speakers(text, { source: 'He', cue: 'said', content: 'so' })).toEqual([null]);
  });

  test('a man and a woman may be called Kim', () => {
    const text = '“It is dry,” said Kim Venn. “It is cold,” he added.';
    expect(
      speakers(
        text,
        { source: 'Kim Venn', cue: 'said', content: '“It is dry,”' },
        { source: 'he', cue: 'added', content: '“It is cold,”' },
      ),
    ).toEqual(['Kim Venn', 'Kim Venn']);
  });

  test('Larry and Lawrence are one', () => {
    const text = 'Larry Venn left. Lawrence Edward Venn was born in Tarn. Venn said no.';
    expect(speakers(text, { source: 'Venn#3', cue: 'said', content: 'no' })).toEqual(['Larry Venn']);
  });

  test('no paper plans anything', () => {
    const text = 'The report came. Several families read the law. They planned to leave.';
    expect(speakers(text, { source: 'They', cue: 'planned', content: 'to leave' })).toEqual(['Several families']);
  });

  test('a body named after a trade keeps it', () => {
    const text = 'The Norvel Sheriffs’ Association said no.';
    const source = 'The Norvel Sheriffs’ Association';
    expect(speakers(text, { source, cue: 'said', content: 'no' })).toEqual(['Norvel Sheriffs’ Association']);
  });

  test.each([
    ['Norvel, Krel and Tarn', 'Norvel, Krel and Tarn'],
    ['Olympian Bill Orrin', 'Bill Orrin'],
    ['Ann Roe, chair and founder', 'Ann Roe'],
    ['Ann Roe, Venn and other coaches', 'Ann Roe, Venn and other coaches'],
    ['Chief Financial Officer of Super Norvel Debra Venn', 'Debra Venn'],
    ['The CEO of JP Morgan Chase', 'The CEO of JP Morgan Chase'],
    ['Acting U.S. Attorney for the District of Tarn Joshua Venn', 'Joshua Venn'],
    ['Minister in the Ministry of Finance Brian Orrin', 'Brian Orrin'],
    ['Director (Acting) of the Tarn Port Authority, Brian Orrin', 'Brian Orrin'],
    ['The archbishop of Tarnbury Justin Orrin', 'Justin Orrin'],
    ['A spokesman for Prime Minister Theresa Orrin', 'A spokesman for Prime Minister Theresa Orrin'],
    ['The museum’s president Laurence des Varn', 'Laurence des Varn'],
  ])('%s is called %s', (source, name) => {
    expect(speakers(`${source}, said no.`, { source, cue: 'said', content: 'no' })).toEqual([name]);
  });

  test('a surname alone is the person named in full before', () => {
    const text = 'Mara Venn, the port’s director, said the quay is safe. It will open soon, Venn added.';
    expect(
      speakers(
        text,
        { source: 'Mara Venn, the port’s director', cue: 'said', content: 'the quay is safe' },
        { source: 'Venn#2', cue: 'added', content: 'It will open soon' },
      ),
    ).toEqual(['Mara Venn', 'Mara Venn']);
  });

  test.each([
    ['Dr. Walid Abu Hatar', 'Abu Hatar', 'Walid Abu Hatar'],
    ['Jamon Van Den Orrin', 'Van Den Orrin', 'Jamon Van Den Orrin'],
    ['Julie Veres Orrin', 'Veres Orrin', 'Julie Veres Orrin'],
    ['Julie Veres Orrin', 'Veres-Orrin', 'Julie Veres Orrin'],
    ['Judge Neil Holt QC', 'Judge Holt', 'Neil Holt QC'],
  ])('of %s only the surname stands later: %s', (whole, surname, name) => {
    const text = `${whole} said no. Later ${surname} agreed.`;
    const later = { source: `${surname}#${whole.includes(surname) ? 2 : 1}`, cue: 'agreed', content: 'Later' };
    expect(speakers(text, { source: whole, cue: 'said', content: 'no' }, later)).toEqual([name, name]);
  });

  test('a country is not its neighbour of the longer name', () => {
    const text = 'Sudan said it will not arm South Sudan.';
    expect(speakers(text, { source: 'Sudan', cue: 'said', content: 'it will not arm South Sudan' })).toEqual(['Sudan']);
  });

  test.each([
    ['The Harl Company was there. Venmart Inc. closed shops. The company said no.', 'Venmart Inc'],
    ['Venmart Inc. closed shops. The Writers Coalition met. The company said no.', 'Venmart Inc'],
  ])('the company is the one that acted last: %s', (text, name) => {
    expect(speakers(text, { source: 'The company', cue: 'said', content: 'no' })).toEqual([name]);
  });

  test('the union is the guild, and not the league called so later', () => {
    const text = 'The Writers Guild of Norvel met. The union said no. The Actors’ League, a union, kept silent.';
    expect(speakers(text, { source: 'The union', cue: 'said', content: 'no' })).toEqual(['Writers Guild of Norvel']);
  });

  test('a knight’s given name is the person named in full before', () => {
    const text = 'Sir Tobias Orrin said the quay is safe. It will open soon, Sir Tobias added.';
    expect(
      speakers(
        text,
        { source: 'Sir Tobias Orrin', cue: 'said', content: 'the quay is safe' },
        { source: 'Sir Tobias#2', cue: 'added', content: 'It will open soon' },
      ),
    ).toEqual(['Tobias Orrin', 'Tobias Orrin']);
  });

  test('an acronym is no relative pronoun, and a general staff no General Staff', () => {
    const text = 'The WHO said no. Norvel’s General Staff said yes. The Joint Chiefs of Staff said so.';
    expect(
      speakers(
        text,
        { source: 'The WHO', cue: 'said', content: 'no' },
        { source: 'Norvel’s General Staff', cue: 'said#2', content: 'yes' },
        { source: 'The Joint Chiefs of Staff', cue: 'said#3', content: 'so' },
      ),
    ).toEqual(['WHO', 'Norvel’s General Staff', 'Joint Chiefs of Staff']);
  });

  test('a hyphenated office is a title, and no part of the name', () => {
    const text = 'UN Secretary-General Tobias Orrin said no. PC Anna Reis said yes.';
    expect(
      speakers(
        text,
        { source: 'UN Secretary-General Tobias Orrin', cue: 'said', content: 'no' },
        { source: 'PC Anna Reis', cue: 'said#2', content: 'yes' },
      ),
    ).toEqual(['Tobias Orrin', 'Anna Reis']);
  });

  test('what somebody is in charge of stands in front of the name, and is no part of it', () => {
    const of = (office: string) =>
      speakers(`${office} Tobias Orrin said no.`, { source: `${office} Tobias Orrin`, cue: 'said', content: 'no' });
    expect(of('Secretary of State')).toEqual(['Tobias Orrin']);
    expect(of('Chancellor of the Exchequer')).toEqual(['Tobias Orrin']);
    expect(of('Chief of the Defence Staff')).toEqual(['Tobias Orrin']);
  });

  test('an opponent of a president is not that president', () => {
    const text = 'Anna Reis, a former opponent of President Tobias Orrin, said no.';
    expect(
      speakers(text, { source: 'Anna Reis, a former opponent of President Tobias Orrin', cue: 'said', content: 'no' }),
    ).toEqual(['Anna Reis']);
    const alone = 'A former opponent of President Tobias Orrin said no.';
    expect(
      speakers(alone, { source: 'A former opponent of President Tobias Orrin', cue: 'said', content: 'no' }),
    ).toEqual(['A former opponent of President Tobias Orrin']);
  });

  test('a "ten" behind a given name belongs to a surname, and counts nobody', () => {
    const text = 'Erik ten Varn said no. On Monday ten Norvelians said yes.';
    expect(
      speakers(
        text,
        { source: 'Erik ten Varn', cue: 'said', content: 'no' },
        { source: 'ten Norvelians', cue: 'said#2', content: 'yes' },
      ),
    ).toEqual(['Erik ten Varn', 'Norvelians']);
  });

  test('a body that is named after many keeps them in its name', () => {
    const text =
      'On Monday the Tarn Teachers’ Union said no. The People’s Daily said yes. Alzheimer’s Research UK said so.';
    expect(
      speakers(
        text,
        { source: 'the Tarn Teachers’ Union', cue: 'said', content: 'no' },
        { source: 'The People’s Daily', cue: 'said#2', content: 'yes' },
        { source: 'Alzheimer’s Research UK', cue: 'said#3', content: 'so' },
      ),
    ).toEqual(['Tarn Teachers’ Union', 'People’s Daily', 'Alzheimer’s Research UK']);
  });

  test('father and son of one name are two, and the surname alone is the father’s', () => {
    const text =
      'Tobias Orrin said it is open. Tobias Orrin Jr. said it is shut. It is his, Orrin Jr. added. It is mine, Orrin wrote.';
    expect(
      speakers(
        text,
        { source: 'Tobias Orrin', cue: 'said', content: 'it is open' },
        { source: 'Tobias Orrin Jr', cue: 'said#2', content: 'it is shut' },
        { source: 'Orrin Jr#2', cue: 'added', content: 'It is his' },
        { source: 'Orrin#4', cue: 'wrote', content: 'It is mine' },
      ),
    ).toEqual(['Tobias Orrin', 'Tobias Orrin Jr', 'Tobias Orrin Jr', 'Tobias Orrin']);
  });

  test('a surname that is a trade, too, is the person named in full elsewhere', () => {
    const text = 'It is safe, Singer said. Paul Singer, who runs the port, left.';
    expect(speakers(text, { source: 'Singer', cue: 'said', content: 'It is safe' })).toEqual(['Paul Singer']);
  });

  test('a capital at a sentence’s head is a name’s where the word has one elsewhere, or is a state', () => {
    for (const [text, name] of [
      ['The envoys of Darling left. Darling said the road is open.', 'Darling'],
      ['Beijing said the road is open.', 'Beijing'],
    ] as const) {
      const [speaker] = record(text, {
        source: `${name}#${text.split(name).length - 1}`,
        cue: 'said',
        content: 'the road is open',
      }).entities;
      expect(speaker).toMatchObject({ name, kind: name === 'Beijing' ? 'government' : 'other' });
    }
  });

  test('a word that begins a later sentence of a quotation is no name', () => {
    const text = '“The quay is safe. Additionally, the port is open,” Mara Venn said.';
    const { mentions } = resolveParties(readingOf(text, [], []));
    expect(mentions.flat().map(({ span }) => text.slice(...span))).not.toContain('Additionally');
  });

  test('how somebody spoke is no part of who it was', () => {
    const text = 'The Norvelian army in a statement said the road is open.';
    expect(
      speakers(text, { source: 'The Norvelian army in a statement', cue: 'said', content: 'the road is open' }),
    ).toEqual(['The Norvelian army']);
  });

  test('a surname in the headline is the person named in full below', () => {
    const text = 'Venn: quay is safe\n\nThe quay is safe, Mara Venn said.';
    expect(
      speakers(
        text,
        { source: 'Venn', cue: ':', content: 'quay is safe' },
        { source: 'Mara Venn', cue: 'said', content: 'The quay is safe' },
      ),
    ).toEqual(['Mara Venn', 'Mara Venn']);
  });

  test('a particle joined by a hyphen belongs to the name', () => {
    const text =
      'President Idris al-Varan said the road is open. It stays open, Varan said. It is safe, al-Varan added.';
    expect(
      speakers(
        text,
        { source: 'President Idris al-Varan', cue: 'said', content: 'the road is open' },
        { source: 'Varan#2', cue: 'said#2', content: 'It stays open' },
        { source: 'al-Varan#2', cue: 'added', content: 'It is safe' },
      ),
    ).toEqual(['Idris al-Varan', 'Idris al-Varan', 'Idris al-Varan']);
  });

  test('titles, offices and descriptions around a name are not part of it', () => {
    for (const source of [
      'Foreign Minister Tobias Orrin',
      'Sen. Tobias Orrin',
      'Norvel’s foreign minister, Tobias Orrin,',
      'Tobias Orrin, a lawyer for the families,',
      'the outgoing spokesman Tobias Orrin',
      'A defiant Tobias Orrin',
      'Justice Department Inspector General Tobias Orrin',
      'the special envoy to France Tobias Orrin',
      'Senate Leader Tobias Orrin of Tarn',
    ]) {
      const text = `On Friday ${source} said the border is shut.`;
      expect(speakers(text, { source, cue: 'said', content: 'the border is shut' })).toEqual(['Tobias Orrin']);
    }
  });

  test('two people of one surname are kept apart by title and nearness', () => {
    const text = 'Anna Reis met Paul Reis. It went well, Mrs. Reis said. Not so well, Mr. Reis said.';
    expect(
      speakers(
        text,
        { source: 'Mrs. Reis', cue: 'said', content: 'It went well' },
        { source: 'Mr. Reis', cue: 'said#2', content: 'Not so well' },
      ),
    ).toEqual(['Anna Reis', 'Paul Reis']);
  });

  test('an acronym is the organisation that carries it in brackets or by its initials', () => {
    const text =
      'The Norvel Observatory for Rights (NOR) counted six. The Tarn Relief Association waits. NOR said two died. TRA said it waits.';
    expect(
      speakers(
        text,
        { source: 'NOR#2', cue: 'said', content: 'two died' },
        { source: 'TRA', cue: 'said#2', content: 'it waits' },
      ),
    ).toEqual(['Norvel Observatory for Rights', 'Tarn Relief Association']);
  });
});

describe('capitals', () => {
  test('a word in capitals is the name written small elsewhere, and shouting is no name', () => {
    const text = 'ORRIN NEVER SAW IT\n\nPaul Orrin said talks never began. ‘TALKS’ he called them.';
    expect(
      speakers(
        text,
        { source: 'ORRIN', cue: 'NEVER SAW', content: 'IT' },
        { source: 'Paul Orrin', cue: 'said', content: 'talks never began' },
      ),
    ).toEqual(['Paul Orrin', 'Paul Orrin']);
  });

  test('a name known in capitals alone is shown as the report writes it small', () => {
    const text = 'CORVEL could not confirm it. The page is from Corvel.';
    expect(speakers(text, { source: 'CORVEL', cue: 'could not confirm', content: 'it' })).toEqual(['Corvel']);
  });
});

describe('bodies of two states with one name', () => {
  const text =
    'Norvel’s Ministry of Defence refused entry. It gave no reason. Tarnia’s Ministry of Defence denied it. The Ministry of Defence added nothing.';
  test('are two, and the bare name is the one named last', () => {
    expect(
      speakers(
        text,
        { source: 'Norvel’s Ministry of Defence', cue: 'refused', content: 'entry' },
        { source: 'Tarnia’s Ministry of Defence', cue: 'denied', content: 'it' },
        { source: 'The Ministry of Defence', cue: 'added', content: 'nothing' },
      ),
    ).toEqual(['Norvel’s Ministry of Defence', 'Tarnia’s Ministry of Defence', 'Tarnia’s Ministry of Defence']);
  });
});

describe('pronouns', () => {
  test('take up the speaker before them', () => {
    const text = 'Paul Orrin said the border is shut. He added that the army stays.';
    expect(
      speakers(
        text,
        { source: 'Paul Orrin', cue: 'said', content: 'the border is shut' },
        { source: 'He', cue: 'added', content: 'that the army stays' },
      ),
    ).toEqual(['Paul Orrin', 'Paul Orrin']);
  });

  test('look past a nearer name of the other gender', () => {
    const text = 'Anna Reis met Paul Orrin on Friday. She said the talks failed.';
    expect(speakers(text, { source: 'She', cue: 'said', content: 'the talks failed' })).toEqual(['Anna Reis']);
  });

  test('in the first person are the speaker around them', () => {
    const text = '“I think the dam leaks,” Anna Reis said.';
    expect(
      speakers(
        text,
        { source: 'I', cue: 'think', content: 'the dam leaks' },
        { source: 'Anna Reis', cue: 'said', content: '“I think the dam leaks,”' },
      ),
    ).toEqual(['Anna Reis', 'Anna Reis']);
  });

  test('in the first person with nobody around them stay unknown', () => {
    const text = 'I think the dam leaks.';
    expect(speakers(text, { source: 'I', cue: 'think', content: 'the dam leaks' })).toEqual([null]);
  });

  test('in the third person inside a direct quotation are not its speaker', () => {
    const text = 'Paul Orrin met Karl Vale. “He knows the dam leaks,” Orrin said.';
    expect(
      speakers(
        text,
        { source: 'He', cue: 'knows', content: 'the dam leaks' },
        { source: 'Orrin#2', cue: 'said', content: '“He knows the dam leaks,”' },
      ),
    ).toEqual(['Karl Vale', 'Paul Orrin']);
  });

  test.each([
    ['Ann Roe withheld a key email in 2014 that said so.', 'a key email'],
    ['Ann Roe sent two tweets posted in May 2015 that said so.', 'two tweets'],
    ['Ann Roe sent the letter on Monday that said so.', 'the letter'],
  ])('“that” takes up the thing, and not its date: %s', (text, name) => {
    expect(speakers(text, { source: 'that', cue: 'said', content: 'so' })).toEqual([name]);
  });

  test('set off by a comma are alone, whatever the source takes in besides', () => {
    const text = 'Ann Roe left. According to her, Norvel’s network fired the mayor.';
    expect(
      speakers(text, { source: 'her, Norvel’s network fired', cue: 'According to', content: 'the mayor' }),
    ).toEqual(['Ann Roe']);
  });

  test('"who" takes up the name before it', () => {
    const text = 'The mayor thanked Paul Orrin, who warned that the dam leaks.';
    expect(speakers(text, { source: 'who', cue: 'warned', content: 'that the dam leaks' })).toEqual(['Paul Orrin']);
  });
});

test('who asks in a clause about somebody’s call is whose call it was', () => {
  const text =
    'Karl Vale, an envoy, said he would talk. The envoy faces questions about Paul Orrin’s call in July when he asked for the boats.';
  expect(
    speakers(
      text,
      { source: 'Karl Vale, an envoy', cue: 'said', content: 'he would talk' },
      { source: 'he#2', cue: 'asked', content: 'for the boats' },
    ),
  ).toEqual(['Karl Vale', 'Paul Orrin']);
});

describe('words that stand for nobody', () => {
  test.each([
    ['is feared', 'that six died'],
    ['was not immediately clear', 'who fired'],
    ['has been reported', 'that six died'],
  ])('“it” of “it %s” has no speaker', (cue, content) => {
    const text = `Norvel shut the port. It ${cue} ${content}.`;
    expect(speakers(text, { source: 'It', cue, content })).toEqual([null]);
  });

  test('“it” of “it denied” has one', () => {
    const text = 'The ministry shut the port. It denied that six died.';
    expect(
      speakers(
        text,
        { source: 'The ministry', cue: 'shut', content: 'the port' },
        { source: 'It', cue: 'denied', content: 'that six died' },
      ),
    ).toEqual(['The ministry', 'The ministry']);
  });
});

describe('relatives', () => {
  test.each([
    ['The Social Liberals were there. The Liberals asked for help.', 'The Liberals', 'Liberals'],
    ['One in five (21%) asked for help.', 'One in five (21%)', 'One in five (21%)'],
    ['A senior official, who asked to stay unnamed, left.', 'who', 'A senior official'],
    ['It was Mara Venn, a Tarn councillor who asked for help.', 'who', 'Mara Venn'],
    ['It was Mara Venn, a member of the legal team who asked for help.', 'who', 'Mara Venn'],
    ['It was Mara Venn, a friend of a sailor who asked for help.', 'who', 'a sailor'],
    ['The Tarn Relief Fund, which asked for help, left.', 'which', 'Tarn Relief Fund'],
    ['The paper and the council that asked for help left.', 'that', 'the council'],
    ['Seen is what Norvel asked was a depot.', 'Norvel', 'Norvel'],
  ])('%s', (text, source, name) => {
    expect(speakers(text, { source, cue: 'asked', content: text.slice(-6, -1) })).toEqual([name]);
  });
});

test.each([
  'We have been unable to find out who asked for it.',
  'The ministry did not say who asked for it.',
  'It was unclear who asked for it.',
])('a question takes up nobody: %s', (text) => {
  expect(speakers(text, { source: 'who', cue: 'asked', content: 'for it' })).toEqual([null]);
});

describe('descriptions', () => {
  test('an office takes up the one who holds it', () => {
    const text = 'President Paul Orrin spoke on Friday. The border is shut, the president said.';
    expect(speakers(text, { source: 'the president', cue: 'said', content: 'The border is shut' })).toEqual([
      'Paul Orrin',
    ]);
  });

  test.each([
    ['Surgeon: ward is full\n\nNobody else can come, surgeon Anna Reis wrote.', 'Surgeon', 'Anna Reis'],
    [
      'Norvel minister: port is shut\n\nNorvel’s trade minister, Paul Orrin, flew home.',
      'Norvel minister',
      'Paul Orrin',
    ],
    ['Japanese diplomat: port is shut\n\nJapan’s envoy, Paul Orrin, flew home.', 'Japanese diplomat', 'Paul Orrin'],
    ['A minister: port is shut\n\nThe trade minister, Paul Orrin, flew home.', 'A minister', 'A minister'],
  ])('without its article, as headlines write, takes up the one called so: %j', (text, source, name) => {
    expect(
      speakers(text, { source, cue: ':', content: text.slice(text.indexOf(':') + 2, text.indexOf('\n')) }),
    ).toEqual([name]);
  });

  test.each<readonly [text: string, source: string, name: string]>([
    // "The vice president" is another, and so are those before.
    [
      'President Anna Reis spoke. Vice President Paul Orrin left. It is over, the president said.',
      'the president',
      'Anna Reis',
    ],
    [
      'Norvel’s leader Anna Reis won. It is over, the president said. Its first president, Paul Orrin, died.',
      'the president',
      'Anna Reis',
    ],
    // Who acts, and not of whom somebody speaks.
    ['Lea Reis died. Her mother, Anna Reis, said “Lea sang”. It is over, Reis said.', 'Reis#3', 'Anna Reis'],
    ['Norvel and Brenica met. The United States and Turkey spoke. It is over, Turkey said.', 'Turkey#2', 'Turkey'],
    ['Leicester City lost. Radio Leicester saw it. It is over, Leicester said.', 'Leicester#3', 'Leicester City'],
    ['Park Geun-hye left. It is over, Ms Park said.', 'Ms Park', 'Park Geun-hye'],
    ['Coach Paul Orrin lost. It is over, the Australian said.', 'the Australian', 'Paul Orrin'],
    ['Paul Orrin met the press. It is over, the Norvel businessman said.', 'the Norvel businessman', 'Paul Orrin'],
    ['Chinese golfer Ann Roe lost. It is over, the Chinese said.', 'the Chinese', 'Ann Roe'],
    ['President Paul Orrin left. It is over, the Chinese said.', 'the Chinese', 'Chinese'],
    ['Harl’s CEO Anna Reis left. It is over, the chief executive said.', 'the chief executive', 'Anna Reis'],
    ['Sen. Anna Reis left. It is over, the senator said.', 'the senator', 'Anna Reis'],
    ['It is over, CEO of Harl rocket producer Igor Venn said.', 'CEO of Harl rocket producer Igor Venn', 'Igor Venn'],
    [
      'It is over, High Commissioner for Human Rights Zeid Orrin said.',
      'High Commissioner for Human Rights Zeid Orrin',
      'Zeid Orrin',
    ],
    ['It is over, the spokesman for the Auditor General’s Office Igor Venn said. Venn left.', 'Venn#2', 'Igor Venn'],
    ['Igor Venn spoke. The diplomat is glad. It is over, he said.', 'he', 'Igor Venn'],
    ['In the City of London, the former PM Anna Reis spoke. It is over, Anna Reis said.', 'Anna Reis#2', 'Anna Reis'],
    ['It is over, Ambassador to South Korea Anna Reis said.', 'Ambassador to South Korea Anna Reis', 'Anna Reis'],
    [
      'It is over, former Liverpool and Real Madrid striker Paul Orrin said.',
      'former Liverpool and Real Madrid striker Paul Orrin',
      'Paul Orrin',
    ],
    [
      'It is over, a longtime Free Norvel Party (FNP) politician, Paul Orrin, said.',
      'a longtime Free Norvel Party (FNP) politician, Paul Orrin',
      'Paul Orrin',
    ],
    [
      'It is over, the Norvel Observatory said. The Norvel Observatory for Human Rights left.',
      'the Norvel Observatory',
      'Norvel Observatory for Human Rights',
    ],
  ])('%s {%s} is %s', (text, source, name) => {
    expect(speakers(text, { source, cue: 'said', content: 'It is over' }).at(0)).toBe(name);
  });

  test.each([
    ['Foreign Minister Tobias Orrin came. It rained, and the top diplomat said so.', 'the top diplomat'],
    [
      'Japanese Foreign Minister Tobias Orrin came. It rained, and Japan’s top diplomat said so.',
      'Japan’s top diplomat',
    ],
    ['US Secretary of State Tobias Orrin came. It rained, and the top US diplomat said so.', 'the top US diplomat'],
    ['Secretary of State Tobias Orrin came. It rained, and the top diplomat said so.', 'the top diplomat'],
  ])('the top diplomat is the foreign minister: %s', (text, source) => {
    expect(speakers(text, { source, cue: 'said', content: 'so' })).toEqual(['Tobias Orrin']);
  });

  test('bare sources are those quoted before, who are many, whatever they are familiar with', () => {
    const text = 'A man was held, sources familiar with the case said. Sources said he carried a letter he wrote.';
    expect(
      speakers(
        text,
        { source: 'sources familiar with the case', cue: 'said', content: 'A man was held' },
        { source: 'Sources', cue: 'said#2', content: 'he carried a letter he wrote' },
        { source: 'he#2', cue: 'wrote', content: 'letter' },
      ),
    ).toEqual(['sources familiar with the case', 'sources familiar with the case', 'A man']);
  });

  test('an unnamed source is a party of its own, with its kind', () => {
    const text = 'A senior official said two died. Activists said six did.';
    const { entities, attributions } = record(
      text,
      { source: 'A senior official', cue: 'said', content: 'two died' },
      { source: 'Activists', cue: 'said#2', content: 'six did' },
    );
    expect(entities.map(({ name, kind }) => [name, kind])).toEqual([
      ['A senior official', 'unnamed'],
      ['Activists', 'group'],
    ]);
    expect(attributions.map(({ speaker }) => speaker)).toEqual(['e1', 'e2']);
  });

  test('a source that is nobody, or none, has no speaker', () => {
    const text = 'No one said so. It is believed that two died. You’d have said they live. There are no plans to dig.';
    expect(
      speakers(
        text,
        { source: 'No one', cue: 'said', content: 'so' },
        { cue: 'is believed', content: 'that two died' },
        { source: 'You', cue: 'said#2', content: 'they live' },
        { source: 'There', cue: 'are no plans', content: 'to dig' },
      ),
    ).toEqual([null, null, null, null]);
  });

  test.fails('world knowledge is not there: an office whose holder is never called so stays unresolved', () => {
    const text = 'Paul Orrin runs Norvel. The border is shut, the president said.';
    expect(speakers(text, { source: 'the president', cue: 'said', content: 'The border is shut' })).toEqual([
      'Paul Orrin',
    ]);
  });
});

describe('kinds and sides', () => {
  test.each([
    ['The foreign ministry', 'government', 'official'],
    ['The Tarn Herald', 'media', 'media'],
    ['the company', 'organisation', 'company'],
    ['A leaked report', 'document', 'unclear'],
    ['Witnesses', 'group', 'witness'],
    ['Norvel rebels', 'armed-group', 'armed-group'],
    ['Something odd', 'other', 'unclear'],
  ])('%s is %s, %s', (source, kind, side) => {
    const [entity] = record(`${source} said two died.`, { source, cue: 'said', content: 'two died' }).entities;
    expect(entity).toMatchObject({ kind, side });
  });
});

describe('what a paper says that somebody issued', () => {
  test.each([
    [
      'the statement',
      'Norvel’s ministry released a statement on Monday. “We will not yield,” the statement said.',
      'Norvel’s ministry',
    ],
    ['The statement', 'A statement by the Tarn Bank came late. It rained. The statement said so.', 'Tarn Bank'],
    ['the post', 'Ada Orrin posted a message on Facebook. “No,” the post said.', 'Ada Orrin'],
    ['The statement', 'Ada Orrin called the statement a lie. The statement said so.', 'the statement'],
  ])('%s: %s', (source, text, name) => {
    expect(
      speakers(text, { source, cue: 'said', content: /“/.test(text) ? (/“[^”]*”/.exec(text)?.[0] ?? '') : 'so' }),
    ).toEqual([name]);
  });

  test('stays a paper’s where another of which nobody knows whose it is spoke in between', () => {
    const text =
      'It rained, Ada Orrin said in a statement. A statement on harbours claimed profits. The statement said no.';
    expect(
      speakers(
        text,
        { source: 'Ada Orrin', cue: 'said', content: 'It rained' },
        { source: 'A statement on harbours', cue: 'claimed', content: 'profits' },
        { source: 'The statement', cue: 'said#2', content: 'no' },
      ).at(-1),
    ).not.toBe('Ada Orrin');
  });

  test('is not said by whom it quotes', () => {
    const text = 'Mara Venn said in a statement that Ada Orrin warned of rain. “Leave,” the statement read.';
    expect(
      speakers(
        text,
        { source: 'Mara Venn', cue: 'said', content: 'that Ada Orrin warned of rain' },
        { source: 'Ada Orrin', cue: 'warned', content: 'of rain' },
        { source: 'the statement', cue: 'read', content: '“Leave,”' },
      ).at(-1),
    ).toBe('Mara Venn');
  });

  test('is said by whoever spoke in it before, each time', () => {
    const text =
      'Tarn fell, the Norvel army said in a statement. “We hold it,” the statement added. “For good,” it went on, the statement read.';
    expect(
      speakers(
        text,
        { source: 'the Norvel army', cue: 'said', content: 'Tarn fell' },
        { source: 'the statement', cue: 'added', content: '“We hold it,”' },
        { source: 'the statement#2', cue: 'read', content: '“For good,”' },
      ),
    ).toEqual(['the Norvel army', 'the Norvel army', 'the Norvel army']);
  });
});
