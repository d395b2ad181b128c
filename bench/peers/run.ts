/**
 * `npm run peers`: Hearsay beside what a user would take instead, on the same articles in one run. Writes
 * `bench/results/peers.json`, from which the README's table is made. With `--install` it first installs the peers
 * outside the repository (see catalogue.ts); one that is not there is left out with a line that says what to set.
 * The articles lie beside the checkout; without them nothing is measured.
 */
import { existsSync } from 'node:fs';
import { readMarked } from '../../evaluation/marked.ts';
import { reasonOf } from '../reason.ts';
import { writeResults } from '../results.ts';
import { USUAL_WORDS } from '../words.ts';
import { peers } from './catalogue.ts';
import { ask, type Compared, type Entrant, figures } from './compare.ts';
import { installPeers } from './install.ts';
import { start } from './process.ts';

const DATA = '../shared/data';

/** What stands in the results for one program. */
interface Result extends Compared {
  readonly name: string;
  readonly startSeconds: number;
  readonly memory: number | null;
  /** Hearsay on the articles that this one was asked for, and how many times Hearsay's CPU this one takes there. */
  readonly hearsay: Compared;
  readonly cpuTimesHearsay: number;
}

async function entrants(): Promise<readonly Entrant[]> {
  const started: Entrant[] = [];
  for (const peer of peers()) {
    if (!peer.command) {
      console.log(`left out: ${peer.id}; ${peer.missing}`);
      continue;
    }
    try {
      started.push({ peer, running: await start(peer.command) });
    } catch (error) {
      console.log(`left out: ${peer.id} did not start (${reasonOf(error)}); ${peer.missing}`);
    }
  }
  return started;
}

async function compare(): Promise<readonly Result[]> {
  const all = await entrants();
  const answers = (set: string, outermost: boolean) =>
    ask(all, readMarked(`${DATA}/${set}.jsonl`), outermost, {
      done: (count) => process.stderr.isTTY && process.stderr.write(`\r${set} ${count} `),
      failed: ({ running }, error) => console.log(`${set}: ${running.name} gave up (${reasonOf(error)})`),
    });
  const marked = await answers('polnear-dev', true);
  const quoted = await answers('gold-dev', false);
  return all.map(({ peer, running }) => {
    const [own, ownQuoted] = [marked.get(peer.id)!, quoted.get(peer.id)!];
    const compared = figures(own, ownQuoted);
    const hearsay = figures(
      marked.get('hearsay')!.slice(0, own.length),
      quoted.get('hearsay')!.slice(0, ownQuoted.length),
    );
    const result: Result = {
      name: running.name,
      ...compared,
      startSeconds: running.startSeconds,
      memory: running.memory(),
      hearsay,
      cpuTimesHearsay: compared.cpuSeconds / hearsay.cpuSeconds,
    };
    running.stop();
    return result;
  });
}

function line({ name, accuracy, direct, cpuSeconds, startSeconds, memory, cpuTimesHearsay }: Result): string {
  const percent = (value: number): string => (100 * value).toFixed(1);
  const f1 = [accuracy.strict, accuracy.overlap, accuracy.soft].map(percent).join(' / ');
  const found = percent(direct.found / Math.max(1, direct.of));
  return `${name}: ${accuracy.articles} articles, ${f1}; direct ${found} of ${direct.articles} articles; ${cpuSeconds.toPrecision(2)} CPU s for ${USUAL_WORDS} words (${cpuTimesHearsay.toPrecision(2)} times Hearsay's); start ${startSeconds.toFixed(1)} s, ${memory ?? '?'} MiB`;
}

if (process.argv.includes('--install')) installPeers();
if (!existsSync(DATA)) {
  console.log(`skipped: the marked articles are not beside this checkout (${DATA}), so nothing can be measured.`);
} else {
  const results = await compare();
  for (const result of results) console.log(line(result));
  writeResults('peers.json', { results });
}
