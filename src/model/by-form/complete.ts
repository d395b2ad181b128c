import { encloses, hull, type Spans, tidy } from '../../document/index.ts';
import { indexAt, touchesOne } from '../../text/paragraphs.ts';
import { quotationsOf } from '../../text/quotations.ts';
import { titlesIn } from '../../text/titles-of-works.ts';
import type { FoundAttribution } from '../found.ts';
import { announced } from './announced.ts';
import { beside } from './beside.ts';
import { called, captioned } from './called.ts';
import { enumerated } from './enumerated.ts';
import { withoutForeign } from './foreign.ts';
import { goesOn, opensWithTheNext } from './goes-on.ts';
import { sourcedHeadlines } from './headline.ts';
import { headlined } from './headlined.ts';
import { hedged } from './hedged.ts';
import { impersonal } from './impersonal.ts';
import { innerQuotations } from './inner.ts';
import { embeddedPosts, handled } from './posts.ts';
import { reckoned } from './reckoned.ts';
import { type Finding, type Owners, type Setting, settingOf } from './setting.ts';
import { keptToTurns, type Turn, transcript, turnsOf } from './transcript.ts';
import { undersigned } from './undersigned.ts';
import { afterward, givenToNobody, standingAlone } from './unowned.ts';
import { unreached } from './unreached.ts';
import { quotationsWithin } from './within.ts';

/** A finding after the rules that go by form. */
export interface Completed {
  readonly found: FoundAttribution;
  /** Names of the rules that changed or made it, as `--explain` shows them. */
  readonly rules: readonly string[];
  /** The finding it was before, or null where a rule alone found it. */
  readonly before: FoundAttribution | null;
}

export interface CompletingOptions {
  /** Stretches that are not the report's own (furniture): nothing is read there. */
  readonly skip?: Spans;
  /** Add nothing that stands inside another's content, nor quotations of which nothing says whose they are. */
  readonly outermost?: boolean;
}

/** Says which finding quotation `k` goes on with, given who claims the others. */
type Joining = (setting: Setting, owners: Owners, k: number) => number | null;

/**
 * Adds what the network left out and its form gives away: every quotation in marks goes to somebody where its form says to
 * whom, turns of a transcript to their speakers, hedges to nobody. Scare quotes, titles and nicknames are left alone.
 *
 * Linear in the text's length; never throws.
 */
export function completeByForm(
  text: string,
  given: readonly FoundAttribution[],
  { skip = [], outermost = false }: CompletingOptions = {},
): readonly Completed[] {
  const setting = settingOf(text, skip, withoutTitles(text, given));
  const by = (rule: string, added: readonly FoundAttribution[]): readonly Completed[] =>
    added.map((one) => ({ found: one, rules: [rule], before: null }));
  const turns = turnsOf(setting);
  const quotations = inTurns(turns, completeQuotations(setting, outermost));
  const owned = quotations.map((one) => one.found);
  const headlines = sourcedHeadlines(setting);
  const completed = [
    ...quotations.filter((one) => !isRepeated(one, headlines)),
    ...by('quotation-inside', outermost ? [] : innerQuotations(setting)),
    ...by('quotation-within', outermost ? [] : quotationsWithin(setting, owned)),
    ...by('transcript', transcript(turns, owned)),
    ...by('embedded-post', outermost ? [] : embeddedPosts(setting)),
    ...by('post', handled(setting)),
    ...by('unreached', outermost ? [] : unreached(setting)),
    ...by('headline', headlines),
    ...by('enumerated', enumerated(setting)),
    ...by('hedged', hedged(setting)),
    ...by('impersonal', impersonal(setting)),
    ...by('reckoned', reckoned(setting)),
  ];
  return outermost ? withoutNested(completed) : completed;
}

/** What is said inside the title of a work is not said: `the short “According to My Mother”`. */
function withoutTitles(text: string, found: readonly FoundAttribution[]): readonly FoundAttribution[] {
  const titles = titlesIn(text, quotationsOf(text));
  return titles.length === 0 ? found : found.filter(({ cue }) => cue.length === 0 || !touchesOne(titles, cue[0]!));
}

/** Words that marks alone give to nobody, inside what a headline gives to somebody. */
const isRepeated = ({ found, before }: Completed, headlines: readonly FoundAttribution[]): boolean =>
  before === null &&
  found.source.length + found.cue.length === 0 &&
  headlines.some(({ content }) => content.some((span) => encloses(span, found.content[0]!)));

/** Leaves to each turn of a transcript its own words. */
function inTurns(turns: readonly Turn[], completed: readonly Completed[]): readonly Completed[] {
  if (turns.length === 0) return completed;
  const kept = keptToTurns(turns);
  return completed.flatMap((one) => {
    const found = kept(one.found);
    if (found === one.found) return [one];
    return found === null ? [] : [{ ...one, found, rules: [...one.rules, 'whole-turn'] }];
  });
}

/** Leaves out what rules added inside the content of what was there, then what was there inside what rules added. */
function withoutNested(completed: readonly Completed[]): readonly Completed[] {
  const [there, added] = [
    completed.filter(({ before }) => before !== null),
    completed.filter(({ before }) => before === null),
  ];
  const outermost = added.filter(standsOutside(there));
  return [...there.filter(standsOutside(outermost)), ...outermost];
}

function standsOutside(others: readonly Completed[]): (one: Completed) => boolean {
  const contents = tidy(others.flatMap((one) => one.found.content));
  return ({ found }) => {
    const start = hull(found.cue)?.[0] ?? hull(found.content)?.[0] ?? 0;
    const around = contents[indexAt(contents, start)];
    return !around || start >= around[1];
  };
}

/** Later rules look only at the quotations that earlier ones left. */
function completeQuotations(setting: Setting, outermost: boolean): readonly Completed[] {
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
  const find = (rule: string, finding: Finding, k: number): void => {
    const one = owners[k] === null ? finding(setting, setting.quotations[k]!) : null;
    if (one === null) return;
    owners[k] = completed.length;
    completed.push({ found: one, rules: [rule], before: null });
  };

  for (let k = 0; k < owners.length; k++) giveBack(k);
  for (let k = owners.length - 1; k >= 0; k--) join('quotation-opens-before', opensWithTheNext, k);
  for (let k = 0; k < owners.length; k++) {
    find('quotation-announced', announced, k);
    find('quotation-called', called, k);
    find('quotation-beside', beside, k);
    find('quotation-headlined', headlined, k);
    find('quotation-undersigned', undersigned, k);
    find('quotation-captioned', captioned, k);
    join('quotation-goes-on', goesOn, k);
    find('quotation-afterward', afterward, k);
    find('quotation-alone', standingAlone, k);
  }
  for (let k = owners.length - 1; k >= 0; k--) join('quotation-opens-before', opensWithTheNext, k);
  for (let k = 0; k < owners.length && !outermost; k++) find('quotation-of-nobody', givenToNobody, k);
  return completed;
}
