import { type Entity, isToldTheWriter, type Step, type StepKind } from '../../document/index.ts';
import { printable } from '../terminal/paint.ts';

/** What a step is called: before the party that the text names for it, and where it names none. */
const STEP_WORDS: Readonly<Record<StepKind, readonly [named: string, bare: string]>> = {
  interview: ['in an interview with', 'in an interview'],
  told: ['told', 'told somebody who is not named'],
  broadcast: ['broadcast by', 'in a broadcast'],
  'press-conference': ['at a press conference with', 'at a press conference or to reporters'],
  statement: ['in a statement by', 'in a statement'],
  'social-media': ['on social media:', 'on social media'],
  speech: ['in a speech or hearing:', 'in a speech or hearing'],
  document: ['in a document:', 'in a document'],
  published: ['published by', 'published'],
  cited: ['cited by', 'cited at second hand'],
  translation: ['translated by', 'in translation'],
};

/**
 * The reporting chain in words, from the speaker towards the page: "in an interview with the Lantern, published by state
 * media". A step for which the text names nobody is told by its kind alone; empty where the text gives no step.
 */
export const chainWords = (text: string, via: readonly Step[], entities: ReadonlyMap<string, Entity>): string =>
  via.map((step) => stepWords(text, step, entities)).join(', ');

function stepWords(text: string, step: Step, entities: ReadonlyMap<string, Entity>): string {
  if (isToldTheWriter(step, text)) return 'told whoever wrote this';
  const { kind, entity } = step;
  const party = entity === null ? undefined : entities.get(entity)?.name;
  const [named, bare] = STEP_WORDS[kind];
  return party === undefined ? bare : `${named} ${printable(party)}`;
}
