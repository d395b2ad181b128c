import { hull, type Span, type Spans } from '../../document/index.ts';
import { NETWORK } from '../../text/index.ts';
import { DOCUMENT_NOUNS } from '../lexicon/nouns.ts';
import { type Reading, sentenceAt, wordsOfRole } from '../reading/reading.ts';
import type { Cluster, ClusterMention } from './clusters.ts';
import { nounPhraseBefore } from './phrases.ts';

/** What somebody issues in words of his own: what "the statement said" is said by whoever made it, and the statement is how it came. */
interface Paper {
  readonly noun: RegExp;
  /** Named somewhere in a longer source: "a statement from the airport". */
  readonly named: RegExp;
  /** Told of whoever speaks in it. */
  readonly used: RegExp;
  /** Told of whoever made it, before the match and, with the group `by`, behind it. */
  readonly made: RegExp;
}

const ONE = String.raw`(?:an?|the|its|his|her|their|our|another|this|that|one|the following) (?:[\p{L}-]+ ){0,3}`;
const ISSUES =
  '(?:(?:has|have|had|also|then|later) ){0,3}(?:releas(?:e|es|ed|ing)|issu(?:e|es|ed|ing)|mak(?:e|es|ing)|made|puts? out|putting out|sen(?:d|ds|t)|post(?:s|ed)?|publish(?:es|ed)?|shar(?:es|ed)|g[ai]ve(?:s|n)?|provid(?:e|es|ed)|read|wrote|email(?:s|ed)|tweet(?:s|ed))';
const paper = (noun: string, used: string): Paper => ({
  noun: new RegExp(String.raw`^(?:the|that|this|its|his|her|their) (?:[\p{Ll}-]+ ){0,2}(?:${noun})$`, 'u'),
  named: new RegExp(String.raw`(?<!\p{L})(?:${noun})(?!\p{L})`, 'u'),
  used: new RegExp(String.raw`\b(?:in|via|through) ${ONE}?(?:${noun})(?!\p{L})|${used}`, 'u'),
  made: new RegExp(
    String.raw`\b${ISSUES} (?:out )?${ONE}(?:${noun})(?!\p{L})|\b(?:${noun}) (?<by>(?:from|by|issued by|released by|attributed to|signed by) )`,
    'u',
  ),
});
const PAPERS: readonly Paper[] = [
  paper('statements?', String.raw`\bstatement (?:emailed|sent|provided|given|issued|released|posted|carried)\b`),
  paper('tweets?', String.raw`\b(?:re)?tweet(?:s|ed|ing)\b`),
  paper('posts?', String.raw`\b(?:posted|posting)\b|\bon (?:${NETWORK}|social media)\b`),
  paper('e-?mails?|messages?', String.raw`\be-?mail(?:s|ed|ing)\b`),
];

/** How many statements back whoever made it may have spoken, and how many sentences back it may be told that it was made. */
const STATEMENTS_BACK = 8;
const SENTENCES_BACK = 6;
/** Longer sentences are lists and tables: only so much of them is looked at, in UTF-16 code units. */
const LONGEST = 600;

/**
 * Gives what a statement, a tweet, a post or an email says to whoever issued it, where the report tells who did: "Norvel's ministry said in a
 * statement ... the statement added". `mentions` by sentence.
 */
export function withIssuers(
  reading: Reading,
  speakers: readonly (Cluster | null)[],
  mentions: readonly (readonly ClusterMention[])[],
  refer: (spans: Spans) => Cluster | null,
): readonly (Cluster | null)[] {
  const filled = [...speakers];
  for (const at of filled.keys()) {
    const source = reading.found[at]!.source;
    const first = source[0];
    if (first === undefined || (filled[at]?.name.length ?? 0) > 0) continue;
    const words = wordsOfRole(reading.text, source);
    const kind = words.length <= LONGEST_NAME ? PAPERS.find(({ noun }) => noun.test(decapitalised(words))) : undefined;
    if (kind === undefined) continue;
    const spoke = whoSpokeInIt(reading, at, filled, kind);
    const issuer = spoke === undefined ? whoMadeIt(reading, first[0], mentions, refer, kind) : spoke;
    if (issuer !== null) filled[at] = issuer;
  }
  return filled;
}

const LONGEST_NAME = 60;
const decapitalised = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
const isSomebody = (party: Cluster | null | undefined): party is Cluster =>
  party != null && !DOCUMENT_NOUNS.has(party.head ?? '');

/**
 * Whoever spoke last before and is said to have done so in such a paper, or was found to have made the one that spoke before: null where one spoke
 * of which nobody knows whose it is, undefined where none did.
 */
function whoSpokeInIt(
  reading: Reading,
  at: number,
  speakers: readonly (Cluster | null)[],
  { named, used, made }: Paper,
): Cluster | null | undefined {
  const own = sentenceAt(reading, hull(reading.found[at]!.source)![0]);
  for (let before = at - 1; before >= Math.max(0, at - STATEMENTS_BACK); before--) {
    const { source, cue } = reading.found[before]!;
    const place = hull(cue);
    // Whom a statement quotes did not make it.
    if (place === null || reading.parents[before] !== null) continue;
    const sentence = sentenceAt(reading, place[0]);
    if (own - sentence > SENTENCES_BACK) return undefined;
    const speaker = speakers[before];
    if (named.test(wordsOfRole(reading.text, source).slice(0, LONGEST))) return isSomebody(speaker) ? speaker : null;
    const words = sentenceWords(reading, sentence);
    if (isSomebody(speaker) && (used.test(words) || made.test(words))) return speaker;
  }
  return undefined;
}

function whoMadeIt(
  reading: Reading,
  position: number,
  mentions: readonly (readonly ClusterMention[])[],
  refer: (spans: Spans) => Cluster | null,
  { made, used }: Paper,
): Cluster | null {
  const own = sentenceAt(reading, position);
  for (let sentence = own; sentence >= Math.max(0, own - SENTENCES_BACK); sentence--) {
    const start = reading.sentences[sentence]?.[0] ?? 0;
    const words = sentenceWords(reading, sentence);
    const match = made.exec(words) ?? used.exec(words);
    if (match === null) continue;
    const [from, to] = [start + match.index, start + match.index + match[0].length];
    const here = (mentions[sentence] ?? []).filter(({ cluster }) => isSomebody(cluster));
    if (match.groups?.by) return here.find(({ span }) => span[0] >= to)?.cluster ?? null;
    const phrase = nounPhraseBefore(reading, from);
    const named = phrase && phrase[0] >= start ? refer([withOwner(reading.text, phrase)]) : null;
    return isSomebody(named)
      ? named
      : (here.findLast(({ span, role }) => span[1] <= from && role === 'subject')?.cluster ?? null);
  }
  return null;
}

/** "Norvel's ministry" from "ministry" on. */
function withOwner(text: string, [start, end]: Span): Span {
  const owner = OWNER.exec(text.slice(Math.max(0, start - LONGEST_NAME), start));
  return [start - (owner?.[0].length ?? 0), end];
}
const OWNER = /\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,3}['’]s? $/u;

function sentenceWords({ text, sentences }: Reading, at: number): string {
  const [start, end] = sentences[at] ?? [0, 0];
  return text.slice(start, Math.min(end, start + LONGEST));
}
