import { Command, InvalidArgumentError, Option } from 'commander';
import type { AskService, Reconciled, ReconcileOptions } from '../../collection/reconcile/reconcile.ts';
import { openService, reconcile } from '../../collection/reconcile/reconcile.ts';
import { counted } from '../../collection/summary.ts';
import { ENTITY_KINDS, type EntityKind } from '../../document/index.ts';
import type { Candidate } from '../../store/store.ts';
import { speakerCalled } from '../called.ts';
import { CliError, EXIT, type ExitCode } from '../exit.ts';
import { examples } from '../help.ts';
import { wholeNumber } from '../options.ts';
import { run, type Session, type Setup, withStore } from '../session.ts';
import { watchInterrupts } from '../signals.ts';
import { clip } from '../terminal/layout.ts';
import { printable } from '../terminal/paint.ts';

interface ResolveOptions {
  readonly endpoint?: string;
  readonly acceptAbove?: number;
  readonly most: number;
  readonly again?: boolean;
  readonly type: Readonly<Partial<Record<EntityKind, string>>>;
  readonly roleProperty?: string;
  readonly privateNetwork?: boolean;
}

/** `hearsay speakers resolve`: candidates for speakers in a catalogue that a person names. */
export const resolveCommand = (setup: Setup): Command =>
  new Command('resolve')
    .summary('ask a reconciliation service who speakers are; links nothing by itself')
    .description(
      'Asks a service that speaks the Reconciliation Service API 0.2 (as OpenRefine does) about speakers, those with ' +
        'the most statements first, and shows its candidates with their scores. No service is asked unless one is ' +
        'named. Names go to it, and with --role-property offices; nothing else does. Those it answered about are not ' +
        'asked about again, so that a run that was stopped goes on. Nothing is linked: --accept-above logs ' +
        'suggestions, which "hearsay speakers accept" accepts and "hearsay speakers undo" refuses.',
    )
    .argument('[speaker...]', 'ids or names; without any: all speakers')
    .option('--endpoint <address>', "the service's address (default: HEARSAY_RECONCILE)")
    .addOption(
      new Option(
        '--accept-above <score>',
        "suggest the only candidate with more than this score, on the service's own scale",
      ).argParser(score),
    )
    .addOption(
      new Option('--most <number>', 'ask about so many speakers').argParser(wholeNumber(1, 100_000)).default(100),
    )
    .option('--again', 'ask also about those it answered about before')
    .addOption(
      new Option('--type <kind=id>', "the service's type for a kind of speaker, such as person=T1; more than once")
        .argParser(kindType)
        .default({}, 'those it proposes'),
    )
    .option('--role-property <id>', "the service's property for an office held, to send what reports call the speaker")
    .option('--private-network', "the service's name leads to a private address")
    .addHelpText(
      'after',
      examples(
        ['hearsay speakers resolve vasko --endpoint http://127.0.0.1:8000/reconcile', 'candidates for one'],
        ['hearsay speakers resolve --endpoint ADDRESS --accept-above 95', 'suggestions for all, to be accepted'],
      ),
    )
    .action((names: readonly string[], options: ResolveOptions, command: Command) =>
      run(setup, command, (session) => resolve(session, names, options)),
    );

function score(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) throw new InvalidArgumentError('It must be a number.');
  return value;
}

function kindType(text: string, before: ResolveOptions['type']): ResolveOptions['type'] {
  const [kind = '', ...id] = text.split('=');
  if (!(ENTITY_KINDS as readonly string[]).includes(kind) || id.join('=') === '') {
    throw new InvalidArgumentError(`Write it as KIND=ID, with a kind out of ${ENTITY_KINDS.join(', ')}.`);
  }
  return { ...before, [kind]: id.join('=') };
}

async function resolve(session: Session, names: readonly string[], options: ResolveOptions): Promise<ExitCode> {
  const { output, parts, io } = session;
  const address = options.endpoint ?? io.env.HEARSAY_RECONCILE;
  if (!address) {
    throw new CliError(
      'No reconciliation service was named, so none was asked. Give its address with --endpoint or in HEARSAY_RECONCILE.',
      EXIT.usage,
    );
  }
  const endpoint = await parts.openEndpoint(address, {
    ...(options.privateNetwork ? { privateNetwork: true } : {}),
    waiting: (milliseconds) =>
      session.progress.note(`The service is busy; waiting ${(milliseconds / 1000).toFixed(1)} s`),
  });
  const interrupt = watchInterrupts(() =>
    output.tell('Stopping. What was answered is kept; the same command goes on.'),
  );
  const ask: AskService = (batch, signal) => endpoint.ask(batch === null ? null : { queries: batch }, signal);
  const { signal } = interrupt;
  try {
    return await withStore(session, async (store) => {
      const speakers = await Promise.all(names.map(async (name) => (await speakerCalled(store, name)).id));
      const service = await openService(ask, signal);
      output.tell(`Asking ${printable(service.name)} at ${printable(address)}.`);
      const found = reconcile(store, service, ask, { ...wishes(options, speakers), signal });
      return await showAll(session, found);
    });
  } catch (fault) {
    if (signal.aborted) return EXIT.interrupted;
    throw fault;
  } finally {
    await endpoint.close();
    interrupt.release();
  }
}

const wishes = (options: ResolveOptions, speakers: readonly string[]): ReconcileOptions => ({
  speakers: speakers.length > 0 ? speakers : null,
  limit: options.most,
  acceptAbove: options.acceptAbove ?? null,
  // Who names a speaker wants an answer, whenever it was given before.
  again: options.again === true || speakers.length > 0,
  types: options.type,
  roleProperty: options.roleProperty ?? null,
  by: 'hearsay speakers resolve',
});

async function showAll({ json, output }: Session, found: AsyncIterable<Reconciled>): Promise<ExitCode> {
  const counts = { asked: 0, without: 0, suggested: 0 };
  for await (const { speaker, candidates, suggested } of found) {
    counts.asked++;
    if (candidates.length === 0) counts.without++;
    if (suggested) counts.suggested++;
    if (json) await output.print(JSON.stringify({ speaker: speaker.id, name: speaker.name, candidates, suggested }));
    else for (const line of foundLines({ speaker, candidates, suggested }, output)) await output.print(line);
  }
  output.tell(
    counts.asked === 0
      ? 'The service answered about all of them before, or they are linked. --again asks anew.'
      : `Asked about ${counted(counts.asked, 'speaker')}; ${counts.without} without a candidate, ${counted(counts.suggested, 'suggestion')} logged.`,
  );
  return EXIT.done;
}

function foundLines(
  { speaker, candidates, suggested }: Reconciled,
  { width, paint }: Session['output'],
): readonly string[] {
  const none = candidates.length === 0 ? ['      no candidate'] : [];
  return [
    `${paint('heading', printable(speaker.name))}  ${paint('faint', speaker.id)}`,
    ...candidates.map((candidate) => clip(`  ${candidateWords(candidate)}`, width)),
    ...none,
    ...(suggested
      ? [`  suggested as decision ${suggested.id}: "hearsay speakers accept ${suggested.id}" accepts it`]
      : []),
  ];
}

/** `  88  Q1  Idrin Vasko, politician (human)  https://...` */
function candidateWords({ score, match, identifier, name, description, types, url }: Candidate): string {
  const about = [name, ...(description === null ? [] : [description])].join(', ');
  const kinds = types.length > 0 ? ` (${types.join(', ')})` : '';
  const value = Number.isInteger(score) ? String(score) : score.toFixed(1);
  return printable(`${value.padStart(6)}${match ? '*' : ' '} ${identifier}  ${about}${kinds}  ${url ?? ''}`).trimEnd();
}
