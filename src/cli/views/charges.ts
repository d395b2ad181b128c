import { counted } from '../../collection/summary.ts';
import type { Charge, Finding } from '../../store/store.ts';
import { wrap } from '../terminal/layout.ts';
import { type Paint, printable } from '../terminal/paint.ts';
import { dateWords } from './dates.ts';
import { NO_OUTLET } from './unstated.ts';

/** Charges found, a blank line between them: who accuses whom, the newest words, and what denies it. */
export const chargeLines = (charges: readonly Charge[], width: number, paint: Paint): readonly string[] =>
  charges.flatMap((charge, index) => [...(index > 0 ? [''] : []), ...oneChargeLines(charge, width, paint)]);

function oneChargeLines(charge: Charge, width: number, paint: Paint): readonly string[] {
  const { accuser, accused, statements, reports, denials } = charge;
  const name = (words: string): string => paint('source', printable(words));
  const count = paint('faint', `(${counted(statements, 'statement')} in ${counted(reports, 'report')})`);
  return [
    ...wrap(`${accuser ? name(accuser.name) : 'Somebody who is not named'} accuses ${name(accused.name)} ${count}`, {
      ...{ width, first: '• ', rest: '    ' },
    }),
    ...charge.accusations.flatMap((finding) => wordsLines(finding, width, paint)),
    ...(denials > 0 ? [`    ${paint('heading', `denied in ${counted(denials, 'statement')}`)}`] : []),
    ...charge.denied.flatMap((finding) => wordsLines(finding, width, paint, `${whose(finding)} `)),
  ];
}

const whose = ({ speaker, sourceWords }: Finding): string => speaker?.name ?? sourceWords ?? 'nobody named';

function wordsLines(finding: Finding, width: number, paint: Paint, before = ''): readonly string[] {
  const { document, attribution, cueWords, contentWords } = finding;
  const colon = /\p{L}$/u.test(cueWords) ? ':' : '';
  const cue = cueWords ? `${paint('cue', printable(cueWords))}${colon} ` : '';
  const where = [`${document.id} ${attribution.id}`, document.outlet ?? NO_OUTLET, dateWords(document.published)];
  return [
    ...wrap(`${paint('source', printable(before))}${cue}${paint('content', printable(contentWords))}`, {
      width,
      first: '    ',
    }),
    ...wrap(paint('faint', printable(where.join(' · '))), { width, first: '      ' }),
  ];
}
