/**
 * Chooses the few numbers that decoding leaves open, and fits how findings are judged, on the tuning articles.
 *
 * usage: node dist/tools/training/tune.js MODEL_DIR      (writes MODEL_DIR/settings.json)
 *
 * The network's answers are kept, so that a try costs only the decoding. Strict F1, twice overlap F1 and soft F1 decide,
 * and recall a little: of two that are as good, what finds more.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { type MarkedArticle, readMarked } from '../evaluation/marked.ts';
import { addCounts, figure, scoreArticle } from '../evaluation/score.ts';
import { actOf } from '../src/annotate/act/act.ts';
import { wordsOfRole } from '../src/annotate/reading/reading.ts';
import type { Spans } from '../src/document/index.ts';
import type { DecodingSettings } from '../src/model/decode.ts';
import type { FindingTrace } from '../src/model/found.ts';
import { EVIDENCE, type Evidence, evidenceOf, type Judging, judge } from '../src/model/judged.ts';
import { sigmoid } from '../src/model/odds.ts';
import { type EncoderOutput, type Network, openNetwork, type RolesOutput } from '../src/model/session.ts';
import { createTagger, type TaggerSettings } from '../src/model/tagger.ts';
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
const NO_WEIGHTS = Object.fromEntries(EVIDENCE.map((name) => [name, 0])) as Judging['weights'];
const ALL_KEPT: Judging = { bias: 0, weights: NO_WEIGHTS, least: 0 };
const settingsOf = (decoding: DecodingSettings, judging = ALL_KEPT): TaggerSettings => ({
  decoding,
  decodingNested: decoding,
  judging,
  judgingNested: judging,
  ruled,
  plain: 0,
});

/** An article with all that decoding finds in it, and which of that is right (overlap). */
interface Tried {
  readonly article: MarkedArticle;
  readonly candidates: readonly FindingTrace[];
  readonly evidence: readonly Evidence[];
  readonly right: readonly boolean[];
}

async function findAll(
  articles: readonly MarkedArticle[],
  outermost: boolean,
  decoding: DecodingSettings,
): Promise<readonly Tried[]> {
  const tagger = createTagger(network, wordPiece, settingsOf(decoding));
  const tried: Tried[] = [];
  for (const article of articles) {
    const candidates: FindingTrace[] = [];
    await tagger.find(article.text, { outermost, trace: (event) => candidates.push(event) });
    const found = candidates.map((one) => one.found);
    const { right } = scoreArticle(article.text, article.attributions, found);
    tried.push({ article, candidates, evidence: evidenceOf(article.text, candidates), right });
  }
  return tried;
}

/** Of what a judging keeps. */
function worthOf(tried: readonly Tried[], judgingOf: (at: number) => Judging) {
  const counts = tried.map(({ article, candidates, evidence }, at) => {
    const judging = judgingOf(at);
    const kept = candidates.filter((_, k) => judge(evidence[k]!, judging) >= judging.least);
    return scoreArticle(
      article.text,
      article.attributions,
      kept.map((one) => one.found),
    ).counts;
  });
  const sum = addCounts(counts);
  const strict = figure(sum.strict, sum.system, sum.gold).f1;
  const { f1: overlap, recall } = figure(sum.overlap, sum.system, sum.gold);
  const { f1: soft } = figure(sum.soft, sum.system, sum.gold);
  return { strict, overlap, soft, recall };
}

/** What the annotator misses nobody will see; a doubtful finding bears its score. */
const RECALL = 0.25;

/** Logistic regression by gradient descent on evidence brought to one scale: eight features, a few thousand findings. */
function fitted(tried: readonly Tried[]): Judging {
  const rows = tried.flatMap(({ evidence, right }) =>
    evidence.map((one, k) => ({ values: EVIDENCE.map((name) => one[name]), right: right[k] ? 1 : 0 })),
  );
  const mean = EVIDENCE.map((_, k) => rows.reduce((sum, { values }) => sum + values[k]!, 0) / rows.length);
  const spread = EVIDENCE.map((_, k) => {
    const variance = rows.reduce((sum, { values }) => sum + (values[k]! - mean[k]!) ** 2, 0) / rows.length;
    return Math.sqrt(variance) || 1;
  });
  for (const { values } of rows) for (const [k, value] of values.entries()) values[k] = (value - mean[k]!) / spread[k]!;
  const w = EVIDENCE.map(() => 0);
  let bias = 0;
  for (let step = 0; step < ITERATIONS; step++) {
    const slope = EVIDENCE.map(() => 0);
    let lean = 0;
    for (const { values, right } of rows) {
      const error = sigmoid(values.reduce((sum, value, k) => sum + w[k]! * value, bias)) - right;
      lean += error;
      for (let k = 0; k < values.length; k++) slope[k]! += error * values[k]!;
    }
    bias -= (RATE * lean) / rows.length;
    for (const [k, value] of slope.entries()) w[k]! -= (RATE * (value + RIDGE * w[k]!)) / rows.length;
  }
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  const weights = Object.fromEntries(
    EVIDENCE.map((name, k) => [name, round(w[k]! / spread[k]!)]),
  ) as Judging['weights'];
  return {
    bias: round(bias - w.reduce((sum, value, k) => sum + (value * mean[k]!) / spread[k]!, 0)),
    weights,
    least: 0,
  };
}

const ITERATIONS = 800;
const RATE = 1;
/** As much as three findings would know. */
const RIDGE = 3;

const LEASTS = Array.from({ length: 15 }, (_, k) => Math.round(100 * (0.3 + 0.02 * k)) / 100);
/** Low enough that the judging has something to choose from; what is below costs the role head's time. */
const CUE_BIASES = [-0.4, 0.2, 0.8];
/** Around what was learnt, 1.05. */
const CHANGES = [0.7, 1.05, 1.5];
const SOURCE_BIASES = [0, 0.4, 0.8];
const FOLDS = 5;

/** Every combination: the numbers depend on each other. */
async function choose(name: string, outermost: boolean) {
  const articles = readMarked(`${DATA}/${name}.jsonl`);
  const percent = (value: number): string => (100 * value).toFixed(1);
  const tries = [];
  for (const cueBias of CUE_BIASES) {
    for (const change of CHANGES) {
      for (const sourceBias of SOURCE_BIASES) {
        const decoding = { cueBias, change, sourceBias };
        const tried = await findAll(articles, outermost, decoding);
        const fit = fitted(tried);
        for (const least of LEASTS) {
          const judging = { ...fit, least };
          const { strict, overlap, soft, recall } = worthOf(tried, () => judging);
          const line = `strict ${percent(strict)} overlap ${percent(overlap)} soft ${percent(soft)} recall ${percent(recall)}`;
          tries.push({ decoding, judging, tried, worth: strict + 2 * overlap + soft + RECALL * recall, line });
        }
      }
    }
    const top = bestOf(tries.filter(({ decoding }) => decoding.cueBias === cueBias));
    console.log(name, JSON.stringify(top.decoding), top.judging.least, top.line);
  }
  const { decoding, judging, tried, line } = bestOf(tries);
  console.log(name, JSON.stringify(decoding), JSON.stringify(judging), line);
  // How much of that is fitted to these very articles.
  const folds = Array.from({ length: FOLDS }, (_, fold) => fitted(tried.filter((__, at) => at % FOLDS !== fold)));
  const apart = worthOf(tried, (at) => ({ ...folds[at % FOLDS]!, least: judging.least }));
  console.log(name, `fitted on other articles: strict ${percent(apart.strict)} overlap ${percent(apart.overlap)}`);
  return { decoding, judging };
}

const bestOf = <T extends { readonly worth: number }>(tries: readonly T[]): T =>
  tries.reduce((a, b) => (b.worth > a.worth ? b : a));

/** By the acts of the marked attributions that are found. */
async function choosePlain(decoding: DecodingSettings, judging: Judging): Promise<number> {
  const articles = readMarked(`${DATA}/gold-dev.jsonl`);
  const tried: { readonly plain: number; readonly worth: number }[] = [];
  for (const plain of [0, 0.2, 0.4, 0.6, 0.8]) {
    const tagger = createTagger(network, wordPiece, { ...settingsOf(decoding, judging), plain });
    let right = 0;
    for (const { text, attributions } of articles) {
      const { attributions: found } = await tagger.find(text);
      const words = (spans: Spans): string => wordsOfRole(text, spans);
      right += scoreArticle(text, attributions, found).pairs.filter(([gold, own]) => {
        const { source, cue, content, layers } = found[own]!;
        return layers?.act[actOf(words(cue), words(content), words(source))].act === attributions[gold]!.layers?.act;
      }).length;
    }
    tried.push({ plain, worth: right });
    console.log('gold-dev plain', plain, 'acts right', right);
  }
  return bestOf(tried).plain;
}

const outermost = await choose('polnear-dev', true);
const nested = await choose('gold-dev', false);
const plain = await choosePlain(nested.decoding, nested.judging);
const settings: TaggerSettings = {
  decoding: outermost.decoding,
  decodingNested: nested.decoding,
  judging: outermost.judging,
  judgingNested: nested.judging,
  ruled,
  plain,
};
writeFileSync(`${folder}/settings.json`, `${JSON.stringify(settings, null, 2)}\n`);
