// Writes the README's and the model card's tables from the committed results, so that no figure is typed by hand.
import { readFileSync, writeFileSync } from 'node:fs';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const { annotator, results, aims, cofenet, agreement, coreference, extraction } = read(
  'evaluation/results/accuracy.json',
);
const speed = read('bench/results/speed.json');
const { people, cofenet: paper } = read('evaluation/results/published.json');
const { results: besides } = read('bench/results/peers.json');

const percent = (value) => (100 * value).toFixed(1);
/** Figures that others measured, in percent already. */
const published = (figures) => Object.values(figures).map((value) => value.toFixed(1));
const table = (head, rows) =>
  [
    `| ${head.join(' | ')} |`,
    `|${head.map(() => ' --- |').join('')}`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');
const figure = ({ f1, range }) => `${percent(f1)} [${range.map(percent).join(', ')}]`;

const accuracy = table(
  ['articles', 'strict F1', 'overlap F1', 'soft F1'],
  [
    ...Object.entries(results).map(([name, r]) => [
      `${name} (${r.articles})`,
      figure(r.strict),
      figure(r.overlap),
      figure(r.soft),
    ]),
    ['people among themselves, PolNeAR', ...published(people.linked)],
  ],
);

const roles = ({ source, cue, content }) => [source, cue, content].map(({ f1 }) => percent(f1));
const runs = table(
  ['exact runs', 'source', 'cue', 'content'],
  [
    [`Hearsay, on CofeNet's ${cofenet.instances} instances of polnear-dev`, ...roles(cofenet.system)],
    ["PolNeAR's own marks there", ...roles(cofenet.marks)],
    ['CofeNet (BERT), on its test file, as its paper gives it', ...published(paper.runs)],
    ['people among themselves', ...published(people.runs)],
  ],
);

/** Accuracy, or F1 of what is mostly empty; of a layer that is not marked there, nothing. */
const aimed = (figures, layer) => {
  const one = figures[layer];
  if (one === undefined) return '';
  return percent('of' in one ? one.right / one.of : (2 * one.right) / (one.gold + one.system));
};
const layers = table(
  [
    'layer',
    'gold-dev',
    `polnear-dev, tuned on (${aims.tuning.articles})`,
    `polnear-dev, not tuned on (${aims.unseen.articles})`,
  ],
  Object.entries(results['gold-dev'].layers).map(([name, value]) => [
    name,
    percent(value),
    aimed(aims.tuning, name),
    aimed(aims.unseen, name),
  ]),
);

const { freely, between } = coreference.gap.test;
const pronouns = table(
  ['collection', 'F1'],
  [
    [`GAP's test file (${freely.passages} passages), over all parties of a passage`, percent(freely.f1)],
    ['the same, between the two names asked after', percent(between.f1)],
    [
      `OntoGUM news (${coreference.ontoGum.texts} texts), chains of persons and bodies, CoNLL`,
      percent(coreference.ontoGum.conll),
    ],
    ['the same, mentions alike by their heads', percent(coreference.ontoGum.conllByHead)],
  ],
);

const reading = table(
  ['what', 'pages', 'figure'],
  [
    ['article body, F1', extraction.body.pages, extraction.body.f1.toFixed(2)],
    ['outlet right', extraction.facts.pages, `${extraction.facts.outlet.toFixed(1)} %`],
    ['headline right', extraction.facts.pages, `${extraction.facts.headline.toFixed(1)} %`],
    ['date right', extraction.facts.pages, `${extraction.facts.published.toFixed(1)} %`],
    ['byline right', extraction.facts.pages, `${extraction.facts.byline.toFixed(1)} %`],
  ],
);

const { annotate, read: pages } = speed;
const peer = annotate.peer
  ? `${annotate.ratio.toFixed(2)} times the CPU of ${annotate.peer.name}`
  : 'peer not installed';
const timing = table(
  ['step', 'figure', 'beside'],
  [
    [
      `annotate, ${annotate.articles} articles of ${Math.round(annotate.words / annotate.articles)} words, one thread`,
      `${(annotate.cpuSeconds / annotate.articles).toFixed(3)} CPU s an article`,
      peer,
    ],
    ['memory of the process that annotates', `${annotate.memory} MiB`, ''],
    [
      'the same model by WebAssembly in Node',
      `${speed.wasmOfNative.toFixed(2)} of the native speed`,
      'one thread each',
    ],
    [
      `read, ${pages.pages} pages`,
      `${pages.ours.toFixed(1)} ms a page`,
      `${pages.ratio.toFixed(1)} times as fast as readability with linkedom`,
    ],
    [
      'an article of 800 words in a warm process',
      `${speed.answerSeconds[1].toFixed(2)} s with two threads`,
      `${speed.answerSeconds[0].toFixed(2)} s with one`,
    ],
    ['process start to first record', `${speed.firstRecordSeconds.toFixed(2)} s`, ''],
  ],
);

const [asked] = besides;
const trio = (of) => [of.strict, of.overlap, of.soft].map(percent).join(' / ');
const quoted = (of) => `${percent(of.found / Math.max(1, of.of))} %`;
/** A slow program is asked for the first articles only: then how many, and Hearsay's figure on the same ones. */
const beside = (say, own, hearsay, all) =>
  own.articles < all.articles ? `${say(own)} (${own.articles} articles; Hearsay on these ${say(hearsay)})` : say(own);
const peers = table(
  [
    'program',
    `strict / overlap / soft F1, polnear-dev (${asked.accuracy.articles})`,
    `direct quotations found, gold-dev (${asked.direct.articles})`,
    'CPU s for 800 words',
    "times Hearsay's",
    'start to first answer',
    'memory',
  ],
  besides.map(({ name, accuracy, direct, hearsay, ...cost }) => [
    name,
    beside(trio, accuracy, hearsay.accuracy, asked.accuracy),
    beside(quoted, direct, hearsay.direct, asked.direct),
    cost.cpuSeconds.toPrecision(2),
    cost.cpuTimesHearsay.toPrecision(2),
    `${cost.startSeconds.toFixed(1)} s`,
    cost.memory === null ? '' : `${cost.memory} MiB`,
  ]),
);

const bands = table(
  ['findings', 'mean score', 'right (overlap)'],
  results['gold-dev'].calibration.map(({ count, score, right }) => [count, score.toFixed(2), right.toFixed(2)]),
);

const machine = `Model \`${annotator.model}\`; ${speed.machine.processor}, ${speed.machine.cores} cores, Node ${speed.machine.node}.`;
const runtimes = `Native runtime against WebAssembly, ${agreement.articles} articles of polnear-dev and gold-dev: the same spans to the letter in ${percent(agreement.same)} % of ${agreement.attributions} attributions, the same cue in ${percent(agreement.sameCue)} %.`;
const tables = { runtimes, accuracy, runs, layers, pronouns, reading, timing, peers, bands, machine };

for (const path of ['README.md', 'model/CARD.md']) {
  const text = readFileSync(path, 'utf8').replace(
    /(<!-- table:(\w+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, open, name, close) => `${open}${tables[name]}\n${close}`,
  );
  writeFileSync(path, text);
}
