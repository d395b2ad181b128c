import { type Span, tidy } from '../../document/index.ts';
import { groupsAt } from '../../text/groups.ts';
import { touchesOne } from '../../text/paragraphs.ts';
import type { FoundAttribution } from '../found.ts';
import { AGENT, PEOPLE } from '../wording/people.ts';
import { CAUTIOUS } from './said.ts';
import type { Setting } from './setting.ts';
import { IRREGULAR } from './subject.ts';

/**
 * What each of several people said, in a few words behind a bullet, as reports of hearings have it: `• Conductor: heard a bang, then nothing`.
 * Two such lines at least, one below the other and with a verb; where the network found nobody.
 */
export function bulleted({ text, paragraphs, found }: Setting): readonly FoundAttribution[] {
  const taken = tidy(found.flatMap(({ source, cue }) => [...source, ...cue]));
  const lines = paragraphs.map((paragraph) => lineAt(text, paragraph));
  const neighbour = (at: number): boolean => Boolean(lines[at - 1] ?? lines[at + 1]);
  return lines.flatMap((line, at) =>
    line && neighbour(at) && !touchesOne(taken, [line.source[0]![0], line.cue[0]![1]]) ? [line] : [],
  );
}

function lineAt(text: string, [start, end]: Span): FoundAttribution | null {
  const match = end - start <= LONGEST ? LINE.exec(text.slice(start, end)) : null;
  if (!match || !SOMEBODY.test(match.groups!.label!)) return null;
  const { source, cue, content } = groupsAt(start, match);
  return { source: [source!], cue: [cue!], content: [content!], extractionScore: CAUTIOUS };
}

/** Of a line, in UTF-16 code units. */
const LONGEST = 240;
const VERB = String.raw`(?:${IRREGULAR}|\p{Ll}{2,}ed)(?!\p{L})`;
/** A label, and small letters with a verb among the first words: no list of prizes, credits or dishes has them. */
const LINE = new RegExp(
  String.raw`^[•*·–-]\s+(?<source>(?<label>[\p{L}’' -]{3,40}?)(?: \([^()\n]{1,30}\))?)(?<cue>:)\s+` +
    String.raw`(?<content>(?=(?:[^\s.!?]{1,30} ){0,4}?[“"]?${VERB})[“"‘'\p{Ll}][^\n]{6,200}?)(?: [–—] [^\n]{0,80})?\.?$`,
  'du',
);
const SOMEBODY = new RegExp(String.raw`(?:^|\s)(?:${PEOPLE}|${AGENT}s?)$`, 'iu');
