import { areAgencies } from './agencies.ts';
import { namesInByline } from './page/byline.ts';
import { isTimestamp } from './times.ts';

/** How texts without a page sign themselves, and where a page's own byline names only an agency. */

/** A name: two to five words with capitals, initials and particles among them. */
const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?: (?:(?:de|da|van|von|der|del|bin|al|el|la|le) )?\p{Lu}[\p{L}.'’-]*){1,4}`;
const NAMES = `${NAME}(?:(?:,? and|,) ${NAME}){0,4}`;

/** What writers are, with a small or a capital letter. */
const ROLES = (
  'author|editor|columnist|writer|reporter|correspondent|contributor|journalist|director|professor|fellow|lecturer|' +
  'analyst|commentator|chief|president|chairman|researcher|founder|coordinator|co-host|host|economist|lawyer'
).replace(/(?<=^|\|)\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);

/** "By Ana Lom and Per Ost", "By Ana Lom For Norfold.Com", alone on its line; at the head of a report. */
const BY = /^[Bb][Yy]:? (?=\p{Lu})([^.!?]{2,120}?)(?: (?:[Ff]or|FOR) (?:(?:[Tt]he|THE) )?\S+)?$/u;
/** What is copied from a page has no "by" where the page set the name apart: "Ana Lom", "Ana Lom Deputy Content Director", "Ana Lom in Norfold". */
const SHORT_NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?: (?:(?:de|da|van|von|der|den|del|bin|al|el|la|le) ){0,2}\p{Lu}[\p{L}.'’-]*){1,2}?`;
const SET_APART = new RegExp(
  String.raw`^(${SHORT_NAME}(?:(?:,? and|,) ${SHORT_NAME}){0,4}?)(?:(?:,| [-–—|/])? (?:\p{Lu}[\p{L}&-]* ){0,4}?(?:${ROLES})s?|,? (?:in|for|at) \p{Lu}[\p{L} ]{1,30})?$`,
  'u',
);
/** "Ana Lom|Published 4 months ago": the time on the same line. */
const TIME_BEHIND = /^([^|•·]{3,80}?) ?[|•·] ?([^|]+)$/u;
/** "Lom reported from Norfold and Ost from Brenica." */
const REPORTED_FROM = /^\p{Lu}[^.;“”"]{1,60}? reported from [^.;“”"]{2,160}/u;
const FROM = /(?:^|,? and |, )(\p{Lu}[\p{L}.'’ -]{1,40}?)(?: reported)? from (?=\p{Lu})/gu;
/** "Ana Lom covers courts and prisons": a page's box on the writer, often under the name that signs. */
const BOX = new RegExp(
  `^${NAME} (?:covers|writes (?:about|on|for)|reports (?:on|for|from)|joined|has (?:covered|written|reported)) `,
  'u',
);
/** What helped stands run on behind the last sentence too: "... fell.Contributing: Ana Lom". */
const RUN_ON = /^.*[.!?]["”’']? ?(?=Contribut(?:ing|ors?): \p{Lu})/u;
/** "... was held on Monday.--Ana Lom": each piece of a round-up signed behind its last stop. */
const BEHIND = new RegExp(String.raw`[\p{L}\p{N})][.!?](["”’']*) ?(?:--|—|–) ?(${NAME})\.?$`, 'u');

/** Signatures in a report's last lines. */
const AT_THE_END: readonly RegExp[] = [
  new RegExp(String.raw`^(?:-|–|—|--) ?(${NAMES})\.?$`, 'u'),
  new RegExp(String.raw`^(?:Follow|Email|E-mail|Contact|Write to|Reach) (${NAMES}) (?:[Oo]n|at|via|by)\b`, 'u'),
  // "Ana Lom, a fellow of the Tarn Institute, is the author of ..."
  new RegExp(
    String.raw`^(?:By )?(${NAME})(?:, [^.]{2,200}?,)? (?:is|was|are) (?:an? |the |our )?(?:[\p{L}’'-]+ ){0,5}?(?:${ROLES})\b`,
    'u',
  ),
];

/** Who helped: they sign where nobody else does. "With reporting by Norfold writer Ana Lom", "Contributing: Ana Lom". */
const HELPERS: readonly RegExp[] = [
  /\breporting(?: and writing)? by:? ([^;.)]{2,200})/iu,
  /^contribut(?:ing|ors?):? ([^;]{2,200}?)\.?$/iu,
  new RegExp(String.raw`^(${NAMES}) (?:also )?contributed\b`, 'u'),
];
/** "Norfold Press writer Ana Lom": the name behind the role. */
const ROLE_BEFORE = new RegExp(String.raw`^.*\b(?:${ROLES})s? (?=\p{Lu})`, 'u');

/** Over letters to the editor and what readers wrote elsewhere: each is signed by a name on a line of its own. */
const LETTERS =
  /^(?:readers['’] )?(?:letters|(?:your|readers['’]) (?:letters|views|comments|say))(?: to the editors?)?[.:]?$/iu;
const ALONE = new RegExp(String.raw`^(${NAME})\.?$`, 'u');

/** "Ana Lom: Roofs and Ruins": a column's headline begins with whose it is; a report's with who is quoted. */
const COLUMN = new RegExp(String.raw`^(${NAME}): \S`, 'u');
/** Rubrics have capitals too: "Film Review: Roofs and Ruins". */
const RUBRIC =
  /\b(?:the|a|my|our|your|dear|reviews?|news|opinions?|letters?|diary|views?|live|updates?|watch|analysis|interviews?|guides?|comments?|blog|notes?|report|story|stories|travel|food|week|day)\b/i;
const OF_ONESELF = /(?<![\p{L}’'])I(?:['’](?:m|ve|d|ll))?(?= \p{Ll})/gu;
const QUOTED = /"[^"]*"?|“[^”]*”?/gu;

/** So many lines stand over a report at the most, its byline and its time among them; who wrote it may stand in the last ones. */
export const LINES_OVER = 6;
const TAIL = 3;
/** So often a column's writer says "I" at the least. */
const LEAST_OF_ONESELF = 3;

/** The names by which a text signs itself, in its order; empty where it does not. */
export function signersOfText(paragraphs: readonly string[]): readonly string[] {
  const tail = paragraphs.slice(-TAIL);
  const head = paragraphs.slice(0, LINES_OVER);
  const ways = [
    head.map((line) => BY.exec(line)?.[1]),
    setApart(head),
    signedPieces(paragraphs),
    letterWriters(paragraphs),
    overBox(tail),
    tail.flatMap(reportedFrom),
    tail.map((line) => AT_THE_END.map((form) => form.exec(line)).find((match) => match !== null)?.[1]),
  ];
  const signed = ways.map((found) => namesOf(found)).find((names) => names.length > 0) ?? reportersIn(tail);
  return signed.length > 0 ? signed : columnistOf(paragraphs);
}

/** The lines at a text's head that begin with "by", as it words them. */
export const bylineLines = (paragraphs: readonly string[]): readonly string[] =>
  paragraphs.slice(0, LINES_OVER).filter((line) => BY.test(line));

/** Who reported or helped to, by the credit lines of a report that nobody else signs. Agencies are credited, they do not sign. */
export const reportersIn = (creditLines: readonly string[]): readonly string[] =>
  namesOf(
    creditLines.map((line) =>
      HELPERS.map((form) => form.exec(line.replace(RUN_ON, '')))
        .find((match) => match !== null)?.[1]
        ?.replace(ROLE_BEFORE, ''),
    ),
  ).filter((name) => !areAgencies(name) && !/^The |[()]/.test(name));

/** A name alone stands over a report beside its time. A name in a headline has no time under it, or is no name alone. */
function setApart(head: readonly string[]): readonly (string | undefined)[] {
  return head.map((line, at) => {
    const [, before, behind] = TIME_BEHIND.exec(line) ?? [];
    if (before !== undefined && isTimestamp(behind!)) return ALONE.exec(before)?.[1] ?? SET_APART.exec(before)?.[1];
    const isTimed =
      at > 0 && [head[at - 1], head[at + 1]].some((beside) => beside !== undefined && isTimestamp(beside));
    return isTimed ? SET_APART.exec(line)?.[1] : undefined;
  });
}

function overBox(tail: readonly string[]): readonly (string | undefined)[] {
  return tail.map((line, at) => (BOX.test(tail[at + 1] ?? '') ? ALONE.exec(line)?.[1] : undefined));
}

function reportedFrom(line: string): readonly (string | undefined)[] {
  const words = REPORTED_FROM.exec(line)?.[0];
  return words === undefined ? [] : [...words.matchAll(FROM)].map(([, name]) => name);
}

/** Behind a closing mark the name is the quoted one's, unless other pieces are signed in the same way. */
function signedPieces(paragraphs: readonly string[]): readonly (string | undefined)[] {
  const signed = paragraphs.map((line) => BEHIND.exec(line)).filter((match) => match !== null);
  return signed.some(([, mark]) => mark === '') ? signed.map(([, , name]) => name) : [];
}

function letterWriters(paragraphs: readonly string[]): readonly (string | undefined)[] {
  const over = paragraphs.slice(0, LINES_OVER).findIndex((line) => LETTERS.test(line));
  return over < 0 ? [] : paragraphs.slice(over + 1).map((line) => ALONE.exec(line)?.[1]);
}

/** Who is quoted is named in the report too, and says "I" in quotation marks only. */
function columnistOf(paragraphs: readonly string[]): readonly string[] {
  const [headline = '', ...body] = paragraphs;
  const name = COLUMN.exec(headline)?.[1];
  if (name === undefined || RUBRIC.test(name)) return [];
  const words = body.join('\n').replace(QUOTED, ' ');
  const isNamed = words.includes(name.slice(name.lastIndexOf(' ') + 1));
  return !isNamed && (words.match(OF_ONESELF)?.length ?? 0) >= LEAST_OF_ONESELF ? namesInByline(name) : [];
}

const namesOf = (signatures: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(signatures.flatMap((words) => namesInByline(words ?? ''))),
];
