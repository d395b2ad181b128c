import {
  AIMED_ACTS,
  type AnnotationRecord,
  type AnnotatorVersion,
  type Attribution,
  type Block,
  type Entity,
  type EntityKind,
  type Form,
  type Mention,
  type Polarity,
  type Spans,
  type Stance,
  tidy,
} from '../document/index.ts';
import type { FoundAttribution } from '../model/found.ts';
import type { WeighedAct } from '../model/layers.ts';
import type { PointedPronoun } from '../model/pointing.ts';
import { likelyActOf } from './act/act.ts';
import { certainActOf } from './act/certain-act.ts';
import { withClosingMark } from './act/closing-mark.ts';
import { hedgesOf } from './act/hedges.ts';
import { withoutCharge } from './act/no-charge.ts';
import { polarityOf } from './act/polarity.ts';
import { stanceOf } from './act/stance.ts';
import { type AnswerTrace, answersOf } from './answers/answers.ts';
import { viasOf } from './chain/via.ts';
import { type FigureTrace, figuresOf } from './figures/figures.ts';
import type { Cluster } from './parties/clusters.ts';
import { characterOf } from './parties/kinds.ts';
import { standsFor } from './parties/metonyms.ts';
import { firstMention, recordedMentions, resolveParties } from './parties/speakers.ts';
import { formOf } from './reading/form.ts';
import { type Reading, readingOf, wordsOfRole } from './reading/reading.ts';
import { withOwnDeeds } from './targets/own-deeds.ts';
import { targetsOf } from './targets/target.ts';

export interface RecordOptions {
  /** In PolNeAR's convention. */
  readonly outermost?: boolean;
  /** Whom the network takes pronouns to mean. */
  readonly pronouns?: readonly PointedPronoun[];
  /** Whom the stages tell what decided their answers. */
  readonly figure?: (event: FigureTrace) => void;
  readonly answer?: (event: AnswerTrace) => void;
}

/**
 * Turns the spans that the model found into a full record: who speaks, in which form, doing what, at which distance,
 * inside whose words. Pure and deterministic. Spans are UTF-16 code units in `text`, end exclusive; what lies outside
 * the text is cut off.
 */
export function toRecord(
  text: string,
  blocks: readonly Block[],
  found: readonly FoundAttribution[],
  annotator: AnnotatorVersion,
  options: RecordOptions = {},
): AnnotationRecord {
  const reading = readingOf(text, blocks, inOrder(text, found), options.pronouns);
  const parties = resolveParties(reading);
  const wordings = reading.found.map((one) => wordingOf(reading, one));
  const acts = withOwnDeeds(
    reading,
    parties,
    reading.found.map((one) => weighedActOf(reading, one)),
  );
  const targets = targetsOf(reading, parties, acts);
  const vias = viasOf(reading, parties, acts);
  const hedges = hedgesOf(reading, parties.speakers);
  const answers = answersOf(
    reading,
    parties,
    wordings.map(({ stance }, at) => ({
      act: acts[at]!.act,
      distant: stance === 'distancing',
      target: targets[at] ?? null,
    })),
    options.answer,
  );
  const named = nameEntities([
    ...parties.speakers,
    ...targets,
    ...vias.flatMap((steps) => steps.map((step) => step.party)),
  ]);

  const attributions = reading.found.map((one, at): Attribution => {
    const parent = reading.parents[at] ?? null;
    const answered = answers[at] ?? null;
    return {
      id: `a${at + 1}`,
      source: options.outermost ? withClosingMark(text, one.source) : one.source,
      cue: one.cue,
      content: one.content,
      ...wordings[at]!,
      act: acts[at]!.act,
      speaker: named.idOf(parties.speakers[at] ?? null),
      target: named.idOf(targets[at] ?? null),
      parent: parent === null ? null : `a${parent + 1}`,
      hedges: hedges[at]!,
      answers: answered === null ? null : `a${answered + 1}`,
      via: vias[at]!.map(({ kind, party, span }) => ({ kind, entity: named.idOf(party), span })),
      extractionScore: one.extractionScore,
    };
  });
  const figures = figuresOf(reading, attributions, options.figure);
  return { annotator, attributions, entities: named.entities, mentions: named.mentions, figures };
}

/** Sorted by cue, then content, with every span inside the text. */
function inOrder(text: string, found: readonly FoundAttribution[]): readonly FoundAttribution[] {
  const cut = (spans: Spans): Spans =>
    tidy(spans.map(([start, end]) => [Math.max(0, start), Math.min(text.length, end)] as const));
  const startOf = (spans: Spans): number => spans[0]?.[0] ?? 0;
  const place = ({ source, cue, content }: FoundAttribution): number =>
    startOf([cue, content, source].find((spans) => spans.length > 0) ?? []);
  return found
    .map((one) => ({ ...one, source: cut(one.source), cue: cut(one.cue), content: cut(one.content) }))
    .sort((a, b) => place(a) - place(b) || startOf(a.content) - startOf(b.content));
}

interface Wording {
  readonly form: Form;
  readonly stance: Stance;
  readonly polarity: Polarity;
}

/** What the words of one attribution show by themselves. */
function wordingOf(reading: Reading, one: FoundAttribution): Wording {
  const source = wordsOfRole(reading.text, one.source);
  const cue = wordsOfRole(reading.text, one.cue);
  const content = wordsOfRole(reading.text, one.content);
  const form = formOf(reading.text, one, reading.quotations);
  return {
    form,
    stance: stanceOf({ cue, source, content, form, opening: wordsOfRole(reading.text, one.content.slice(0, 1)) }),
    polarity: polarityOf(cue, source, content),
  };
}

/** The rule's act, or the network's where it has one, weighed with the rule's; no accusation where the words charge nobody. */
function weighedActOf({ text }: Reading, { source, cue, content, layers }: FoundAttribution): WeighedAct {
  const [by, what] = [wordsOfRole(text, cue), wordsOfRole(text, content)];
  const certain = certainActOf(by, what);
  const ruled = certain ?? likelyActOf(by, what, wordsOfRole(text, source));
  const weighed = certain === null ? layers?.act[ruled] : undefined;
  const taken = weighed ?? { act: ruled, aimed: AIMED_ACTS.has(ruled) ? (layers?.act[ruled].aimed ?? 1) : 0 };
  const instead =
    certain === null && taken.act === 'accuse' ? withoutCharge(by, what, wordsOfRole(text, source)) : null;
  return instead === null ? taken : { act: instead, aimed: 0 };
}

interface NamedEntities {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  idOf(party: Cluster | null): string | null;
}

/** The parties that the record uses, with ids in order of first mention. */
function nameEntities(used: readonly (Cluster | null)[]): NamedEntities {
  const parties = [...new Set(used)]
    .filter((party) => party !== null)
    .map((party) => ({ party, first: firstMention(party) }))
    .sort((a, b) => a.first - b.first)
    .map(({ party }, at) => ({ party, id: `e${at + 1}` }));
  const ids = new Map(parties.map(({ party, id }) => [party, id]));
  return {
    entities: parties.map(({ party, id }) => entityOf(party, id)),
    mentions: parties
      .flatMap(({ party, id }) => recordedMentions(party, id))
      .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]),
    idOf: (party) => (party === null ? null : (ids.get(party) ?? null)),
  };
}

/** Who can be kept unnamed: one source or several. */
const UNNAMED: ReadonlySet<EntityKind> = new Set(['unnamed', 'group', 'person']);

function entityOf(party: Cluster, id: string): Entity {
  const forms = [...party.forms];
  const name = party.name.length > 0 ? party.name.join(' ') : (forms[0] ?? '');
  const character = characterOf(party);
  return {
    id,
    name,
    ...character,
    aliases: aliasesAmong(forms, name),
    standsFor: standsFor(party),
    anonymity: UNNAMED.has(character.kind) ? party.anonymity : null,
  };
}

/** Forms that tell more than the name does, each once: not its own article or capital, not what hangs on another word. */
function aliasesAmong(forms: readonly string[], name: string): readonly string[] {
  const bare = (form: string): string => form.toLowerCase().replace(/^(?:the|an?) /, '');
  const seen = new Set([bare(name)]);
  return forms
    .filter((form) => !/^(?:its|his|her|their|our|my|your) /i.test(form))
    .filter((form) => !seen.has(bare(form)) && seen.add(bare(form)))
    .map((form) => form.replace(/^(?:The|An?) (?=\p{Ll})/u, (article) => article.toLowerCase()));
}
