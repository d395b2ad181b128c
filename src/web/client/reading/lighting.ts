import { ROLES } from './segments.ts';

/**
 * Brings the runs of some attributions forward, all fragments of each, and lets the rest of the report step back.
 * It works on the elements' attributes and not through the template: a pointer that crosses a report of three hundred
 * attributions may change the light thirty times a second, and only the runs concerned are touched.
 */
export function light(report: HTMLElement, attributions: readonly string[]): void {
  for (const run of report.querySelectorAll('[data-lit]')) run.removeAttribute('data-lit');
  for (const id of attributions) {
    for (const role of ROLES) {
      for (const run of report.querySelectorAll(`[data-${role}~="${CSS.escape(id)}"]`)) {
        run.setAttribute('data-lit', `${run.getAttribute('data-lit') ?? ''} ${role}`.trim());
      }
    }
  }
  report.toggleAttribute('data-stepped-back', attributions.length > 0);
}

/** Where each attribution is anchored: the first run of its cue, else of its content. */
export function placesOf(report: HTMLElement): ReadonlyMap<string, HTMLElement> {
  const places = new Map<string, HTMLElement>();
  for (const role of ['cue', 'content'] as const) {
    for (const run of report.querySelectorAll<HTMLElement>(`[data-${role}]`)) {
      for (const id of run.getAttribute(`data-${role}`)!.split(' ')) if (!places.has(id)) places.set(id, run);
    }
  }
  return places;
}
