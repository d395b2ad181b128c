import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GROUP_NOUNS, ORGANISATION_HEADS, PERSON_NOUNS } from '../../src/annotate/lexicon/nouns.ts';
import { PLACES } from '../../src/annotate/lexicon/places.ts';
import type { ClusterMention } from '../../src/annotate/parties/clusters.ts';
import { resolveParties } from '../../src/annotate/parties/speakers.ts';
import { readingOf } from '../../src/annotate/reading/reading.ts';
import type { Span } from '../../src/document/index.ts';
import type { PointedPronoun } from '../../src/model/pointing.ts';
import { isCapitalised, OFFICES, plain } from '../../src/text/index.ts';
import { addSums, type Chains, CONLL_MEASURES, f1Of } from './conll.ts';

/** A text with chains; mentions are ranges of its tokens, end exclusive. */
export interface CoreferenceText {
  readonly id: string;
  readonly text: string;
  readonly tokens: readonly Span[];
  readonly chains: readonly (readonly Span[])[];
}

export interface OntoGumFigures {
  readonly texts: number;
  /** Mean of MUC, B-cubed and CEAFe with mentions alike to the token. */
  readonly conll: number;
  /** The same where mentions are alike that end their nominal part with the same word. */
  readonly conllByHead: number;
  readonly muc: number;
  readonly bCubed: number;
  readonly ceafE: number;
}

/** Reads the texts of some kinds (`news`, `bio`) of OntoGUM (https://github.com/amir-zeldes/gum) from a folder of its files. */
export const readOntoGum = (folder: string, kinds: readonly string[]): readonly CoreferenceText[] =>
  readdirSync(folder)
    .filter((name) => kinds.some((kind) => name.startsWith(`GUM_${kind}_`)) && name.endsWith('.conll'))
    .sort()
    .map((name) => parse(name.replace('.conll', ''), readFileSync(join(folder, name), 'utf8')));

const NO_SPACE_BEFORE = /^(?:[,.;:!?%)\]”’]|['’](?:s|re|ve|ll|d|m)?$|n['’]t$)/i;
const NO_SPACE_AFTER = /[([“‘$£€]$/;

/** Joins the tokens as they would be printed, and reads the brackets of the last column: `(3(1)` opens 3 and is 1. */
function parse(id: string, file: string): CoreferenceText {
  let text = '';
  const tokens: Span[] = [];
  const open = new Map<string, number[]>();
  const chains = new Map<string, Span[]>();
  for (const line of file.split('\n')) {
    const [index, token, brackets] = line.split('\t');
    if (token === undefined || brackets === undefined || !/^\d+$/.test(index ?? '')) continue;
    if (text !== '' && !NO_SPACE_BEFORE.test(token) && !NO_SPACE_AFTER.test(text)) text += ' ';
    tokens.push([text.length, text.length + token.length]);
    text += token;
    const at = tokens.length - 1;
    for (const [, opens, chain, closes] of brackets.matchAll(/(\()?(\d+)(\))?/g)) {
      if (opens) open.set(chain!, [...(open.get(chain!) ?? []), at]);
      const start = closes ? open.get(chain!)?.pop() : undefined;
      if (start !== undefined) chains.set(chain!, [...(chains.get(chain!) ?? []), [start, at + 1]]);
    }
  }
  return { id, text, tokens, chains: [...chains.values()] };
}

const PERSONAL = /^(?:he|him|his|she|her|hers|they|them|their|i|me|my|we|us|our|who|whom)$/;

/**
 * The files give no kinds, so a gold chain counts as one of a person or body when one of its mentions is a personal
 * pronoun, ends in a noun for people or bodies, or is a name of several capitalised words that is no place.
 */
function isOfParty({ text, tokens }: CoreferenceText, chain: readonly Span[]): boolean {
  return chain.some(([from, to]) => {
    const words = tokens.slice(from, to).map(([start, end]) => text.slice(start, end));
    const head = plain(words.at(-1)!);
    if (words.length === 1 && PERSONAL.test(head)) return true;
    if ([PERSON_NOUNS, GROUP_NOUNS, ORGANISATION_HEADS, OFFICES].some((nouns) => nouns.has(head))) return true;
    return words.length > 1 && words.length < 5 && words.every(isCapitalised) && !PLACES.has(head);
  });
}

const key = ([from, to]: Span): string => `${from}-${to}`;

/** The last token before the first that ends a noun phrase's nominal part. */
function headKey({ text, tokens }: CoreferenceText, [from, to]: Span): string {
  for (let at = from + 1; at < to; at++) {
    const [start, end] = tokens[at]!;
    if (/^(?:,|\(|of|in|at|for|from|with|on|to|by|who|which|that|whose|['’]s?)$/.test(text.slice(start, end)))
      return String(at - 1);
  }
  return String(to - 1);
}

/** The resolver's own chains with two mentions or more, of people and bodies, as ranges of tokens. */
function systemChains(
  { text, tokens }: CoreferenceText,
  pronouns: readonly PointedPronoun[],
): readonly (readonly Span[])[] {
  const chains = new Map<ClusterMention['cluster'], Span[]>();
  for (const mention of resolveParties(readingOf(text, [], [], pronouns)).mentions.flat()) {
    const { cluster, span } = mention;
    if (cluster.nature === 'place' || cluster.nature === 'unknown') continue;
    const from = tokens.findIndex((token) => token[1] > span[0]);
    const to = tokens.findLastIndex((token) => token[0] < span[1]) + 1;
    if (from >= 0 && to > from) chains.set(cluster, [...(chains.get(cluster) ?? []), [from, to]]);
  }
  return [...chains.values()].filter((chain) => chain.length > 1);
}

/** @param pronouns whom the network takes each text's pronouns to mean */
export function measureOntoGum(
  texts: readonly CoreferenceText[],
  pronouns: readonly (readonly PointedPronoun[])[],
): OntoGumFigures {
  const pairs = texts.map((text, place) => ({
    text,
    gold: text.chains.filter((chain) => chain.length > 1 && isOfParty(text, chain)),
    system: systemChains(text, pronouns[place]!),
  }));
  const figure = (name: keyof typeof CONLL_MEASURES, keyOf: (text: CoreferenceText, span: Span) => string): number => {
    const keyed = (text: CoreferenceText, chains: readonly (readonly Span[])[]): Chains =>
      chains.map((chain) => [...new Set(chain.map((span) => keyOf(text, span)))]);
    return f1Of(
      addSums(pairs.map(({ text, gold, system }) => CONLL_MEASURES[name](keyed(text, gold), keyed(text, system)))),
    );
  };
  const mean = (keyOf: (text: CoreferenceText, span: Span) => string): number =>
    (figure('muc', keyOf) + figure('bCubed', keyOf) + figure('ceafE', keyOf)) / 3;
  const exact = (_: CoreferenceText, span: Span): string => key(span);
  return {
    texts: texts.length,
    conll: mean(exact),
    conllByHead: mean(headKey),
    muc: figure('muc', exact),
    bCubed: figure('bCubed', exact),
    ceafE: figure('ceafE', exact),
  };
}
