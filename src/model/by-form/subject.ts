import type { Span } from '../../document/index.ts';
import { spanAt } from '../../text/groups.ts';
import { countWords } from '../../text/words.ts';
import type { FoundAttribution } from '../found.ts';
import { AGENT, PEOPLE } from '../wording/people.ts';
import { attributionOf, CAUTIOUS } from './said.ts';
import type { Placed } from './setting.ts';

/** Verbs whose form alone does not tell that they are. */
export const IRREGULAR =
  'was|were|had|did|could|would|is|are|has|have|does|put|sat|stood|shook|looked|gave|took|made|went|came|began|felt|got|kept|knew|thought|saw|spoke|sang|swore|rose|left|held|sent|set|broke|burst|wept|ran|struck|chose|met|won|lost|drew|laid|led|wrote|said|told|sold|bought|heard|read|hit|let|cut|quit|shut|paid|caught|taught|fought|sought|drove|flew|grew|threw|slept|wore|ate|drank|fell|lay|bit|hid|rode|rang|shot|stole|tore|woke|brought|built|meant';

/** Whom a clause is about and what it says of them, as far as its form tells. Offsets in the clause, in UTF-16 code units. */
export interface Clause {
  readonly subject: Span;
  /** From the verb to the clause's end, white space and a colon aside. */
  readonly predicate: Span;
}

/**
 * Takes a clause apart that begins with a person: a pronoun, a name, or a noun phrase with an article, with whatever stands beside it between
 * commas. Null where it begins otherwise, or where no verb is plain.
 */
export function clauseOf(words: string): Clause | null {
  const lead = LEADING.exec(words)![0].length;
  const clause = words.slice(lead);
  const match = VERBS.map((pattern) => pattern.exec(clause)).find((found) => found !== null);
  if (!match) return null;
  const end = lead + match[0].length;
  const subject = match[0].trimEnd().replace(/,$/, '');
  const predicate = words.slice(end).replace(/[\s:,]+$/u, '');
  return predicate === '' || DETERMINER.test(subject)
    ? null
    : { subject: [lead, lead + subject.length], predicate: [end, end + predicate.length] };
}

/** A quotation given to whom the clause before it is about, whose predicate, or the last of several, is the cue; null where that is long. */
export function ofClause(
  one: Placed,
  text: string,
  from: number,
  { subject, predicate }: Clause,
): FoundAttribution | null {
  const [start, end] = spanAt(from, predicate);
  const words = text.slice(start, end).replace(/[.!?]$/, '');
  const speaks = SPEAKS.exec(words);
  if (speaks) return attributionOf(one, [spanAt(from, subject)], [start, start + speaks[0].length], CAUTIOUS);
  const last = ALSO_DOES.exec(words);
  const cue = last === null ? words : last[1]!;
  if (countWords(cue) > LONGEST_CUE) return null;
  const until = start + words.length;
  return attributionOf(one, [spanAt(from, subject)], [until - cue.length, until], CAUTIOUS);
}

/** `has been speaking on the steps`: a verb of speech is the cue, however much stands behind it. */
const SPEAKS =
  /^(?:(?:has|have|had|is|was|were|been|also|just|now|later|then)\s){0,4}(?:speaking|spoke|speaks|talking|talked|writing|wrote|replying|reacting|reacted|responding|responded|commenting|commented)(?!\p{L})/u;
/** The last of several predicates: "sold the house and resigned by text". */
const ALSO_DOES = new RegExp(
  String.raw`^.* and ((?:\p{Ll}+ly )?(?:${IRREGULAR}|\p{Ll}{2,}ed|\p{Ll}{3,}s)(?!\p{L}).*)$`,
  'su',
);
/** Predicates of a few words are a cue: "was unequivocal". */
const LONGEST_CUE = 4;

/** What a sentence puts before its subject: "Back in the studio, ". */
const LEADING =
  /^(?:(?:And|But|So|Then|Yet|Later|Now|Today)\s|(?:In|On|At|By|For|From|After|Before|During|Back|Across|Inside|Outside|Asked|Speaking|Later|Afterwards|Earlier|Meanwhile|Still|Last|This|That)\b[^,:;“”"]{0,80},\s)*/u;
const NO_NAME =
  '(?!(?:It|There|This|That|These|Those|What|Which|Who|Here|If|When|While|Where|How|Why|Not?|None|Nothing|Each|All|Both|Most|Few|As|With|Under|Only|Even|Perhaps|Because|Though|Although|Since)\\b)';
/** Two words at least: one alone, where a sentence begins, is a name no oftener than any noun. */
const NAME = String.raw`\p{Lu}[\p{L}\p{M}.’'-]*(?:\s(?:(?:of|the|de|van|von|al|bin|for|and)\s){0,2}\p{Lu}[\p{L}\p{M}.’'-]*){1,6}`;
const ARTICLE = '(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Ii]ts|[Oo]ne|[Aa]nother|[Ss]ome|[Mm]any)';
const DETERMINER = new RegExp(`^${ARTICLE}$`);
const PHRASE = String.raw`${NO_NAME}(?:${ARTICLE}(?:\s[\p{L}’'-]+){0,4}?(?:\s(?:${PEOPLE}|${AGENT}s))(?:\s${NAME})?|(?:\p{L}[\p{Ll}’'-]+\s){0,3}${NAME})`;
/** Ages, offices and relative clauses between commas, in brackets or between dashes. */
const ASIDES = String.raw`(?:(?:,\s[^,:;“”"]{1,90}){1,4},|\s\([^()]{1,60}\)|\s[–—][^–—]{1,120}[–—])?`;
const verb = (form: string): RegExp =>
  new RegExp(String.raw`^${PHRASE}${ASIDES}\s(?=(?:\p{Ll}+ly\s)?(?:${form})(?!\p{L}))`, 'u');
/** Surer forms first: what ends in an s may be a noun. */
const VERBS = [
  /^(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I)\s(?=\p{Ll})/u,
  verb(String.raw`(?:${IRREGULAR})(?:n['’]t)?|\p{Ll}{2,}ed`),
  verb(String.raw`\p{Ll}{3,}s`),
];
