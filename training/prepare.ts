/**
 * Turns marked articles into the windows that training reads, by the very code that annotates: one tokenizer, one way
 * to cut windows, one set of structure features. What the network learns from is what it will see.
 *
 * usage: node dist/tools/training/prepare.js MARKED.jsonl TASK OUT.jsonl [--layers LAYERS.jsonl] [--nested NESTED.jsonl] [--pronouns PRONOUNS.jsonl] [--shift N] [--bare] [--silver]
 *        TASK 0: outermost only, as PolNeAR; 1: nested too
 *        LAYERS: act, target and chain of articles whose marks have spans only (see training/README.md)
 *        NESTED: what stands inside the attributions of articles whose marks are the outermost alone
 *        PRONOUNS: whom pronouns mean
 *        N: the first window holds at most N tokens, so that all later ones are cut elsewhere
 *        bare: without the marks, for a teacher to make its own (teach.py --mark)
 *        silver: where attributions stand was found by a teacher; only what they do was marked by a reader
 */
import { createWriteStream, readFileSync, type WriteStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { type MarkedArticle, readMarked } from '../evaluation/marked.ts';
import { actOf } from '../src/annotate/act/act.ts';
import { wordsOfRole } from '../src/annotate/reading/reading.ts';
import { overlap, type Span, type Spans } from '../src/document/index.ts';
import { structureOf } from '../src/model/structure.ts';
import { WINDOW_LIMIT, windowsOf } from '../src/model/windows.ts';
import { createWordPiece, type Tokens } from '../src/model/wordpiece.ts';
import { quotationsOf } from '../src/text/quotations.ts';
import { type Layers, layersOfGold, type NestedMark, readLayers, readNested } from './layers.ts';
import { type MarkedPronoun, readPronouns } from './pronouns.ts';

const { values, positionals } = parseArgs({
  options: {
    layers: { type: 'string' },
    nested: { type: 'string' },
    pronouns: { type: 'string' },
    shift: { type: 'string' },
    bare: { type: 'boolean' },
    silver: { type: 'boolean' },
  },
  allowPositionals: true,
});
const [marked, task, out] = positionals;
if (!marked || !task || !out) throw new Error('usage: prepare.js MARKED.jsonl TASK OUT.jsonl');

const wordPiece = createWordPiece(readFileSync('model/vocabulary.txt', 'utf8').trimEnd().split('\n'));
const given = values.layers ? readLayers(values.layers) : new Map<string, readonly (Layers | null)[]>();
const inside = values.nested ? readNested(values.nested) : new Map<string, readonly NestedMark[]>();
const meant = values.pronouns ? readPronouns(values.pronouns) : new Map<string, readonly MarkedPronoun[]>();

const tokensIn = (tokens: Tokens, spans: Spans, from: number, to: number): number[] => {
  const found: number[] = [];
  for (let i = from; i < to; i++) {
    if (spans.some((span) => overlap(span, [tokens.starts[i]!, tokens.ends[i]!]))) found.push(i - from);
  }
  return found;
};

function* examples(article: MarkedArticle): Generator<object> {
  const { text } = article;
  const nested = inside.get(article.id) ?? [];
  const tokens = wordPiece.tokenize(text);
  const layers = [...(given.get(article.id) ?? layersOfGold(article)), ...nested];
  const quotations = quotationsOf(text);
  const structure = structureOf(text, tokens, quotations);
  const shift = values.shift === undefined ? WINDOW_LIMIT : Number(values.shift);
  for (const { from, to, coreFrom, coreTo } of windowsOf(text, tokens, quotations, shift)) {
    const words = (spans: Spans): string => wordsOfRole(text, spans);
    const within = (spans: readonly Span[]): number[] => tokensIn(tokens, spans, from, to);
    const cues = [...article.attributions, ...nested].flatMap((attribution, at) => {
      const cue = within(attribution.cue);
      const first = cue[0];
      if (first === undefined) return [];
      const own = layers[at] ?? null;
      return [
        {
          cue: [first, cue.at(-1)! + 1],
          source: within(attribution.source),
          content: within(attribution.content),
          ...(own && {
            act: own.act,
            or: own.or,
            // What the rule takes it for by its words: the network's head learns what that is worth.
            ruled: actOf(words(attribution.cue), words(attribution.content), words(attribution.source)),
            stance: own.stance,
            polarity: own.polarity,
            steps: own.steps,
            target: within(own.target),
            party: within(own.party),
          }),
        },
      ];
    });
    const firstWord = tokens.words[from]!;
    const wordsAt = (spans: readonly Span[]): readonly number[] => [
      ...new Set(within(spans).map((token) => tokens.words[from + token]! - firstWord)),
    ];
    const pronouns = (meant.get(article.id) ?? []).flatMap(({ span, names, others }) => {
      const [at] = within([span]);
      if (at === undefined || at < coreFrom - from || at >= coreTo - from) return [];
      if (names === null && wordsAt(others).length === 0) return [];
      return [{ at, means: names && wordsAt(names), others: wordsAt(others) }];
    });
    if (!article.isMarked && pronouns.length === 0) continue;
    yield {
      article: article.id,
      task: Number(task),
      ...(values.silver && { silver: true }),
      ids: [...tokens.ids.slice(from, to)],
      words: [...tokens.words.slice(from, to)].map((word) => word - firstWord),
      quotation: [...structure.quotation.slice(from, to)],
      opening: [...structure.opening.slice(from, to)],
      core: [coreFrom - from, coreTo - from],
      // Null: nobody marked the attributions.
      cues: article.isMarked ? cues : null,
      pronouns,
    };
  }
}

/** Writes the windows of all articles and gives their number. */
function writeWindows(stream: WriteStream, articles: readonly MarkedArticle[]): number {
  let windows = 0;
  for (const article of articles) {
    for (const example of examples(values.bare ? { ...article, attributions: [] } : article)) {
      stream.write(`${JSON.stringify(example)}\n`);
      windows++;
    }
  }
  return windows;
}

const stream = createWriteStream(out);
const windows = writeWindows(stream, readMarked(marked));
stream.end(() => console.error(`${windows} windows -> ${out}`));
