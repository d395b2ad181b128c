import { type Span, tidy } from '../../document/index.ts';
import { groupsAt } from '../../text/groups.ts';
import { touchesOne } from '../../text/paragraphs.ts';
import type { FoundAttribution } from '../found.ts';
import { SURE } from './said.ts';
import type { Setting } from './setting.ts';

/**
 * Posts that a page had embedded and whoever made a text of it wrote down as an element: `<tweet author="@venn">We stay.</tweet>`. The attribute
 * names the author; a post that passes another's on says so itself: `“@brask: “We stay.”`
 */
export function embeddedPosts({ text, found, paragraphs }: Setting): readonly FoundAttribution[] {
  const sources = tidy(found.flatMap(({ source }) => source));
  return [...text.matchAll(POST)]
    .filter(({ index }) => touchesOne(paragraphs, [index, index + 1]))
    .flatMap((match): readonly FoundAttribution[] => {
      const { author, inside } = groupsAt(0, match);
      const words = withoutSpace(text, inside!);
      if (words[1] - words[0] < SHORTEST_POST) return [];
      const passed = PASSED_ON.exec(text.slice(...words));
      return [post(author!, [], words), ...(passed ? [passedOn(words, passed)] : [])];
    })
    .filter(({ source }) => !touchesOne(sources, source[0]!));
}

/** A line that opens with who posted it: `@venn: We stay. #Krel`. */
export function handled({ text, found, paragraphs }: Setting): readonly FoundAttribution[] {
  const sources = new Set(found.flatMap(({ source }) => source.map(([start]) => start)));
  return paragraphs.flatMap(([start, end]) => {
    const handle = HANDLE.exec(text.slice(start, Math.min(end, start + 90)));
    if (!handle || sources.has(start)) return [];
    const colon = start + handle[1]!.length;
    return [post([start, colon], [[colon, colon + 1]], [start + handle[0].length, end])];
  });
}

const post = (author: Span, cue: readonly Span[], words: Span): FoundAttribution => ({
  source: [author],
  cue,
  content: [words],
  extractionScore: SURE,
});

function withoutSpace(text: string, [start, end]: Span): Span {
  const inside = text.slice(start, end);
  const first = start + inside.length - inside.trimStart().length;
  return [first, first + inside.trim().length];
}

function passedOn([start, end]: Span, { 0: lead, groups }: RegExpExecArray): FoundAttribution {
  const colon = start + lead.trimEnd().length - 1;
  return post([colon - groups!.name!.length, colon], [[colon, colon + 1]], [start + lead.length, end]);
}

/** White space around the words is cut off afterwards: one quantifier alone may read it, or an element full of blanks costs the cube of its length. */
const POST =
  /<tweet\b[^<>]{0,200}?\b(?:tweet-)?author="(?<author>@?\w[\w .-]{1,40})"[^<>]{0,300}>(?<inside>[^<]{3,1000})<\/?tweet\b/dgu;
const SHORTEST_POST = 3;
const HANDLE = /^(@\w{2,30}(?: \([^()\n]{1,40}\))?):\s+(?=\S+\s\S)/u;
const PASSED_ON = /^(?:RT )?[“"]?(?<name>@\w{2,30}):\s+/u;
