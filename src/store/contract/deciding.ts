import type { Intake } from '../intake.ts';
import type { Deciding, Decision, Link } from '../store.ts';
import type { SampleSpeaker } from './samples.ts';

/** Speakers of an invented country, those who decide about them, and decisions made short. */
export const VASKO: SampleSpeaker = { name: 'Idrin Vasko', key: 'person idrin vasko', sharedNames: ['Vasko'] };
export const WASKO: SampleSpeaker = { name: 'Idrin Wasko', key: 'person idrin wasko', sharedNames: ['Wasko'] };
export const TOLM: SampleSpeaker = { name: 'Mira Tolm', key: 'person mira tolm' };
export const BRM: SampleSpeaker = { name: 'BRM', key: 'body brm', kind: 'organisation' };
export const MISSION: SampleSpeaker = {
  ...{ name: 'Border Relief Mission', key: 'body border relief mission', kind: 'organisation' },
  shortForms: ['body brm'],
};
export const MASTERS: SampleSpeaker = {
  ...{ name: 'Board of River Masters', key: 'body board of river masters', kind: 'organisation' },
  shortForms: ['body brm'],
};

export const PERSON: Deciding = { by: 'Olena Karst', decider: 'person', why: 'They hold one office.' };
export const MACHINE: Deciding = { by: 'hearsay speakers resolve', decider: 'machine', why: null };

export const merge = (from: string, into: string): Decision => ({ kind: 'merge', from, into });
export const undo = (decision: number): Decision => ({ kind: 'undo', decision });
export const link = (speaker: string, identifier: string): Link => ({
  ...{ kind: 'link', speaker, service: 'https://ids.example/', identifier },
  ...{ label: 'A name', url: 'https://ids.example/page', score: 88 },
});
export const split = (
  speaker: string,
  reports: readonly Intake[],
  more: { into?: string; name?: string } = {},
): Decision => ({
  ...{ kind: 'split', speaker, into: more.into ?? null, name: more.name ?? null },
  occurrences: reports.map(({ document }) => ({ document: document.id, entity: 'e1' })),
});
