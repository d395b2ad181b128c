/**
 * Writes texts in which nobody marked attributions, and whom their pronouns mean, as training reads them.
 *
 * usage: node dist/tools/training/passages.js GAP.tsv|ONTOGUM_FOLDER|INVENTED_FOLDER TEXTS.jsonl PRONOUNS.jsonl      (for prepare.js, with --pronouns)
 *
 * GAP: one pronoun of each passage; a name's other mentions are found by the annotator's own rules, and where the pronoun means neither of
 * the two names, that alone is known. OntoGUM: "he" and "she" in chains that hold a name or a noun, of some kinds of texts that are no news.
 * Invented: files with a passage a line, `<p>` around the pronoun, `<y>` around whom it means, `<n>` around whom it does not
 * (for whoever reads them: that the words in `<y>` are meant says as much).
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type GapPassage, readGap } from '../evaluation/coreference/gap.ts';
import { type CoreferenceText, readOntoGum } from '../evaluation/coreference/ontogum.ts';
import { PRONOUNS } from '../src/annotate/lexicon/pronouns.ts';
import { resolveParties } from '../src/annotate/parties/speakers.ts';
import { readingOf } from '../src/annotate/reading/reading.ts';
import type { Span } from '../src/document/index.ts';
import { pointsAtSomebody } from '../src/model/pointing.ts';
import type { PronounMarks } from './pronouns.ts';

const [from, texts, pronouns] = process.argv.slice(2);
if (!from || !texts || !pronouns)
  throw new Error('usage: passages.js GAP.tsv|ONTOGUM_FOLDER|INVENTED_FOLDER TEXTS.jsonl PRONOUNS.jsonl');

/** Kinds whose licence lets anybody use them. */
const KINDS = ['bio', 'interview', 'speech', 'court', 'voyage'];

function marksOfPassage({ id, text, pronoun, a, b }: GapPassage): PronounMarks {
  const parties = resolveParties(readingOf(text, [], []));
  const namesAt = (span: Span): readonly Span[] => {
    const named = (parties.partyAt(span)?.mentions ?? []).filter(({ kind }) => kind === 'name').map((one) => one.span);
    return [span, ...named];
  };
  const meant = a.coreferent ? a : b.coreferent ? b : null;
  return {
    id,
    parties: [
      meant
        ? { pronouns: [pronoun], names: namesAt(meant.span) }
        : { pronouns: [pronoun], names: null, others: [...namesAt(a.span), ...namesAt(b.span)] },
    ],
  };
}

/** What follows the part of a noun phrase that names: "the head of the school, who ...". */
const BEHIND_HEAD = /\s*(?:[,(]|\b(?:of|in|at|for|from|with|on|to|by|who|which|that|whose)\b|['’]s?$).*$/s;

function marksOfText({ id, text, tokens, chains }: CoreferenceText): PronounMarks {
  const parties = chains.map((chain) => {
    const spans = chain.map(([first, end]): Span => [tokens[first]![0], tokens[end - 1]![1]]);
    const isPronoun = (span: Span): boolean =>
      PRONOUNS.has(text.slice(...span).toLowerCase()) || /^you(?:r|rs|rself)?$/i.test(text.slice(...span));
    return {
      pronouns: spans.filter((span) => pointsAtSomebody(text.slice(...span))),
      names: spans
        .filter((span) => !isPronoun(span))
        .map(([start, end]): Span => [start, start + text.slice(start, end).replace(BEHIND_HEAD, '').length]),
    };
  });
  return { id, parties: parties.filter((party) => party.pronouns.length > 0 && party.names.length > 0) };
}

/** A passage's text without its marks, and what they say. */
function marksOfInvented(line: string, id: string): Passage {
  const spans = new Map<string, Span[]>([...'pyn'].map((mark) => [mark, []]));
  let text = '';
  for (const part of line.split(/(<[pyn]>[^<>]+<\/[pyn]>)/)) {
    const [, mark, words = part] = /^<([pyn])>(.+)<\/\1>$/.exec(part) ?? [];
    if (mark) spans.get(mark)!.push([text.length, text.length + words.length]);
    text += words;
  }
  return { text, marks: { id, parties: [{ pronouns: spans.get('p')!, names: spans.get('y')! }] } };
}

interface Passage {
  readonly text: string;
  readonly marks: PronounMarks;
}

function passagesOf(path: string): readonly Passage[] {
  if (path.endsWith('.tsv')) return readGap(path).map((one) => ({ text: one.text, marks: marksOfPassage(one) }));
  const files = readdirSync(path).filter((name) => name.endsWith('.txt'));
  if (files.length === 0) return readOntoGum(path, KINDS).map((one) => ({ text: one.text, marks: marksOfText(one) }));
  return files.flatMap((name) =>
    readFileSync(`${path}/${name}`, 'utf8')
      .trim()
      .split(/\n+/)
      .map((line, at) => marksOfInvented(line, `${name}-${at}`)),
  );
}

const passages = passagesOf(from);
const lines = (objects: readonly object[]): string => objects.map((one) => `${JSON.stringify(one)}\n`).join('');
writeFileSync(texts, lines(passages.map(({ text, marks: { id } }) => ({ id, text }))));
writeFileSync(pronouns, lines(passages.map(({ marks }) => marks)));
const count = passages
  .map(({ marks }) => marks)
  .flatMap(({ parties }) => parties.flatMap((party) => party.pronouns)).length;
console.error(`${passages.length} texts with ${count} pronouns -> ${texts}, ${pronouns}`);
