import type { Store } from '../../src/store/store.ts';
import { type Report, report } from './report.ts';
import { addReport } from './sample.ts';

/** One of a family name speaks on a day: as a report writes the name, with what stands before it. */
function spoken(day: string, outlet: string, role: string, name: string, words: string): Report {
  const surname = name.split(' ').at(-1)!;
  return report(
    { id: day, outlet, published: day },
    [
      ['headline', `${surname} speaks of the bridge`],
      ['paragraph', `${role} ${name} said ${words}. ${surname} said there was no date yet.`],
    ],
    [{ name, side: role.includes('inister') ? 'official' : 'public', aliases: [surname] }],
    [
      { from: role, source: `${role} ${name}`, cue: 'said', content: words, speaker: name },
      { from: `. ${surname}`, source: surname, cue: 'said', content: 'there was no date yet', speaker: name },
    ],
  );
}

const REPORTS = [
  spoken('2026-01-20', 'The Ledger', 'Defence Minister', 'Idrin Vasko', 'the bridge at Orlesk would be closed'),
  spoken('2026-02-02', 'The Estuary Courier', 'Defence Minister', 'Idrin Vasko', 'the old bridge could not be saved'),
  spoken('2026-03-14', 'The Ledger', 'Former Defence Minister', 'Idrin Vasko', 'he had been told too late'),
  spoken('2026-03-01', 'The Northern Ledger', 'Defence Minister', 'Idryn Vasko', 'no army lorry had crossed it'),
  spoken('2026-03-03', 'The Northern Ledger', 'Baker', 'Lena Vasko', 'the detour cost her an hour a day'),
];

const SERVICE = 'https://catalogue.example/people';

/** A minister in two spellings, a baker of the same surname, and what a catalogue had to offer. */
export async function fillNamesakes(store: Store): Promise<void> {
  for (const one of REPORTS) await addReport(store, one);
  const candidate = { types: ['human'], match: false, url: null };
  await store.keepReconciliations([
    {
      speaker: 'idrin-vasko',
      service: SERVICE,
      askedAt: '2026-03-20T10:00:00.000Z',
      candidates: [
        { ...candidate, identifier: 'P17', name: 'Idrin Vasko', description: 'politician', score: 91 },
        { ...candidate, identifier: 'P40', name: 'Idrin Vasko the Elder', description: 'organist', score: 60 },
      ],
    },
  ]);
  await store.decide(
    {
      kind: 'link',
      speaker: 'idrin-vasko',
      service: SERVICE,
      identifier: 'P17',
      label: 'Idrin Vasko',
      url: 'https://catalogue.example/people/P17',
      score: 91,
    },
    { by: 'the resolver', decider: 'machine', why: null },
  );
}
