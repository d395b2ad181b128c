import { describe, expect, test } from 'vitest';
import { type Marks, marked } from '../../../test/marked.ts';
import { toRecord } from '../record.ts';

const target = (text: string, marks: Marks): string | null => {
  const { attributions, entities } = toRecord(text, [], marked(text, marks), { version: 'test', model: null });
  return entities.find(({ id }) => id === attributions[0]!.target)?.name ?? null;
};

describe('the target', () => {
  test.each<readonly [expected: string | null, text: string, marks: Marks]>([
    [
      'Paul Orrin',
      'Anna Reis accused Paul Orrin of hiding a leak.',
      { source: 'Anna Reis', cue: 'accused', content: 'Paul Orrin of hiding a leak' },
    ],
    [
      'the council',
      'Anna Reis urged the council to resign.',
      { source: 'Anna Reis', cue: 'urged', content: 'the council to resign' },
    ],
    [
      'Paul Orrin',
      'Anna Reis said Paul Orrin had lied to the town.',
      { source: 'Anna Reis', cue: 'said', content: 'Paul Orrin had lied to the town' },
    ],
    [
      'Norway and Denmark',
      'Anna Reis urged Norway and Denmark to talk.',
      { source: 'Anna Reis', cue: 'urged', content: 'Norway and Denmark to talk' },
    ],
    [
      'foreign firms',
      'Anna Reis accused foreign firms operating in Tarn of theft.',
      { source: 'Anna Reis', cue: 'accused', content: 'foreign firms operating in Tarn of theft' },
    ],
    [
      'Paul Orrin',
      'The vote was lost by Paul Orrin, who police say bribed Anna Reis.',
      { source: 'police', cue: 'say', content: ['who', 'bribed Anna Reis'] },
    ],
    [
      'the show',
      'Anna Reis accused the show of theft.',
      { source: 'Anna Reis', cue: 'accused', content: 'the show of theft' },
    ],
    [
      'Paul Orrin',
      'Anna Reis blamed the failed harvests on Paul Orrin.',
      { source: 'Anna Reis', cue: 'blamed', content: 'the failed harvests on Paul Orrin' },
    ],
    [
      null,
      'Anna Reis blamed the poor performers on the rain.',
      { source: 'Anna Reis', cue: 'blamed', content: 'the poor performers on the rain' },
    ],
    [
      'Paul Orrin',
      'Anna Reis blamed Paul Orrin for attacks on Tarn.',
      { source: 'Anna Reis', cue: 'blamed', content: 'Paul Orrin for attacks on Tarn' },
    ],
    [
      'state leaders',
      'Anna Reis accused state leaders of corruption.',
      { source: 'Anna Reis', cue: 'accused', content: 'state leaders of corruption' },
    ],
    [
      'residents of Tarn',
      'Anna Reis accused residents of Tarn of theft.',
      { source: 'Anna Reis', cue: 'accused', content: 'residents of Tarn of theft' },
    ],
    [
      'Tarn police',
      'Anna Reis accused Tarn police of theft.',
      { source: 'Anna Reis', cue: 'accused', content: 'Tarn police of theft' },
    ],
    [
      'US media',
      'Anna Reis accused US media of lying.',
      { source: 'Anna Reis', cue: 'accused', content: 'US media of lying' },
    ],
    [
      'Paul Orrin',
      'Anna Reis accused the council’s leader, Paul Orrin, of theft.',
      { source: 'Anna Reis', cue: 'accused', content: 'the council’s leader, Paul Orrin, of theft' },
    ],
    [null, 'Anna Reis criticised this, and wept.', { source: 'Anna Reis', cue: 'criticised', content: 'this' }],
    [
      'the council',
      'Anna Reis rejected the council’s charge that the dam leaks.',
      { source: 'Anna Reis', cue: 'rejected', content: 'the council’s charge that the dam leaks' },
    ],
    [
      'forces loyal to the mayor',
      'It is alleged that the bomb was dropped by forces loyal to the mayor.',
      { cue: 'is alleged', content: 'that the bomb was dropped by forces loyal to the mayor' },
    ],
    [
      'the council',
      'Anna Reis called the council’s answer a joke.',
      { source: 'Anna Reis', cue: 'called', content: 'the council’s answer a joke' },
    ],
    [
      'the museum',
      'Paul Orrin, the museum’s director, left. Anna Reis criticised the museum.',
      { source: 'Anna Reis', cue: 'criticised', content: 'the museum' },
    ],
    [
      'Paul Orrin',
      'Asked by Anna Reis whether the council lied, Paul Orrin said no.',
      { cue: 'Asked', content: 'whether the council lied' },
    ],
    [
      'Free Norvel Party',
      'Anna Reis accused Orrin’s Free Norvel Party of lies.',
      { source: 'Anna Reis', cue: 'accused', content: 'Orrin’s Free Norvel Party of lies' },
    ],
    [
      'Department of Justice',
      'Anna Reis urged the Department of Justice to act.',
      { source: 'Anna Reis', cue: 'urged', content: 'the Department of Justice to act' },
    ],
    [
      'Norway',
      'Anna Reis accused Union ally Norway of lies.',
      { source: 'Anna Reis', cue: 'accused', content: 'Union ally Norway of lies' },
    ],
    ['Two firms', 'Two firms have been accused of lies.', { cue: 'have been accused of', content: 'Two firms' }],
    [
      'Norway',
      'Anna Reis vowed to swiftly sue Norway over the dam.',
      { source: 'Anna Reis', cue: 'vowed', content: 'to swiftly sue Norway over the dam' },
    ],
    [
      null,
      'Anna Reis and Paul Orrin attacked each other’s plans for Norway.',
      { source: 'Anna Reis and Paul Orrin', cue: 'attacked', content: 'each other’s plans for Norway' },
    ],
    [
      null,
      'Anna Reis backed a tax on land in Norway.',
      { source: 'Anna Reis', cue: 'backed', content: 'a tax on land in Norway' },
    ],
    ['the council', 'Anna Reis backed the council.', { source: 'Anna Reis', cue: 'backed', content: 'the council' }],
    [
      null,
      'The captain asked whether the dam leaks, Paul Orrin said.',
      { source: 'The captain', cue: 'asked', content: 'whether the dam leaks' },
    ],
    [
      'the tycoon',
      'Anna Reis asked the tycoon whether the dam leaks.',
      { source: 'Anna Reis', cue: 'asked', content: 'whether the dam leaks' },
    ],
    [
      'the mayor’s party',
      'Anna Reis accused the mayor’s party of lying.',
      { source: 'Anna Reis', cue: 'accused', content: 'the mayor’s party of lying' },
    ],
    [
      'Paul Orrin’s lawyers',
      'Anna Reis praised Paul Orrin’s lawyers.',
      { source: 'Anna Reis', cue: 'praised', content: 'Paul Orrin’s lawyers' },
    ],
    [
      'West',
      'Anna Reis said: “We told the West: ‘You must help Norvel.’”',
      { source: 'We', cue: 'told', content: '‘You must help Norvel.’' },
    ],
    [
      null,
      'Anna Reis wondered whether Paul Orrin had lied.',
      { source: 'Anna Reis', cue: 'wondered', content: 'whether Paul Orrin had lied' },
    ],
    [null, 'Anna Reis rejected the charge.', { source: 'Anna Reis', cue: 'rejected', content: 'the charge' }],
    [
      'Paul Orrin',
      'Voters backed Anna Reis’s opponent, former mayor Paul Orrin.',
      { source: 'Voters', cue: 'backed', content: 'Anna Reis’s opponent, former mayor Paul Orrin' },
    ],
    [
      'Three clerks',
      'Three clerks were held for allegedly running a ring.',
      { cue: 'allegedly', content: ['Three clerks were held for', 'running a ring'] },
    ],
    [
      'her supporters',
      'Anna Reis told her supporters at a rally in Tarn to vote.',
      { source: 'Anna Reis', cue: 'told', content: 'to vote' },
    ],
    [
      'people in Tarn',
      'Norvel warned people in Tarn to leave.',
      { source: 'Norvel', cue: 'warned', content: 'people in Tarn to leave' },
    ],
    [null, 'Anna Reis said the dam leaks.', { source: 'Anna Reis', cue: 'said', content: 'the dam leaks' }],
    [null, 'Anna Reis condemned the plan.', { source: 'Anna Reis', cue: 'condemned', content: 'the plan' }],
    [
      null,
      'Anna Reis told the Tarn Herald that they lied.',
      { source: 'Anna Reis', cue: 'told', content: 'that they lied' },
    ],
  ])('is %s in %j', (expected, text, marks) => {
    expect(target(text, marks)).toBe(expected);
  });

  test.fails('of a denial, the one whose charge is denied, is not found yet', () => {
    const text = 'Anna Reis accused Paul Orrin of lying. Orrin denied the charge.';
    expect(target(text, { source: 'Orrin#2', cue: 'denied', content: 'the charge' })).toBe('Anna Reis');
  });
});

describe('whose words are judged where they are only taken up', () => {
  const lastTarget = (text: string, ...marks: readonly Marks[]): string | null => {
    const { attributions, entities } = toRecord(text, [], marked(text, ...marks), { version: 'test', model: null });
    return entities.find(({ id }) => id === attributions.at(-1)!.target)?.name ?? null;
  };
  test.each<readonly [expected: string | null, text: string, marks: readonly Marks[]]>([
    [
      'Anna Reis',
      'Anna Reis accused Paul Orrin of theft. A guard said it was so. Orrin denied the charge.',
      [
        { source: 'Anna Reis', cue: 'accused', content: 'Paul Orrin of theft' },
        { source: 'A guard', cue: 'said', content: 'it was so' },
        { source: 'Orrin#2', cue: 'denied', content: 'the charge' },
      ],
    ],
    [
      'Tarn officials',
      'Tarn officials say that nine died. Norvel disputes the figure. Anna Reis said so.',
      [
        { source: 'Tarn officials', cue: 'say', content: 'that nine died' },
        { source: 'Norvel', cue: 'disputes', content: 'the figure' },
      ],
    ],
    [
      'Anna Reis',
      'Anna Reis called Norway weak. Oslo described the remarks as “a provocation”.',
      [
        { source: 'Anna Reis', cue: 'called', content: 'Norway weak' },
        { source: 'Oslo', cue: 'described', content: 'the remarks as “a provocation”' },
      ],
    ],
    [
      'Norvel’s court',
      'Norvel’s court ruled that Paul Orrin had lied. Anna Reis condemned the verdict.',
      [
        { source: 'Norvel’s court', cue: 'ruled', content: 'that Paul Orrin had lied' },
        { source: 'Anna Reis', cue: 'condemned', content: 'the verdict' },
      ],
    ],
    [
      'Norvel’s army',
      'Norvel’s army said it held the palace, a claim the rebels denied.',
      [
        { source: 'Norvel’s army', cue: 'said', content: 'it held the palace' },
        { source: 'the rebels', cue: 'denied', content: 'a claim' },
      ],
    ],
    [
      null,
      'Norvel’s court ruled that Paul Orrin had lied. Anna Reis condemned the attack.',
      [
        { source: 'Norvel’s court', cue: 'ruled', content: 'that Paul Orrin had lied' },
        { source: 'Anna Reis', cue: 'condemned', content: 'the attack' },
      ],
    ],
  ])('%s: %s', (expected, text, marks) => {
    expect(lastTarget(text, ...marks)).toBe(expected);
  });
});
