import { describe, expect, test } from 'vitest';
import type { Attribution } from '../../document/index.ts';
import type { Finding } from '../../store/store.ts';
import type { Difference } from '../../store/wording/difference.ts';
import type { Rendering } from './compared.ts';
import type { Part } from './parts.ts';
import { creditedTo, differenceWords, followsWords, gathered, originName, shownParts, spread } from './told.ts';

const finding = (id: string, form: Attribution['form'] = 'direct', outlet: string | null = 'Norvel Post'): Finding =>
  ({ document: { id, outlet }, attribution: { form } }) as Finding;
const rendering = (difference: Difference | null, parts: readonly Part[] = [], id = 'd1'): Rendering => ({
  ...{ finding: finding(id), difference, parts, origin: { number: 1, follows: null } },
});
const part = (kind: Part['kind'], words: string): Part => ({ kind, words });
const shown = (kind: Difference['kind'], parts: readonly Part[]) =>
  shownParts(rendering({ kind, negation: false }, parts));

describe('a comparison in words', () => {
  test('counts reports, outlets and origins', () => {
    const count = { reports: 2, outlets: 1, origins: 1, quotedOtherwise: false, more: 0 };
    expect(spread(count)).toBe('2 reports, from 1 origin');
    expect(spread({ ...count, reports: 7, outlets: 5, origins: 4 })).toBe('7 reports by 5 outlets, from 4 origins');
    expect(spread({ ...count, reports: 121, more: 20 })).toBe('121 reports');
  });

  test('tells how the words differ, and that a “not” is in one alone', () => {
    const words = (kind: Difference['kind'], form: Attribution['form'], negation = false) =>
      differenceWords({ difference: { kind, negation }, finding: finding('d1', form) });
    expect(differenceWords(rendering(null))).toBeNull();
    expect(words('same', 'direct')).toBe('the same words');
    expect(words('shortened', 'direct', true)).toBe(
      'words left out inside the quotation; one has a “not” that the other lacks',
    );
    expect((['direct', 'mixed', 'indirect'] as const).map((form) => words('reworded', form))).toEqual([
      'quoted in other words',
      'partly in the report’s own words',
      'in the report’s own words',
    ]);
  });

  test('names origins by letters, and says whom a report follows', () => {
    expect([1, 2, 26, 27, 52, 53, 703].map(originName)).toEqual(['A', 'B', 'Z', 'AA', 'AZ', 'BA', 'AAA']);
    const follows = (document: string, by: 'text' | 'chain', id = 'd1') =>
      followsWords({ finding: finding(id), origin: { number: 1, follows: { document, by } } }, [
        { finding: finding('d2', 'direct', 'Krel Star') },
        { finding: finding('d3', 'direct', null) },
      ]);
    expect(followsWords(rendering(null), [])).toBeNull();
    expect(follows('d2', 'text')).toBe('shares its text with Krel Star');
    expect(follows('d2', 'chain')).toBe('names Krel Star in its chain');
    expect(follows('d3', 'text')).toBe('shares its text with another report');
    expect(follows('d1', 'text')).toBe('the same report');
  });

  test('shows what differs inside quotations, without the rest of a long one', () => {
    const long = part('dropped', 'and I said so to all of them on the same day');
    const parts = [long, part('kept', 'I '), part('dropped', 'do not'), part('kept', 'agree'), long];
    expect(shown('shortened', parts)).toEqual(parts.slice(1, -1));
    expect(shown('altered', [part('dropped', 'We'), part('added', 'They '), part('kept', 'left')])).toHaveLength(3);
    expect(shown('part', parts)).toEqual([part('kept', 'I agree')]);
    expect(shown('part', parts.slice(1, -1))).toHaveLength(3);
    expect(shown('reworded', parts)).toEqual([part('kept', 'I agree')]);
  });

  test('tells to whom else a report credits the words, by name and by identity', () => {
    const by = (name: string | null, id: string | null = null) =>
      ({ finding: { speaker: name && { name, id }, sourceWords: null } }) as unknown as Rendering;
    expect(creditedTo(by('Max Boll'), by('Olga Stern'))).toBe('Max Boll');
    expect(creditedTo(by('Stern', 'olga-stern'), by('Olga Stern', 'olga-stern'))).toBeNull();
    expect(creditedTo(by('Olga Stern'), by('Olga Stern'))).toBeNull();
    expect(creditedTo(by(null), by('Olga Stern'))).toBe('nobody named');
  });

  test('gathers who has the very same words, and puts quotations that differ before the others', () => {
    const kinds = ['reworded', 'same', 'altered'] as const;
    const base = rendering(null);
    const others = kinds.map((kind) => rendering({ kind, negation: false }));
    const found = gathered({ renderings: [others[0]!, base, others[1]!, others[2]!] });
    expect(found).toEqual({ base, same: [others[1]], others: [others[2], others[0]] });
  });
});
