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
import { type Structure, structureOf } from '../src/model/structure.ts';
import { WINDOW_LIMIT, type Window, windowsOf } from '../src/model/windows.ts';
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

/** An article as all its windows see it: its tokens, and everything that is marked in it. */
interface Prepared {
  readonly article: MarkedArticle;
  readonly tokens: Tokens;
  readonly structure: Structure;
  /** Nested marks behind the article's own. */
  readonly marks: readonly { readonly roles: Roles; readonly layers: Layers | null }[];
  readonly pronouns: readonly MarkedPronoun[];
}

type Roles = Pick<NestedMark, 'source' | 'cue' | 'content'>;

function* examples(article: MarkedArticle): Generator<object> {
  const { id, text, attributions } = article;
  const nested = inside.get(id) ?? [];
  const tokens = wordPiece.tokenize(text);
  const layers = [...(given.get(id) ?? layersOfGold(article)), ...nested];
  const quotations = quotationsOf(text);
  const prepared: Prepared = {
    article,
    tokens,
    structure: structureOf(text, tokens, quotations),
    marks: [...attributions, ...nested].map((roles, at) => ({ roles, layers: layers[at] ?? null })),
    pronouns: meant.get(id) ?? [],
  };
  const shift = values.shift === undefined ? WINDOW_LIMIT : Number(values.shift);
  for (const window of windowsOf(text, tokens, quotations, shift)) yield* exampleOf(prepared, window);
}

/** A window as train.py reads it; none where nothing in it is marked. */
function* exampleOf(prepared: Prepared, window: Window): Generator<object> {
  const { article, tokens, structure } = prepared;
  const { from, to, coreFrom, coreTo } = window;
  const pronouns = pronounsIn(prepared, window);
  if (!article.isMarked && pronouns.length === 0) return;
  yield {
    article: article.id,
    task: Number(task),
    ...(values.silver && { silver: true }),
    ids: [...tokens.ids.slice(from, to)],
    words: [...tokens.words.slice(from, to)].map((word) => word - tokens.words[from]!),
    quotation: [...structure.quotation.slice(from, to)],
    opening: [...structure.opening.slice(from, to)],
    core: [coreFrom - from, coreTo - from],
    // Null: nobody marked the attributions.
    cues: article.isMarked ? cuesIn(prepared, window) : null,
    pronouns,
  };
}

/** The attributions whose cue stands in the window. */
function cuesIn({ article, tokens, marks }: Prepared, window: Window): readonly object[] {
  const words = (spans: Spans): string => wordsOfRole(article.text, spans);
  const within = (spans: readonly Span[]): readonly number[] => tokensIn(tokens, spans, window);
  return marks.flatMap(({ roles: { source, cue, content }, layers }) => {
    const own = within(cue);
    const [first] = own;
    if (first === undefined) return [];
    return [
      {
        cue: [first, own.at(-1)! + 1],
        source: within(source),
        content: within(content),
        ...(layers && {
          act: layers.act,
          or: layers.or,
          // What the rule takes it for by its words: the network's head learns what that is worth.
          ruled: actOf(words(cue), words(content), words(source)),
          stance: layers.stance,
          polarity: layers.polarity,
          steps: layers.steps,
          target: within(layers.target),
          party: within(layers.party),
        }),
      },
    ];
  });
}

/** The pronouns in the window's core of which something is known there, and the words that name whom they mean. */
function pronounsIn({ tokens, pronouns }: Prepared, window: Window): readonly object[] {
  const { from, coreFrom, coreTo } = window;
  const wordsAt = (spans: readonly Span[]): readonly number[] => [
    ...new Set(tokensIn(tokens, spans, window).map((token) => tokens.words[from + token]! - tokens.words[from]!)),
  ];
  return pronouns.flatMap(({ span, names, others }) => {
    const [at] = tokensIn(tokens, [span], window);
    if (at === undefined || at < coreFrom - from || at >= coreTo - from) return [];
    if (names === null && wordsAt(others).length === 0) return [];
    return [{ at, means: names && wordsAt(names), others: wordsAt(others) }];
  });
}

/** The tokens of a window that the spans touch, counted from its first. */
function tokensIn(tokens: Tokens, spans: Spans, { from, to }: Window): readonly number[] {
  const found: number[] = [];
  for (let i = from; i < to; i++) {
    if (spans.some((span) => overlap(span, [tokens.starts[i]!, tokens.ends[i]!]))) found.push(i - from);
  }
  return found;
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
