import { type Span, type Spans, wordsOf, wordsOfAll } from '../document/index.ts';
import { isTitleOfWork } from '../text/titles-of-works.ts';
import type { FoundAttribution } from './found.ts';
import { otherSenseOf } from './other-senses.ts';

/**
 * Findings that are no attributions whatever the network's score: the few senses of attributing words that it still
 * takes for the usual one. Returns the reason's name, or null.
 */
export function implausible(text: string, { source, cue, content }: FoundAttribution): string | null {
  const cueWords = wordsOfAll(text, cue);
  const contentWords = wordsOfAll(text, content);
  // A colon or a dash can attribute by itself; a quotation mark or a comma cannot.
  if (!/[\p{L}:–—-]/u.test(cueWords)) return 'cue-without-a-word';
  if (cueWords === '-' && /[\p{L}\p{N}]-[\p{L}\p{N}]/u.test(text.slice(cue[0]![0] - 1, cue[0]![1] + 1)))
    return 'cue-of-a-hyphen';
  if (SMALL_WORD.test(cueWords)) return 'cue-of-a-small-word';
  // "A suicide cannot be | ruled out": the subject of a passive says nothing.
  if (/\b(?:cannot|can|could|must|not|never) be$/i.test(wordsOfAll(text, source))) return 'passive-subject';
  if (BARE.test(cueWords) && !isWhereItStands(cueWords, wordsOfAll(text, source))) return 'cue-of-an-auxiliary';
  if (WHEN.test(cueWords)) return 'cue-of-an-adverb';
  if (AUXILIARY.test(cueWords) && !SAID_BEHIND.test(contentWords) && !RUMOUR.test(wordsOfAll(text, source)))
    return 'cue-of-an-auxiliary';
  const sense = otherSenseOf(cueWords, contentWords);
  if (sense !== null) return sense;
  const doer = source[0] ?? content[0];
  if (doer && /\bthreaten(?:s|ed|ing)?$/i.test(cueWords) && POWERS.test(wordsOf(text, doer))) return 'things-threaten';
  if (/\bknow$/i.test(cueWords) && text.startsWith('-how', cue.at(-1)![1])) return 'know-how';
  if (TAGS.test(cueWords)) return 'tagged-somebody';
  if (/^quote$/i.test(cueWords) && text[cue[0]![0] - 2] === ',') return 'spoken-mark';
  if (/\bt(?:old|ells?|elling)$/i.test(cueWords) && TOLD_NOTHING.test(text.slice(cue.at(-1)![1], cue.at(-1)![1] + 30)))
    return 'told-the-time';
  if (RAISES.test(cueWords) && COUNT.test(contentWords) && HAPPENING.test(wordsOfAll(text, source)))
    return 'raised-the-number';
  if (
    /\b(?:ha(?:s|ve|d) seen|saw|sees|seeing)$/i.test(cueWords) &&
    BEFELL.test(contentWords) &&
    !isPronoun(text, source)
  )
    return 'saw-a-rise';
  const according = cue.at(-1)![1] - ACCORDING.length;
  if (
    text.slice(Math.max(0, according), cue.at(-1)![1]).toLowerCase() === ACCORDING &&
    isMeasure(text, according, wordsOfAll(text, source))
  )
    return 'according-to-a-measure';
  if (/^(?:Said|Told)$/.test(cueWords) && isName(text, source, cue[0]!, content)) return 'bears-the-name';
  if (PERFORMS.test(cueWords) && isTitleOfWork(contentWords)) return 'performed-a-work';
  if (source.length === 0 && NAMED_SO.test(cueWords) && isTitleOfWork(wordsOf(text, content.at(-1)!)))
    return 'known-by-a-name';
  if (UNNAMED.test(contentWords)) return 'asked-to-stay-unnamed';
  if (FIGURE_OF_SPEECH.test(`${wordsOfAll(text, source)} ${cueWords}`)) return 'figure-of-speech';
  return null;
}

/** A network's cue beside the verb that it belongs to: "the firm today | announced", "she repeatedly | says". */
const WHEN =
  /^(?:today|yesterday|tomorrow|now|later|earlier|then|again|also|recently|repeatedly|however|simply|instead|soon|overall|latest|much anticipated|long-awaited|recent)$/i;

const BARE = /^(?:be|been|being|(?:have|has|had) been|not|out|off|with|in|of|on)$/i;
/** "In | this poll, | support fell": what can be read there is what it says. */
const isWhereItStands = (cue: string, source: string): boolean => /^(?:in|on)$/i.test(cue) && READ_IN.test(source);
const READ_IN =
  /\b(?:polls?|surveys?|stud(?:y|ies)|reports?|statements?|interviews?|letters?|e?-?mails?|tweets?|posts?|speech(?:es)?|books?|memo(?:ir|randum)?s?|articles?|analys[ei]s|op-eds?|essays?|columns?|papers?|filings?|lawsuits?|complaints?|documents?|transcripts?|videos?|recordings?|rulings?|affidavits?|indictments?)\b/i;

/** An auxiliary is a part of a cue in "rumour | has it that", "the king had | “urged them”", "she had | wanted it"; alone it attributes nothing. */
const AUXILIARY = /^ha(?:s|ve|d)$/i;
const RUMOUR = /^(?:rumou?r|word|legend)$/i;
const SAID_BEHIND = /^(?:["“‘']|it\b|(?:want|hop|expect|fear|believ|wish|plan)ed\b|thought\b)/i;

/** "High winds threatened to keep the balloons down": what no one says. */
const POWERS =
  /\b(?:winds?|storms?|hurricanes?|fires?|wildfires?|floods?|floodwaters|droughts?|rain|snow|flames|strikes?|cris[ei]s|weather|clouds|waves|avalanches?|landslides?)$/i;

/** "Posted it, tagging her relay team": a post's addressees are told nothing by that. */
const TAGS = /^tag(?:s|ged|ging)$/i;

/** "The clock told the time", "the queue told its own story": they tell nobody anything. */
const TOLD_NOTHING = /^ (?:the time|(?:its|their) own (?:story|tale)|fortunes|(?:them|the two) apart)(?![\p{L}])/u;
/** `The climb known as the "Widow's Ladder"`: a name. */
const NAMED_SO = /^(?:also |better |popularly |locally )?(?:known as|nicknamed)(?: the)?$/i;
/** The network may take its "to" alone for a cue. */
const ACCORDING = 'according to';

/** "The latest death raised the number of the dead to 67": nobody said so by that. */
const RAISES = /^(?:ha(?:s|ve|d) )?(?:raise[sd]?|raising|br(?:ing|ings|inging|ought)|takes?|took|taking)$/i;
const HAPPENING =
  /\b(?:deaths?|casualt(?:y|ies)|attacks?|blasts?|incidents?|accidents?|discovery|killings?|shootings?|crash|bod(?:y|ies)|arrests?|cases?|murders?)$/i;
const COUNT = /^(?:the|its|their|that) (?:[\p{Ll}-]+ ){0,2}?(?:number|total|toll|count|tally)\b/u;
const isPronoun = (text: string, source: Spans): boolean =>
  /^(?:I|we|he|she|they|you|who)$/i.test(wordsOfAll(text, source));
/** "The city has seen a string of attacks": times and places see what happens. */
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
const isMeasure = (text: string, at: number, measure: string): boolean =>
  MANNER.test(measure) || (COURSE.test(measure) && /[\p{L}\p{N}] $/u.test(text.slice(Math.max(0, at - 2), at)));

/** Before a capital "Said" in mid-sentence, as in "Judge Said". */
const NAMED = /\p{Lu}[\p{L}.’'-]* $/u;
/** Somebody is called so: `Judge Said`, `Said Amrani claimed a stage`, `Told, the grey filly, ran on`. */
function isName(text: string, source: Spans, [start, end]: Span, content: Spans): boolean {
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
