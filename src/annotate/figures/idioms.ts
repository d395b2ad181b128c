import type { FigureKind } from '../../document/index.ts';
import { asideEnd } from './aside.ts';
import type { Counted } from './counted.ts';
import { DISEASES } from './lexicon.ts';
import type { Clue, Sentence } from './sentence.ts';
import { isLarge } from './size.ts';
import { takenOf } from './taken.ts';

/** What is done to people who have to leave: "forced 6,500 people to leave", "ordered 2,300 villagers out of the zone". */
const DRIVEN_BEFORE =
  /\b(?:forc|driv|order|mov|send|chas|push|compel|oblig)(?:e|es|ed|ing)\s$|\b(?:drove|driven|sent|driving)\s$/iu;
const DRIVEN_BEHIND =
  /^[^,.;:]{0,40}?\s(?:to\s(?:leave|flee|abandon|evacuate)|from\s(?:their|the)\s(?:\S+\s){0,3}?(?:homes?|houses|villages?|towns?|valley|region|area|district|city|country|land|province|hills|mountains|canyon|coast|island|camp|slopes|border)|out\sof\s(?:their|the|an?)|from\stheir)\b/iu;
/** "May still be under the rubble". */
const BURIED =
  /^[^,.;:]{0,50}?\b(?:under|beneath|in)\s(?:the\s|tons\sof\s)?(?:rubble|debris|wreckage|mud|avalanche|snow)\b/iu;

/** "All 48 people on board a plane that came down are dead". */
const ABOARD =
  /^\s(?:on\sboard|aboard)\b[^.;!?]{0,140}?\b(?:are|were|is|was|have|had)\s(?:all\s|been\s|now\s|presumed\s|feared\s|confirmed\s){0,3}(?:dead|killed|died|perished)\b/iu;

/** Who falls ill from what was eaten has caught nothing from anybody. */
const FOOD =
  /^[^,.;:]{0,40}?\b(?:fell|fallen|taken|became|made)\s(?:\p{L}+ly\s)?(?:ill|sick)\s(?:after|from|by|with)\s[^,.;:]{0,25}?\b(?:food\spoisoning|eat\p{L}*|ate|drink\p{L}*|drank|food|meals?|meat|water|alcohol)\b/iu;
/** "Who had been held for 40 days by a militia". */
const HELD_BY =
  /^\s(?:who\s)?(?:(?:had|have|has|were|was|are|is|been|being)\s){1,3}(?:still\s)?held\s(?:captive\s)?(?:for\s[^,.;:]{1,20}?\s)?by\s[^,.;:]{0,40}?\b(?:militias?|militiamen|rebels?|gunmen|militants?|pirates|kidnappers|bandits|captors|insurgents?|jihadists?|hijackers|guerrillas?)\b/iu;

/** Whoever is seized is held by captors, unless the law does it. */
const SEIZED = String.raw`^[^,.;:]{0,40}?\b(?:was|were|been|being)\s(?:seized|carried\soff|marched\soff)\b(?!\s(?:by|with)\s(?:a\s|an\s)?(?:panic|fear|terror|grief|rage|cramps?|convulsions|fits?)\b)`;
const LAW = String.raw`[^,.;:]{0,40}?\bby\s(?:\p{L}+\s){0,3}?(?:police|officers|agents|customs|coastguards?|security|authorities|soldiers|troops|navy|army|detectives)\b`;

const IDIOMS: readonly (readonly [FigureKind, RegExp])[] = [
  ['killed', /^\s(?:blew|have\sblown|had\sblown)\sthemselves\sup\b/iu],
  ['affected', /^\s(?:(?:were|are|was|being|been|have|had|has)\s){0,2}laid\soff\b/iu],
  ['affected', FOOD],
  ['hostage', HELD_BY],
  ['hostage', /^[^,.;:]{0,40}?\b(?:remain(?:s|ed)?|still|were|are|held)\sin\scaptivity\b/iu],
  [
    'hostage',
    /^[^,.;:]{0,40}?\b(?:held|used|taken|kept)\s(?:there\s)?(?:as\s)?(?:human\sshields?|hostages?|captive)\b/iu,
  ],
  ['detained', new RegExp(SEIZED + LAW, 'iu')],
  ['hostage', new RegExp(SEIZED, 'iu')],
  [
    'infected',
    new RegExp(
      String.raw`^[^,.;:]{0,40}?\b(?:tested\spositive|(?:fell|fallen|taken)\s(?:ill|sick)|contracted|(?:caught|treated\sfor)\s(?:it\b|(?:the\s|a\s)?(?:[\p{L}-]+\s){0,2}(?:${DISEASES})))\b`,
      'iu',
    ),
  ],
  [
    'injured',
    /^\s(?:blind(?:ed)?|paralysed|paralyzed|maimed|disabled|disfigured|with\slasting\sinjuries)(?=[,.;]|\s(?:and|in|after|when|by)\b|$)/iu,
  ],
  [
    'killed',
    /^[^,.;:]{0,40}?\b(?:had|have|has)\sfallen\sin\s(?:combat|battle|action|the\s(?:war|fighting|battle))\b/iu,
  ],
  ['injured', /^\sin\s(?:hospital|intensive\scare)\b(?!\s(?:beds?|wards?|trusts?|settings?|corridors?|care)\b)/iu],
  ['injured', /^\swith\s(?:\p{L}+\s){0,2}?(?:wounds|injuries|burns|bruises|fractures|concussion)\b/iu],
  ['missing', BURIED],
  ['killed', ABOARD],
  [
    'killed',
    /^[^,.;:]{0,40}?\b(?:was|were|been)\slost(?=\s(?:when|with|at\ssea|in\s(?:the|an?)\s(?:\p{L}+\s)?(?:war|battle|fighting|crash|sinking|disaster|attack|raid|ambush))\b|["”]?[.,;])/iu,
  ],
  [
    'killed',
    /^[^,.;:]{0,40}?\b(?:los[et]\s(?:their|his|her)\s(?:life|lives)|(?:shot\sdead|(?:gunned|mowed)\sdown)(?=["”’]?(?:[.,;:]|$)|\s(?:in|by|at|on|near|outside|inside|while|when|after|as|during|last|this|and|before|early|late|yesterday)\b)|(?!sentenced|condemned)\p{L}+(?:ed|oze|led)\sto\sdeath|beaten\sto\sdeath|(?:fell|fallen|plunged|jumped|leapt)\sto\s(?:his|her|their)\sdeaths?)\b/iu,
  ],
  [
    'injured',
    /^[^,.;:]{0,40}?\b(?:(?:suffered|sustained|received)\s(?:[\p{L}-]+\s){0,3}?(?:burns|injuries|wounds|fractures|bruises|concussion|smoke\sinhalation|(?:fractured|broken)\s\p{L}+)|(?:taken|rushed|airlifted|flown|brought|admitted|carried|sent)\sto\s(?:\S+\s){0,4}?(?:hospitals?|clinics?)|(?:are|were|remain(?:ed)?|still)\sin\s(?:an?\s|the\s)?(?:hospital|intensive\scare)|overcome\sby\s(?:the\s)?(?:\p{L}+\s)?(?:smoke|fumes|gas|heat)|(?:los[et]|broke|broken)\s(?:an?|his|her|their|both|one|two)\s(?:\p{L}+\s)?(?:arms?|legs?|hands?|fingers?|feet|foot|ribs?|eyes?|limbs?|necks?|ankles?|wrists?)|on\slife\ssupport|(?:was|were|being)\streated\s(?:for|at|in|by\s(?:doctors|medics|paramedics))|in\s(?:an?\s)?(?:critical|serious|stable|injured)\scondition)\b/iu,
  ],
  [
    'displaced',
    /^[^,.;:]{0,40}?\b(?:(?:were|was|been|being|are|is)\s(?:\p{L}+ly\s)?(?:evicted|moved\s(?:out\b|to\s(?:safety|safer|higher\sground|shelters?|camps?))|(?:forced|ordered|told|compelled)\sto\s(?:leave|flee|evacuate|abandon)\b|(?:driven|chased|forced|cleared)\s(?:off\s(?:the|their)|out\sof\s(?:the|their)\s(?:homes?|houses|villages?|towns?|area|region|valley))|sheltering|(?:(?:sleeping|living|staying)\s)?in\s(?:\p{L}+\s)?(?:tents|shelters|camps))|remain\ssheltering|(?:slept|sle(?:ep|eping)|sp(?:ent|end|ending)\s(?:[\p{L}-]+\s){1,4}?(?:nights?|days?|weeks?))\s(?:in\sthe\sopen|outdoors|in\s(?:\p{L}+\s)?(?:tents|shelters|camps)))\b/iu,
  ],
  [
    'displaced',
    /^,?\s(?:made|left|rendered)\shomeless\b|^[^,.;:]{0,40}?\b(?:(?:left|lost|fled|forced\sfrom|driven\sfrom)\stheir\s(?:homes?|villages|towns)|s(?:ought|eek|eeking)\s(?:asylum|refuge|shelter|sanctuary))\b/iu,
  ],
  [
    'detained',
    /^[^,.;:]{0,40}?\b(?:taken\sinto\scustody|held\sin\s(?:\p{L}+\s){0,2}?(?:jails?|prisons?|detention|cells)|under\sarrest|behind\sbars|in\s(?:jail|prison|custody|detention)|(?:have|has|had)\sbeen\sheld\s(?:since|over|in\sconnection|on\ssuspicion|after|without)|locked\sup|rounded\sup)\b/iu,
  ],
  [
    'affected',
    /^[^,.;:]{0,40}?\b(?:without\s(?:power|electricity|water|food|shelter|homes)|in\sneed\sof|los[et]\stheir\s(?:jobs?|homes|health|insurance)|need\s(?:aid|food|help)|lack(?:s|ed|ing)?\s(?:\p{L}+\s)?(?:water|power|electricity|food|shelter|medicines?))\b/iu,
  ],
  [
    'crowd',
    /^[^,.;:]{0,40}?\b(?:downed\stools|walked\s(?:out\b|off\sthe\sjob)|w(?:ent|ere)\son\sstrike|t(?:ook|ake|aken|aking)\s(?:to\sthe\sstreets|part\sin\s(?:\S+\s){0,4}?(?:march|protests?|rall(?:y|ies)|procession|demonstrations?|parade|vigil|strike|walk|marathon|festival|festivities|celebrations?|ceremon(?:y|ies)|pilgrimage))|turned\s(?:out|up)|showed\sup|(?:filled|lined|packed|crowded|flooded|poured\sinto|streamed\s(?:into|through)|descended\son)\s\S)\b/iu,
  ],
];

/** How far behind a number an idiom may end, in UTF-16 code units. */
const REACH = 200;

/** An idiom behind the number: "lost their lives", "without power". */
export function idiomOf({ text, words, span }: Sentence, counted: Counted): Clue | null {
  if (!counted.people) return null;
  const driven = drivenOf(text, counted) ?? sentOf(text, counted) ?? takenOf({ text, words, span }, counted);
  if (driven !== null) return driven;
  const from = asideEnd(text, [counted.span[1], span[1]]);
  const after = text.slice(from, Math.min(span[1], from + REACH));
  for (const [kind, pattern] of IDIOMS) {
    const match = pattern.exec(after);
    if (match && (kind !== 'crowd' || isLarge(counted))) {
      return { kind, span: [from, from + match[0].length] };
    }
  }
  return null;
}

function drivenOf(text: string, { number, span: [, end] }: Counted): Clue | null {
  const before = DRIVEN_BEFORE.exec(text.slice(Math.max(0, number.span[0] - 20), number.span[0]));
  const behind = before && DRIVEN_BEHIND.exec(text.slice(end, end + 90));
  return behind && { kind: 'displaced', span: [end, end + behind[0].length] };
}

/** "A gas leak sent 46 people to hospital". */
function sentOf(text: string, { number, span: [, end] }: Counted): Clue | null {
  if (!SENDS.test(text.slice(Math.max(0, number.span[0] - 20), number.span[0]))) return null;
  const behind = TO_HOSPITAL.exec(text.slice(end, end + 60));
  return behind && { kind: 'injured', span: [end, end + behind[0].length] };
}
const SENDS = /\b(?:sends?|sent|sending|puts?|putting|landed)\s$/iu;
const TO_HOSPITAL = /^\s(?:to|in)\s(?:\S+\s){0,2}?(?:hospitals?|intensive\scare)\b/iu;
