import type { Span } from '../../../document/index.ts';
import { LAYERS } from './segments.ts';

/** Layers of a statement or figure that come forward with it. */
const LIT = LAYERS.filter((layer) => layer !== 'mention');

/**
 * Brings the runs of some statements and figures forward, all fragments of each, and lets the rest of the report step back.
 * It works on the elements' attributes and not through the template: a pointer that crosses a report of three hundred
 * attributions may change the light thirty times a second, and only the runs concerned are touched.
 */
export function light(report: HTMLElement, ids: readonly string[]): void {
  for (const run of report.querySelectorAll('[data-lit]')) run.removeAttribute('data-lit');
  for (const id of ids) {
    for (const layer of LIT) {
      for (const run of report.querySelectorAll(`[data-${layer}~="${CSS.escape(id)}"]`)) {
        run.setAttribute('data-lit', `${run.getAttribute('data-lit') ?? ''} ${layer}`.trim());
      }
    }
  }
  report.toggleAttribute('data-stepped-back', ids.length > 0);
}

const ANCHORS = ['cue', 'content', 'figure'] as const;

/** Where each statement and figure is anchored: the first run of its cue, else of its content; its number. */
export function placesOf(report: HTMLElement): ReadonlyMap<string, HTMLElement> {
  const places = new Map<string, HTMLElement>();
  for (const layer of ANCHORS) {
    for (const run of report.querySelectorAll<HTMLElement>(`[data-${layer}]`)) {
      for (const id of run.getAttribute(`data-${layer}`)!.split(' ')) if (!places.has(id)) places.set(id, run);
    }
  }
  return places;
}

/** The same of one of them, without a look at all the others: a step from card to card asks for it. */
export function placeAt(report: HTMLElement, id: string): HTMLElement | null {
  const runs = ANCHORS.map((layer) => report.querySelector<HTMLElement>(`[data-${layer}~="${CSS.escape(id)}"]`));
  return runs.find((run) => run !== null) ?? null;
}

/** The run that begins where `span` does: every span that a card points to begins one. */
export const placeOf = (report: HTMLElement, [start]: Span): HTMLElement | null =>
  report.querySelector(`[data-at="${start}"]`);
