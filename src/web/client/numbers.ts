import type { Figure } from '../../document/index.ts';

/** The number of a figure with its bound in words; `written` are its words in the text. */
export function numberWords(figure: Figure, written: string): string {
  const { min, max, bound } = figure;
  const low = min ?? max;
  const high = max ?? min;
  if (isAsWritten(figure) || bound === 'vague' || low === null || high === null) return written;
  if (bound === 'range') return `${amount(low)} to ${amount(high)}`;
  return BOUND_WORDS[bound] + amount(bound === 'at-most' ? high : low);
}

/** What is vague, and an amount with its currency, stand as the report puts them. */
export const isAsWritten = ({ bound, kind }: Figure): boolean => bound === 'vague' || kind === 'money';

const BOUND_WORDS = { exact: '', about: 'about ', 'at-least': 'at least ', 'at-most': 'at most ' } as const;

/** "26", "1,200", "1.5 million": in words of size only where that loses nothing. */
export function amount(value: number): string {
  const millions = value / 1e6;
  const isRound = value >= 1e6 && Number(millions.toFixed(2)) === millions;
  return isRound ? `${millions.toLocaleString('en-GB')} million` : value.toLocaleString('en-GB');
}
