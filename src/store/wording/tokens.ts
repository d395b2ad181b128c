import type { Span } from '../../document/index.ts';
import { plain, wordsIn } from '../../text/index.ts';
import { fold } from '../words.ts';

/** A word as it is compared with another, and where it stands: UTF-16 code units, end exclusive. */
export interface Token {
  readonly key: string;
  readonly span: Span;
}

const OUR =
  'arm behavi cand clam col endeav fav ferv flav glam hon harb hum lab neighb od parl ranc rig rum sav savi splend succ tum val vap vig';
const DOUBLED =
  'cancel channel counsel dial fuel jewel label level libel marvel model quarrel rival shovel signal total travel tunnel unravel';

/** Spellings of both sides of the ocean, brought to one: of words that have two, and of no others ("four", "filled"). */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^((?:dis|un|mis)?(?:${OUR.replaceAll(' ', '|')}))our`), '$1or'],
  [new RegExp(`^(${DOUBLED.replaceAll(' ', '|')})l(?=ed$|ing$|ers?$)`), '$1'],
  [/is(?=e[sd]?$|ing$|ations?$)/, 'iz'],
  [/^(def|off|lic|pret)ence/, '$1ense'],
  [/(?<=cen|thea|fib|lit|me)tre(?=s?$)/, 'ter'],
  [/^programme(?=s?$)/, 'program'],
];

/** Without case, accents, hyphens, a thousands separator and the spelling of one side of the ocean. Only for comparing. */
export const keyOf = (word: string): string =>
  SPELLINGS.reduce(
    (key, [written, as]) => key.replace(written, as),
    fold(plain(word))
      .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
      .replace(/[-‐‑.,](?!\d)/g, '')
      .replace(/(?<!\d)[.,]/g, ''),
  );

/** "-5": a sign before a number, and no hyphen or dash. */
const SIGNED = /(?:^|[\s(“"'‘])[-−]$/;

/** The words of a text as they are compared, in order. */
export const tokensOf = (text: string): readonly Token[] =>
  wordsIn(text).map(({ text: word, span }) => {
    const isSigned = /^\d/.test(word) && SIGNED.test(text.slice(Math.max(0, span[0] - 2), span[0]));
    return { key: isSigned ? `-${keyOf(word)}` : keyOf(word), span };
  });

const CONTRACTED: Readonly<Record<string, string>> = {
  "won't": 'will',
  "can't": 'can',
  "shan't": 'shall',
  cannot: 'can',
};

/** "Don't" and "cannot" as the two words that they are; "percent" as none, for "%" is no word. */
export function wholeWords(key: string): readonly string[] {
  if (key === 'percent' || key === '') return [];
  const first = CONTRACTED[key] ?? (key.endsWith("n't") ? key.slice(0, -3) : null);
  return first === null ? [key] : [first, 'not'];
}

/** Whether a word negates: what one report has and the other has not turns a statement round. */
export const negates = (key: string): boolean => NEGATIONS.has(key);

const NEGATIONS: ReadonlySet<string> = new Set(
  'not no never none nothing nobody nowhere neither nor without'.split(' '),
);
