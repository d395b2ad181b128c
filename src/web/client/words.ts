import type {
  Act,
  Attribution,
  Entity,
  EntityKind,
  FigureKind,
  Form,
  Polarity,
  ProblemCode,
  Side,
  Stance,
  StepKind,
} from '../../document/index.ts';

export { counted } from '../../api/counts.ts';

/** The vocabulary as pages print it, in one place, so that a word means the same on every page. */
export const ACT_WORDS: Record<Act, string> = {
  state: 'states',
  'claim-responsibility': 'claims responsibility',
  accuse: 'accuses',
  deny: 'denies',
  confirm: 'confirms',
  decline: 'declines',
  demand: 'demands',
  promise: 'promises',
  threaten: 'threatens',
  warn: 'warns',
  condemn: 'condemns',
  praise: 'praises',
  ask: 'asks',
  decide: 'decides',
  believe: 'believes',
  intend: 'intends',
  perceive: 'perceives',
};

const BARE: Partial<Record<Act, string>> = { 'claim-responsibility': 'claim responsibility', state: 'say' };

/** "denies", or "does not confirm" where the attribution is negated. To decline is to say no: "would not say" declines. */
export const actWords = (act: Act, polarity: Polarity): string =>
  polarity === 'positive' || act === 'decline' ? ACT_WORDS[act] : `does not ${BARE[act] ?? act}`;

/** What the report does, by its choice of cue; a stance is never the speaker's, and never ours. */
export const STANCE_WORDS: Record<Stance, string> = {
  neutral: 'is neutral',
  distancing: 'keeps its distance',
  endorsing: 'endorses it',
};

/** Whether the speaker does what the cue says: "said" and "denied" do, "has not confirmed" and "did not deny" do not. */
export const POLARITY_WORDS: Record<Polarity, string> = { positive: 'no: “denied”', negative: 'yes: “did not deny”' };

export const FORM_WORDS: Record<Form, string> = { direct: 'direct', indirect: 'indirect', mixed: 'mixed' };

export const KIND_WORDS: Record<EntityKind, string> = {
  person: 'person',
  government: 'government',
  organisation: 'organisation',
  party: 'party',
  'armed-group': 'armed group',
  media: 'media',
  document: 'document',
  group: 'group',
  unnamed: 'unnamed',
  other: 'other',
};

export const SIDE_WORDS: Record<Side, string> = {
  official: 'official',
  'state-media': 'state media',
  media: 'media',
  'un-igo': 'UN or IGO',
  ngo: 'NGO',
  company: 'company',
  opposition: 'opposition',
  'armed-group': 'armed group',
  expert: 'expert',
  witness: 'witness',
  public: 'public',
  unclear: 'side unclear',
};

const STEP_WORDS: Record<StepKind | 'retold', string> = {
  interview: 'interview with',
  told: 'told',
  broadcast: 'broadcast',
  'press-conference': 'press conference',
  statement: 'statement',
  'social-media': 'social media',
  speech: 'speech or hearing',
  document: 'document',
  published: 'published by',
  cited: 'cited by',
  translation: 'translation',
  retold: 'as told by',
};

/** A step of the reporting chain: "interview with" before the party that the text names for it, else "interview". */
export const stepWords = (step: StepKind | 'retold', isNamed: boolean): string =>
  isNamed ? STEP_WORDS[step] : STEP_WORDS[step].replace(/ (?:with|by)$/, '');

/** What a figure counts, where the kind itself is named. */
export const FIGURE_KIND_WORDS: Record<FigureKind, string> = {
  killed: 'killed',
  injured: 'injured',
  missing: 'missing',
  displaced: 'displaced',
  detained: 'detained',
  infected: 'infected',
  hostage: 'held hostage',
  affected: 'affected otherwise',
  crowd: 'in a crowd',
  money: 'money',
  other: 'other',
};

/** Kinds of which only the counted noun tells what is counted: "600 marchers". */
const TOLD_BY_NOUN: ReadonlySet<FigureKind> = new Set(['affected', 'crowd', 'money', 'other']);

/** What a figure counts, behind its number; null where only the counted noun can say it. */
export const countedAs = (kind: FigureKind): string | null => (TOLD_BY_NOUN.has(kind) ? null : FIGURE_KIND_WORDS[kind]);

/** Where a figure has nobody who signs it, and what that means. */
export const UNSIGNED: Note = {
  word: 'nobody is named for it',
  meaning: 'The report itself asserts it, or credits it to no one.',
};

/** The side and kind of a speaker in a word or two: "official", "NGO", "unnamed, official"; null where neither is known. */
export function knownRole({ kind, side }: Pick<Entity, 'kind' | 'side'>): string | null {
  const known = side === 'unclear' ? null : SIDE_WORDS[side];
  if (kind === 'unnamed') return known ? `unnamed, ${known}` : 'unnamed';
  return known ?? (kind === 'person' || kind === 'other' ? null : KIND_WORDS[kind]);
}

/** The same where an answer is owed: unclear is one. */
export const roleWords = (entity: Pick<Entity, 'kind' | 'side'>): string => knownRole(entity) ?? SIDE_WORDS.unclear;

/** A small word on a card, and what it means. */
export interface Note {
  readonly word: string;
  readonly meaning: string;
}

/**
 * What matters about an attribution beyond its words, in small words: "denies", "second hand". What the report does has
 * the report for its subject, so that nobody takes it for the speaker's act or for a verdict. That a speaker is unnamed stands in `roleWords`, beside the name that is missing.
 */
export function notesOf(attribution: Attribution, speaker: unknown): readonly Note[] {
  const { act, polarity, stance, source } = attribution;
  const notes: Note[] = [];
  if (source.length === 0) {
    notes.push(
      speaker === null
        ? { word: 'no one signs this', meaning: 'The report names no source for it.' }
        : { word: 'named elsewhere', meaning: 'The words around it tell whose it is.' },
    );
  } else if (speaker === null) {
    notes.push({ word: 'speaker unknown', meaning: 'The text does not let one know who it is.' });
  }
  if (act !== 'state' || polarity === 'negative') {
    notes.push({ word: actWords(act, polarity), meaning: 'What the speaker does with the content.' });
  }
  // "Could not establish" has a cue that endorses, and endorses nothing.
  if (stance !== 'neutral' && !(stance === 'endorsing' && polarity === 'negative')) {
    notes.push({ word: `the report ${STANCE_WORDS[stance]}`, meaning: STANCE_MEANINGS[stance] });
  }
  if (attribution.hedges.length > 0) notes.push({ word: 'hedged', meaning: 'The speaker’s own words hold back.' });
  if (isSecondHand(attribution)) {
    notes.push({ word: 'second hand', meaning: 'It came through somebody else’s words.' });
  }
  return notes;
}

const STANCE_MEANINGS: Record<Exclude<Stance, 'neutral'>, string> = {
  distancing: 'Its cue leaves the content to the speaker: claimed, reportedly.',
  endorsing: 'Its cue treats the content as established: revealed, admitted. It is the report’s word, not ours.',
};

/** Beside a statement below the line of `certainty.ts`, wherever it is listed. */
export const UNSURE: Note = {
  word: 'unsure',
  meaning: 'The annotator is not sure that it stands in the text.',
};

/** Beside a statement that another report quotes in other words. */
export const QUOTED_OTHERWISE: Note = {
  word: 'quoted otherwise elsewhere',
  meaning: 'Another report has other words inside the quotation marks.',
};

/** What stands where a headline would, on every page. */
export const NO_HEADLINE = 'A report without a headline';
/** The same for an outlet. */
export const NO_OUTLET = 'no outlet stated';

/** Whom “told me” means, where the report speaks of itself. */
export const WRITER = 'whoever wrote this';

/** What could not be read, told on the report's own page and on the shelf. */
export const PROBLEM_TITLES: Record<ProblemCode, string> = {
  empty: 'This page is empty',
  broken: 'This page is broken',
  'too-large': 'This page is too large',
  paywall: 'Only the beginning of this report was served',
  'front-page': 'This is a front page, not a report',
  'not-english': 'This report is not in English',
  'not-text': 'This is not a text',
  'missing-file': 'This file was not there',
  'unreadable-file': 'This file could not be read',
  'fetch-refused': 'This address was not fetched',
  'fetch-failed': 'This address did not answer',
  robots: 'This outlet asks not to be read by machines',
  'no-article': 'No report was found on this page',
};

/** Reported inside another's words, or cited from another outlet or person. */
export const isSecondHand = ({ parent, via }: Attribution): boolean =>
  parent !== null || via.some(({ kind, entity }) => kind === 'cited' && entity !== null);

/**
 * The outlet of a statement, and whether the words are its own: what stands in no quotation marks is as the outlet puts
 * it, a loaded word in it too, and a list shows nothing around it that would say so.
 */
export function wordsOfWhom(form: Form, outlet: string | null): string {
  const whose = outlet ?? 'a report without an outlet';
  if (form === 'direct') return outlet ?? NO_OUTLET;
  return form === 'indirect' ? `in the words of ${whose}` : `partly in the words of ${whose}`;
}
