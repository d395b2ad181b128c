import type { Finding } from '../../store/store.ts';
import { clip } from '../terminal/layout.ts';
import { type Paint, paintSpans, printable } from '../terminal/paint.ts';
import { dateWords } from './dates.ts';
import { attributionWords, entityWords, statementLines, targetWords } from './statements.ts';
import { NO_OUTLET } from './unstated.ts';

/** Statements found, a blank line between them. */
export const findingsLines = (findings: readonly Finding[], width: number, paint: Paint): readonly string[] =>
  findings.flatMap((finding, index) => [...(index > 0 ? [''] : []), ...findingLines(finding, width, paint)]);

/** A statement found: its speaker, cue and content with the matches marked, then the report it stands in. */
function findingLines(finding: Finding, width: number, paint: Paint): readonly string[] {
  const { attribution, speaker, target, document } = finding;
  const place = [
    `${document.id} ${attribution.id}`,
    document.outlet ?? NO_OUTLET,
    dateWords(document.published),
    document.headline ?? '',
  ];
  return [
    ...statementLines(
      {
        label: '•',
        speaker: speaker?.name ?? finding.sourceWords ?? 'nobody named',
        notes: [...(speaker ? entityWords(speaker) : []), ...attributionWords(attribution), ...targetWords(target)],
        cue: finding.cueWords,
        content: paintSpans(
          finding.contentWords,
          finding.matches.map((span) => ({ span, style: 'match' })),
          paint,
        ),
        depth: 0,
      },
      width,
      paint,
    ),
    `    ${paint('faint', clip(printable(place.filter(Boolean).join(' · ')), width - 4))}`,
  ];
}
