import {
  type AnnotationRecord,
  type AnnotatorVersion,
  type Attribution,
  type Block,
  type Entity,
  hull,
  tidy,
} from '../document/index.ts';
import { actOf } from './act.ts';
import type { Cluster } from './clusters.ts';
import { formOf } from './form.ts';
import type { FoundAttribution } from './found.ts';
import { characterOf } from './kinds.ts';
import { polarityOf } from './polarity.ts';
import { readingOf, wordsOfRole } from './reading.ts';
import { firstMention, recordedMentions, resolveParties } from './speakers.ts';
import { stanceOf } from './stance.ts';

/**
 * Turns the spans that the model found into a full record: who speaks, in which form, doing what, at which distance, inside whose words.
 * Pure and deterministic. Spans are UTF-16 code units in `text`, end exclusive; those outside the text are cut to it.
 */
export function toRecord(
  text: string,
  blocks: readonly Block[],
  found: readonly FoundAttribution[],
  annotator: AnnotatorVersion,
): AnnotationRecord {
  const reading = readingOf(text, blocks, inOrder(text, found));
  const parties = resolveParties(reading);
  const entities = listEntities(parties.speakers);
  const idOf = (cluster: Cluster | null): string | null =>
    cluster === null ? null : (entities.ids.get(cluster) ?? null);

  const attributions = reading.found.map((one, at): Attribution => {
    const parent = reading.parents[at] ?? null;
    const source = wordsOfRole(text, one.source);
    const cue = wordsOfRole(text, one.cue);
    const content = wordsOfRole(text, one.content);
    const form = formOf(text, one, reading.quotations);
    return {
      id: `a${at + 1}`,
      source: one.source,
      cue: one.cue,
      content: one.content,
      form,
      act: actOf(cue, content, source),
      stance: stanceOf({ cue, source, content, form }),
      polarity: polarityOf(cue, source, content),
      speaker: idOf(parties.speakers[at] ?? null),
      target: null,
      parent: parent === null ? null : `a${parent + 1}`,
      via: [],
      extractionScore: one.extractionScore,
    };
  });
  return { annotator, attributions, entities: entities.list, mentions: entities.mentions };
}

/** Sorted by cue, then content, then source, with every span inside the text. */
function inOrder(text: string, found: readonly FoundAttribution[]): readonly FoundAttribution[] {
  const cut = (spans: FoundAttribution['cue']) =>
    tidy(spans.map(([start, end]) => [Math.max(0, start), Math.min(text.length, end)] as const));
  const place = (one: FoundAttribution): number =>
    (hull(one.cue) ?? hull(one.content) ?? hull(one.source) ?? [0, 0])[0];
  const contentPlace = (one: FoundAttribution): number => (hull(one.content) ?? [0, 0])[0];
  return found
    .map((one) => ({ ...one, source: cut(one.source), cue: cut(one.cue), content: cut(one.content) }))
    .sort((a, b) => place(a) - place(b) || contentPlace(a) - contentPlace(b));
}

/** The parties that the record names, with ids in order of first mention. */
function listEntities(used: readonly (Cluster | null)[]) {
  const clusters = [...new Set(used)].filter((cluster) => cluster !== null);
  const placed = clusters
    .map((cluster) => ({ cluster, first: firstMention(cluster) }))
    .sort((a, b) => a.first - b.first);
  const ids = new Map(placed.map(({ cluster }, at) => [cluster, `e${at + 1}`]));
  const list = placed.map(({ cluster }, at): Entity => {
    const name = nameOf(cluster);
    return {
      id: `e${at + 1}`,
      name,
      ...characterOf(cluster),
      aliases: [...cluster.forms].filter((form) => form !== name),
    };
  });
  const mentions = placed
    .flatMap(({ cluster }, at) => recordedMentions(cluster, `e${at + 1}`))
    .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  return { ids, list, mentions };
}

const nameOf = (cluster: Cluster): string =>
  cluster.name.length > 0 ? cluster.name.join(' ') : ([...cluster.forms][0] ?? '');
