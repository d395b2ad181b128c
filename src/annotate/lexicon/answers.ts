import type { Act } from '../../document/index.ts';
import { wordSet } from '../../text/word-set.ts';
import { UNTRUE } from './untrue.ts';

/** What an answer may call the thing that it answers. */
export interface Matter {
  readonly acts: readonly Act[];
  /** "Denied the allegations". */
  readonly called: RegExp;
  /** "Denied Reis's allegations": whose they were is said as well. */
  readonly owned: RegExp;
}

const matter = (acts: readonly Act[], nouns: string): Matter => ({
  acts,
  called: new RegExp(String.raw`\b(?:${nouns})\b`, 'iu'),
  owned: new RegExp(String.raw`\p{L}['’]s? (?:\p{Ll}+ ){0,2}(?:${nouns})\b`, 'iu'),
});

export const MATTERS: readonly Matter[] = [
  matter(
    ['accuse', 'condemn'],
    String.raw`accusations?|allegations?|charges?|blame|criticisms?|complaints?|wrongdoing|guilt|guilty|involvement|involved|responsib\p{L}+|insinuations?|lawsuits?|smears?|suspicions?`,
  ),
  matter(
    ['state', 'believe', 'claim-responsibility', 'perceive'],
    'claims?|assertions?|reports?|rumou?rs?|suggestions?|statements?|comments?|story|stories|version|accounts?|findings?|speculation|notion|idea',
  ),
  matter(['demand'], 'demands?|calls?|requests?|appeals?|ultimatum|offers?|proposals?|pressure|advice'),
  matter(['ask'], 'questions?|inquir(?:y|ies)|enquir(?:y|ies)'),
  matter(['threaten', 'warn'], 'threats?|warnings?'),
];

/** Refusals to say anything at all, which follow on an accusation without naming it. */
export const NO_COMMENT = /\bcomments?\b|\brespon(?:d|ded|se)\b|\brepl(?:y|ied)\b|\breached\b|\banswers?\b/iu;

/** "It had not", "he never": a deed of one's own denied. */
export const OWN_NEGATED =
  /^[\s:"“'‘]*(?:that )?(?:he|she|it|they|we|i|the \p{L}+|none of (?:his|her|its|their|our) \p{L}+) (?:(?:had|has|have|did|do|does|was|were|is|are|would)(?: not|n['’]t| never)|never)\b/iu;

/** What an answer says of a charge to be rid of it. */
export const REBUFF = new RegExp(
  String.raw`\b(?:${UNTRUE}|lies|a lie|no (?:basis|truth|merit|substance)|without (?:foundation|merit|basis)|ridiculous|absurd|ludicrous|preposterous)\b`,
  'iu',
);

/** Words that tell nothing of the matter: many contents hold them. */
export const COMMON: ReadonlySet<string> =
  wordSet(`about after again against also although among another anyone anything around because been before being between
  both claim claims could denied does doing done down each even ever every everything first from give given going
  good happen happened have having here himself herself into itself just know known last like made make many might more most much must
  never next nobody nothing only other others over people said same says should since some someone something still such
  take taken than that their them themselves then there these they thing things think this those through told under
  until very want wants well were what when where whether which while will with within without would year years your`);
