import type { Problem } from '../../document/index.ts';
import type { DraftBlock } from '../draft.ts';
import { PROBLEMS } from '../problems.ts';
import { blocksOf } from './blocks.ts';
import { bodyOfPage } from './body.ts';
import { factsOf, type PageFacts } from './facts.ts';
import { outlineOf } from './outline.ts';
import { pageProblem } from './page-problem.ts';
import { parse } from './tree.ts';

export interface PageRead {
  readonly blocks: readonly DraftBlock[];
  readonly facts: PageFacts;
  readonly problem: Problem | null;
}

/** Reads an HTML page: what it says about its report, and the report's blocks. */
export function readPage(html: string, address: string | null): PageRead {
  const tree = parse(html);
  const outline = outlineOf(tree);
  const facts = factsOf(tree, address);
  const body = bodyOfPage(tree, outline);
  const blocks = blocksOf(outline, body, facts);
  const problem = tree.tooDeep ? PROBLEMS.tooDeep() : pageProblem(outline, body, blocks, facts);
  const reported = problem?.code === 'front-page' ? [] : withHeadline(facts.headline, blocks);
  return { blocks: reported, facts, problem };
}

const withHeadline = (headline: string | null, blocks: readonly DraftBlock[]): readonly DraftBlock[] =>
  headline === null ? blocks : [{ kind: 'headline', text: headline }, ...blocks];
