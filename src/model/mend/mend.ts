import type { FoundAttribution } from '../found.ts';
import { apposed } from './apposed.ts';
import { asWhat } from './as-what.ts';
import { cited } from './cited.ts';
import { closeGaps } from './close-gaps.ts';
import { deniedIsAnothers } from './denied-is-anothers.ts';
import { drawnFrom } from './drawn-from.ts';
import { hedgeNamesNobody } from './hedge-names-nobody.ts';
import { leadingClause } from './leading-clause.ts';
import { message } from './message.ts';
import { notGuilty } from './not-guilty.ts';
import { onlyTheQuotation } from './only-the-quotation.ts';
import { orderedTo } from './ordered-to.ts';
import { overParagraphs } from './over-paragraphs.ts';
import { overTheEdge } from './over-the-edge.ts';
import { ownClause } from './own-clause.ts';
import { ownFrame } from './own-frame.ts';
import { ownParagraph } from './own-paragraph.ts';
import { partedSource } from './parted-source.ts';
import { pronounBefore } from './pronoun-before.ts';
import { quotedBehind } from './quoted-behind.ts';
import type { Circumstances, Rule } from './rule.ts';
import { saidIn } from './said-in.ts';
import { sourceEdges } from './source-edges.ts';
import { spokenBehind } from './spoken-behind.ts';
import { spokenOf } from './spoken-of.ts';
import { subjectBefore } from './subject-before.ts';
import { toldOutlet } from './told-outlet.ts';
import { turnedAside } from './turned-aside.ts';
import { verbAlone } from './verb-alone.ts';
import { whenNamesNobody } from './when-names-nobody.ts';
import { whoDoesIt } from './who-does-it.ts';
import { wholeAccording } from './whole-according.ts';
import { wholeMarks } from './whole-marks.ts';
import { wholeNegation } from './whole-negation.ts';
import { wholePhrase } from './whole-phrase.ts';
import { wholeWords } from './whole-words.ts';
import { withWhom } from './with-whom.ts';

export interface Mended {
  readonly found: FoundAttribution;
  /** Names of the rules that moved an edge, as `--explain` shows them. */
  readonly rules: readonly string[];
}

const RULES: Readonly<Record<string, Rule>> = {
  'turned-aside': turnedAside,
  'spoken-behind': spokenBehind,
  'denied-is-anothers': deniedIsAnothers,
  cited,
  'said-in': saidIn,
  'told-outlet': toldOutlet,
  'pronoun-before': pronounBefore,
  'quoted-behind': quotedBehind,
  'with-whom': withWhom,
  'ordered-to': orderedTo,
  'own-clause': ownClause,
  'subject-before': subjectBefore,
  'parted-source': partedSource,
  'leading-clause': leadingClause,
  'own-frame': ownFrame,
  'message-from': message,
  'close-gaps': closeGaps,
  apposed,
  'as-what': asWhat,
  'spoken-of': spokenOf,
  'drawn-from': drawnFrom,
  'hedge-names-nobody': hedgeNamesNobody,
  'when-names-nobody': whenNamesNobody,
  'whole-words': wholeWords,
  'whole-negation': wholeNegation,
  'whole-phrase': wholePhrase,
  'verb-alone': verbAlone,
  'not-guilty': notGuilty,
  'whole-quotation-marks': wholeMarks,
  'own-paragraph': ownParagraph,
  'only-the-quotation': onlyTheQuotation,
  'whole-according': wholeAccording,
  'who-does-it': whoDoesIt,
  'source-edges': sourceEdges,
  'quotation-over-the-edge': overTheEdge,
  'quotation-over-paragraphs': overParagraphs,
};

/** Makes the network's raw answer whole, one rule after another in this order. */
export function mend(text: string, raw: FoundAttribution, circumstances: Circumstances): Mended {
  const rules: string[] = [];
  let found = raw;
  for (const [name, rule] of Object.entries(RULES)) {
    const next = rule(found, text, circumstances);
    if (next !== found) rules.push(name);
    found = next;
  }
  return { found, rules };
}
