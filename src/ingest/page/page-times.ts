import { isLater, isTimestamp, mostExact, timeIn } from '../times.ts';
import { dayInAddress } from './address.ts';
import { headingOf } from './headline.ts';
import type { Outline } from './outline.ts';
import { type Element, elementsOf, textOf, within } from './tree.ts';
import { labelsUnderHeadline, linesOverHeadline } from './under-headline.ts';

const DATED =
  /(?:^|[^a-z])(?:pub(?:lish(?:ed)?)?[-_]?(?:date|time|on)?|post[-_]?(?:date|time)|date|time-?stamp|posted(?:-on)?|article-?date|dateline)(?![a-z])/;
const SAYS_UPDATED = /^(?:last )?(?:updat|modif)/i;
const UPDATE = /\bupdat|\bmodif/i;
/** A class of microformats beside `updated`: `<abbr class="published updated">` is the time of publication. */
const PUBLISHED = /(?:^|[^a-z])published(?![a-z])/;

/** "Written: 3 March 2026 / Updated: 4 March 2026": one line says both. */
const BEFORE_UPDATE = /\s*[/|–-]\s*(?=(?:last )?(?:updat|modif))/i;

/** Elements behind the headline among which its time stands. */
const NEAR = 120;
const MOST = 40;

/** Statements of a report's times as the page words them, the likeliest first. */
export interface Statements {
  readonly published: readonly string[];
  readonly updated: readonly string[];
}

/**
 * Times that the page shows. Of publication: `<time>` behind the headline first, then other elements named for dates
 * and lines of nothing but a time, those behind the headline before others. Of an update: those behind the headline
 * that say so.
 *
 * @param bylines the lines that sign the report: "By Ann Roe on Jul 04, 2026"
 */
export function timesShown(
  root: Element,
  outline: Outline,
  headline: string | null,
  bylines: readonly string[],
): Statements {
  const near: string[] = [];
  const nearToo: string[] = [];
  const far: string[] = [];
  const updated: string[] = [];
  const heading = headingOf(root, headline);
  let distance = headline === null ? 0 : -1;
  for (const element of elementsOf(root)) {
    if (element === heading) distance = 0;
    if (distance >= 0) distance += 1;
    if (distance > NEAR || far.length > MOST) break;
    const time = timeOf(element);
    if (time === null) continue;
    const [first, ...updates] = time.split(BEFORE_UPDATE);
    if (updates.length > 0 || !isUpdate(element)) (distance < 0 ? far : isTime(element) ? near : nearToo).push(first!);
    if (distance >= 0) updated.push(...(updates.length === 0 && isUpdate(element) ? [time] : updates));
  }
  const labels = labelsUnderHeadline(outline, headline)
    .filter(({ element }) => !isTableData(element))
    .map(({ text }) => text)
    .filter(isTimestamp)
    .flatMap((text) => text.split(BEFORE_UPDATE));
  // Over a headline the day of reading stands too, without a word of what happened on it.
  const over = linesOverHeadline(outline, headline)
    .map(({ text }) => text)
    .filter((text) => isTimestamp(text) && SAYS_UPDATED.test(text));
  const isPublication = (text: string): boolean => !UPDATE.test(text);
  return {
    published: [...near, ...bylines.filter(isPublication), ...nearToo, ...labels.filter(isPublication), ...far],
    updated: [...updated, ...labels.filter((text) => SAYS_UPDATED.test(text)), ...over],
  };
}

/** A cell of a table whose rows have headings: "First shown | 3 March 2026". Old pages lay out everything in tables without. */
const isTableData = (element: Element): boolean =>
  within(
    element,
    ({ name, children }) => name === 'tr' && children.some((cell) => typeof cell !== 'string' && cell.name === 'th'),
  );

export interface Times {
  readonly published: string | null;
  readonly updated: string | null;
}

/**
 * When a report was published and updated. A time that the page shows must agree with the day in the page's address,
 * which also stands in where nothing else says when; an update is later than the publication, or is none.
 */
export function timesOf(stated: Statements, shown: Statements, url: string | null): Times {
  const day = dayInAddress(url);
  const published = mostExact([
    ...stated.published,
    ...shown.published.filter((words) => day === null || isNearDay(timeIn(words), day)),
    day,
  ]);
  const updated = mostExact([...stated.updated, ...shown.updated].filter((words) => isLater(timeIn(words), published)));
  return { published, updated };
}

const DAY = 86_400_000;
/** Zones move a report into the day before or behind. */
const isNearDay = (time: string | null, day: string): boolean =>
  time !== null && Math.abs(Date.parse(time.slice(0, 10)) - Date.parse(day)) <= DAY;

/** `<abbr title="2026-03-03T16:05:00Z">1 hour ago</abbr>` stands where `<time>` does on older pages. */
const isTime = ({ name, attributes }: Element): boolean =>
  name === 'time' || (name === 'abbr' && timeIn(attributes.title ?? '') !== null);

function isUpdate(element: Element): boolean {
  if (element.attributes.pubdate !== undefined || PUBLISHED.test(element.called)) return false;
  return UPDATE.test(`${textOf(element)} ${element.called}`);
}

function timeOf(element: Element): string | null {
  const { attributes } = element;
  if (!isTime(element) && !DATED.test(element.called) && !UPDATE.test(element.called)) return null;
  const shown = textOf(element);
  if (shown.length > 160) return null;
  if (within(element, (at) => at.name === 'nav' || at.name === 'aside' || at.name === 'footer')) return null;
  const data = Object.entries(attributes).flatMap(([key, value]) => (/^data-.*(?:time|date)/.test(key) ? [value] : []));
  const words = [attributes.datetime, attributes.content, ...data, attributes.title, shown];
  return words.find((text) => text !== undefined && timeIn(text) !== null) ?? null;
}
