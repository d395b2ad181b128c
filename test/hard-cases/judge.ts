import { scoreArticle } from '../../evaluation/score.ts';
import type { Attribution } from '../../src/document/index.ts';
import { type Marks, marked } from '../marked.ts';
import type { Row } from './row.ts';

/** What is wrong with the attributions found in a row's text, in a few words; null where nothing is. */
export function faultOf({ text, expected, optional, exact }: Row, found: readonly Attribution[]): string | null {
  const wanted = marked(text, ...expected);
  const { counts, right, pairs } = scoreArticle(text, wanted, found);
  const good = new Set(pairs.filter(([, j]) => right[j]).map(([i]) => i));
  const missed = expected.filter((_, i) => !good.has(i));
  if (missed.length > 0) return `not found: ${missed.map(named).join(', ')}`;
  const others = found.filter((_, j) => !right[j]);
  const welcome = scoreArticle(text, marked(text, ...optional), others).right;
  const extra = others.filter((_, j) => !welcome[j]);
  if (extra.length > 0) return `too much: ${extra.map((one) => shown(text, one)).join(', ')}`;
  return exact && counts.strict < expected.length ? `edges: ${found.map((one) => shown(text, one)).join(', ')}` : null;
}

const named = ({ source, cue, content }: Marks): string =>
  `[${[source ?? '–', cue ?? '–', content ?? '–'].map((role) => [role].flat().join(' … ')).join(' | ')}]`;

const shown = (text: string, { source, cue, content }: Attribution): string =>
  named(
    Object.fromEntries(
      Object.entries({ source, cue, content })
        .filter(([, spans]) => spans.length > 0)
        .map(([role, spans]) => [role, spans.map(([start, end]) => text.slice(start, end))]),
    ),
  );
