import { type Spans, tidy } from '../../document/index.ts';
import type { FoundAttribution } from '../found.ts';
import { announced, headlined } from './announced.ts';
import { beside } from './beside.ts';
import { goesOn, opensWithTheNext } from './goes-on.ts';
import { type Owners, type Placed, type Setting, settingOf } from './setting.ts';
import { standingAlone } from './unowned.ts';

/** A finding after the rules for quotations left out. */
export interface Completed {
  readonly found: FoundAttribution;
  /** Names of the rules that gave it a quotation or made it, as `--explain` shows them. */
  readonly rules: readonly string[];
  /** The finding it was before, or null where a rule alone found it. */
  readonly before: FoundAttribution | null;
}

/** Says which finding quotation `k` goes on with, given who claims the others. */
type Joining = (setting: Setting, owners: Owners, k: number) => number | null;
/** Reads an attribution off the words around a quotation. */
type Finding = (setting: Setting, one: Placed) => FoundAttribution | null;

/**
 * Gives every quotation in marks that the network left out to somebody, where its form says to whom, and leaves the others
 * (scare quotes, titles, nicknames) alone. Later rules look only at what earlier ones left.
 *
 * Linear in the text's length; never throws. `skip` holds stretches that are not the report's own (furniture).
 */
export function completeQuotations(
  text: string,
  skip: Spans,
  found: readonly FoundAttribution[],
): readonly Completed[] {
  const setting = settingOf(text, skip, found);
  const owners: (number | null)[] = [...setting.owners];
  const completed: Completed[] = found.map((one) => ({ found: one, rules: [], before: one }));

  const join = (rule: string, joining: Joining, k: number): void => {
    const owner = owners[k] === null ? joining(setting, owners, k) : null;
    if (owner === null) return;
    owners[k] = owner;
    const { found, rules, before } = completed[owner]!;
    const content = tidy([...found.content, setting.quotations[k]!.span]);
    completed[owner] = { found: { ...found, content }, rules: [...new Set([...rules, rule])], before };
  };
  const find = (rule: string, finding: Finding, k: number): void => {
    const one = owners[k] === null ? finding(setting, setting.quotations[k]!) : null;
    if (one === null) return;
    owners[k] = completed.length;
    completed.push({ found: one, rules: [rule], before: null });
  };

  for (let k = owners.length - 1; k >= 0; k--) join('quotation-opens-before', opensWithTheNext, k);
  for (let k = 0; k < owners.length; k++) {
    find('quotation-announced', announced, k);
    find('quotation-beside', beside, k);
    find('quotation-headlined', headlined, k);
    join('quotation-goes-on', goesOn, k);
    find('quotation-alone', standingAlone, k);
  }
  return completed;
}
