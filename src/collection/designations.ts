import { grouped } from '../document/grouped.ts';
import type { AnnotationRecord, Entity, Mention, Span } from '../document/index.ts';
import type { Designation } from '../store/store.ts';
import { OFFICES, plain } from '../text/index.ts';
import { wordSet } from '../text/word-set.ts';
import { bare, bodyWords } from './names.ts';

/**
 * How a report speaks of an entity: the names it uses, and the offices and descriptions, which tell the speaker's role
 * at that time ("defence minister" in March, "former defence minister" in April). A role is read
 * - right before a name: "Deputy Defence Minister Idrin Vasko";
 * - behind a name, between commas: "Mira Tolm, the spokeswoman for the Border Relief Mission,";
 * - where the report describes who it means: "Ostra's foreign minister".
 * What has no word for an office or a trade at its head is no role: "Idrin Vasko, 43," and "the man" tell nothing.
 */
export function designationsOf(text: string, entity: Entity, mentions: readonly Mention[]): readonly Designation[] {
  const own = mentions.filter((mention) => mention.entity === entity.id);
  const wordsOf = ({ span }: Mention): string => text.slice(...span);
  const names = own.filter(({ kind }) => kind === 'name');
  const roles = [
    ...(entity.kind === 'person'
      ? names.flatMap(({ span }) => [...rolesBefore(text, span), roleBehind(text, span)])
      : []),
    ...own.filter(({ kind }) => kind === 'description').map((mention) => roleIn(wordsOf(mention), entity)),
  ];
  return [
    ...distinct('name', [entity.name, ...names.map(wordsOf)]),
    ...distinct('role', withoutTails(roles.filter((role) => role !== null))),
  ];
}

/** Designations of all entities of a record, by entity id. */
export function designationsIn(text: string, record: AnnotationRecord): ReadonlyMap<string, readonly Designation[]> {
  const mentions = grouped(record.mentions, ({ entity }) => entity);
  return new Map(
    record.entities.map((entity) => [entity.id, designationsOf(text, entity, mentions.get(entity.id) ?? [])]),
  );
}

function distinct(kind: Designation['kind'], found: readonly string[]): readonly Designation[] {
  const byKey = new Map<string, Designation>();
  for (const words of found) {
    const key = bodyWords(words).join(' ');
    if (key !== '' && !byKey.has(key)) byKey.set(key, { kind, key, words });
  }
  return [...byKey.values()];
}

/** "The minister" of a report that says "defence minister" too tells nothing more. */
function withoutTails(roles: readonly string[]): readonly string[] {
  const heads = roles.map((role) => plain(headOf(role)));
  return roles.filter((role) => {
    const tail = ` ${plain(role)}`;
    return !heads.some((head) => head.endsWith(tail));
  });
}

/** Longer stretches are clauses. Characters, to each side of a name. */
const FARTHEST = 160;
const MOST_WORDS = 12;

/** Stand before a name and are forms of address, no offices. */
const ADDRESSES = wordSet('dame dr hon lady lord madam messrs miss mlle mme mr mrs ms prof sir');

/** Words that go with an office in lower case: "former deputy foreign minister", "chief of staff". */
const WITH_OFFICES = wordSet(
  'acting affairs agriculture army assistant cabinet caretaker central civil communications cultural culture defence ' +
    'defense deputy designate district economic economics economy education elect energy environment ex executive ' +
    'federal finance first foreign former government health home honorary information interim interior international ' +
    'junior justice labor labour late local longtime long-time military national navy opposition outgoing incoming ' +
    'party permanent planning police political presidential press prime public regional retired second security ' +
    'senior social special staff state then-deputy trade transport treasury veteran vice',
);
const CONNECTORS = new Set(['of', 'for', 'and', '&']);

/** Ranks and seats as reports shorten them before a name. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  ...{ adm: 'admiral', brig: 'brigadier', capt: 'captain', cmdr: 'commander', col: 'colonel', cpl: 'corporal' },
  ...{ gen: 'general', lt: 'lieutenant', maj: 'major', sgt: 'sergeant', insp: 'inspector', supt: 'superintendent' },
  ...{ gov: 'governor', rep: 'representative', sen: 'senator' },
};

/**
 * The run of words before a name that ends in an office, or in what the office is of ("Minister of Health"). A shortened rank at its end is
 * written out, and a role of its own behind another: "army spokesman Lt Col" is an army spokesman and a lieutenant colonel.
 */
function rolesBefore(text: string, span: Span): readonly string[] {
  const run = officeBefore(text, span);
  let ranked = run.length;
  while (ranked > 0 && bare(run[ranked - 1]!) in WRITTEN_OUT) ranked--;
  const [before, ranks] = [run.slice(0, ranked), run.slice(ranked).map((word) => WRITTEN_OUT[bare(word)]!)];
  const apart = ranks.length > 0 && before.some(isOffice) ? [before, ranks] : [[...before, ...ranks]];
  return apart.filter((words) => words.length > 0).map((words) => words.join(' '));
}

function officeBefore(text: string, [start]: Span): readonly string[] {
  const stretch = text.slice(Math.max(0, start - FARTHEST), start);
  const before = stretch.slice(stretch.lastIndexOf('\n') + 1);
  if (!/[\p{L}.][ \u00a0]$/u.test(before)) return [];
  const words = before
    .trimEnd()
    .split(/[ \u00a0]/u)
    .slice(-MOST_WORDS);
  let first = words.length;
  while (first > 0 && goesBefore(words, first - 1)) first--;
  const run = words.slice(first);
  while (run.length > 0 && (CONNECTORS.has(run[0]!) || run[0] === 'the' || ADDRESSES.has(bare(run[0]!)))) run.shift();
  while (run.length > 0 && ADDRESSES.has(bare(run.at(-1)!))) run.pop();
  return run.some(isOffice) ? run : [];
}

function goesBefore(words: readonly string[], at: number): boolean {
  const word = words[at]!;
  // A full stop ends the sentence before, unless the word is short for an office ("Gen.").
  if (/[^\p{L}\p{N}'’.-]/u.test(word) || (/\.$/.test(word) && !OFFICES.has(bare(word)))) return false;
  if (CONNECTORS.has(word)) return at < words.length - 1 && at > 0;
  if (word === 'the') return at < words.length - 1 && CONNECTORS.has(words[at - 1] ?? '');
  if (WITH_OFFICES.has(bare(word)) || isOffice(word) || ADDRESSES.has(bare(word))) return true;
  return /^\p{Lu}/u.test(word) && !OPENERS.has(bare(word));
}

/** Begin sentences with a capital and belong to no office. */
const OPENERS = wordSet(
  'a after also although an and as at before but by for from he her his however if in it its later meanwhile of on she ' +
    'since so that the their then they this though to today what when where which while who why how with yesterday monday tuesday wednesday thursday ' +
    'friday saturday sunday',
);

/** An office or a trade, also with a prefix: "vice-president", "ex-minister". */
function isOffice(word: string): boolean {
  const own = bare(word);
  return !ADDRESSES.has(own) && (OFFICES.has(own) || OFFICES.has(own.slice(own.lastIndexOf('-') + 1)));
}

/** Up to the next mark; the full stop of an initial ("the U.S. Senate") is none. */
const APPOSITION = /^, (?:[^,;:.!?()“”"\n]|(?<=(?<!\p{L})\p{Lu})\.)+/u;

/** What stands behind a name between commas, or between a comma and the end of the sentence. */
function roleBehind(text: string, [, end]: Span): string | null {
  const stretch = text.slice(end, end + FARTHEST);
  const behind = APPOSITION.exec(stretch)?.[0] ?? '';
  // What goes on beyond the stretch is a clause.
  const whole = behind.length < stretch.length || end + behind.length === text.length;
  return whole ? described(behind.slice(2)) : null;
}

function roleIn(words: string, { kind }: Entity): string | null {
  if (kind === 'person') return described(words);
  // "The ministry" is any; "the ruling party" tells what the body is.
  const description = withoutArticle(words);
  return description.includes(' ') ? description : null;
}

/** What the bearer did is no part of what they are. */
const CLAUSE = / (?:who|whom|whose|which|that|where) /;

/** A description whose head, the word before its first "of", "for", "and", is an office. */
function described(words: string): string | null {
  const description = withoutArticle(words).split(CLAUSE)[0]!;
  const head = headOf(description).split(' ');
  const fits = description.split(' ').length <= MOST_WORDS && isOffice(head.at(-1)!) && !head.some(isVerb);
  return fits ? description : null;
}

const withoutArticle = (words: string): string =>
  words
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|an?|his|her|their|its|our|my) /i, '')
    .replace(/['’]s?$/, '');

const headOf = (words: string): string =>
  words.split(/ (?:of|for|at|in|to|on|from|with|who|whose|which|that|and) /)[0]!;

const isVerb = (word: string): boolean => /^(?:is|was|are|were|has|had|said|says|told|became|met|visited)$/.test(word);
