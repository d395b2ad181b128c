import { type Command, InvalidArgumentError, Option } from 'commander';
import { comparable, DATE_FORM } from '../store/dates.ts';
import { MOST_ROWS } from '../store/paging.ts';
import { CliError, EXIT } from './exit.ts';

export const wholeNumber =
  (least: number, most: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < least || value > most) {
      throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
    }
    return value;
  };

export const limitOption = (): Option =>
  new Option('--limit <number>', 'at most so many results').argParser(wholeNumber(1, MOST_ROWS)).default(20);

export const offsetOption = (): Option =>
  new Option('--offset <number>', 'leave out so many first').argParser(wholeNumber(0, Number.MAX_SAFE_INTEGER));

/** Where and when it was reported: reports themselves, and what is found in them. */
export const outletOption = (): Option => new Option('--outlet <name>', 'only reports of this outlet');
export const fromOption = (): Option =>
  new Option('--from <date>', 'only reports of this day or later').argParser(isoDate);
export const toOption = (): Option =>
  new Option('--to <date>', 'only reports of this day or earlier').argParser(isoDate);

/** The options of a command that lists what is found in reports: in which reports it is looked for, and which part of the list is given. */
export const withListOptions = (command: Command): Command =>
  command
    .addOption(outletOption())
    .addOption(fromOption())
    .addOption(toOption())
    .addOption(limitOption())
    .addOption(offsetOption());

export const portOption = (): Option =>
  new Option(
    '--port <number>',
    'the port to answer on (default: 4321 or the next free one; 0: any free one)',
  ).argParser(wholeNumber(0, 65_535));

/** Refuses `--json` beside another form that was asked for by name. Throws a CliError. */
export function requireOneForm(command: Command, json: boolean): void {
  const { format } = command.opts<{ format: string }>();
  if (!json || format === 'jsonl' || command.getOptionValueSource('format') !== 'cli') return;
  throw new CliError(`--json and --format ${format} ask for two forms. Give one of them.`, EXIT.usage);
}

/** A share between 0 and 1. */
export function share(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 1))
    throw new InvalidArgumentError('It must be a number from 0 to 1.');
  return value;
}

/** A day or time in ISO 8601, by the store's own rule. */
export function isoDate(text: string): string {
  if (comparable(text) === null) throw new InvalidArgumentError(`It must be ${DATE_FORM}.`);
  return text;
}
