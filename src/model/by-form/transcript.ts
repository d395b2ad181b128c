import { type Span, type Spans, sameSpans } from '../../document/index.ts';
import { indexAt } from '../../text/paragraphs.ts';
import type { FoundAttribution } from '../found.ts';
import type { Setting } from './setting.ts';

/** What one speaker of a transcript says at a time: `KREL: I never signed it.` */
export interface Turn {
  readonly label: Span;
  readonly colon: number;
  /** Its paragraphs: the one with the label, and those that open with a mark again and go on. */
  readonly paragraphs: Spans;
  /** The words said in each. */
  readonly words: Spans;
  /** Paragraphs in brackets among them and behind: "(Applause.)" is nobody's. */
  readonly asides: Spans;
}

/**
 * The turns of transcripts: paragraphs one behind the other that open with different names and a colon, each behind a quotation mark or
 * none has one. They are speech, and no list of scores or places, where a name comes again, a question is put, or somebody says "I".
 * `Q:` and `A:` name nobody and are left out; what is told in brackets is nobody's.
 */
export function turnsOf({ text, paragraphs }: Pick<Setting, 'text' | 'paragraphs'>): readonly Turn[] {
  const runs: Turn[][] = [[]];
  // Paragraphs that go on with a turn are its own only where another turn follows: behind the last one stands what closes the page.
  let goingOn: Span[] = [];
  for (const paragraph of paragraphs) {
    const run = runs.at(-1)!;
    const last = run.at(-1);
    const turn = turnAt(text, paragraph);
    if (turn) {
      if (last && goingOn.length > 0) run[run.length - 1] = joined(last, goingOn);
      run.push(turn);
      goingOn = [];
    } else if (last && (isAside(text, paragraph) || isQuestion(text, paragraph))) {
      run[run.length - 1] = { ...last, asides: [...last.asides, paragraph] };
    } else if (last && OPENS.test(text[last.paragraphs[0]![0]]!) && OPENS.test(text[paragraph[0]]!)) {
      goingOn.push(paragraph);
    } else if (last) {
      goingOn = [];
      runs.push([]);
    }
  }
  return runs
    .filter((run) => isSpeech(text, run) || run.some(({ asides }) => asides.some((one) => isQuestion(text, one))))
    .flat();
}

/** Every turn as a finding, but those that the network found. */
export function transcript(turns: readonly Turn[], found: readonly FoundAttribution[]): readonly FoundAttribution[] {
  const taken = new Set(found.flatMap(({ source }) => source.map(([start]) => start)));
  return turns
    .filter(({ label }) => !taken.has(label[0]))
    .map(({ label, colon, words }) => ({
      source: [label],
      cue: [[colon, colon + 1]],
      content: words,
      extractionScore: 0.8,
    }));
}

/** A paragraph of a transcript, and the turn that it belongs to; null for an aside. */
interface Place {
  readonly turn: Turn | null;
  readonly span: Span;
}

/** A turn's words, all of them, are its speaker's: no finding outside of it holds them. Gives null for a finding of which that leaves nothing. */
export function keptToTurns(turns: readonly Turn[]): (found: FoundAttribution) => FoundAttribution | null {
  const placesOf = (turn: Turn): readonly Place[] => [
    ...turn.paragraphs.map((span) => ({ turn, span })),
    ...turn.asides.map((span) => ({ turn: null, span })),
  ];
  const places = turns.flatMap(placesOf).sort((a, b) => a.span[0] - b.span[0]);
  const spans = places.map(({ span }) => span);
  const turnAround = (offset: number): Turn | null => {
    const near = indexAt(spans, offset);
    return near >= 0 && offset < spans[near]![1] ? places[near]!.turn : null;
  };
  return (found) => {
    const own = found.cue[0] ? turnAround(found.cue[0][0]) : null;
    if (own !== null && found.cue[0]![0] === own.colon)
      return sameSpans(found.content, own.words) ? found : { ...found, content: own.words };
    const content: Span[] = [];
    for (const [start, end] of found.content) {
      let from = start;
      for (let k = Math.max(0, indexAt(spans, start)); k < spans.length && spans[k]![0] < end; k++) {
        const [begin, until] = spans[k]!;
        if ((own !== null && places[k]!.turn === own) || until <= from) continue;
        if (begin > from) content.push([from, begin]);
        from = until;
      }
      if (from < end) content.push([from, end]);
    }
    if (content.length === 0) return null;
    return sameSpans(content, found.content) ? found : { ...found, content };
  };
}

function turnAt(text: string, [start, end]: Span): Turn | null {
  const label = LABEL.exec(text.slice(start, Math.min(end, start + 80)));
  if (!label) return null;
  const from = start + label[1]!.length;
  const colon = start + label[0].trimEnd().length - 1;
  const words = withoutLastMark(text, [start + label[0].length, end]);
  return ENDS.test(text.slice(...words).slice(-3)) && !ANSWER.test(label[2]!)
    ? { label: [from, from + label[2]!.length], colon, paragraphs: [[start, end]], words: [words], asides: [] }
    : null;
}

/** Words behind an opening mark without the mark that closes them, which closes the whole transcript. */
function withoutLastMark(text: string, [start, end]: Span): Span {
  const marks = text.slice(start, end).match(/["“”]/g) ?? [];
  return [start, marks.length === 1 && /["”]/.test(text[end - 1]!) ? end - 1 : end];
}

const joined = (turn: Turn, more: Spans): Turn => ({
  ...turn,
  paragraphs: [...turn.paragraphs, ...more],
  words: [...turn.words, ...more.map(([start, end]): Span => [start + 1, end])],
});

const isAside = (text: string, [start, end]: Span): boolean => end - start < 80 && ASIDE.test(text.slice(start, end));

/** `Q: And the boat?` among answers under a name. */
const isQuestion = (text: string, [start, end]: Span): boolean =>
  /^["“]?Q(?:uestion)?\s?:\s[^\n]*\?["”’']?$/u.test(text.slice(start, Math.min(end, start + 400)));

function isSpeech(text: string, run: readonly Turn[]): boolean {
  const names = run.map(({ label }) => text.slice(...label));
  const different = new Set(names).size;
  if (different < 2) return false;
  if (names.some((name) => UNKNOWN.test(name))) return true;
  const says = (words: Span): boolean => SPEECH.test(text.slice(...words));
  return different < names.length || run.some(({ words }) => words.some(says));
}

const OPENS = /["“]/;
const ASIDE = /^["“]?[([][^)\]]*[)\]][.,]?["”]?$/;
const SPEECH = /\?["”’']?$|(?:^|\s)(?:I|I['’]m|[Mm]y|[Ww]e|me)\s/;
const UNKNOWN = /^Un(?:identified|known) /;
const LABEL =
  /^(["“]?(?:(?:\d{1,2}[:.]\d{2}|Q\d{1,4})\s)?)((?:Un(?:identified|known) (?:fe)?male(?: voice)?|\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){0,4}|\p{Lu}\p{Ll}+(?:\s\p{Ll}+){1,2}(?:\s\p{Lu}[\p{L}.'’-]+){1,3}))(?:, (?:(?:asked|on|about)\s[^:\n]{1,50}|\d{1,3})|\s\([^()\n]{1,60}\))?:(?:\s+|(?=["“\p{Lu}]))(?=\S)/u;
/** `Yes: ...`, `No: ...`: sides of a question, not speakers. */
const ANSWER = /^(?:Yes|No|Maybe|Undecided|For|Against)$/;
const ENDS = /[\p{L}"”’')\]—–-][.?!…]["”’')\]]*$|[.?!…]["”’')\]]+$/u;
