import { describe, expect, test } from 'vitest';
import { type Marks, marked } from '../../../test/marked.ts';
import { ACTS, type Act, AIMED_ACTS, STEP_KINDS, type StepKind } from '../../document/index.ts';
import type { FoundAttribution } from '../../model/found.ts';
import type { FoundLayers, Named } from '../../model/layers.ts';
import { toRecord } from '../record.ts';

/** What a network might say: the act whatever the rule says, and the steps and names as given. */
const layers = (text: string, act: Act, steps: Partial<Record<StepKind, number>>, target: Record<string, number>) => {
  const names = Object.entries(target).map(([words, probability]): Named => {
    const at = text.indexOf(words);
    return { span: [at, at + words.length], probability };
  });
  const aimed = AIMED_ACTS.has(act) ? 0.9 : 0.1;
  return {
    act: Object.fromEntries(ACTS.map((ruled) => [ruled, { act, aimed }])) as FoundLayers['act'],
    steps: Object.fromEntries(STEP_KINDS.map((kind) => [kind, steps[kind] ?? 0.001])) as FoundLayers['steps'],
    target: names,
    party: [],
  };
};

function record(text: string, marks: Marks, said: FoundLayers, others: readonly Marks[] = []) {
  const found = marked(text, marks, ...others).map((one, at) => (at === 0 ? { ...one, layers: said } : one));
  const { attributions, entities } = toRecord(text, [], inOrder(found), { version: 'test', model: null });
  const nameOf = (id: string | null) => entities.find((entity) => entity.id === id)?.name ?? null;
  const [cue] = found[0]!.cue;
  const { act, target, via } = attributions.find((one) => one.cue[0]?.[0] === cue?.[0])!;
  return { act, target: nameOf(target), via: via.map(({ kind, entity }) => [kind, nameOf(entity)]) };
}

const inOrder = (found: readonly FoundAttribution[]) => found.toSorted((a, b) => a.cue[0]![0] - b.cue[0]![0]);

describe('the network and the rules together', () => {
  const TEXT = 'Paul Orrin runs the dam. Anna Reis said the dam of Tom Vell would burst.';
  const MARKS = { source: 'Anna Reis', cue: 'said', content: 'the dam of Tom Vell would burst' };

  test.each<[string, Marks]>([
    [
      'Anna Reis met Paul Orrin in Tarn. Paul Orrin accused himself of negligence.',
      { source: 'Paul Orrin#2', cue: 'accused', content: 'himself of negligence' },
    ],
    [
      'Anna Reis resigned on Monday. The mayor blamed the rain for the flood.',
      { source: 'The mayor', cue: 'blamed', content: 'the rain for the flood' },
    ],
  ])('aim at nobody in “%s”, whomever the network names', (text, marks) => {
    expect(record(text, marks, layers(text, 'accuse', {}, { 'Anna Reis': 0.9 })).target).toBeNull();
  });

  test('aim at whomever something is blamed on, whomever the network names', () => {
    const text = 'Anna Reis resigned on Monday. The mayor blamed the leak on Paul Orrin.';
    const marks = { source: 'The mayor', cue: 'blamed', content: 'the leak on Paul Orrin' };
    expect(record(text, marks, layers(text, 'accuse', {}, { 'Anna Reis': 0.9 })).target).toBe('Paul Orrin');
  });

  test('take the network’s act and the party that it names', () => {
    const said = layers(TEXT, 'accuse', {}, { 'Tom Vell': 0.5 });
    expect(record(TEXT, MARKS, said)).toEqual({ act: 'accuse', target: 'Tom Vell', via: [] });
  });

  test('believe a name in the attribution’s own words before a likelier one elsewhere', () => {
    const said = layers(TEXT, 'accuse', {}, { 'Paul Orrin': 0.54, 'Tom Vell': 0.5 });
    expect(record(TEXT, MARKS, said).target).toBe('Tom Vell');
  });

  test('lean to whoever speaks next where somebody is asked, and to whoever accused before where something is denied', () => {
    const text = 'Anna Reis accused Orlesk of it. Tom Vell asked who knew. Paul Orrin denied it.';
    const accused = { source: 'Anna Reis', cue: 'accused', content: 'Orlesk of it' };
    const asked = { source: 'Tom Vell', cue: 'asked', content: 'who knew' };
    const denied = { source: 'Paul Orrin', cue: 'denied', content: 'it#2' };
    const even = { 'Anna Reis': 0.4, 'Tom Vell': 0.4, 'Paul Orrin': 0.4 };
    expect(record(text, asked, layers(text, 'ask', {}, even), [accused, denied]).target).toBe('Paul Orrin');
    expect(record(text, denied, layers(text, 'deny', {}, even), [accused, asked]).target).toBe('Anna Reis');
  });

  test('deny nobody whom the charge itself accused', () => {
    const text = 'Anna Reis accused Orlesk of it. A spokesman denied it.';
    const accused = { source: 'Anna Reis', cue: 'accused', content: 'Orlesk of it' };
    const denied = { source: 'A spokesman', cue: 'denied', content: 'it#2' };
    expect(record(text, denied, layers(text, 'deny', {}, { Orlesk: 0.9, 'Anna Reis': 0.4 }), [accused]).target).toBe(
      'Anna Reis',
    );
  });

  test.each([
    ['called for', 'an inquiry', null],
    ['called for', 'restraint', null],
    ['called for', 'Paul Orrin to resign', 'Paul Orrin'],
    ['called for', 'restraint from Paul Orrin', 'Paul Orrin'],
  ])('ask nobody for what %s %s asks, but %s', (cue, content, expected) => {
    const text = `Paul Orrin runs the dam. Anna Reis ${cue} ${content}.`;
    const named = content.includes('Paul Orrin') ? text.lastIndexOf('Paul Orrin') : text.indexOf('Paul Orrin');
    const said = layers(text, 'demand', {}, {});
    const target = [{ span: [named, named + 10] as const, probability: 0.7 }];
    expect(record(text, { source: 'Anna Reis', cue, content }, { ...said, target }).target).toBe(expected);
  });

  test('aim at whoever stands between cue and content, but for an outlet that only carries it', () => {
    const told = 'Anna Reis warned Tom Vell that the dam would burst.';
    const marks = { source: 'Anna Reis', content: 'that the dam would burst' };
    expect(record(told, { ...marks, cue: 'warned' }, layers(told, 'warn', {}, { 'Tom Vell': 0.3 })).target).toBe(
      'Tom Vell',
    );
    const on = 'Anna Reis said on Norvel Radio that the dam would burst.';
    expect(record(on, { ...marks, cue: 'said' }, layers(on, 'condemn', {}, { 'Norvel Radio': 0.6 })).target).toBeNull();
  });

  test('aim at nobody whose capital the speaker serves', () => {
    const text = 'France’s minister, Anna Reis, denied that Paris had lied.';
    const marks = { source: 'France’s minister, Anna Reis,', cue: 'denied', content: 'that Paris had lied' };
    expect(record(text, marks, layers(text, 'deny', {}, { Paris: 0.99 })).target).toBeNull();
    const other = text.replace('Paris', 'Berlin');
    const of = { ...marks, content: 'that Berlin had lied' };
    expect(record(other, of, layers(other, 'deny', {}, { Berlin: 0.99 })).target).toBe('Berlin');
  });

  test('take a wish for a wish, whatever the network says', () => {
    const wish = 'Anna Reis wants the contract cancelled.';
    const marks = { source: 'Anna Reis', cue: 'wants', content: 'the contract cancelled' };
    expect(record(wish, marks, layers(wish, 'demand', {}, {})).act).toBe('believe');
    const asked = 'Anna Reis wants the council to pay.';
    const of = { source: 'Anna Reis', cue: 'wants', content: 'the council to pay' };
    expect(record(asked, of, layers(asked, 'demand', {}, {})).act).toBe('demand');
  });

  test('take a channel right behind the cue whatever the network says', () => {
    const text = 'Anna Reis said on X the dam leaks.';
    const marks = { source: 'Anna Reis', cue: 'said', content: 'the dam leaks' };
    expect(record(text, marks, layers(text, 'state', {}, {})).via).toEqual([['social-media', null]]);
  });

  test('give no target to what is merely stated, nor to a faint name', () => {
    expect(record(TEXT, MARKS, layers(TEXT, 'state', {}, { 'Tom Vell': 0.9 })).target).toBeNull();
    expect(record(TEXT, MARKS, layers(TEXT, 'deny', {}, { 'Tom Vell': 0.002 })).target).toBeNull();
  });

  test('hold to what the words leave no doubt of, whatever the network says', () => {
    const text = 'Anna Reis offered no evidence.';
    const marks = { source: 'Anna Reis', cue: 'offered', content: 'no evidence' };
    expect(record(text, marks, layers(text, 'deny', {}, {})).act).toBe('decline');
  });

  test('accuse nobody by words that charge nobody, whatever the network says', () => {
    const text = 'Anna Reis said her coat was stolen near the house of Paul Orrin.';
    const marks = { source: 'Anna Reis', cue: 'said', content: 'her coat was stolen near the house of Paul Orrin' };
    const { act, target } = record(text, marks, layers(text, 'accuse', {}, { 'Paul Orrin': 0.9 }));
    expect({ act, target }).toEqual({ act: 'state', target: null });
  });

  test('aim what the words leave no doubt of as far as the network takes it to be aimed', () => {
    const text = 'Anna Reis disputed the idea that Paul Orrin had seen it.';
    const marks = { source: 'Anna Reis', cue: 'disputed the idea', content: 'that Paul Orrin had seen it' };
    const aimless = layers(text, 'state', {}, { 'Paul Orrin': 0.4 });
    const aimed = layers(text, 'deny', {}, { 'Paul Orrin': 0.9 });
    expect(record(text, marks, aimless)).toEqual({ act: 'deny', target: null, via: [] });
    expect(record(text, marks, aimed)).toEqual({ act: 'deny', target: 'Paul Orrin', via: [] });
  });

  test('take a step that the network doubts where the words name it, and not where they do not', () => {
    const named = 'Anna Reis said in an interview with the Tarn Herald the dam leaks.';
    const marks = { source: 'Anna Reis', cue: 'said', content: 'the dam leaks' };
    expect(record(named, marks, layers(named, 'state', { interview: 0.2 }, {})).via).toEqual([
      ['interview', 'Tarn Herald'],
    ]);
    const plain = 'Anna Reis said the dam leaks.';
    expect(record(plain, marks, layers(plain, 'state', { interview: 0.2 }, {})).via).toEqual([]);
  });

  test('follow a statement to the agency that carried it, though the network does not see it', () => {
    const text = 'In a statement carried by the Norvel Press Agency, Anna Reis said the dam leaks.';
    const marks = { source: 'Anna Reis', cue: 'said', content: 'the dam leaks' };
    expect(record(text, marks, layers(text, 'state', { statement: 0.9 }, {})).via).toEqual([
      ['statement', null],
      ['published', 'Norvel Press Agency'],
    ]);
  });

  test('take a post for one only where a word of the sentence tells of posts, or the network is sure', () => {
    const marks = { source: 'Anna Reis', cue: 'said', content: 'the dam leaks' };
    const plain = 'Anna Reis said the dam leaks.';
    expect(record(plain, marks, layers(plain, 'state', { 'social-media': 0.6 }, {})).via).toEqual([]);
    expect(record(plain, marks, layers(plain, 'state', { 'social-media': 0.9 }, {})).via).toHaveLength(1);
    const video = 'Anna Reis said in a video the dam leaks.';
    expect(record(video, marks, layers(video, 'state', { 'social-media': 0.6 }, {})).via).toHaveLength(1);
    // What is said of a post is said anywhere.
    const of = 'Anna Reis said the tweet did no harm.';
    const said = { source: 'Anna Reis', cue: 'said', content: 'the tweet did no harm' };
    expect(record(of, said, layers(of, 'state', { 'social-media': 0.6 }, {})).via).toEqual([]);
  });

  test('take what somebody told an outlet of an unknown name where the name stands behind the verb', () => {
    const text = 'Anna Reis told Orvessa the dam leaks.';
    const marks = { source: 'Anna Reis', cue: 'told', content: 'the dam leaks' };
    expect(record(text, marks, layers(text, 'state', { told: 0.6 }, {})).via).toEqual([['told', 'Orvessa']]);
  });

  test('take a channel that the cue is by itself whatever the network says', () => {
    const text = 'Anna Reis tweeted that the dam leaks.';
    const marks = { source: 'Anna Reis', cue: 'tweeted', content: 'that the dam leaks' };
    expect(record(text, marks, layers(text, 'state', {}, {})).via).toEqual([['social-media', null]]);
  });

  test('follow an interview to the outlet that a sentence of its own says published it', () => {
    const text =
      'Anna Reis said in an interview with the Tarn Herald the dam leaks. Excerpts of the interview were published by the Norvel Post on Monday.';
    const marks = { source: 'Anna Reis', cue: 'said', content: 'the dam leaks' };
    expect(record(text, marks, layers(text, 'state', { interview: 0.9 }, {})).via).toEqual([
      ['interview', 'Tarn Herald'],
      ['published', 'Norvel Post'],
    ]);
  });
});
