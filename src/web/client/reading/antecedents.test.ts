import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { colliery } from '../../../../test/room/reports.ts';
import { MENTION_KINDS, type Mention, wordsOf } from '../../../document/index.ts';
import { antecedentsOf } from './antecedents.ts';

const { document, mentions } = colliery;

const mention = (kind: Mention['kind'], start: number, end = start + 3, entity = 'e1'): Mention => ({
  kind,
  entity,
  span: [start, end],
});

/** For each mention the ordinal of what explains it; `-` where it needs nothing, `?` where nothing does. */
const explained = (all: readonly Mention[]): string => {
  const found = antecedentsOf({ mentions: all });
  return all.map((_, ordinal) => (found.has(ordinal) ? (found.get(ordinal)!.mention ?? '?') : '-')).join(' ');
};

describe('the antecedent', () => {
  test.each([
    ['the nearest name before it', [mention('name', 0), mention('name', 10), mention('pronoun', 20)], '- - 1'],
    [
      'a name rather than a nearer description',
      [mention('name', 0), mention('description', 10), mention('pronoun', 20)],
      '- 0 0',
    ],
    [
      'what first described whoever is not named',
      [mention('description', 0), mention('description', 10), mention('pronoun', 20)],
      '- 0 0',
    ],
    ['a name further down where none stands before', [mention('pronoun', 0), mention('name', 10)], '1 -'],
    ['nobody but other pronouns', [mention('pronoun', 0), mention('pronoun', 10)], '? ?'],
    ['itself, for a description that holds the name', [mention('description', 0, 20), mention('name', 10, 20)], '- -'],
    [
      'its own entity’s name, not another’s',
      [mention('name', 0), mention('name', 10, 13, 'e2'), mention('pronoun', 20)],
      '- - 0',
    ],
  ])('is %s', (_, all, expected) => {
    expect(explained(all)).toBe(expected);
  });

  test('of “she” in the report is the name two lines up', () => {
    const ordinal = mentions.findIndex(({ span }) => wordsOf(document.text, span) === 'she');
    const antecedent = antecedentsOf({ mentions }).get(ordinal)!;
    expect(wordsOf(document.text, mentions[antecedent.mention!]!.span)).toBe('Ida Marrow');
    expect(antecedent.isBefore).toBe(true);
  });

  test('is another mention of the same entity, on the side that it is said to stand', () => {
    const any = fc.record({
      kind: fc.constantFrom(...MENTION_KINDS),
      entity: fc.constantFrom('e1', 'e2'),
      span: fc.tuple(fc.nat(50), fc.nat(10)).map(([start, length]) => [start, start + length + 1] as const),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (all) => {
        for (const [ordinal, { entity, mention: other, isBefore }] of antecedentsOf({ mentions: all })) {
          expect(all[ordinal]!.kind).not.toBe('name');
          if (other === null) continue;
          expect(other).not.toBe(ordinal);
          expect(all[other]).toMatchObject({ entity: all[ordinal]!.entity });
          expect(entity).toBe(all[ordinal]!.entity);
          if (isBefore) expect(all[other]!.span[0]).toBeLessThanOrEqual(all[ordinal]!.span[0]);
          else expect(all[other]!.span[0]).toBeGreaterThanOrEqual(all[ordinal]!.span[0]);
        }
      }),
    );
  });
});
