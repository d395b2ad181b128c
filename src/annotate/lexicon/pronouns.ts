/** What is known of a person's gender. */
export type Gender = 'male' | 'female' | 'unknown';

/** What a pronoun asks of the one it refers to. */
export interface PronounClass {
  readonly person: 'first' | 'third' | 'relative';
  readonly gender: 'male' | 'female' | 'thing' | 'any';
  readonly plural: boolean;
}

const first = (plural: boolean): PronounClass => ({ person: 'first', gender: 'any', plural });
const third = (gender: PronounClass['gender'], plural = false): PronounClass => ({ person: 'third', gender, plural });
const relative = (gender: PronounClass['gender']): PronounClass => ({ person: 'relative', gender, plural: false });

export const PRONOUNS: ReadonlyMap<string, PronounClass> = new Map([
  ...['i', 'me', 'my', 'mine', 'myself'].map((word) => [word, first(false)] as const),
  ...['we', 'us', 'our', 'ours', 'ourselves'].map((word) => [word, first(true)] as const),
  ...['he', 'him', 'his', 'himself'].map((word) => [word, third('male')] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, third('female')] as const),
  ...['it', 'its', 'itself'].map((word) => [word, third('thing')] as const),
  ...['they', 'them', 'their', 'theirs', 'themselves'].map((word) => [word, third('any', true)] as const),
  ...['who', 'whom', 'whose'].map((word) => [word, relative('any')] as const),
  ...['which', 'that'].map((word) => [word, relative('thing')] as const),
]);

/** "You", the "there" of "there are" and these name nobody whom the report could mean. */
export const NOBODY: ReadonlySet<string> = new Set([
  'nobody',
  'no one',
  'none',
  'one',
  'you',
  'anyone',
  'no-one',
  'there',
]);

/** A word without the verb that it is written together with: "she" of "she'd", "i" of "i'm". */
export const uncontracted = (word: string): string => word.replace(/['’](?:d|ll|ve|re|m)$/, '');
