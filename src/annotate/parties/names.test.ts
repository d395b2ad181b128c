import { describe, expect, test } from 'vitest';
import { marked } from '../../../test/marked.ts';
import { toRecord } from '../record.ts';

/** The name of the one whom `source` means, as the record shows it. */
function named(text: string, source: string): string | null {
  const { attributions, entities } = toRecord(text, [], marked(text, { source, cue: 'said', content: 'so' }), {
    version: 'test',
    model: null,
  });
  return entities.find(({ id }) => id === attributions[0]!.speaker)?.name ?? null;
}

describe('a name is whole', () => {
  test.each<readonly [text: string, source: string, name: string]>([
    ['On Friday Velmora.com Inc. said so.', 'Velmora.com Inc.', 'Velmora.com Inc'],
    ['Velmora.com Inc. fell. On Friday Velmora said so.', 'Velmora', 'Velmora.com Inc'],
    ['On Friday Velmora.com said so.', 'Velmora.com', 'Velmora.com'],
    ['The firm Tell All Digital said so.', 'Tell All Digital', 'Tell All Digital'],
    ['On Friday the Ministry Of Defence said so.', 'the Ministry Of Defence', 'Ministry Of Defence'],
    ['The 1619 Project said so.', 'The 1619 Project', '1619 Project'],
    ['On Friday No 10 said so.', 'No 10', 'No 10'],
    ['Downing Street met. Number 10 said so.', 'Number 10', 'Downing Street'],
    ['Mum-of-two Ann Roe said so.', 'Mum-of-two Ann Roe', 'Ann Roe'],
    ['Dad Tobias Venn, 34, said so.', 'Dad Tobias Venn, 34', 'Tobias Venn'],
    ['Ann Roe lost her purse. The mum-of-two said so.', 'The mum-of-two', 'Ann Roe'],
    ['The New York-based Harl Institute said so.', 'The New York-based Harl Institute', 'Harl Institute'],
    ['Mary Orrin met Peter Orrin. Peter Orrin left. Mrs Orrin said so.', 'Mrs Orrin', 'Mary Orrin'],
    ['Greenpeace warned of floods. The group said so.', 'The group', 'Greenpeace'],
    ['Greenpeace warned of floods. The environmental group said so.', 'The environmental group', 'Greenpeace'],
    ['Boeing warned of losses. The environmental group said so.', 'The environmental group', 'The environmental group'],
    ['A group of pupils met Greenpeace. The group said so.', 'The group', 'A group'],
    ['The 2019 Project said so.', 'The 2019 Project', 'Project'],
    ['Liberal (Venstra) party leader Ann Roe said so.', 'Liberal (Venstra) party leader Ann Roe', 'Ann Roe'],
    ['Ann Roe (Labour) of Tarn said so.', 'Ann Roe (Labour) of Tarn', 'Ann Roe'],
    ['The Traubena Forum met. They tasted the Traubena. The Traubena said so.', 'The Traubena#2', 'Traubena'],
  ])('%s: %s is %s', (text, source, name) => {
    expect(named(text, source)).toBe(name);
  });

  test.each<readonly [text: string, source: string, name: string]>([
    [
      'Actual, trained, well-read historians said so.',
      'Actual, trained, well-read historians',
      'Actual, trained, well-read historians',
    ],
    ['Terrific guys said so.', 'Terrific guys', 'Terrific guys'],
    ['Marvellous people said so.', 'Marvellous people', 'Marvellous people'],
    ['One in five (21%) said so.', 'One in five (21%)', 'One in five (21%)'],
    ['In Tarn 51.9% said so.', '51.9%', '51.9%'],
    ['The [harbour team] said so.', 'The [harbour team]', 'The harbour team'],
  ])('%s: %s has no name in it', (text, source, name) => {
    expect(named(text, source)).toBe(name);
  });

  test.each(['Ann Roe', 'Ann Roe-'])('a hyphen before a cue is a dash: %s', (source) => {
    expect(named('On Friday Ann Roe-said so.', source)).toBe('Ann Roe');
  });

  test('what somebody became is whom an office means later', () => {
    const text = 'Tobias Orrin was sworn in as CIA director in 2017. It rained. The CIA director said so.';
    expect(named(text, 'The CIA director')).toBe('Tobias Orrin');
  });

  test('a member of a party is who acted last, whatever he was before', () => {
    const text = 'Tobias Orrin spoke in Tarn. The former Republican congressman said so.';
    expect(named(text, 'The former Republican congressman')).toBe('Tobias Orrin');
  });
});
