/**
 * `npm run evaluate`: how right the whole is, on the articles beside the checkout. Writes `evaluation/results/accuracy.json`, from
 * which the README's tables are made, and says so and skips where the data is absent.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { taggerFrom } from '../src/annotate/open.ts';
import { openAnnotator, readModel } from '../src/open-annotator.ts';
import { type Accuracy, type FigureWithRange, measureAccuracy } from './accuracy.ts';
import { measureAgreement } from './agreement.ts';
import { measureAims } from './aims.ts';
import { type CofeNetFigures, measureCofeNet } from './cofenet/cofenet.ts';
import { evaluateCoreference } from './coreference/coreference.ts';
import { evaluateExtraction } from './extraction/extraction.ts';
import { readMarked } from './marked.ts';
import { figure } from './score.ts';

const DATA = '../shared/data';
const SETS = [
  { name: 'polnear-dev', outermost: true },
  { name: 'gold-dev', outermost: false },
] as const;

const percent = (value: number): string => (100 * value).toFixed(1);

function show(name: string, accuracy: Accuracy): void {
  const line = (label: string, f: FigureWithRange): string =>
    `  ${label.padEnd(9)} P ${percent(f.precision)}  R ${percent(f.recall)}  F1 ${percent(f.f1)}  [${f.range.map(percent).join(', ')}]`;
  console.log(`${name}: ${accuracy.articles} articles, ${accuracy.gold} attributions marked, ${accuracy.system} found`);
  console.log(['strict', 'overlap', 'soft'].map((label) => line(label, accuracy[label as 'strict'])).join('\n'));
  for (const [layer, value] of Object.entries(accuracy.layers ?? {}))
    console.log(`  ${layer.padEnd(15)} ${percent(value)}`);
}

const ofRoles = ({ source, cue, content }: CofeNetFigures['system']): string =>
  `source ${percent(source.f1)}, cue ${percent(cue.f1)}, content ${percent(content.f1)}`;

function showProgress(name: string, done: number, of: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${name} ${done}/${of} `);
}

if (!existsSync(DATA)) {
  console.log(`skipped: the marked articles are not beside this checkout (${DATA}), so nothing can be measured.`);
} else {
  const annotator = await openAnnotator({ model: 'model' });
  const results: Record<string, Accuracy> = {};
  for (const { name, outermost } of SETS) {
    results[name] = await measureAccuracy(annotator, `${DATA}/${name}.jsonl`, {
      outermost,
      progress: (done, of) => showProgress(name, done, of),
    });
    show(name, results[name]);
  }
  const aims = await measureAims(annotator, {
    articles: `${DATA}/polnear-dev.jsonl`,
    marks: 'evaluation/marks/polnear-dev.jsonl',
  });
  for (const [name, figures] of Object.entries(aims)) {
    const found = (['target', 'via', 'via named'] as const).map((layer) => {
      const { right, gold, system } = figures[layer];
      return `${layer} ${percent(figure(right, system, gold).f1)}`;
    });
    console.log(
      `polnear-dev, ${name}: ${figures.articles} articles, act ${percent(figures.act.right / figures.act.of)}, ${found.join(', ')}`,
    );
  }
  const cofenet = await measureCofeNet(annotator, {
    instances: `${DATA}/cofenet-polnear-valid.jsonl`,
    articles: `${DATA}/polnear-dev.jsonl`,
  });
  console.log(
    `CofeNet's ${cofenet.instances} instances of polnear-dev, exact F1 of runs: ${ofRoles(cofenet.system)}; PolNeAR's marks themselves ${ofRoles(cofenet.marks)}`,
  );
  const texts = SETS.flatMap(({ name }) => readMarked(`${DATA}/${name}.jsonl`).map(({ text }) => text));
  const wasm = await openAnnotator({ model: 'model', runtime: 'wasm' });
  const agreement = await measureAgreement(texts, annotator, wasm);
  console.log(
    `native and WebAssembly: the same spans in ${percent(agreement.same)} % of ${agreement.attributions} attributions, the same cue in ${percent(agreement.sameCue)} %`,
  );
  const extraction = evaluateExtraction('../shared');
  if (extraction.body)
    console.log(`extraction benchmark: ${extraction.body.pages} pages, body F1 ${extraction.body.f1.toFixed(2)}`);
  if (extraction.facts) {
    const { pages, outlet, headline, published, byline } = extraction.facts;
    console.log(
      `outlet pages: ${pages}; right: outlet ${outlet.toFixed(1)} %, headline ${headline.toFixed(1)} %, date ${published.toFixed(1)} %, byline ${byline.toFixed(1)} %`,
    );
  }
  if (extraction.credits) {
    const share = ({ right, of }: { readonly right: number; readonly of: number }): string => `${right} of ${of}`;
    for (const form of ['pages', 'texts'] as const) {
      const { credits, byline } = extraction.credits[form];
      console.log(
        `articles that state them, their ${form}: right credits ${share(credits)}, right byline ${share(byline)}`,
      );
    }
  }
  const coreference = await evaluateCoreference(DATA, await taggerFrom(await readModel('model')), showProgress);
  if (coreference.gap) {
    const { freely, between } = coreference.gap.test;
    console.log(
      `GAP test: F1 ${percent(freely.f1)} over all parties of the passage, ${percent(between.f1)} between its two names`,
    );
  }
  if (coreference.ontoGum) {
    const { texts, conll, conllByHead } = coreference.ontoGum;
    console.log(
      `OntoGUM news: ${texts} texts, persons and bodies: CoNLL F1 ${percent(conll)}, by heads ${percent(conllByHead)}`,
    );
  }
  mkdirSync('evaluation/results', { recursive: true });
  writeFileSync(
    'evaluation/results/accuracy.json',
    `${JSON.stringify({ annotator: annotator.version, results, aims, cofenet, agreement, coreference, extraction }, null, 2)}\n`,
  );
}
