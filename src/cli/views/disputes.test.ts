import { expect, test } from 'vitest';
import type { Dispute, Finding } from '../../store/store.ts';
import { plain } from '../terminal/paint.ts';
import { disputeLines } from './disputes.ts';

const finding = (id: string, cueWords: string, contentWords: string, speaker: string | null = null): Finding =>
  ({
    document: { id: '0123456789abcdef', outlet: 'The Tarn Herald', published: '2026-03-01' },
    attribution: { id },
    ...{ cueWords, contentWords, sourceWords: 'a guard', speaker: speaker && { name: speaker } },
  }) as unknown as Finding;
const dispute = (fields: Partial<Dispute>): Dispute => ({
  accuser: { id: 'mara-venn', name: 'Mara Venn', kind: 'person', side: 'official' },
  accused: { id: null, name: 'Radio \u001b[31mOstra', kind: 'media', side: 'media' },
  ...{ statements: 2, reports: 1, outlets: 1, denials: 0, denied: [] },
  accusations: [finding('a1', 'accused', 'of lies')],
  ...fields,
});

test('a dispute tells who accuses whom, the words, and who denies it', () => {
  const denied = [finding('a2', 'denied', 'it', 'Tobias Orrin'), finding('a3', ':', '“No.”')];
  expect(disputeLines([dispute({ denials: 2, denied }), dispute({ accuser: null })], 90, plain)).toEqual([
    '• Mara Venn against Radio ␛[31mOstra (2 statements in 1 report)',
    '    accused: of lies',
    '      0123456789abcdef a1 · The Tarn Herald · 1 March 2026',
    '    denied in 2 statements',
    '    Tobias Orrin denied: it',
    '      0123456789abcdef a2 · The Tarn Herald · 1 March 2026',
    '    a guard : “No.”',
    '      0123456789abcdef a3 · The Tarn Herald · 1 March 2026',
    '',
    '• Nobody named against Radio ␛[31mOstra (2 statements in 1 report)',
    '    accused: of lies',
    '      0123456789abcdef a1 · The Tarn Herald · 1 March 2026',
  ]);
});
