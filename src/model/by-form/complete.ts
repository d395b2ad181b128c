import { encloses, hull, type Spans, tidy } from '../../document/index.ts';
import { indexAt, touchesOne } from '../../text/paragraphs.ts';
import { type Quotation, quotationsOf } from '../../text/quotations.ts';
import { titlesIn } from '../../text/titles-of-works.ts';
import type { FoundAttribution } from '../found.ts';
import { withWhoAdds } from './adding.ts';
import { alleged } from './alleged.ts';
import { answers } from './answers.ts';
import { bulleted } from './bullets.ts';
import type { Completed } from './completed.ts';
import { drawn } from './drawn.ts';
import { enumerated } from './enumerated.ts';
import { sourcedHeadlines } from './headline.ts';
import { hedged } from './hedged.ts';
import { idioms } from './idioms.ts';
import { impersonal } from './impersonal.ts';
import { innerQuotations } from './inner.ts';
import { listed } from './listed.ts';
import { nominal } from './nominal.ts';
import { ownAccount } from './own-account.ts';
import { embeddedPosts, handled } from './posts.ts';
import { completeQuotations } from './quotations.ts';
import { quotedAs } from './quoted-as.ts';
import { quoting } from './quoting.ts';
import { reckoned } from './reckoned.ts';
import { secondHand } from './second-hand.ts';
import { type Setting, settingOf } from './setting.ts';
import { keptToTurns, type Turn, transcript, turnsOf } from './transcript.ts';
import { unreached } from './unreached.ts';
import { quotationsWithin } from './within.ts';

export interface CompletingOptions {
  /** Stretches that are not the report's own (furniture): nothing is read there. */
  readonly skip?: Spans;
  /** Add nothing that stands inside another's content, nor quotations of which nothing says whose they are. */
  readonly outermost?: boolean;
}

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
  const marked = quotationsOf(text);
  const setting = settingOf(text, skip, withoutTitles(text, marked, given), marked);
  const by = (rule: string, added: readonly FoundAttribution[]): readonly Completed[] =>
    added.map((one) => ({ found: one, rules: [rule], before: null }));
  const turns = turnsOf(setting);
  const quotations = inTurns(turns, completeQuotations(setting, outermost));
  const owned = quotations.map((one) => one.found);
  const headlines = sourcedHeadlines(setting);
  const said = [...idioms(setting), ...ownAccount(setting)];
  const bullets = bulleted(setting);
  const retold = outermost ? [] : secondHand(setting);
  const cuesRetold = tidy(retold.flatMap(({ cue }) => cue));
  const elsewhere = tidy([...headlines, ...said, ...bullets].flatMap(({ content }) => content));
  const completed = [
    ...quotations.filter((one) => !isRepeated(one, elsewhere)),
    ...by(
      'quotation-inside',
      outermost ? [] : innerQuotations(setting).filter(({ cue }) => !touchesOne(cuesRetold, cue[0]!)),
    ),
    ...by('quotation-within', outermost ? [] : quotationsWithin(setting, owned)),
    ...by('transcript', transcript(turns, owned)),
    ...by('answer', answers(setting)),
    ...by('embedded-post', outermost ? [] : embeddedPosts(setting)),
    ...by('post', handled(setting)),
    ...by('unreached', outermost ? [] : unreached(setting)),
    ...by('headline', headlines),
    ...by('enumerated', enumerated(setting)),
    ...by('bulleted', bullets),
    ...by('hedged', withoutTitles(text, marked, hedged(setting))),
    ...by('impersonal', impersonal(setting)),
    ...by('reckoned', reckoned(setting)),
    ...by('idiom', said),
    ...by('drawn', drawn(setting)),
    ...by('listed', listed(setting)),
    ...by('nominal', outermost ? [] : nominal(setting)),
    ...by('quoting', outermost ? [] : quoting(setting)),
    ...by('second-hand', retold),
    ...by('alleged', outermost ? [] : alleged(setting)),
    ...by('quoted-as', outermost ? [] : quotedAs(setting)),
  ];
  const whole = sourced(setting, completed);
  return outermost ? withoutNested(whole) : whole;
}

function sourced(setting: Setting, completed: readonly Completed[]): readonly Completed[] {
  const found = withWhoAdds(
    setting,
    completed.map((one) => one.found),
  );
  return completed.map((one, at) =>
    found[at] === one.found ? one : { ...one, found: found[at]!, rules: [...one.rules, 'who-adds'] },
  );
}

/** What is said inside the title of a work is not said: `the short “According to My Mother”`. */
function withoutTitles(
  text: string,
  quotations: readonly Quotation[],
  found: readonly FoundAttribution[],
): readonly FoundAttribution[] {
  const titles = titlesIn(text, quotations);
  return titles.length === 0 ? found : found.filter(({ cue }) => cue.length === 0 || !touchesOne(titles, cue[0]!));
}

/** Whether marks alone give words to nobody that another form gives to somebody: they stand in one of its contents, which are apart. */
const isRepeated = ({ found, before }: Completed, contents: Spans): boolean => {
  if (before !== null || found.source.length + found.cue.length > 0) return false;
  const around = contents[indexAt(contents, found.content[0]![0])];
  return around !== undefined && encloses(around, found.content[0]!);
};

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
