import { Command } from 'commander';
import { examples } from '../help.ts';
import { reannotateAll } from '../reannotating.ts';
import { openExistingStore, run, type Setup } from '../session.ts';
import { addToStore } from './add.ts';

/** `hearsay reannotate`: what a newer version finds in the pages that are stored. */
export const reannotateCommand = (setup: Setup): Command =>
  new Command('reannotate')
    .summary('read and annotate the stored pages anew, where this version has not yet')
    .description(
      'Reads the captured bytes of every stored page again, after Hearsay or its model has changed. Pages that this ' +
        'version has annotated are passed over, so that a run that was stopped goes on when it is started again. ' +
        'Earlier records are kept in the store; the newest is the one shown, searched and exported.',
    )
    .addHelpText('after', examples(['hearsay reannotate', 'the whole store']))
    .action((_options: object, command: Command) =>
      run(setup, command, async (session) => addToStore(session, await openExistingStore(session), reannotateAll)),
    );
