import { describe, expect, test } from 'vitest';
import { credited } from '../../../test/credited.ts';
import type { Side } from '../../document/index.ts';

describe('who speaks for a body has its side', () => {
  test.each<readonly [source: string, side: Side]>([
    ['a UN spokeswoman', 'un-igo'],
    ['two EU diplomats', 'un-igo'],
    ['Anna Reis, a spokeswoman for the African Union,', 'un-igo'],
    ['Paul Orrin, a spokesman for the rebels,', 'armed-group'],
    ['the president of the teachers’ association, Anna Reis,', 'ngo'],
    ['Anna Reis, the chief executive officer of Harl,', 'company'],
    ['Anna Reis, vice president of engineering,', 'company'],
    ['curry house owner Anna Reis', 'company'],
    ['the Scottish Ambulance Service', 'official'],
    ['the Tarn Chamber of Commerce', 'ngo'],
    ['sports agents', 'company'],
    ['military observers', 'expert'],
    ['Anna Reis, a former U.N. ambassador,', 'official'],
    ['Anna Reis, a U.N. goodwill ambassador,', 'un-igo'],
    ['Anna Reis, director of campaigns at the charity Harl,', 'ngo'],
    ['Tarn County Public Works Director Anna Reis', 'official'],
    ['High School Principal Anna Reis', 'official'],
    ['Vice-President Anna Reis', 'official'],
    ['Anna Reis, an obstetrician,', 'expert'],
    ['Harl CIO Anna Reis', 'company'],
    ['a longtime critic of the minister', 'opposition'],
    ['the union’s general secretary, Anna Reis,', 'ngo'],
    ['the commission’s chairman, Paul Orrin,', 'official'],
    ['Anna Reis, head of the migration department,', 'official'],
    ['Anna Reis, director for games at the drug company Corvel,', 'company'],
    ['the company’s president, Paul Orrin,', 'company'],
    ['the head of the Tarn Institute', 'expert'],
    ['the party’s leader, Anna Reis,', 'opposition'],
    ['the shadow defence secretary', 'opposition'],
    ['a Tory source', 'opposition'],
    ['Norvel’s leader', 'official'],
    ['a spokesman', 'official'],
    ['Security guards', 'unclear'],
    ['National Guard officers', 'official'],
  ])('%s: %s', (source, side) => {
    expect(credited(source)?.side).toBe(side);
  });

  test.each<readonly [source: string, rest: string, side: Side]>([
    ['Anna Reis, a spokeswoman for Harl,', 'Harl, a battery maker, kept silent.', 'company'],
    ['Harl president Anna Reis', 'The battery maker Harl kept silent.', 'company'],
    ['a spokeswoman for Lantern', 'The hall was seen by Lantern, an aid group, in May.', 'ngo'],
    ['Harl’s lawyers', 'The battery maker Harl kept silent.', 'company'],
    ['Orrin’s lawyers', 'Paul Orrin kept silent.', 'unclear'],
    ['Orrin’s rep', 'Paul Orrin kept silent.', 'unclear'],
    ['a rep for Harl', 'The battery maker Harl kept silent.', 'company'],
    ['the Tarn Herald’s Anna Reis', 'The newspaper Tarn Herald kept silent.', 'media'],
  ])('%s, where one reads “%s”: %s', (source, rest, side) => {
    expect(credited(source, rest)?.side).toBe(side);
  });

  test('a letter has the side of whose it is, not of whoever printed it', () => {
    expect(credited('Harl’s letter', 'The battery maker Harl kept silent.')?.side).toBe('company');
    expect(credited('a letter printed by Harl', 'The battery maker Harl kept silent.')?.side).toBe('unclear');
  });
});

describe('an office tells the side, and what stands against it', () => {
  test.each<readonly [source: string, side: Side]>([
    ['FBI director Paul Orrin', 'official'],
    ['Anna Reis (R-Tarn), the chairwoman,', 'official'],
    ['Republican Governor Anna Reis', 'official'],
    ['Anna Reis, a Republican,', 'opposition'],
    ['the opposition lawmaker Anna Reis', 'opposition'],
    ['the presidential candidate Anna Reis', 'opposition'],
  ])('%s: %s', (source, side) => {
    expect(credited(source)?.side).toBe(side);
  });

  test.each<readonly [source: string, rest: string, side: Side]>([
    ['Anna Reis', 'The Reis campaign kept silent.', 'opposition'],
    ['Anna Reis', 'Reis kept silent. Her campaign has ended.', 'opposition'],
    ['Senator Anna Reis', 'Reis’s supporters kept silent.', 'opposition'],
    ['Mayor Anna Reis', 'Reis’s campaign kept silent.', 'official'],
    ['Anna Reis', 'The Reis administration kept silent.', 'official'],
    ['Anna Reis', 'Candidates like Paul Orrin and Anna Reis kept silent.', 'opposition'],
    ['Anna Reis', 'Nobody asked. The Republican candidate kept silent.', 'opposition'],
    ['Anna Reis', 'Paul Orrin met the Republican candidate.', 'unclear'],
  ])('%s, where one reads “%s”: %s', (source, rest, side) => {
    expect(credited(source, rest)?.side).toBe(side);
  });
});

describe('who holds no office', () => {
  test.each<readonly [source: string, side: Side]>([
    ['Anna Reis, a baker,', 'witness'],
    ['a nurse at the clinic', 'witness'],
    ['Anna Reis, 81,', 'public'],
    ['bakers in Tarn', 'public'],
    ['villagers', 'witness'],
    ['witnesses', 'witness'],
    ['fans', 'public'],
    ['the novelist Anna Reis', 'public'],
    ['Anna Reis, a freed reporter,', 'witness'],
    ['a bishop', 'unclear'],
    ['a group of parents', 'public'],
    ['Republican strategist Anna Reis', 'expert'],
    ['a person close to the talks', 'unclear'],
    ['hydrologists', 'expert'],
    ['Anna Reis, a hydrologist,', 'expert'],
  ])('%s: %s', (source, side) => {
    expect(credited(source)?.side).toBe(side);
  });

  test.each<readonly [source: string, rest: string, side: Side]>([
    ['Anna Reis', 'Reis testified in May.', 'witness'],
    ['Anna Reis, a former envoy,', 'Reis testified in May.', 'witness'],
    ['Ambassador Anna Reis', 'Reis testified in May.', 'official'],
    ['Anna Reis', 'Anna Reis, calling the minister a liar, left.', 'unclear'],
  ])('%s, where one reads “%s”: %s', (source, rest, side) => {
    expect(credited(source, rest)?.side).toBe(side);
  });
});

describe('papers have the side of who issues them', () => {
  test.each<readonly [source: string, side: Side]>([
    ['a poll by the Tarn Institute', 'expert'],
    ['an internal audit', 'official'],
    ['a ministry memorandum', 'official'],
    ['a UN report', 'un-igo'],
    ['a letter', 'unclear'],
  ])('%s: %s', (source, side) => {
    expect(credited(source)?.side).toBe(side);
  });
});
