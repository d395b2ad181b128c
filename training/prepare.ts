/**
 * Turns marked articles into the windows that training reads, by the very code that annotates: one tokenizer, one way
 * to cut windows, one set of structure features. What the network learns from is what it will see.
 *
 * usage: node dist/tools/training/prepare.js MARKED.jsonl TASK OUT.jsonl     (TASK 0: outermost only, as PolNeAR; 1: nested too)
 */
import { createWriteStream, readFileSync } from 'node:fs';
import { type MarkedArticle, readMarked } from '../evaluation/marked.ts';
import { overlap, type Spans } from '../src/document/index.ts';
import { structureOf } from '../src/model/structure.ts';
import { windowsOf } from '../src/model/windows.ts';
import { createWordPiece, type Tokens } from '../src/model/wordpiece.ts';
import { quotationsOf } from '../src/text/quotations.ts';

const [marked, task, out] = process.argv.slice(2);
if (!marked || !task || !out) throw new Error('usage: prepare.js MARKED.jsonl TASK OUT.jsonl');

const wordPiece = createWordPiece(readFileSync('model/vocabulary.txt', 'utf8').trimEnd().split('\n'));

const tokensIn = (tokens: Tokens, spans: Spans, from: number, to: number): number[] => {
  const inside: number[] = [];
  for (let i = from; i < to; i++) {
    if (spans.some((span) => overlap(span, [tokens.starts[i]!, tokens.ends[i]!]))) inside.push(i - from);
  }
  return inside;
};

function* examples(article: MarkedArticle): Generator<object> {
  const { text } = article;
  const tokens = wordPiece.tokenize(text);
  const quotations = quotationsOf(text);
  const structure = structureOf(text, tokens, quotations);
  for (const { from, to, coreFrom, coreTo } of windowsOf(text, tokens, quotations)) {
    const cues = article.attributions.flatMap((attribution) => {
      const cue = tokensIn(tokens, attribution.cue, from, to);
      const first = cue[0];
      if (first === undefined) return [];
      const source = tokensIn(tokens, attribution.source, from, to);
      return [{ cue: [first, cue.at(-1)! + 1], source, content: tokensIn(tokens, attribution.content, from, to) }];
    });
    yield {
      task: Number(task),
      ids: [...tokens.ids.slice(from, to)],
      quotation: [...structure.quotation.slice(from, to)],
      opening: [...structure.opening.slice(from, to)],
      core: [coreFrom - from, coreTo - from],
      cues,
    };
  }
}

const stream = createWriteStream(out);
let windows = 0;
for (const article of readMarked(marked)) {
  for (const example of examples(article)) {
    stream.write(`${JSON.stringify(example)}\n`);
    windows++;
  }
}
stream.end(() => console.error(`${windows} windows -> ${out}`));
