import type { Problem } from '../../document/index.ts';
import type { DraftBlock } from '../draft.ts';
import { blocksOf } from './blocks.ts';
import { bodyOfPage } from './body.ts';
import { factsOf, type PageFacts } from './facts.ts';
import { type Outline, outlineOf } from './outline.ts';
import { pageProblem } from './page-problem.ts';
import { parse, type Tree, within } from './tree.ts';

export interface PageRead {
  readonly blocks: readonly DraftBlock[];
  readonly facts: PageFacts;
  readonly problem: Problem | null;
}

/** Reads an HTML page: what it says about its report, and the report's blocks. */
export function readPage(html: string, address: string | null): PageRead {
  const tree = parse(html);
  const outline = withoutCutLine(outlineOf(tree), tree);
  const facts = factsOf(tree, outline, address);
  const body = bodyOfPage(tree, outline);
  const blocks = blocksOf(outline, body, facts);
  const problem = pageProblem(tree, outline, body, blocks, facts);
  if (problem?.code === 'front-page') return { blocks: [], facts: { ...facts, headline: null }, problem };
  return { blocks: withHeadline(facts.headline, blocks), facts, problem };
}

/** A line in which the page breaks off is no whole sentence: half a quotation would be a false one. */
function withoutCutLine(outline: Outline, { cutIn }: Tree): Outline {
  const last = outline.lines.at(-1);
  if (cutIn === null || last === undefined || !within(cutIn, (element) => element === last.element)) return outline;
  const lines = outline.lines.slice(0, -1);
  const rangeOf: Outline['rangeOf'] = (element) => {
    const [from, to] = outline.rangeOf(element);
    return [Math.min(from, lines.length), Math.min(to, lines.length)];
  };
  return { ...outline, lines, rangeOf };
}

const withHeadline = (headline: string | null, blocks: readonly DraftBlock[]): readonly DraftBlock[] =>
  headline === null ? blocks : [{ kind: 'headline', text: headline }, ...blocks];
