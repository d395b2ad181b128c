import { describe, expect, test } from 'vitest';
import type { Attribution, Entity, Step } from '../../document/index.ts';
import { type Carrier, originsOf } from './origins.ts';

const WIRE =
  'Two shells struck the covered market of Krel on Tuesday, the mayor said, and the second fell where people had carried the wounded from the first.';
const OWN =
  'By evening the square was empty but for a dog, and the baker swept glass into a flour sack without looking up.';

const attribution = (id: string, fields: Partial<Attribution> = {}): Attribution => ({
  ...{ id, source: [], cue: [], content: [], form: 'direct', act: 'state', stance: 'neutral', polarity: 'positive' },
  ...{ speaker: null, target: null, parent: null, hedges: [], answers: null, via: [], extractionScore: 0.9 },
  ...fields,
});
const entity = (id: string, name: string): Entity => ({
  ...{ id, name, kind: 'media', side: 'media', aliases: [], standsFor: null, anonymity: null },
});
const cited = (id: string): Step => ({ kind: 'cited', entity: id, span: [0, 1] });

function carrier(id: string, outlet: string | null, text: string, told: Partial<Attribution> = {}, name = ''): Carrier {
  const outer = attribution('a2', { speaker: told.parent ? 'e1' : null });
  return {
    document: { id, outlet, text },
    record: { attributions: [attribution('a1', told), outer], entities: name ? [entity('e1', name)] : [] },
    attribution: 'a1',
  };
}

const numbers = (...carriers: readonly Carrier[]): readonly number[] => originsOf(carriers).map(({ number }) => number);

describe('independent origins', () => {
  test('reports of their own words are each an origin', () => {
    expect(numbers(carrier('d1', 'Herald', WIRE), carrier('d2', 'Post', OWN))).toEqual([1, 2]);
    expect(originsOf([])).toEqual([]);
  });

  test('a report that has another’s text follows it, cut or with sentences of its own', () => {
    const origins = originsOf([
      carrier('d1', 'Herald', WIRE),
      carrier('d2', 'Post', OWN),
      carrier('d3', 'Star', `${OWN} ${WIRE}`),
    ]);
    expect(origins.map(({ number }) => number)).toEqual([1, 2, 1]);
    expect(origins[2]!.follows).toEqual({ document: 'd1', by: 'text' });
  });

  test('a chain that names another’s outlet follows it, whichever is older, without "The" and case', () => {
    const post = carrier('d1', 'Post', OWN, { via: [cited('e1')] }, 'THE HERALD');
    const origins = originsOf([post, carrier('d2', 'The Herald', WIRE)]);
    expect(origins).toEqual([
      { number: 1, follows: { document: 'd2', by: 'chain' } },
      { number: 1, follows: null },
    ]);
  });

  test('so does a statement inside one that the other outlet makes, and one that it makes itself', () => {
    const herald = carrier('d1', 'Herald', WIRE);
    expect(numbers(herald, carrier('d2', 'Post', OWN, { parent: 'a2' }, 'Herald'))).toEqual([1, 1]);
    expect(numbers(herald, carrier('d2', 'Post', OWN, { speaker: 'e1' }, 'Herald'))).toEqual([1, 1]);
  });

  test('a report that follows one which follows another is of the first one’s origin', () => {
    const star = carrier('d3', 'Star', `${WIRE.slice(0, 40)}.`, { via: [cited('e1')] }, 'Post');
    expect(numbers(carrier('d1', 'Herald', WIRE), carrier('d2', 'Post', WIRE), star)).toEqual([1, 1, 1]);
  });

  test('an outlet that no other report is of makes nothing one', () => {
    expect(numbers(carrier('d1', null, WIRE), carrier('d2', 'Post', OWN, { via: [cited('e1')] }, 'Herald'))).toEqual([
      1, 2,
    ]);
  });
});
