import { expect, test } from 'vitest';
import type { Charge, Finding } from '../../store/store.ts';
import { plain } from '../terminal/paint.ts';
import { chargeLines } from './charges.ts';

const finding = (id: string, cueWords: string, contentWords: string, speaker: string | null = null): Finding =>
  ({
    document: { id: '0123456789abcdef', outlet: 'The Tarn Herald', published: '2026-03-01' },
    attribution: { id },
    ...{ cueWords, contentWords, sourceWords: 'a guard', speaker: speaker && { name: speaker } },
  }) as unknown as Finding;
const charge = (fields: Partial<Charge>): Charge => ({
  accuser: { id: 'mara-venn', name: 'Mara Venn', kind: 'person', side: 'official' },
  accused: { id: null, name: 'Radio \u001b[31mOstra', kind: 'media', side: 'media' },
  ...{ statements: 2, reports: 1, outlets: 1, denials: 0, denied: [] },
  accusations: [finding('a1', 'accused', 'of lies')],
  ...fields,
});

test('a charge tells who accuses whom, the words, and who denies it', () => {
  const denied = [finding('a2', 'denied', 'it', 'Tobias Orrin'), finding('a3', ':', '“No.”')];
  expect(chargeLines([charge({ denials: 2, denied }), charge({ accuser: null })], 90, plain)).toEqual([
    '• Mara Venn accuses Radio ␛[31mOstra (2 statements in 1 report)',
    '    accused: of lies',
    '      0123456789abcdef a1 · The Tarn Herald · 1 March 2026',
    '    denied in 2 statements',
    '    Tobias Orrin denied: it',
    '      0123456789abcdef a2 · The Tarn Herald · 1 March 2026',
    '    a guard : “No.”',
    '      0123456789abcdef a3 · The Tarn Herald · 1 March 2026',
    '',
    '• Somebody who is not named accuses Radio ␛[31mOstra (2 statements in 1 report)',
    '    accused: of lies',
    '      0123456789abcdef a1 · The Tarn Herald · 1 March 2026',
  ]);
});
