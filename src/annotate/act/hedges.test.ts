import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Marks, marked } from '../../../test/marked.ts';
import { wordsOf } from '../../document/index.ts';
import { toRecord } from '../record.ts';

const hedges = (text: string, ...marks: readonly Marks[]): readonly (readonly string[])[] =>
  toRecord(text, [], marked(text, ...marks), { version: 'test', model: null }).attributions.map((one) =>
    one.hedges.map((span) => wordsOf(text, span)),
  );

/** A content as Anna Reis says it. */
const saidBy = (content: string): readonly string[] =>
  hedges(`Anna Reis said ${content}.`, { source: 'Anna Reis', cue: 'said', content })[0]!;

describe('the hedges of a speaker, as written', () => {
  test.each<readonly [content: string, expected: readonly string[]]>([
    ['the dam may leak', ['may']],
    ['the dam might have leaked', ['might']],
    ['the wall could fall, and probably will', ['could', 'probably']],
    ['rain is very likely and a flood more than likely', ['very likely', 'more than likely']],
    ['it was highly unlikely that Tarn would flood', ['highly unlikely']],
    ['the gate almost certainly failed', ['almost certainly']],
    ['the Front is almost certain to return', ['almost certain']],
    ['“We believe the gate failed”', ['We believe']],
    ['“I think he is in Tarn”', ['I think']],
    ['“I don’t think he is in Tarn”', ['I don’t think']],
    ['“I’d say the gate failed”', ['I’d say']],
    ['“We’re not sure the gate failed”', ['We’re not sure']],
    ['“I don’t know if the gate failed”', ['I don’t know if']],
    ['it seems that the gate failed', ['it seems that']],
    ['the gate appeared to have failed', ['appeared']],
    ['perhaps the gate failed', ['perhaps']],
    ['it is possible that the gate failed', ['is possible that']],
    ['they were looking into a possible leak', ['possible']],
    ['the gate was believed to have failed', ['was believed']],
    ['about 40 houses were lost', ['about']],
    ['some 40 houses were lost', ['some']],
    ['roughly half of the town had left', ['roughly']],
    ['an estimated 300 people had left', ['an estimated']],
    ['in her view the gate failed', ['in her view']],
    ['the ministry had, to her knowledge, no plan', ['to her knowledge']],
    ['if confirmed, it would be the second leak', ['if confirmed']],
    ['there was a real chance of rain', ['real chance']],
    ['it was sort of a warning', ['sort of']],
    ['the gate allegedly failed', ['allegedly']],
  ])('%s', (content, expected) => expect(saidBy(content)).toEqual(expected));
});

describe('what looks like a hedge and weakens nothing', () => {
  test.each([
    'the gate failed on 3 May',
    'in May 2024 the gate failed',
    'the might of the river was plain',
    'they could not reach the gate',
    'they could see the gate from Tarn',
    'they left as soon as possible',
    'it was not possible to reach the gate',
    'she believed in the town',
    '“We believe in this town”',
    '“I think of Tarn every day”',
    'they talked about the 1971 flood',
    'it is certainly the gate',
    'at least 40 houses were lost',
    'this kind of flood is new',
    'they built it in a way that pleased her',
    'the risk of a flood has grown',
    'she did some work in Tarn',
  ])('%s', (content) => expect(saidBy(content)).toEqual([]));

  test.fails('"about 1971" as a matter and not a year that is not sure', () =>
    expect(saidBy('she had written about 1971 and the flood')).toEqual([]));
});

describe('whose hedge it is', () => {
  test('of another voice inside the content, that voice’s alone', () => {
    const text = 'Anna Reis said that perhaps Paul Orrin thought the dam might leak.';
    expect(
      hedges(
        text,
        { source: 'Anna Reis', cue: 'said', content: 'that perhaps Paul Orrin thought the dam might leak' },
        { source: 'Paul Orrin', cue: 'thought', content: 'the dam might leak' },
      ),
    ).toEqual([['perhaps'], ['might']]);
  });

  test('of the speaker’s own belief, the speaker’s at both levels', () => {
    const text = '“We believe the dam may leak,” Anna Reis said.';
    expect(
      hedges(
        text,
        { source: 'Anna Reis', cue: 'said', content: '“We believe the dam may leak,”' },
        { source: 'We', cue: 'believe', content: 'the dam may leak' },
      ),
    ).toEqual([['may'], ['We believe', 'may']]);
  });

  test('words outside the content are none of the speaker’s', () => {
    const text = 'Perhaps Anna Reis said it; the dam leaks, she said, and may be lost.';
    expect(hedges(text, { source: 'she', cue: 'said', content: ['the dam leaks', 'and may be lost'] })).toEqual([
      ['may'],
    ]);
  });
});

test('hedges are sorted, apart and inside the content, on any string', () => {
  const words = fc.constantFrom('may ', 'We believe ', 'might', ' about 40', '“', '”', 'perhaps, ', '\ud83d', '. ');
  fc.assert(
    fc.property(fc.array(words), fc.nat(40), fc.nat(40), (parts, a, b) => {
      const text = parts.join('');
      const content = [[Math.min(a, b), Math.max(a, b)] as const];
      const found = [{ source: [], cue: [[0, 1] as const], content, extractionScore: 1 }];
      for (const one of toRecord(text, [], found, { version: 'test', model: null }).attributions) {
        let before = 0;
        for (const [start, end] of one.hedges) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(one.content.some((span) => span[0] <= start && end <= span[1])).toBe(true);
          before = end;
        }
      }
    }),
  );
});
