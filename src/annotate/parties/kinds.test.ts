import { describe, expect, test } from 'vitest';
import { credited } from '../../../test/credited.ts';
import { marked } from '../../../test/marked.ts';
import type { EntityKind, Side } from '../../document/index.ts';
import { toRecord } from '../record.ts';

describe('what a source is, and in which role', () => {
  test.each<readonly [source: string, kind: EntityKind, side: Side]>([
    ['House Speaker Paul Orrin', 'person', 'official'],
    ['Senate Majority Leader Anna Reis', 'person', 'official'],
    ['Maj. Gen. Tobias Orrin', 'person', 'official'],
    ['the Front’s commander, Tobias Orrin,', 'person', 'armed-group'],
    ['the presidency', 'government', 'official'],
    ['the mayor’s office', 'government', 'official'],
    ['the governor’s office', 'government', 'official'],
    ['the country’s health ministry', 'government', 'official'],
    ['its press service', 'government', 'official'],
    ['the Islamic State', 'armed-group', 'armed-group'],
    ['the United States', 'government', 'official'],
    ['state TV in Norvel', 'media', 'state-media'],
    ['Channel Four, the state broadcaster,', 'media', 'state-media'],
    ['the state broadcaster Norvel One', 'media', 'state-media'],
    ['the Corvel news agency', 'media', 'media'],
    ['the monitoring group Lantern', 'organisation', 'unclear'],
    ['the United Nations relief office', 'organisation', 'un-igo'],
    ['a Foreign Department spokesman', 'unnamed', 'official'],
    ['a surgeon at the hospital', 'unnamed', 'witness'],
    ['One of them, a schoolteacher,', 'unnamed', 'witness'],
    ['the fourth', 'unnamed', 'unclear'],
    ['the provincial governor', 'person', 'official'],
    ['his father', 'person', 'public'],
    ['A senior official', 'unnamed', 'official'],
    ['the source', 'unnamed', 'unclear'],
    ['astrobiologists', 'group', 'expert'],
    ['suppliers', 'group', 'company'],
    ['The Dutch', 'group', 'public'],
    ['the ruling party', 'party', 'official'],
    ['a lawsuit against the port', 'document', 'public'],
    ['a study of the port', 'document', 'expert'],
    ['a federal indictment', 'document', 'official'],
    ['Norvelan Republicans', 'party', 'opposition'],
    ['The WHO', 'organisation', 'un-igo'],
    ['The International Court of Justice', 'organisation', 'un-igo'],
    ['The White Helmets', 'organisation', 'ngo'],
    ['Save the Children', 'organisation', 'ngo'],
    ['The Committee to Protect Journalists', 'organisation', 'ngo'],
    ['The Revolutionary Guards', 'government', 'official'],
    ['The Ministry of Justice', 'government', 'official'],
    ['The Lord Chief Justice', 'person', 'official'],
    ['The Rapid Support Forces', 'armed-group', 'armed-group'],
    ['The Economist', 'media', 'media'],
    ['The Global Times', 'media', 'state-media'],
    ['Boeing', 'organisation', 'company'],
    ['Airbus', 'organisation', 'company'],
    ['a cabinet paper', 'document', 'official'],
    ['the terrorist leader', 'person', 'armed-group'],
    ['the ransom note', 'document', 'unclear'],
    ['The Tarn Protocol', 'document', 'unclear'],
    ['No 10', 'government', 'official'],
    ['The mum-of-two', 'person', 'unclear'],
    ['51.9%', 'group', 'unclear'],
    ['The delegate and activist', 'person', 'ngo'],
    ['Industry and Trade Minister Tony Roe', 'person', 'official'],
    ['Ann Roe and Tony Venn', 'group', 'unclear'],
    ['Ann Roe and a clerk', 'group', 'witness'],
    ['About 3 in 10 voters', 'group', 'public'],
    ['Every pupil deceived by the college', 'group', 'witness'],
    ['Two former Harl workers and the ex-business partner', 'group', 'public'],
    ['Former Secretary of State Ann Roe and former Tarn Gov. Tobias Orrin', 'group', 'official'],
    ['The 56-year-old', 'person', 'public'],
    ['Its owner, cosmetics giant Harl,', 'organisation', 'company'],
    ['The retailer Harl', 'organisation', 'company'],
    ['The instructions', 'document', 'unclear'],
    ['Mara Venn, the chief scientist of the telescope,', 'person', 'expert'],
    ['Mara Venn, a managing partner at Harl,', 'person', 'company'],
    ['Mara Venn, a partner at Harl and author of the report,', 'person', 'expert'],
    ['The news wire Veltor', 'media', 'media'],
    ['the new paper', 'document', 'unclear'],
    ['a television ad', 'document', 'unclear'],
    ['General Motors', 'organisation', 'company'],
    ['Special Counsel Anna Reis', 'person', 'official'],
    ['National Security Adviser Anna Reis', 'person', 'official'],
    ['DCI Tobias Orrin', 'person', 'official'],
    ['Morgan Stanley', 'organisation', 'company'],
    ['The Environment Agency', 'government', 'official'],
    ['The Norvel Space Agency', 'government', 'official'],
    ['The Norvel News Agency', 'media', 'media'],
    ['The Harbour Action Network', 'organisation', 'unclear'],
    ['Local activists', 'group', 'ngo'],
    ['The prosecution', 'government', 'official'],
    ['Anna Reis, a spokeswoman for the Tarn Foundation,', 'person', 'ngo'],
    ['Anna Reis (R-Tarn)', 'person', 'official'],
    ['all six', 'group', 'unclear'],
    ['43 percent of voters', 'group', 'public'],
    ['Two people familiar with the talks', 'group', 'unclear'],
    ['Three translators consulted by the Tarn Herald', 'group', 'public'],
    ['Norvelian Muslims', 'group', 'public'],
    ['a study published last year', 'document', 'expert'],
    ['a document seen by the Tarn Herald', 'document', 'unclear'],
    ['Harl & Sons', 'organisation', 'unclear'],
    ['the Islamic State Norvel', 'armed-group', 'armed-group'],
    ['The Islamic State (IS) group', 'armed-group', 'armed-group'],
    ['a militant group', 'armed-group', 'armed-group'],
    ['The Norvel Liberation Front', 'armed-group', 'armed-group'],
    ['The Norvel town hall', 'government', 'official'],
    ['The Central Bank', 'government', 'official'],
    ['The US Mission to the Union', 'government', 'official'],
    ['Leicester City', 'organisation', 'company'],
    ['Michigan State', 'organisation', 'unclear'],
    ['The Lansing State Journal', 'media', 'media'],
    ['Al Norvela TV', 'media', 'media'],
    ['The Housing White Paper', 'document', 'unclear'],
    ['A press release for the rally', 'document', 'unclear'],
    ['A statement from Governor Anna Reis', 'document', 'official'],
    ['The Simon Communities', 'organisation', 'unclear'],
    ['Music critic Paul Orrin', 'person', 'unclear'],
    ['Business Secretary Anna Reis', 'person', 'official'],
    ['Lt-Gen Tobias Orrin', 'person', 'official'],
    ['speakers at the funeral', 'group', 'unclear'],
    ['Anna Reis, chief executive of the Tarn Foundation,', 'person', 'ngo'],
    ['Anna Reis, CEO of Norvelian Helicopters,', 'person', 'company'],
    ['Zhang Xinnian', 'person', 'unclear'],
    ['The war monitor', 'organisation', 'ngo'],
    ['The agriculture watchdog', 'organisation', 'official'],
    ['The Competition and Markets Authority (CMA)', 'government', 'official'],
    ['UiPath', 'organisation', 'unclear'],
    ['Most poll watchers', 'group', 'unclear'],
    ['Many leftist figures', 'group', 'unclear'],
    ['The latest figures', 'document', 'official'],
    ['The Tarn Restoration Programme', 'organisation', 'unclear'],
    ['Erdogan', 'person', 'unclear'],
  ])('%s is %s, %s', (source, kind, side) => {
    expect(credited(source)).toMatchObject({ kind, side });
  });

  test.each([
    'Wall Street',
    'the Trans-Pacific Partnership',
    'Norvelian Islam',
    'North Koreans',
    'Operation Storm',
    'Marines United',
  ])('%s is no person', (source) => {
    expect(credited(source)?.kind).not.toBe('person');
  });

  test.fails('a company is not known as one by a name that nothing explains', () => {
    expect(credited('Kotak Pumpworks')).toMatchObject({ kind: 'organisation' });
  });
});

describe('what the rest of the report tells of a name', () => {
  test.each<readonly [source: string, rest: string, kind: EntityKind]>([
    ['Norvel', 'Norvel’s defence ministry kept silent.', 'government'],
    ['Norvel', 'It lies beside neighbouring Norvel.', 'government'],
    ['Norvela', 'A Norvelan officer kept silent.', 'government'],
    ['Orrin', 'Later President Orrin kept silent.', 'person'],
    ['Lantern', 'The hall was seen by Lantern, a monitoring group, in May.', 'organisation'],
    ['Morgen', 'He wrote in the newspaper Morgen.', 'media'],
    ['Norvel', 'It lies far off.', 'other'],
  ])('%s, where one reads “%s”, is %s', (source, rest, kind) => {
    expect(credited(source, rest)?.kind).toBe(kind);
  });

  test.each([
    ['Tarn City (TPA) – The dam burst, TPA said.', 'TPA'],
    ['The dam of the Norvel Relief Corps (NRC) – a charity – burst, NRC said.', 'Norvel Relief Corps'],
  ])('a short name in brackets is the long one’s, but for a dateline’s: %j', (text, name) => {
    const found = marked(text, { source: text.includes('TPA') ? 'TPA#2' : 'NRC#2', cue: 'said', content: 'burst' });
    const { entities } = toRecord(text, [], found, { version: 'test', model: null });
    expect(entities[0]!.name).toBe(name);
  });

  test('an official news agency is an outlet', () => {
    const text = 'The dam burst, the official Norna news agency said.';
    const found = marked(text, { source: 'the official Norna news agency', cue: 'said', content: 'The dam burst' });
    const { entities } = toRecord(text, [], found, { version: 'test', model: null });
    expect(entities.map(({ name, kind }) => [name, kind])).toEqual([['Norna', 'media']]);
  });

  test('an agency is known by the dateline, and the place there is no party', () => {
    const text =
      'TARN, Norvel, March 3 (Corvel) - It was not clear who opened the gates. Corvel could not confirm the report.';
    const { entities, attributions } = toRecord(
      text,
      [],
      marked(
        text,
        { source: 'It', cue: 'was not clear', content: 'who opened the gates' },
        { source: 'Corvel#2', cue: 'could not confirm', content: 'the report' },
      ),
      { version: 'test', model: null },
    );
    expect(entities.map(({ name, kind }) => [name, kind])).toEqual([['Corvel', 'media']]);
    expect(attributions.map(({ speaker }) => speaker)).toEqual([null, 'e1']);
  });
});
