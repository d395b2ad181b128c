import { type Spans, tidy, wordsOfAll } from '../../document/index.ts';
import type { FoundAttribution } from '../found.ts';
import { announced } from './announced.ts';
import { beside } from './beside.ts';
import { bracketed } from './bracketed.ts';
import { called, captioned } from './called.ts';
import type { Completed } from './completed.ts';
import { withoutForeign } from './foreign.ts';
import { calledToo, gapped } from './gapped.ts';
import { continuesTheLast, goesOn, opensWithTheNext } from './goes-on.ts';
import { headlined } from './headlined.ts';
import { labelled } from './labelled.ts';
import type { Finding, Owners, Setting } from './setting.ts';
import { stated } from './stated.ts';
import { toldBehind } from './told-behind.ts';
import { onTopic } from './topics.ts';
import { undersigned } from './undersigned.ts';
import { afterward, askedFor, givenToNobody, standingAlone } from './unowned.ts';

/** Says which finding quotation `k` goes on with, given who claims the others. */
type Joining = (setting: Setting, owners: Owners, k: number) => number | null;

/**
 * Gives every quotation in marks to somebody where its form says to whom. Rules come in the order of how surely they say it; each looks only at
 * the quotations that those before it left.
 */
export function completeQuotations(setting: Setting, outermost: boolean): readonly Completed[] {
  const owners: (number | null)[] = setting.quotations.map(() => null);
  const completed: Completed[] = setting.found.map((one) => ({ found: one, rules: [], before: one }));

  const change = (owner: number, rule: string, found: FoundAttribution): void => {
    const { rules, before } = completed[owner]!;
    completed[owner] = { found, rules: [...new Set([...rules, rule])], before };
  };
  const giveBack = (k: number): void => {
    const kept = setting.claimants[k]!.filter((index) => {
      const left = withoutForeign(setting, completed[index]!.found, k);
      if (left !== null) change(index, 'quotation-of-another', left);
      return left === null;
    });
    owners[k] = kept[0] ?? null;
  };
  const join = (rule: string, joining: Joining, k: number): void => {
    const owner = owners[k] === null ? joining(setting, owners, k) : null;
    if (owner === null) return;
    owners[k] = owner;
    const { found } = completed[owner]!;
    change(owner, rule, { ...found, content: tidy([...found.content, setting.quotations[k]!.span]) });
  };
  const callsToo = (k: number): void => {
    const owner = owners[k] === null ? (owners[k - 1] ?? null) : null;
    if (owner === null) return;
    const { found } = completed[owner]!;
    const span = calledToo(setting, k, wordsOfAll(setting.text, found.cue));
    if (span === null) return;
    owners[k] = owner;
    change(owner, 'quotation-called-too', { ...found, content: tidy([...found.content, span]) });
  };
  const speakerBefore = (k: number): Spans => {
    const [one, last] = [setting.quotations[k]!, setting.quotations[k - 1]];
    const owner = owners[k - 1] ?? null;
    const near = last !== undefined && owner !== null && one.at - last.at <= 1 && !setting.nested.has(owner);
    return near ? completed[owner]!.found.source : [];
  };
  const find = (rule: string, finding: Finding, k: number): void => {
    const one = owners[k] === null ? finding(setting, setting.quotations[k]!) : null;
    if (one === null) return;
    owners[k] = completed.length;
    completed.push({ found: one, rules: [rule], before: null });
  };

  const byLine = labelled(setting);
  for (let k = 0; k < owners.length; k++) giveBack(k);
  for (let k = owners.length - 1; k >= 0; k--) join('quotation-opens-before', opensWithTheNext, k);
  for (let k = 0; k < owners.length; k++) {
    join('quotation-continues', continuesTheLast, k);
    find('quotation-stated', stated, k);
    find('quotation-announced', announced, k);
    find('quotation-on-topic', (_, one) => onTopic(one, speakerBefore(k)), k);
    find('quotation-called', called, k);
    find('quotation-beside', beside, k);
    find('quotation-told-behind', toldBehind, k);
    find('quotation-headlined', headlined, k);
    callsToo(k);
    find('quotation-gapped', () => gapped(setting, k), k);
    find('quotation-bracketed', bracketed, k);
    find('quotation-undersigned', undersigned, k);
    find('quotation-labelled', byLine, k);
    find('quotation-captioned', captioned, k);
    find('quotation-asked-for', askedFor, k);
    join('quotation-goes-on', goesOn, k);
    find('quotation-afterward', afterward, k);
    find('quotation-alone', standingAlone, k);
  }
  for (let k = owners.length - 1; k >= 0; k--) join('quotation-opens-before', opensWithTheNext, k);
  for (let k = 0; k < owners.length && !outermost; k++) find('quotation-of-nobody', givenToNobody, k);
  return completed;
}
