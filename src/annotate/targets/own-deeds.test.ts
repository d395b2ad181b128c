import { expect, test } from 'vitest';
import { marked } from '../../../test/marked.ts';
import { resolveParties } from '../parties/speakers.ts';
import { readingOf } from '../reading/reading.ts';
import { withOwnDeeds } from './own-deeds.ts';

/** What becomes of an accusation that `source` makes by `content`. */
const actOf = (text: string, source: string, content: string): string => {
  const reading = readingOf(text, [], marked(text, { source, cue: 'said', content }));
  return withOwnDeeds(reading, resolveParties(reading), [{ act: 'accuse', aimed: 1 }])[0]!.act;
};

test.each([
  ['state', '“We returned fire,” Ann Roe said.', 'Ann Roe', '“We returned fire,”'],
  ['state', '“One of our batteries returned fire,” Ann Roe said.', 'Ann Roe', '“One of our batteries returned fire,”'],
  ['state', 'The French president said France bombed two camps.', 'The French president', 'France bombed two camps'],
  ['state', 'France’s minister said French guns were in action.', 'France’s minister', 'French guns were in action'],
  ['accuse', 'France’s minister said Spanish guns were in action.', 'France’s minister', 'Spanish guns were in action'],
  ['accuse', 'France’s minister said French rebels shelled Metz.', 'France’s minister', 'French rebels shelled Metz'],
  ['accuse', 'The French president said Spain bombed two camps.', 'The French president', 'Spain bombed two camps'],
  ['accuse', 'Ann Roe said she was fired for that.', 'Ann Roe', 'she was fired for that'],
  ['accuse', '“Our people were killed by Spain,” Ann Roe said.', 'Ann Roe', '“Our people were killed by Spain,”'],
])('who tells of the own side’s deeds accuses nobody: %s, %s', (act, text, source, content) => {
  expect(actOf(text, source, content)).toBe(act);
});
