import { createHash } from 'node:crypto';
import type { AnnotationRecord, Capture, Document, Span } from '../../src/document/index.ts';
import { documentIdOf } from '../../src/document/index.ts';
import type { SpeakerIdentity } from '../../src/store/store.ts';

/** The n-th of endless invented reports: the same for the process that adds it and for the one that looks for it. */
export interface NumberedReport {
  readonly capture: Capture;
  readonly document: Document;
  readonly record: AnnotationRecord;
  readonly identities: readonly SpeakerIdentity[];
  /** Stands in no other report. */
  readonly word: string;
}

export function numberedReport(number: number): NumberedReport {
  const word = `marker${number}`;
  const name = `Idrin Vasko${number % 7}`;
  const content = `“the ${word} held through the night,”`;
  const filler = `The river went on rising past the ${number}th stone. `.repeat(1 + (number % 40));
  const text = `${filler}\n\n${content} ${name} said at dawn.`;
  const bytes = new TextEncoder().encode(`<html><body>${text}</body></html>`);
  const hash = createHash('sha256').update(bytes).digest('hex');
  const place = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
  return {
    word,
    capture: {
      ...{ hash, bytes, mediaType: 'text/html', url: `https://courier.example/${number}`, path: null },
      capturedAt: '2026-03-01T00:00:00.000Z',
    },
    document: {
      ...{ id: documentIdOf(hash), text, blocks: [{ kind: 'paragraph', span: [0, text.length] }] },
      ...{ headline: `Report ${number}`, outlet: 'Ostran Courier', byline: [], credits: [], language: 'en' },
      ...{ published: '2026-03-01', updated: null, url: `https://courier.example/${number}`, problem: null },
    },
    record: {
      annotator: { version: '1', model: null },
      attributions: [
        {
          ...{ id: 'a1', source: [place(name)], cue: [place('said')], content: [place(content)], via: [] },
          ...{ form: 'direct', act: 'state', stance: 'neutral', polarity: 'positive', extractionScore: 0.9 },
          ...{ speaker: 'e1', target: null, parent: null, hedges: [], answers: null },
        },
      ],
      entities: [{ id: 'e1', name, kind: 'person', side: 'official', aliases: [], standsFor: null, anonymity: null }],
      mentions: [{ entity: 'e1', kind: 'name', span: place(name) }],
      figures: [],
    },
    identities: [
      {
        entity: 'e1',
        key: `person ${name}`,
        name,
        slug: `vasko-${number % 7}`,
        shortForms: [],
        sharedNames: ['vasko'],
        designations: [],
      },
    ],
  };
}
