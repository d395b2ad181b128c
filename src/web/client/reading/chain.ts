import {
  type Attribution,
  hull,
  isToldTheWriter,
  type Span,
  type Step,
  type StepKind,
  wordsOfAll,
} from '../../../document/index.ts';
import { stepWords, WRITER } from '../words.ts';
import type { OpenedReport } from './opened-report.ts';

/** One link of the reporting chain as the card of a statement draws it, from the speaker to the page. */
export type Link =
  | { readonly kind: 'speaker'; readonly name: string; readonly span: Span | null }
  | StepLink
  | { readonly kind: 'gap'; readonly words: string }
  | { readonly kind: 'page'; readonly name: string | null; readonly credits: readonly string[] };

interface StepLink {
  readonly kind: 'step';
  readonly step: StepKind | 'retold';
  /** Whom the text names for the step, or null. */
  readonly party: string | null;
  /** The words that say so. */
  readonly span: Span | null;
}

/** Steps that end where any outlet may read or hear the words; after the others somebody had to pass them on. */
const OPEN: ReadonlySet<StepLink['step']> = new Set([
  'broadcast',
  'press-conference',
  'statement',
  'social-media',
  'speech',
  'document',
  'published',
  'cited',
  'translation',
]);

export const GAPS = {
  speaker: 'who said it is not stated',
  all: 'how it reached the page is not stated',
  rest: 'how it went on to the page is not stated',
} as const;

/**
 * The way of a statement's words to the page. What the text leaves unstated is a link of its own, a gap: who speaks,
 * how the words reached the page at all, or how they went on from somebody who was told them. A nested statement goes
 * on through the statement that holds it.
 */
export function chainOf(attribution: Attribution, opened: OpenedReport): readonly Link[] {
  const { outlet, credits } = opened.document;
  const steps = stepsOf(attribution, opened);
  const page: Link = { kind: 'page', name: outlet, credits };
  const gap = gapBefore(page, steps.at(-1), attribution, opened);
  return [
    speakerOf(attribution, opened),
    ...steps,
    ...(gap === null ? [] : [{ kind: 'gap', words: gap } as const]),
    page,
  ];
}

function speakerOf({ speaker, source }: Attribution, { entity, document }: OpenedReport): Link {
  const name = entity(speaker)?.name ?? wordsOfAll(document.text, source);
  return name === '' ? { kind: 'gap', words: GAPS.speaker } : { kind: 'speaker', name, span: hull(source) };
}

/** The steps of the statement, then those of each statement around it, none told twice. */
function stepsOf(attribution: Attribution, opened: OpenedReport): readonly StepLink[] {
  const steps: StepLink[] = attribution.via.map((step) => stepLink(step, opened));
  const told = new Set(attribution.via.map(({ span }) => span.join()));
  for (let outer = opened.attribution(attribution.parent); outer; outer = opened.attribution(outer.parent)) {
    const party = opened.entity(outer.speaker)?.name ?? null;
    if (party === null || steps.at(-1)?.party !== party) {
      steps.push({ kind: 'step', step: 'retold', party, span: hull(outer.cue) });
    }
    const further = outer.via.filter(({ span }) => !told.has(span.join()));
    for (const { span } of further) told.add(span.join());
    steps.push(...further.map((step) => stepLink(step, opened)));
  }
  return steps;
}

const stepLink = (step: Step, opened: OpenedReport): StepLink => ({
  kind: 'step',
  step: step.kind,
  party: isToldTheWriter(step, opened.document.text) ? WRITER : (opened.entity(step.entity)?.name ?? null),
  span: step.span,
});

function gapBefore(
  { name, credits }: Extract<Link, { kind: 'page' }>,
  last: StepLink | undefined,
  attribution: Attribution,
  opened: OpenedReport,
): string | null {
  const ours = new Set([name ?? '', WRITER, ...credits].map(folded));
  const speaker = opened.entity(attribution.speaker);
  if (last === undefined) {
    // What a paper prints and what stands in a document can be read by whoever writes the page.
    const isOpen = speaker !== null && (speaker.kind === 'media' || speaker.kind === 'document');
    return isOpen || ours.has(folded(speaker?.name ?? ' ')) ? null : GAPS.all;
  }
  if (OPEN.has(last.step) || last.party === null || ours.has(folded(last.party))) return null;
  return GAPS.rest;
}

const folded = (name: string): string => name.toLowerCase().replace(/^the /, '');

/** The chain's steps in one line, as a printed note gives them: "interview with Lantern Hill, told Ines Calloway". */
export const stepsInWords = (attribution: Attribution, opened: OpenedReport): string =>
  stepsOf(attribution, opened)
    .map(({ step, party }) => [stepWords(step, party !== null), party ?? ''].join(' ').trim())
    .join(', ');
