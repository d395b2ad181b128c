import { counted } from '../collection/summary.ts';
import type { Page } from '../store/store.ts';
import { EXIT, type ExitCode } from './exit.ts';
import type { Session } from './session.ts';
import { remainder } from './views/pages.ts';

/** Of what a command was given, the fields of its question: the shared options are none of the store's business. */
export const askedOf = <Query extends object>(given: Query, names: readonly (keyof Query)[]): Query =>
  Object.fromEntries(
    names.map((name) => [name, given[name]]).filter(([, value]) => value !== undefined && value !== ''),
  ) as Query;

/** Prints what a question found: the page as JSON, or its rows in these lines and how to get the next part. */
export async function printFound<Row>(
  { json, output }: Session,
  page: Page<Row>,
  { noun, lines }: { readonly noun: string; readonly lines: (rows: readonly Row[]) => readonly string[] },
): Promise<ExitCode> {
  if (json) {
    await output.print(JSON.stringify(page));
    return EXIT.done;
  }
  for (const line of [...lines(page.results), ...remainder(page, noun)]) await output.print(line);
  if (page.total === 0) output.tell(`No ${noun} matches. Fewer words or filters find more.`);
  else if (page.total === page.results.length) output.tell(`${counted(page.total, noun)}.`);
  return EXIT.done;
}
