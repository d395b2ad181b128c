import type { Database } from 'better-sqlite3';
import { refill } from './refill.ts';

/** "HEAR", in SQLite's header: tells a Hearsay store from any other SQLite file. */
export const APPLICATION_ID = 0x48454152;

/**
 * The tables, as ordered steps: a store at version n has run the first n. A step that was released is never edited;
 * what comes later is a new step.
 *
 * Captures, sightings, documents, readings, records, decisions and reconciliations are the truth, and only ever grow. Everything below them is
 * derived from the record that is shown and finds the way to it: blocks, mentions and the fragments of attributions
 * are asked for only with their document, and so stand in its reading and record alone.
 */
const STEPS: readonly string[] = [
  `
  PRAGMA application_id = ${APPLICATION_ID};

  CREATE TABLE captures (
    hash TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    packed BLOB NOT NULL
  ) STRICT;

  CREATE TABLE sightings (
    id INTEGER PRIMARY KEY,
    capture TEXT NOT NULL REFERENCES captures,
    media_type TEXT NOT NULL,
    url TEXT,
    path TEXT,
    captured_at TEXT NOT NULL
  ) STRICT;
  CREATE INDEX sightings_of_capture ON sightings (capture);

  CREATE TABLE documents (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    capture TEXT NOT NULL REFERENCES captures,
    added_at TEXT NOT NULL,
    -- What is shown, and columns to find it by; null until the same transaction sets them.
    reading INTEGER REFERENCES readings,
    record INTEGER REFERENCES records,
    outlet TEXT,
    outlet_folded TEXT,
    published_day TEXT,
    -- Instant in UTC, a blank, the date as stated: sorts by time, shows what was stated.
    published_key TEXT
  ) STRICT;
  CREATE INDEX documents_by_time ON documents (published_key DESC, seq DESC);
  CREATE INDEX documents_of_outlet ON documents (outlet_folded, published_key DESC, seq DESC);

  CREATE TABLE readings (
    id INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES documents,
    packed BLOB NOT NULL
  ) STRICT;
  CREATE INDEX readings_of_document ON readings (document);

  CREATE TABLE records (
    id INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES documents,
    reading INTEGER NOT NULL REFERENCES readings,
    annotator TEXT NOT NULL,
    model TEXT,
    added_at TEXT NOT NULL,
    packed BLOB NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX one_record_an_annotator ON records (document, annotator, coalesce(model, ''));

  CREATE TABLE speakers (
    id INTEGER PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    -- The speaker of a short form (an acronym) points to the one longer name that has it.
    joined INTEGER REFERENCES speakers
  ) STRICT;

  CREATE TABLE entities (
    id INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES documents,
    label TEXT NOT NULL,
    kind TEXT NOT NULL,
    side TEXT NOT NULL,
    -- The speaker by its own key, and the one it is joined to.
    identity INTEGER REFERENCES speakers,
    speaker INTEGER REFERENCES speakers,
    -- How many attributions of the record have it as their speaker.
    statements INTEGER NOT NULL,
    json TEXT NOT NULL,
    UNIQUE (document, label)
  ) STRICT;
  CREATE INDEX entities_of_identity ON entities (identity);
  CREATE INDEX entities_of_speaker ON entities (speaker);

  CREATE TABLE entity_names (
    name TEXT NOT NULL,
    entity INTEGER NOT NULL REFERENCES entities ON DELETE CASCADE,
    -- 1 where a speaker with the same name is offered as a namesake.
    shared INTEGER NOT NULL,
    PRIMARY KEY (name, entity)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX names_of_entity ON entity_names (entity);

  CREATE TABLE short_forms (
    key TEXT NOT NULL,
    entity INTEGER NOT NULL REFERENCES entities ON DELETE CASCADE,
    PRIMARY KEY (key, entity)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX short_forms_of_entity ON short_forms (entity);

  CREATE TABLE attributions (
    id INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES documents,
    ordinal INTEGER NOT NULL,
    speaker INTEGER REFERENCES entities,
    act TEXT NOT NULL,
    stance TEXT NOT NULL,
    form TEXT NOT NULL,
    polarity TEXT NOT NULL,
    score REAL NOT NULL,
    UNIQUE (document, ordinal)
  ) STRICT;
  CREATE INDEX attributions_of_speaker ON attributions (speaker, document);

  -- Given folded words only (see words.ts), so that the tokenizer has nothing left to decide but blanks.
  CREATE VIRTUAL TABLE statement_words USING fts5 (
    content_words, source_words, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2"
  );
  CREATE VIRTUAL TABLE document_words USING fts5 (
    headline, body, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2"
  );
  `,
  `
  CREATE TABLE speaker_decisions (
    id INTEGER PRIMARY KEY,
    packed BLOB NOT NULL
  ) STRICT;
  CREATE TRIGGER decisions_are_never_changed BEFORE UPDATE ON speaker_decisions
    BEGIN SELECT RAISE(ABORT, 'Decisions are appended, never changed.'); END;
  CREATE TRIGGER decisions_are_never_deleted BEFORE DELETE ON speaker_decisions
    BEGIN SELECT RAISE(ABORT, 'Decisions are appended, never deleted.'); END;

  CREATE TABLE decision_speakers (
    speaker INTEGER NOT NULL REFERENCES speakers,
    decision INTEGER NOT NULL REFERENCES speaker_decisions,
    PRIMARY KEY (speaker, decision)
  ) STRICT, WITHOUT ROWID;

  -- Derived from the decisions in force: where a person's merges end, and the name a person gave.
  ALTER TABLE speakers ADD COLUMN merged INTEGER REFERENCES speakers;
  ALTER TABLE speakers ADD COLUMN preferred TEXT;
  ALTER TABLE speakers ADD COLUMN preferred_folded TEXT;
  -- Where merges and short forms lead in the end; null for a speaker that stands for itself.
  ALTER TABLE speakers ADD COLUMN leads_to INTEGER REFERENCES speakers;
  UPDATE speakers SET leads_to = joined;
  CREATE INDEX speakers_that_lead ON speakers (leads_to) WHERE leads_to IS NOT NULL;
  CREATE INDEX speakers_that_are_joined ON speakers (joined) WHERE joined IS NOT NULL;
  CREATE INDEX speakers_that_are_merged ON speakers (merged) WHERE merged IS NOT NULL;

  -- Derived from the splits in force: in this document, what has this identity is that speaker.
  CREATE TABLE moves (
    document INTEGER NOT NULL REFERENCES documents,
    identity INTEGER NOT NULL REFERENCES speakers,
    speaker INTEGER NOT NULL REFERENCES speakers,
    PRIMARY KEY (document, identity)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX moves_to_speaker ON moves (speaker);

  CREATE TABLE designations (
    entity INTEGER NOT NULL REFERENCES entities ON DELETE CASCADE,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (entity, kind, key)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE reconciliations (
    id INTEGER PRIMARY KEY,
    speaker INTEGER NOT NULL REFERENCES speakers,
    service TEXT NOT NULL,
    packed BLOB NOT NULL
  ) STRICT;
  CREATE INDEX reconciliations_of_service ON reconciliations (service, speaker);
  CREATE INDEX reconciliations_of_speaker ON reconciliations (speaker);
  `,
  `
  -- Which line of the file at \`path\` the bytes are, and the id that a JSON line gives itself.
  ALTER TABLE sightings ADD COLUMN line INTEGER;
  ALTER TABLE sightings ADD COLUMN input_id TEXT;
  `,
  `
  ALTER TABLE attributions ADD COLUMN target INTEGER REFERENCES entities;
  CREATE INDEX attributions_at_target ON attributions (target) WHERE target IS NOT NULL;
  `,
  `
  CREATE TABLE figures (
    id INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES documents,
    ordinal INTEGER NOT NULL,
    kind TEXT NOT NULL,
    -- Who signs it; null where nobody does.
    attribution INTEGER REFERENCES attributions,
    -- Its sentence, in UTF-16 code units of the text.
    sentence_start INTEGER NOT NULL,
    sentence_end INTEGER NOT NULL,
    UNIQUE (document, ordinal)
  ) STRICT;
  CREATE INDEX figures_of_kind ON figures (kind);
  CREATE INDEX figures_of_attribution ON figures (attribution) WHERE attribution IS NOT NULL;

  CREATE VIRTUAL TABLE figure_words USING fts5 (
    sentence, headline, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2"
  );
  `,
  `
  -- The ordinal of the statement of the same report that this one answers.
  ALTER TABLE attributions ADD COLUMN answers INTEGER;
  CREATE INDEX attributions_that_do ON attributions (act);

  -- What of a statement's words is held against those of others, and the pairs of words by which the others are found.
  CREATE TABLE wordings (
    attribution INTEGER PRIMARY KEY REFERENCES attributions ON DELETE CASCADE,
    -- How much of it is quoted, in characters: of several renderings the fullest is shown first.
    quoted INTEGER NOT NULL,
    json TEXT NOT NULL
  ) STRICT;
  CREATE TABLE wording_pairs (
    pair TEXT NOT NULL,
    attribution INTEGER NOT NULL REFERENCES attributions ON DELETE CASCADE,
    PRIMARY KEY (pair, attribution)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX pairs_of_attribution ON wording_pairs (attribution);

  -- Which attributions of different reports render one statement; each link in both directions.
  CREATE TABLE renderings (
    attribution INTEGER NOT NULL REFERENCES attributions ON DELETE CASCADE,
    other INTEGER NOT NULL REFERENCES attributions ON DELETE CASCADE,
    -- 1 where the words alone show it; else only while both have the same speaker.
    by_words INTEGER NOT NULL,
    -- Whether the other, held against this one, has other words inside its quotation marks.
    quoted_otherwise INTEGER NOT NULL,
    PRIMARY KEY (attribution, other)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX renderings_of_other ON renderings (other);
  `,
];

/** The last version whose step made room for what stands in the records already. */
const REFILLED = 6;

export const NEWEST_VERSION = STEPS.length;

export const versionOf = (db: Database): number => db.pragma('user_version', { simple: true }) as number;

/**
 * Runs the steps that are missing, up to this version, all of them or none, and fills an older store's new rows when
 * the tables are as the code of today knows them. Two processes that open at once run each step once.
 */
export function migrate(db: Database, version = NEWEST_VERSION): void {
  if (versionOf(db) >= version) return;
  const steps = db.transaction(() => {
    // Another process may have run them while this one waited for the lock.
    const from = versionOf(db);
    if (from >= version) return;
    for (const sql of STEPS.slice(from, version)) db.exec(sql);
    if (from < REFILLED && version === NEWEST_VERSION) refill(db);
    db.pragma(`user_version = ${version}`);
  });
  steps.immediate();
}
