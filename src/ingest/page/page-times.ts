import { timeIn } from '../times.ts';
import { namesOf } from './regions.ts';
import { type Element, elementsOf, textOf, within } from './tree.ts';

const DATED =
  /(?:^|[^a-z])(?:pub(?:lish(?:ed)?)?-?(?:date|time|on)?|date|time-?stamp|posted(?:-on)?|article-?date|dateline)(?![a-z])/;

/** Elements behind the headline among which its time stands. */
const NEAR = 120;
const MOST = 40;

/**
 * Times of publication that the page shows: `<time>` first, then other elements named for dates, those behind the headline
 * before others; never those that call themselves updates.
 */
export function timesShown(root: Element, headline: string | null): readonly string[] {
  const near: string[] = [];
  const nearToo: string[] = [];
  const far: string[] = [];
  let distance = headline === null ? 0 : -1;
  for (const element of elementsOf(root)) {
    if (distance < 0 && /^h[1-3]$/.test(element.name) && textOf(element) === headline) distance = 0;
    if (distance >= 0) distance += 1;
    if (distance > NEAR || far.length > MOST) break;
    const time = publicationTime(element);
    if (time !== null) (distance < 0 ? far : element.name === 'time' ? near : nearToo).push(time);
  }
  return [...near, ...nearToo, ...far];
}

function publicationTime(element: Element): string | null {
  const { name, attributes } = element;
  if (name !== 'time' && !DATED.test(namesOf(element))) return null;
  const shown = textOf(element);
  if (shown.length > 160 || /\bupdat|\bmodif/i.test(`${shown} ${namesOf(element)}`)) return null;
  if (within(element, (at) => at.name === 'nav' || at.name === 'aside' || at.name === 'footer')) return null;
  const words = [attributes.datetime, attributes.content, attributes['data-timestamp'], shown];
  return words.find((text) => text !== undefined && timeIn(text) !== null) ?? null;
}
