import { counted } from '../../collection/summary.ts';
import type { Dispute, Finding } from '../../store/store.ts';
import { wrap } from '../terminal/layout.ts';
import { type Paint, printable } from '../terminal/paint.ts';
import { dateWords } from './dates.ts';
import { cueBefore } from './statements.ts';
import { NO_OUTLET } from './unstated.ts';

/** Disputes found, a blank line between them: who accuses whom, the newest words, and what denies it. */
export const disputeLines = (disputes: readonly Dispute[], width: number, paint: Paint): readonly string[] =>
  disputes.flatMap((dispute, index) => [...(index > 0 ? [''] : []), ...oneDisputeLines(dispute, width, paint)]);

function oneDisputeLines(dispute: Dispute, width: number, paint: Paint): readonly string[] {
  const { accuser, accused, statements, reports, denials } = dispute;
  const name = (words: string): string => paint('source', printable(words));
  const count = paint('faint', `(${counted(statements, 'statement')} in ${counted(reports, 'report')})`);
  return [
    ...wrap(`${accuser ? name(accuser.name) : 'Nobody named'} against ${name(accused.name)} ${count}`, {
      ...{ width, first: '• ', rest: '    ' },
    }),
    ...dispute.accusations.flatMap((finding) => wordsLines(finding, width, paint)),
    ...(denials > 0 ? [`    ${paint('heading', `denied in ${counted(denials, 'statement')}`)}`] : []),
    ...dispute.denied.flatMap((finding) => wordsLines(finding, width, paint, `${whose(finding)} `)),
  ];
}

const whose = ({ speaker, sourceWords }: Finding): string => speaker?.name ?? sourceWords ?? 'nobody named';

function wordsLines(finding: Finding, width: number, paint: Paint, before = ''): readonly string[] {
  const { document, attribution, cueWords, contentWords } = finding;
  const where = [`${document.id} ${attribution.id}`, document.outlet ?? NO_OUTLET, dateWords(document.published)];
  return [
    ...wrap(
      `${paint('source', printable(before))}${cueBefore(cueWords, paint)}${paint('content', printable(contentWords))}`,
      {
        width,
        first: '    ',
      },
    ),
    ...wrap(paint('faint', printable(where.join(' · '))), { width, first: '      ' }),
  ];
}
