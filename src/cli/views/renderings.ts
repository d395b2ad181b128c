import type { ComparedStatement, Rendering } from '../../collection/renderings/compared.ts';
import type { Part } from '../../collection/renderings/parts.ts';
import {
  creditedTo,
  differenceWords,
  followsWords,
  gathered,
  nameOf,
  originName,
  shownParts,
  spread,
} from '../../collection/renderings/told.ts';
import { counted } from '../../collection/summary.ts';
import { wrap } from '../terminal/layout.ts';
import { type Paint, printable } from '../terminal/paint.ts';
import { dateWords } from './dates.ts';
import { cueBefore } from './statements.ts';
import { NO_OUTLET } from './unstated.ts';

/** Statements that several reports tell, a blank line between them: who, the words, who has the same, and how others differ. */
export const retoldLines = (found: readonly ComparedStatement[], width: number, paint: Paint): readonly string[] =>
  found.flatMap((statement, index) => [...(index > 0 ? [''] : []), ...retoldStatementLines(statement, width, paint)]);

function retoldStatementLines(statement: ComparedStatement, width: number, paint: Paint): readonly string[] {
  const { base, same, others } = gathered(statement);
  const told = statement.quotedOtherwise ? `${spread(statement)}; quotations differ` : spread(statement);
  const alike = [...new Set(same.map(({ finding }) => finding.document.outlet ?? NO_OUTLET))];
  return [
    ...wrap(`${paint('source', printable(named(base)))} ${paint('faint', `(${told})`)}`, {
      width,
      first: '• ',
      rest: '    ',
    }),
    ...renderingLines(base, base, width, paint),
    ...(alike.length > 0
      ? wrap(paint('faint', printable(`the same words: ${alike.join(', ')}`)), { width, first: INDENT })
      : []),
    ...others.flatMap((rendering) => renderingLines(rendering, base, width, paint)),
    ...moreLines(statement),
  ];
}

/** One statement in all its renderings, oldest first, with the origin of each. */
export function comparedLines(statement: ComparedStatement, width: number, paint: Paint): readonly string[] {
  const { base } = gathered(statement);
  const { renderings } = statement;
  const head = renderings.length > 1 ? `(${spread(statement)})` : '(found in no other report that is stored)';
  return [
    ...wrap(`${paint('source', printable(named(base)))} ${paint('faint', head)}`, { width }),
    ...renderings.flatMap((rendering) => {
      const follows = followsWords(rendering, renderings);
      const origin = `origin ${originName(rendering.origin.number)}${follows ? `: ${follows}` : ''}`;
      return [
        '',
        ...renderingLines(rendering, base, width, paint, [
          ...(rendering === base && renderings.length > 1 ? ['compared with this'] : []),
          origin,
        ]),
      ];
    }),
    ...moreLines(statement),
  ];
}

const INDENT = '    ';

const moreLines = ({ more }: ComparedStatement): readonly string[] =>
  more > 0 ? [`${INDENT}${counted(more, 'rendering')} more are not shown.`] : [];

/** The words with what differs, then how they differ and where they stand. */
function renderingLines(
  rendering: Rendering,
  base: Rendering,
  width: number,
  paint: Paint,
  more: readonly string[] = [],
): readonly string[] {
  const { document, attribution, cueWords } = rendering.finding;
  const difference = differenceWords(rendering);
  const credited = creditedTo(rendering, base);
  const where = [
    `${document.id}/${attribution.id}`,
    ...[document.outlet ?? NO_OUTLET, dateWords(document.published)],
    ...(difference === null ? [] : [difference]),
    ...(credited === null ? [] : [`credited to ${credited}`]),
    ...more,
  ];
  return [
    ...wrap(
      `${cueBefore(cueWords, paint)}${shownParts(rendering)
        .map((part) => marked(part, paint))
        .join('')}`,
      { width, first: INDENT },
    ),
    ...wrap(paint('faint', printable(where.join(' · '))), { width, first: `${INDENT}  ` }),
  ];
}

/**
 * What differs stands in brackets, as word-by-word comparisons of texts have it, so that it is seen without colour; blanks stand where the
 * report has them.
 */
function marked({ kind, words }: Part, paint: Paint): string {
  const shown = printable(words.trim());
  const [before, behind] = [/^\s/.test(words) ? ' ' : '', /\s$/.test(words) ? ' ' : ''];
  if (kind === 'dropped') return ` ${paint('bad', `[-${shown}-]`)} `;
  return before + (kind === 'added' ? paint('good', `{+${shown}+}`) : paint('content', shown)) + behind;
}

const named = ({ finding }: Rendering): string => nameOf(finding) ?? 'nobody named';
