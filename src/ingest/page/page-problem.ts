import type { Problem } from '../../document/index.ts';
import type { DraftBlock } from '../draft.ts';
import { PROBLEMS } from '../problems.ts';
import type { Body } from './body.ts';
import type { PageFacts } from './facts.ts';
import type { Outline } from './outline.ts';
import type { Tree } from './tree.ts';

/** A report shorter than this on a page that speaks of subscribing is a stub. */
const STUB_WORDS = 250;
/** A stub says that it is not free, or asks for a subscription and does not say that it is free. */
const isStub = ({ lines }: Outline, { isFree }: PageFacts): boolean =>
  isFree === false || (isFree === null && lines.some(({ text }) => text.length < 400 && PAYWALL.test(text)));

/** Less running text is no report. Characters, for not every script parts its words. */
const LEAST_TEXT = 120;

const PAYWALL =
  /\b(?:subscribe|subscription|log ?in|sign ?in|register|become a (?:member|subscriber)|start your (?:free )?trial|unlock)\b.{0,60}\b(?:to (?:continue|keep|read|access|unlock|view)|read(?:ing)? the (?:full|rest|whole)|full (?:access|article|story))|\b(?:to (?:continue|keep) reading|to (?:(?:read|view|access) the (?:full|rest|whole)|read this)|this (?:article|story|content|report) is (?:for|only for|exclusive(?:ly)?(?: to| for)?|available (?:only )?to|reserved for) (?:our )?(?:paid |paying |premium |registered )?(?:subscribers?|members?))|\balready (?:a subscriber|subscribed|have a subscription)\b|\b(?:you have|you['’]ve) (?:reached|read|used) (?:your|all)\b.{0,60}\b(?:free|articles?|limit)\b/i;

/** Why a page gave no report or only a part; null where it gave one. */
export function pageProblem(
  tree: Tree,
  outline: Outline,
  body: Body,
  blocks: readonly DraftBlock[],
  facts: PageFacts,
): Problem | null {
  const words = wordsIn(blocks);
  if (tree.stopped) return PROBLEMS.unreal();
  if (tree.cutIn !== null) return PROBLEMS.cut(words);
  if (outline.lines.length === 0 && facts.headline === null) return PROBLEMS.empty();
  if (words < STUB_WORDS && isStub(outline, facts)) return PROBLEMS.paywall(words);
  if (isFrontPage(outline, body, blocks, facts)) return PROBLEMS.frontPage();
  return textLength(blocks) < LEAST_TEXT ? PROBLEMS.noArticle() : null;
}

const wordsIn = (blocks: readonly DraftBlock[]): number =>
  running(blocks).reduce((words, { text }) => words + text.split(/\s+/).length, 0);

const textLength = (blocks: readonly DraftBlock[]): number =>
  running(blocks).reduce((length, { text }) => length + text.length, 0);

const running = (blocks: readonly DraftBlock[]): readonly DraftBlock[] =>
  blocks.filter(({ kind }) => kind !== 'headline' && kind !== 'standfirst' && kind !== 'caption' && kind !== 'credit');

/**
 * A front page says that it is a site or a list, stands at the site's root, or shows many linked headlines and hardly
 * two paragraphs that follow one another.
 */
function isFrontPage(outline: Outline, { container }: Body, blocks: readonly DraftBlock[], facts: PageFacts): boolean {
  if (facts.isCollection) return true;
  const teasers = outline.lines.filter(
    ({ text, linked, element }) => text.length >= 20 && linked > 0.8 * text.length && /^h[1-6]$/.test(element.name),
  ).length;
  const atRoot = facts.url !== null && /^https?:\/\/[^/]+\/?(?:index\.\w+)?$/.test(facts.url);
  if (facts.isArticle && facts.published !== null && !atRoot) return false;
  const paragraphs = blocks.filter(({ kind, text }) => kind === 'paragraph' && text.length >= 150).length;
  if (atRoot) return teasers >= 3 || paragraphs < 4;
  return teasers >= 8 && paragraphs < teasers / 2 && container.name !== 'article';
}
