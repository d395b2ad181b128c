import type { Command } from 'commander';
import type { DocumentQuery } from '../store/store.ts';
import { fromOption, outletOption, toOption } from './options.ts';

/** The filters of reports, for every command that lists or writes them. */
export type DocumentFilters = Pick<DocumentQuery, 'words' | 'outlet' | 'speaker' | 'from' | 'to'>;

/** Gives a command the options for them. */
export const withDocumentFilters = (command: Command): Command =>
  command
    .option('--words <words>', 'reports whose text or headline holds all of these')
    .addOption(outletOption())
    .option('--speaker <name>', 'reports in which this speaker is credited (name, alias or id)')
    .addOption(fromOption())
    .addOption(toOption());

/** Those that were given. */
export const filtersOf = ({ words, outlet, speaker, from, to }: DocumentFilters): DocumentFilters =>
  Object.fromEntries(
    Object.entries({ words, outlet, speaker, from, to }).filter(([, value]) => value !== undefined),
  ) as DocumentFilters;
