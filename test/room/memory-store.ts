import { createHash } from 'node:crypto';
import type { Capture, Document } from '../../src/document/index.ts';
import { hull, wordsOfAll } from '../../src/document/index.ts';
import type {
  DocumentSummary,
  Finding,
  Speaker,
  SpeakerSummary,
  Store,
  StoredDocument,
} from '../../src/store/store.ts';

interface Kept {
  stored: StoredDocument;
  bytes: Uint8Array;
}

const idOf = (name: string): string => `s${createHash('sha256').update(name).digest('hex').slice(0, 12)}`;

/** A store in a map: enough of the contract to build the room against; speakers join by equal names. */
export function memoryStore(): Store {
  const kept = new Map<string, Kept>();
  const documents = () => [...kept.values()].map(({ stored }) => stored);
  const findings = (): Finding[] =>
    documents().flatMap((stored) => (stored.record?.attributions ?? []).map((one) => findingOf(stored, one)));

  const store: Partial<Store> = {
    async add(capture, document, record) {
      if (kept.has(document.id)) return 'unchanged';
      const speakers = Object.fromEntries((record?.entities ?? []).map(({ id, name }) => [id, idOf(name)]));
      const { bytes, ...meta } = capture;
      const stored = {
        document,
        record,
        speakers,
        capture: { ...meta, size: bytes.length },
        addedAt: capture.capturedAt,
      };
      kept.set(document.id, { stored, bytes });
      return 'added';
    },
    has: async (id) => kept.has(id),
    document: async (id) => kept.get(id)?.stored ?? null,
    captureBytes: async (hash) => [...kept.values()].find(({ stored }) => stored.capture.hash === hash)?.bytes ?? null,
    async documents(query = {}) {
      const rows = documents()
        .filter(({ document }) => (query.outlet ? document.outlet === query.outlet : true))
        .filter(({ document }) => within(document.published, query.from, query.to))
        .map(summaryOf)
        .filter(
          ({ topSpeakers }) =>
            !query.speaker || topSpeakers.some(({ id, name }) => [id, name].includes(query.speaker!)),
        )
        .sort((a, b) => (b.published ?? '').localeCompare(a.published ?? ''));
      return paged(rows, query);
    },
    async search(query) {
      const words = (query.words ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      const rows = findings()
        .filter(
          ({ attribution, speaker, document }) =>
            (['act', 'stance', 'form', 'polarity'] as const).every(
              (key) => !query[key] || attribution[key] === query[key],
            ) &&
            (!query.speaker || speaker?.id === query.speaker || speaker?.name === query.speaker) &&
            (!query.outlet || document.outlet === query.outlet) &&
            within(document.published, query.from, query.to) &&
            attribution.extractionScore >= (query.minScore ?? 0),
        )
        .filter(({ contentWords }) => words.every((word) => contentWords.toLowerCase().includes(word)))
        .map((finding) => ({ ...finding, matches: words.map((word) => rangeOf(finding.contentWords, word)) }))
        .sort((a, b) => (b.document.published ?? '').localeCompare(a.document.published ?? ''));
      return paged(rows, query);
    },
    async speakers(query = {}) {
      const rows = speakersOf(findings()).filter(
        ({ name, kind }) =>
          name.toLowerCase().includes((query.name ?? '').toLowerCase()) && (!query.kind || kind === query.kind),
      );
      return paged(rows, query);
    },
    async speaker(id) {
      const mine = findings().filter(({ speaker }) => speaker?.id === id);
      const summary = speakersOf(mine)[0];
      return summary ? detailed(summary, mine, documents(), speakersOf(findings())) : null;
    },
    async outlets() {
      return [
        ...groupBy(
          documents().filter(({ document }) => document.outlet),
          ({ document }) => document.outlet!,
        ),
      ].map(([outlet, those]) => ({
        outlet,
        documents: those.length,
        statements: those.reduce((sum, { record }) => sum + (record?.attributions.length ?? 0), 0),
      }));
    },
    async *export() {
      yield* documents();
    },
    async close() {},
  };
  return store as Store;
}

function groupBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

const within = (published: string | null, from?: string, to?: string): boolean =>
  (!from || (published ?? '') >= from) && (!to || (published ?? '').slice(0, 10) <= to);

const rangeOf = (words: string, word: string): [number, number] => {
  const at = words.toLowerCase().indexOf(word);
  return [at, at + word.length];
};

const paged = <Row>(rows: readonly Row[], { offset = 0, limit = 50 }: { offset?: number; limit?: number }) => ({
  total: rows.length,
  offset,
  results: rows.slice(offset, offset + limit),
});

function summaryOf({ document, record, speakers, addedAt }: StoredDocument): DocumentSummary {
  const { id, headline, outlet, byline, published, url, problem } = document;
  const counted = groupBy(record?.attributions.filter(({ speaker }) => speaker) ?? [], ({ speaker }) => speaker!);
  const topSpeakers = [...counted]
    .map(([entity, those]) => ({
      id: speakers[entity] ?? null,
      name: record!.entities.find((one) => one.id === entity)!.name,
      statements: those.length,
    }))
    .sort((a, b) => b.statements - a.statements)
    .slice(0, 5);
  return {
    id,
    headline,
    outlet,
    byline,
    published,
    url,
    problem,
    addedAt,
    topSpeakers,
    statements: record?.attributions.length ?? 0,
  };
}

function findingOf(stored: StoredDocument, attribution: Finding['attribution']): Finding {
  const { document, record, speakers } = stored;
  const entity = record!.entities.find(({ id }) => id === attribution.speaker);
  return {
    document,
    attribution,
    sourceWords: hull(attribution.source) ? wordsOfAll(document.text, attribution.source) : null,
    cueWords: wordsOfAll(document.text, attribution.cue),
    contentWords: wordsOfAll(document.text, attribution.content),
    matches: [],
    speaker: entity
      ? { id: speakers[entity.id] ?? null, name: entity.name, kind: entity.kind, side: entity.side }
      : null,
  };
}

function speakersOf(findings: readonly Finding[]): SpeakerSummary[] {
  const known = findings.filter(({ speaker }) => speaker?.id);
  return [...groupBy(known, ({ speaker }) => speaker!.id!)]
    .map(([id, those]) => {
      const dates = those.map(({ document }) => document.published ?? '').sort();
      return {
        id,
        name: those[0]!.speaker!.name,
        kind: those[0]!.speaker!.kind,
        sides: [...new Set(those.map(({ speaker }) => speaker!.side))],
        statements: those.length,
        documents: new Set(those.map(({ document }) => document.id)).size,
        first: dates[0] ?? null,
        latest: dates.at(-1) ?? null,
      };
    })
    .sort((a, b) => b.statements - a.statements);
}

function detailed(
  summary: SpeakerSummary,
  mine: readonly Finding[],
  documents: readonly StoredDocument[],
  all: readonly SpeakerSummary[],
): Speaker {
  const entities = documents.flatMap(({ document, record, speakers }) =>
    (record?.entities ?? [])
      .filter(({ id }) => speakers[id] === summary.id)
      .map((entity) => ({ document: document.id, entity })),
  );
  const count = <Key extends string>(keys: readonly Key[]) =>
    Object.fromEntries([...groupBy(keys, (key) => key)].map(([key, those]) => [key, those.length])) as Partial<
      Record<Key, number>
    >;
  const outlets = count(mine.map(({ document }) => document.outlet ?? 'unknown'));
  const surname = summary.name.split(' ').at(-1)!;
  return {
    ...summary,
    aliases: [...new Set(entities.flatMap(({ entity }) => entity.aliases))],
    acts: count(mine.map(({ attribution }) => attribution.act)),
    outlets: Object.entries(outlets).map(([outlet, statements]) => ({ outlet, statements: statements! })),
    namesakes: all.filter(({ id, name }) => id !== summary.id && name.endsWith(surname)),
    entities,
  };
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A capture that stands for a hand-made document. */
export function captureOf(document: Document): Capture {
  const bytes = new TextEncoder().encode(document.text);
  return {
    hash: document.id.repeat(4),
    bytes,
    mediaType: 'text/plain',
    url: document.url,
    path: null,
    capturedAt: '2026-03-06T10:00:00.000Z',
  };
}
