import { wordsOf, wordsOfAll } from '../document/index.ts';
import { NETWORK } from '../text/networks.ts';
import { isTitleOfWork } from '../text/titles-of-works.ts';
import type { FoundAttribution } from './found.ts';
import { otherSenseOf } from './other-senses.ts';
import { HAPPENINGS } from './wording/happenings.ts';
import { RUMOUR } from './wording/hearsay.ts';
import { OCCASIONS, POLLS, RECORDINGS, RECORDS } from './wording/papers.ts';

/** A finding with the words of its parts. */
interface Said {
  readonly text: string;
  readonly found: FoundAttribution;
  readonly source: string;
  readonly cue: string;
  readonly content: string;
  /** Where the cue ends. */
  readonly end: number;
}

/**
 * Findings that are no attributions whatever the network's score: the few senses of attributing words that it still
 * takes for the usual one. Returns the reason's name, or null.
 */
export function implausible(text: string, found: FoundAttribution): string | null {
  const [source, cue, content] = [found.source, found.cue, found.content].map((spans) => wordsOfAll(text, spans));
  const said: Said = { text, found, source: source!, cue: cue!, content: content!, end: found.cue.at(-1)![1] };
  const no = NO_CUES.find(([, holds]) => holds(said));
  return no?.[0] ?? otherSenseOf(cue!, content!) ?? NO_STATEMENTS.find(([, holds]) => holds(said))?.[0] ?? null;
}

type Reason = readonly [name: string, holds: (said: Said) => boolean];

/** Words that cannot attribute where they stand. */
const NO_CUES: readonly Reason[] = [
  // A colon or a dash can attribute by itself; a quotation mark or a comma cannot.
  ['cue-without-a-word', ({ cue }) => !/[\p{L}:–—-]/u.test(cue)],
  [
    'cue-of-a-hyphen',
    ({ cue, text, end }) => cue === '-' && /[\p{L}\p{N}]-[\p{L}\p{N}]/u.test(text.slice(end - 2, end + 1)),
  ],
  ['cue-of-a-small-word', ({ cue }) => SMALL_WORD.test(cue)],
  // "A suicide cannot be | ruled out": the subject of a passive says nothing.
  ['passive-subject', ({ source }) => /\b(?:cannot|can|could|must|not|never) be$/i.test(source)],
  ['cue-of-an-auxiliary', ({ cue, source }) => BARE.test(cue) && !isWhereItStands(cue, source)],
  ['cue-of-an-adverb', ({ cue }) => WHEN.test(cue)],
  [
    'cue-of-an-auxiliary',
    ({ cue, source, content }) => AUXILIARY.test(cue) && !SAID_BEHIND.test(content) && !RUMOUR.test(source),
  ],
];

/** What attributes elsewhere and here does not, by what stands around it. */
const NO_STATEMENTS: readonly Reason[] = [
  ['things-threaten', ({ cue, text, found }) => /\bthreaten(?:s|ed|ing)?$/i.test(cue) && isPower(text, found)],
  ['where-alone', ({ content }) => WHERE.test(content)],
  ['know-how', ({ cue, text, end }) => /\bknow$/i.test(cue) && text.startsWith('-how', end)],
  ['rest-assured', ({ cue, source }) => /^assured$/i.test(cue) && /^rest$/i.test(source)],
  ['tagged-somebody', ({ cue }) => TAGS.test(cue)],
  ['spoken-mark', ({ cue, text, found }) => /^quote$/i.test(cue) && text[found.cue[0]![0] - 2] === ','],
  ['told-the-time', ({ cue, text, end }) => TELLS.test(cue) && TOLD_NOTHING.test(text.slice(end, end + 30))],
  [
    'raised-the-number',
    ({ cue, source, content }) => RAISES.test(cue) && COUNT.test(content) && HAPPENING.test(source),
  ],
  ['saw-a-rise', ({ cue, source, content }) => SAW.test(cue) && BEFELL.test(content) && !PRONOUN.test(source)],
  ['according-to-a-measure', isMeasure],
  ['bears-the-name', ({ cue, text, found }) => /^(?:Said|Told)$/.test(cue) && isName(text, found)],
  ['performed-a-work', ({ cue, content }) => PERFORMS.test(cue) && isTitleOfWork(content)],
  [
    'known-by-a-name',
    ({ cue, source, text, found }) =>
      source === '' && NAMED_SO.test(cue) && isTitleOfWork(wordsOf(text, found.content.at(-1)!)),
  ],
  ['named-best', ({ cue, content }) => HONOURED.test(cue) && BEST.test(content)],
  ['judges-what-was-said', ({ text, found, content }) => JUDGED.test(content) && WHAT.test(before(text, found))],
  ['names-a-platform', ({ cue, content }) => / on$/.test(cue) && PLATFORM.test(content)],
  ['asked-to-stay-unnamed', ({ content }) => UNNAMED.test(content)],
  ['figure-of-speech', ({ source, cue }) => FIGURE_OF_SPEECH.test(`${source} ${cue}`)],
];

/** A network's cue beside the verb that it belongs to: "the firm today | announced", "she repeatedly | says". */
const WHEN =
  /^(?:today|yesterday|tomorrow|now|later|earlier|then|again|also|recently|repeatedly|however|simply|instead|soon|overall|latest|much anticipated|long-awaited|recent)$/i;

const BARE = /^(?:be|been|being|(?:have|has|had) been|not|out|off|with|in|of|on)$/i;
/** "In | this poll, | support fell": what can be read there is what it says. */
const isWhereItStands = (cue: string, source: string): boolean => /^(?:in|on)$/i.test(cue) && READ_IN.test(source);
const READ_IN = new RegExp(
  String.raw`\b(?:${OCCASIONS}|${POLLS}|${RECORDS}|${RECORDINGS}|mails?|memoirs?|op-eds?|essays?|columns?|lawsuits?|complaints?|rulings?|affidavits?|indictments?)\b`,
  'i',
);

/** An auxiliary is a part of a cue in "rumour | has it that", "the king had | “urged them”", "she had | wanted it"; alone it attributes nothing. */
const AUXILIARY = /^ha(?:s|ve|d)$/i;
const SAID_BEHIND = /^(?:["“‘']|it\b|(?:want|hop|expect|fear|believ|wish|plan)ed\b|thought\b)/i;

/** "High winds threatened to keep the balloons down": what no one says. */
const POWERS =
  /\b(?:winds?|storms?|hurricanes?|fires?|wildfires?|floods?|floodwaters|droughts?|rain|snow|flames|strikes?|cris[ei]s|weather|clouds|waves|avalanches?|landslides?|assaults?|heat)$/i;
const isPower = (text: string, { source, content }: FoundAttribution): boolean => {
  const doer = source[0] ?? content[0];
  return doer !== undefined && POWERS.test(wordsOf(text, doer));
};

/** "Posted it, tagging her relay team": a post's addressees are told nothing by that. */
const TAGS = /^tag(?:s|ged|ging)$/i;

/** "The clock told the time", "the queue told its own story": they tell nobody anything. */
const TELLS = /\bt(?:old|ells?|elling)$/i;
const TOLD_NOTHING = /^ (?:the time|(?:its|their) own (?:story|tale)|fortunes|(?:them|the two) apart)(?![\p{L}])/u;
/** `The climb known as the "Widow's Ladder"`: a name. */
const NAMED_SO = /^(?:also |better |popularly |locally )?(?:known as|nicknamed)(?: the)?$/i;
/** "What Roe said was wrong": the report's own word on it, where "what Roe said was a depot" is what she said. */
const JUDGED =
  /^(?:What\b.{0,3} )?(?:is|was|were) (?:(?:not|simply|quite|also|completely|so|very) )*(?:wrong|right|true|untrue|false|clear|unclear|accurate|inaccurate|misleading|important|unacceptable|outrageous|offensive|racist|disgraceful|shocking|nonsense|correct|incorrect|interesting|inappropriate)$/u;
const WHAT = /(?:^|[.!?] )What [^.;!?]{1,80}$/u;
const before = (text: string, { cue }: FoundAttribution): string =>
  text.slice(Math.max(0, cue[0]![0] - 90), cue[0]![0]);
/** "Issued harsh remarks on X": where they were written, and not against whom. */
const PLATFORM = new RegExp(`^(?:${NETWORK}|Threads|social media)$`);
/** "Roe and Venn were named best actors": an honour. */
const HONOURED = /^(?:(?:was|were|is|are|been|be|being) )?(?:named|crowned|voted)$/i;
const BEST = /(?:^|\s)(?:the )?(?:best|(?:man|woman|player|person|driver|coach|rookie) of the) /i;
/** "In Norvel, residents disagree": where, and not with what. */
const WHERE = /^(?:In|At|Across|Around|Near) (?:the )?\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,2},?$/u;
/** The network may take its "to" alone for a cue. */
const ACCORDING = 'according to';

/** "The latest death raised the number of the dead to 67": nobody said so by that. */
const RAISES = /^(?:ha(?:s|ve|d) )?(?:raise[sd]?|raising|br(?:ing|ings|inging|ought)|takes?|took|taking)$/i;
const HAPPENING = new RegExp(`\\b(?:${HAPPENINGS})$`, 'i');
const COUNT = /^(?:the|its|their|that) (?:[\p{Ll}-]+ ){0,2}?(?:number|total|toll|count|tally)\b/u;
/** "The city has seen a string of attacks": times and places see what happens. */
const SAW = /\b(?:ha(?:s|ve|d) seen|saw|sees|seeing)$/i;
const PRONOUN = /^(?:I|we|he|she|they|you|who)$/i;
const BEFELL =
  /^(?:an?|the|its|their|some|several|many) (?:[\p{Ll}-]+ ){0,2}?(?:string|series|spate|surge|rise|increase|fall|drop|decline|decrease|wave|number|spike|jump|growth|influx|flurry|uptick|outbreak|slew)\b/u;

/** "It goes without saying that", "suffice it to say", "that said, ...": nobody says so. */
const FIGURE_OF_SPEECH = /^(?:it (?:goes without saying|to say)|that said|the less said about)$/i;

/** "Who asked not to be named": why a source has no name is no statement of its own. */
const UNNAMED =
  /^(?:not )?to be (?:named|identified|quoted)\b|^(?:for )?anonymity\b|^that (?:his|her|their) (?:(?:full|last|real|first) )?names? (?:not )?be (?:used|published|withheld|disclosed|printed|kept)\b/i;

/** "In pens according to their previous times": by what things are ordered. */
const MANNER =
  /^(?:(?:[Tt]heir|[Ii]ts|[Hh]is|[Hh]er|[Tt]he) )?(?:\p{Ll}+ )?(?:times?|sizes?|ages?|heights?|weights?|ranks?|needs?|abilit(?:y|ies)|tastes?|seasons?|colou?rs?|types?|order|distance|income|shares?(?: of .{2,60})?|numbers?(?: of .{2,60})?)$/u;
/** By what a thing goes that is said to go so, without a comma: "ran according to the holiday timetable", "went according to plan". */
const COURSE =
  /^(?:plan|(?:(?:[Tt]heir|[Ii]ts|[Hh]is|[Hh]er|[Tt]he|an?) )?(?:\p{Ll}+ )?(?:timetables?|schedules?|needs?|customs?|traditions?|calendars?|scripts?|merit|wishes|circumstances))$/u;
function isMeasure({ text, source, end }: Said): boolean {
  const at = end - ACCORDING.length;
  if (text.slice(Math.max(0, at), end).toLowerCase() !== ACCORDING) return false;
  return MANNER.test(source) || (COURSE.test(source) && /[\p{L}\p{N}] $/u.test(text.slice(Math.max(0, at - 2), at)));
}

/** Before a capital "Said" in mid-sentence, as in "Judge Said". */
const NAMED = /\p{Lu}[\p{L}.’'-]* $/u;
/** Somebody is called so: `Judge Said`, `Said Amrani claimed a stage`, `Told, the grey filly, ran on`. */
function isName(text: string, { source, cue, content }: FoundAttribution): boolean {
  const [start, end] = cue[0]!;
  if (source.length === 0 && text[end] === ',') return true;
  if (NAMED.test(text.slice(Math.max(0, start - 30), start)) && /[,.]|and /.test(text.slice(end, end + 6))) return true;
  const [behind] = source;
  const directly = behind?.[0] === end + 1 && content[0]?.[0] === behind[1] + 1;
  return directly && /^\p{Ll}+(?:ed|s) /u.test(text.slice(content[0]![0], content[0]![0] + 30));
}

/** "Sang “Bells over Hallin”": a song is no statement. */
const PERFORMS =
  /^(?:sang|sings?|singing|performed|performs|played|plays|directed|starred in|recorded|released|published)$/i;

/** Alone they attribute nothing; "for" and "to" may ("For Roe, ..."). */
const SMALL_WORD = /^(?:an?|the|and|or|but|his|her|its|their|he|she|it|they|who|which)$/i;
