import { ACT_WORDS, FIGURE_KIND_WORDS, FORM_WORDS, KIND_WORDS, POLARITY_WORDS, STANCE_WORDS } from './words.ts';

const oneOf = (what: string, words: Readonly<Record<string, string>>): string =>
  `The address asks for ${what} that is none. There are: ${Object.values(words).join(', ')}.`;

const DAY = 'A day of the address cannot be read. Days are written like 2026-03-01.';
const PAGE = 'The page that the address asks for is not a number.';

/** What is wrong with a field of the address, as a reader is told it. */
const FIELD_FAULTS: Readonly<Record<string, string>> = {
  act: oneOf('an act', ACT_WORDS),
  stance: oneOf('a stance of the report', STANCE_WORDS),
  form: oneOf('a form', FORM_WORDS),
  polarity: oneOf('a polarity', POLARITY_WORDS),
  kind: oneOf('a kind', KIND_WORDS),
  from: DAY,
  to: DAY,
  offset: PAGE,
  limit: PAGE,
  denied: 'Whether an accusation is denied is asked with “true” or “false”, and with nothing else.',
  minScore: 'The least score that the address asks for is not a number from 0 to 1.',
  order: 'The address asks for an order that is none. There are: closest first, newest first.',
};

/** The same where a room means something else by the name of a field. */
const FIGURE_FAULTS: Readonly<Record<string, string>> = {
  ...FIELD_FAULTS,
  kind: oneOf('a kind', FIGURE_KIND_WORDS),
  unsigned: 'Whether nobody is named for a number is asked with “true”, and with nothing else.',
};

const NOUNS: Readonly<Record<string, { readonly noun: string; readonly where: string }>> = {
  documents: { noun: 'report', where: 'The shelf lists those there are.' },
  speakers: { noun: 'speaker', where: '“Speakers” lists those there are.' },
};

const RETOLD_FAULTS: Readonly<Record<string, string>> = {
  ...FIELD_FAULTS,
  quotedOtherwise: 'Whether a statement is quoted in other words is asked with “true”, and with nothing else.',
};

/**
 * A refusal of the API in the room's words. The API speaks to programs, of fields and addresses of its own; a reader
 * is told what happened and what to do. `path` is what was asked for; anything else is passed on as it came.
 */
export function inRoomWords(code: string, message: string, path: string): string {
  if (code === 'not-found' && /^There is no statement /.test(message)) {
    return 'There is no such statement. Its report may have been read anew since; open it, and go on from its card.';
  }
  const [, kind, id] = /^\/api\/(documents|speakers)\/([^/?]+)/.exec(path) ?? [];
  if (code === 'not-found' && kind !== undefined && id !== undefined) {
    const { noun, where } = NOUNS[kind]!;
    return `There is no ${noun} ${decodeURIComponent(id)}. ${where}`;
  }
  if (code !== 'invalid') return message;
  if (/ lies after /.test(message)) return 'The first day is later than the last.';
  const faults = faultsAt(path);
  const fields = [...message.matchAll(/"(\w+)" must /g)].map(([, name]) => faults[name!]);
  const known = [...new Set(fields.filter((words) => words !== undefined))];
  return known.length > 0 ? known.join(' ') : message;
}

function faultsAt(path: string): Readonly<Record<string, string>> {
  if (path.startsWith('/api/figures')) return FIGURE_FAULTS;
  return path.startsWith('/api/renderings') ? RETOLD_FAULTS : FIELD_FAULTS;
}
