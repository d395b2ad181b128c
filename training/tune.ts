/**
 * Chooses the few numbers that decoding leaves open, and fits the score's calibration, on the tuning articles.
 *
 * usage: node dist/tools/training/tune.js MODEL_DIR      (writes MODEL_DIR/settings.json)
 *
 * The network's answers are kept, so that a try costs only the decoding. Strict F1 and twice overlap F1 decide.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { type MarkedArticle, readMarked } from '../evaluation/marked.ts';
import { addCounts, figure, scoreArticle } from '../evaluation/score.ts';
import { actOf } from '../src/annotate/act.ts';
import { wordsOfRole } from '../src/annotate/reading.ts';
import type { Spans } from '../src/document/index.ts';
import type { DecodingSettings } from '../src/model/decode.ts';
import { logOdds } from '../src/model/layers.ts';
import { type EncoderOutput, type Network, openNetwork, type RolesOutput } from '../src/model/session.ts';
import { createTagger, type FindingTrace, type TaggerSettings } from '../src/model/tagger.ts';
import { createWordPiece } from '../src/model/wordpiece.ts';

const DATA = '../shared/data';
const folder = process.argv[2];
if (!folder) throw new Error('usage: tune.js MODEL_DIR');

const read = (name: string): Buffer => readFileSync(`${folder}/${name}`);
const wordPiece = createWordPiece(read('vocabulary.txt').toString('utf8').trimEnd().split('\n'));
const network = remembering(
  await openNetwork({ encoder: read('encoder.onnx'), roles: read('roles.onnx') }, { threads: 2 }),
);

/** A network that answers a window it has seen from memory. */
function remembering(inner: Network): Network {
  const seen = new Map<string, EncoderOutput>();
  const asked = new WeakMap<ArrayBufferLike, Map<string, RolesOutput>>();
  return {
    ...inner,
    async encode(window) {
      const key = `${window.task} ${window.ids.join(' ')} ${window.quotation.join('')}`;
      const known = seen.get(key) ?? (await inner.encode(window));
      seen.set(key, known);
      return known;
    },
    /** The hidden states come from memory too, so that their buffer names the window. */
    async roles(input) {
      const answers = asked.get(input.hidden.buffer) ?? new Map<string, RolesOutput>();
      asked.set(input.hidden.buffer, answers);
      const key = input.weights.join(' ');
      const known = answers.get(key) ?? (await inner.roles(input));
      answers.set(key, known);
      return known;
    },
  };
}

/** Learnt by training/heads.py; export.py wrote it. */
const { ruled } = JSON.parse(read('settings.json').toString('utf8')) as Pick<TaggerSettings, 'ruled'>;
const UNCALIBRATED = { bias: 0, cue: 1, roles: 0 };
const settingsOf = (decoding: DecodingSettings): TaggerSettings => ({
  decoding,
  decodingNested: decoding,
  calibration: UNCALIBRATED,
  ruled,
  plain: 0,
});

async function score(articles: readonly MarkedArticle[], outermost: boolean, decoding: DecodingSettings) {
  const tagger = createTagger(network, wordPiece, settingsOf(decoding));
  const scored: { readonly traces: FindingTrace[]; readonly right: readonly boolean[] }[] = [];
  const counts = [];
  for (const article of articles) {
    const traces: FindingTrace[] = [];
    const { attributions: found } = await tagger.find(article.text, {
      outermost,
      trace: (event) => traces.push(event),
    });
    const result = scoreArticle(article.text, article.attributions, found);
    counts.push(result.counts);
    scored.push({ traces, right: result.right });
  }
  const sum = addCounts(counts);
  const strict = figure(sum.strict, sum.system, sum.gold).f1;
  const { f1: overlap, recall } = figure(sum.overlap, sum.system, sum.gold);
  return { strict, overlap, recall, scored };
}

const CUE_BIASES = [-2, -1.6, -1.2, -0.8, -0.4];
/** Around what was learnt, 1.05. */
const CHANGES = [0.7, 1.05, 1.5];
const SOURCE_BIASES = [0, 0.4, 0.8];

/** Every combination: the numbers depend on each other. */
async function choose(name: string, outermost: boolean): Promise<DecodingSettings> {
  const articles = readMarked(`${DATA}/${name}.jsonl`);
  const tried: { readonly decoding: DecodingSettings; readonly worth: number; readonly line: string }[] = [];
  for (const cueBias of CUE_BIASES) {
    for (const change of CHANGES) {
      for (const sourceBias of SOURCE_BIASES) {
        const decoding = { cueBias, change, sourceBias };
        const { strict, overlap, recall } = await score(articles, outermost, decoding);
        const line = `strict ${(100 * strict).toFixed(1)} overlap ${(100 * overlap).toFixed(1)} recall ${(100 * recall).toFixed(1)}`;
        tried.push({ decoding, worth: strict + 2 * overlap, line });
      }
    }
    const here = tried.filter(({ decoding }) => decoding.cueBias === cueBias);
    const top = here.reduce((a, b) => (b.worth > a.worth ? b : a));
    console.log(name, JSON.stringify(top.decoding), top.line);
  }
  const best = tried.reduce((a, b) => (b.worth > a.worth ? b : a));
  console.log(name, JSON.stringify(best.decoding), best.line);
  return best.decoding;
}

/** Logistic regression by gradient descent; two features, a few thousand findings. */
function calibrate(
  rows: readonly { readonly cue: number; readonly roles: number; readonly right: boolean }[],
): TaggerSettings['calibration'] {
  const w = { bias: 0, cue: 0.3, roles: 0.3 };
  for (let step = 0; step < 4000; step++) {
    const slope = { bias: 0, cue: 0, roles: 0 };
    for (const { cue, roles, right } of rows) {
      const error = 1 / (1 + Math.exp(-(w.bias + w.cue * cue + w.roles * roles))) - (right ? 1 : 0);
      slope.bias += error;
      slope.cue += error * cue;
      slope.roles += error * roles;
    }
    for (const key of ['bias', 'cue', 'roles'] as const) w[key] -= (0.5 * slope[key]) / rows.length;
  }
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  return { bias: round(w.bias), cue: round(w.cue), roles: round(w.roles) };
}

/** By the acts of the marked attributions that are found. */
async function choosePlain(decodingNested: DecodingSettings): Promise<number> {
  const articles = readMarked(`${DATA}/gold-dev.jsonl`);
  const tried: { readonly plain: number; readonly right: number }[] = [];
  for (const plain of [0, 0.2, 0.4, 0.6, 0.8]) {
    const tagger = createTagger(network, wordPiece, { ...settingsOf(decodingNested), decodingNested, plain });
    let right = 0;
    for (const { text, attributions } of articles) {
      const { attributions: found } = await tagger.find(text);
      const words = (spans: Spans): string => wordsOfRole(text, spans);
      right += scoreArticle(text, attributions, found).pairs.filter(([gold, own]) => {
        const { source, cue, content, layers } = found[own]!;
        return layers?.act[actOf(words(cue), words(content), words(source))].act === attributions[gold]!.act;
      }).length;
    }
    tried.push({ plain, right });
    console.log('gold-dev plain', plain, 'acts right', right);
  }
  return tried.reduce((a, b) => (b.right > a.right ? b : a)).plain;
}

const decoding = await choose('polnear-dev', true);
const decodingNested = await choose('gold-dev', false);
const findings = [
  ...(await score(readMarked(`${DATA}/polnear-dev.jsonl`), true, decoding)).scored,
  ...(await score(readMarked(`${DATA}/gold-dev.jsonl`), false, decodingNested)).scored,
].flatMap(({ traces, right }) =>
  traces.map((trace, k) => ({
    cue: logOdds(trace.cueProbability),
    roles: logOdds(trace.roleProbability),
    right: right[k] === true,
  })),
);
const plain = await choosePlain(decodingNested);
const settings: TaggerSettings = { decoding, decodingNested, calibration: calibrate(findings), ruled, plain };
console.log(JSON.stringify(settings.calibration), `from ${findings.length} findings`);
writeFileSync(`${folder}/settings.json`, `${JSON.stringify(settings, null, 2)}\n`);
