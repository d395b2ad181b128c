import { WEEKDAY } from '../../document/calendar.ts';
import { overlap, type Span, tidy } from '../../document/index.ts';
import { groupsAt } from '../../text/groups.ts';
import { touchesOne } from '../../text/paragraphs.ts';
import type { FoundAttribution } from '../found.ts';
import { GIVEN_OUT, RECORDS } from '../wording/papers.ts';
import { AGENT, PEOPLE } from '../wording/people.ts';
import { CAUTIOUS } from './said.ts';
import type { Setting } from './setting.ts';

/**
 * Whom an outlet quotes beside its own verb says the same: behind it (`The ship turned back, the agency reported, quoting the harbour master`), between
 * the outlet and its verb (`The agency, citing a judicial source, reported that ...`) and before both (`Quoting two traders, the newsletter said ...`).
 */
export function quoting({ text, found }: Setting): readonly FoundAttribution[] {
  const cues = tidy(found.flatMap(({ cue }) => cue));
  return found.flatMap((one): readonly FoundAttribution[] => {
    const { cue, content } = one;
    const cited = cue.length === 0 || content.length === 0 ? null : citedBy(text, one);
    if (!cited || touchesOne(cues, cited.cue)) return [];
    // What stands there is more of what is said, or is told of whoever is quoted.
    const whole: Span = [cited.cue[0], cited.subject[1]];
    if (content.some((span) => overlap(span, whole))) return [];
    return [{ source: [cited.subject], cue: [cited.cue], content, extractionScore: CAUTIOUS }];
  });
}

interface Cited {
  readonly cue: Span;
  readonly subject: Span;
}

function citedBy(text: string, { source, cue }: FoundAttribution): Cited | null {
  const verb = cue[0]![0];
  const end = Math.max(...cue.map((span) => span[1]), ...source.map((span) => span[1]));
  const start = Math.min(verb, ...source.map((span) => span[0]));
  return (
    placeOf(end, BEHIND.exec(text.slice(end, end + REACH))) ??
    placeOf(Math.max(0, verb - REACH), BETWEEN.exec(text.slice(Math.max(0, verb - REACH), verb))) ??
    placeOf(Math.max(0, start - REACH), BEFORE.exec(text.slice(Math.max(0, start - REACH), start)))
  );
}

function placeOf(from: number, match: RegExpExecArray | null): Cited | null {
  if (!match) return null;
  const { cue, subject } = groupsAt(from, match);
  return { cue: cue!, subject: subject! };
}

/** How far from the verb is looked, in UTF-16 code units. */
const REACH = 120;
/** What is cited and is a writing; "reasons", "fears", "its own rules" are none. */
const WRITINGS = `${GIVEN_OUT}|${RECORDS}|data|figures|statistics|indictments?|intelligence|correspondence`;
const NOUN = `(?:${PEOPLE}|${AGENT}s?|sources?|master|ministry|agency|broadcaster|network|newspaper|company|court|army|military|government|${WRITINGS})`;
const SOMEBODY =
  String.raw`(?:(?:an?|the|its|their|one|two|three|several|another|unnamed|unidentified|anonymous) (?:[\p{L}’'-]+ ){0,4}?${NOUN}(?: \p{Lu}[\p{L}.’'-]+){0,3}` +
  String.raw`(?: (?:of|at|in|from|with) [^.,;:“”"\n]{2,60})?|(?:\p{L}[\p{L}’'-]+ ){0,3}?(?:officials|sources|police|diplomats|(?:\p{Lu}[\p{L}.’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+)|(?:(?:two|three|four|several|unnamed|unidentified) )?(?:people|persons|individuals) (?:familiar|close|briefed|with|who|involved)[^.,;:“”"\n]{2,60}|data (?:from|of|by) [^.,;:“”"\n]{2,60})`;
const BEHIND = new RegExp(
  String.raw`^(?: on ${WEEKDAY}| late ${WEEKDAY})?, (?<cue>quoting|citing) (?<subject>${SOMEBODY})(?=[.;,]?(?:\s|$))(?! as )`,
  'du',
);
const BETWEEN = new RegExp(String.raw`, (?<cue>quoting|citing) (?<subject>${SOMEBODY}), (?:\p{Ll}+ly )?$`, 'du');
const BEFORE = new RegExp(
  String.raw`(?:^|[.!?]["”’']?\s)(?<cue>Quoting|Citing) (?<subject>${SOMEBODY}), (?:the (?:\p{L}+ )?)?$`,
  'du',
);
