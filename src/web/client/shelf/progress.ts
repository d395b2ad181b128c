import type { ProgressLine } from '../../../api/progress.ts';
import { counted } from '../words.ts';

const OUTCOMES = {
  added: 'Kept.',
  reannotated: 'It was on the shelf; read anew by this annotator and kept.',
  unchanged: 'It was on the shelf already; nothing changed.',
} as const;

/** A line of progress as a reader is told it. */
export function lineInWords(line: ProgressLine): string {
  switch (line.step) {
    case 'taking':
      return `Taking ${line.item} …`;
    case 'taken':
      return `${line.bytes.toLocaleString('en-GB')} bytes taken.`;
    case 'read':
      if (line.problem) return line.problem;
      return `Read: ${line.headline ? `“${line.headline}”, ` : ''}${line.outlet ? `${line.outlet}, ` : ''}${counted(line.words, 'word')}.${leftOut(line.ignored)}`;
    case 'annotated':
      return `${counted(line.statements, 'statement')} by ${counted(line.speakers, 'speaker')}.`;
    case 'stored':
      return line.problem === null ? OUTCOMES[line.outcome] : 'Kept as it came, unread.';
    case 'failed':
      return line.message.startsWith(line.item) ? line.message : `${line.item}: ${line.message}`;
    case 'done':
      return `Done: ${line.stored} read and kept, ${line.unchanged} unchanged, ${line.failed} failed${keptUnread(line.notRead)}.`;
  }
}

const leftOut = (fields: readonly string[]): string =>
  fields.length > 0 ? ` Not understood and left out: ${fields.map((field) => `“${field}”`).join(', ')}.` : '';

const keptUnread = (notRead: number): string => (notRead > 0 ? ` (${notRead} of them kept unread)` : '');
