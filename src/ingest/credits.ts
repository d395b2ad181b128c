import { agenciesIn, areAgencies, areOrganisations, organisationsIn } from './agencies.ts';

/** Credit lines: who besides the named writers stands behind a report. */

interface Form {
  readonly form: RegExp;
  /** The organisations in the words that the form's group holds; null where the words are no credit after all. */
  readonly credited: (words: string) => readonly string[] | null;
}

const onlyKnown = (words: string): readonly string[] | null => {
  const agencies = agenciesIn(words);
  return agencies.length > 0 ? agencies : null;
};
/** "© Provided by the Herald Photograph: Ann Roe/AFP" tells whose the picture is. */
const PICTURE = /\bphoto(?:graph)?s?\b|\b(?:getty|pictures?|images?)\b/i;
const onlyOfWords = (words: string): readonly string[] | null => (PICTURE.test(words) ? null : onlyKnown(words));
const onlyOrganisations = (words: string): readonly string[] | null =>
  areOrganisations(words) ? organisationsIn(words) : null;
const onlyAgencies = (words: string): readonly string[] | null => (areAgencies(words) ? onlyKnown(words) : null);

/** The forms of a sentence that credits. Those that also begin ordinary sentences credit only known agencies. */
const FORMS: readonly Form[] = [
  {
    form: /^additional (?:reporting|material|research|writing|work)\b[^.]{0,20}?\b(?:by|from|with|in [\w .]+ by):? (.{2,240})$/i,
    credited: organisationsIn,
  },
  {
    form: /^with (?:additional |further )?(?:(?:reporting|inputs?|files) (?:by|from|of)|reports? (?:by|from)) (.{2,200})$/i,
    credited: organisationsIn,
  },
  {
    form: /^(?:reporting|writing|written|compiled|edited|editing|translated|translation|produced|additional|words)(?: and (?:writing|editing|reporting))?(?: in [\w .,]+)? by:? (.{2,300})$/i,
    credited: agenciesIn,
  },
  { form: /^with (?:the |news |other |post )*(agencies|wires|wire services|wire reports)$/i, credited: () => [] },
  { form: /^[Ww]ith (\p{Lu}[^.]{1,100})$/u, credited: onlyOrganisations },
  {
    // "With assistance from Ann Roe and Per Ost in Krel.": names and nothing else, as sentences begin so too.
    form: /^[Ww]ith assistance (?:by|from|of) (\p{Lu}[\p{L}.'’-]*(?:(?:,? and|,| in|) \p{Lu}[\p{L}.'’-]*){0,20})$/u,
    credited: organisationsIn,
  },
  {
    // "Le Tarn with AFP": a name, for "The mayor spoke with AFP" is the report's.
    form: /^\p{Lu}[\p{L}\d.&’'-]*(?: (?:\p{Lu}[\p{L}.&’'-]*|\d+|of|the|&)){0,4} with (\p{Lu}[\p{L}, &]{1,60})$/u,
    credited: onlyAgencies,
  },
  {
    // "The Herald's Ann Roe and Per Ost contributed to this report.": no other sentence ends so.
    form: /^(\p{Lu}.{2,240}?) (?:also )?contributed (?:reporting )?to this (?:report|story|article)$/u,
    credited: agenciesIn,
  },
  {
    // "Ann Roe contributed reporting from Norvel.": what ends with no name, "Both labs contributed research", is no credit.
    form: /^(\p{Lu}[^“”"]{0,200}? \p{Lu}[\p{L}.'’-]*)(?: also)? contributed (?:reporting|research)(?: (?:from|in) \p{Lu}[^“”"]{1,120})?$/u,
    credited: agenciesIn,
  },
  {
    form: /^(.{2,140}?) (?:also )?(?:contributed(?: (?:to|reporting|additional reporting)\b.{0,80})?|assisted with this report|provided (?:additional )?reporting)$/iu,
    credited: onlyKnown,
  },
  { form: /^(?:sources?|agency|agencies|via|from) ?[:–—-] ?(.{2,80})$/iu, credited: onlyKnown },
  {
    form: /^(?:this|the) (?:story|article|report|piece|post|content)\b.{0,60}\b(?:appeared|published|produced|provided|supplied|distributed|republished|reproduced|written)\b.{0,40}?\b(?:by|in|on|from|at) (.{2,160})$/iu,
    credited: onlyKnown,
  },
  {
    form: /^(?:©|\(c\)|copyright)(?: ?(?:19|20)\d\d)?,? (?:by )?(.{2,60})$/iu,
    credited: onlyOfWords,
  },
  { form: /^(\p{Lu}[\w. /&,+-]{1,50})$/u, credited: onlyAgencies },
];

/** A name alone on a line credits where a dash or brackets set it off: "(AP)", "– Norfold". */
const SET_OFF = /^(?:[–—-]+ ?(\p{Lu}[\w.-]{1,24})|\((\p{Lu}[\w.-]{1,24})\))$/u;

/** A name that signs each of several pieces ("— Ann" under a reader's joke) credits no outlet, which would stand there once. */
function withoutSignatures(lines: readonly string[]): readonly string[] {
  const isSigned = (line: string): boolean => SET_OFF.test(line.trim()) && agenciesIn(line).length === 0;
  const signed = new Set(lines.filter(isSigned));
  return signed.size > 1 ? lines.filter((line) => !signed.has(line)) : lines;
}

/** A longer line is running text. */
const LONGEST = 340;

/** The organisations that a credit line credits, often none but people; null for a line that is no credit line. */
export function creditedIn(line: string): readonly string[] | null {
  if (line.length > LONGEST) return null;
  const setOff = SET_OFF.exec(line.trim());
  if (setOff) return organisationsIn(setOff[1] ?? setOff[2]!);
  const sentences = line
    .replace(/^[\s–—•*(-]+/u, '')
    .replace(/[.,]? all rights reserved\.?\s*$/i, '')
    .replace(/[\s)]+$/, '')
    .split(/(?<=[^.\s]{3}[.;]) +/)
    .map((sentence) => creditedInSentence(sentence.replace(/[.;]$/, '')));
  return sentences.includes(null) ? null : sentences.flatMap((credited) => credited ?? []);
}

function creditedInSentence(sentence: string): readonly string[] | null {
  for (const { form, credited } of FORMS) {
    const match = form.exec(sentence);
    const organisations = match ? credited(match[1]!) : null;
    if (organisations !== null) return organisations;
  }
  return null;
}

/** "By Ana Lom and Per Ost / Norfold Post Staff Writers": the paper that the writers are of. */
const STAFF_OF = /\/\s*(?:the )?(\p{Lu}[\p{L}&.’' -]{2,40}?) staff (?:writers?|reporters?|correspondents?)$/iu;

/** Organisations that a byline names beside the writers, or that sign it. */
const creditedInByline = (byline: string): readonly string[] => {
  const staffOf = STAFF_OF.exec(byline.trim())?.[1];
  return staffOf === undefined ? agenciesIn(byline) : [staffOf];
};

/** A headline and a standfirst may stand before the dateline. */
const DATELINE_WITHIN = 3;

/** "KYRA, Nov 3 (Reuters) - ", "(AP) —": the agency in a report's first words. */
const DATELINE = /^[^()\n]{0,60}\(([A-Za-z /&-]{2,30})\) ?(?:[-–—:]|--)/;

/** "... to sneak over the border. PTI": an agency behind the last stop. */
const SIGNED_OFF = /[.!?]["”’']? ?(?:[-–—]{1,2} ?|\()?(\p{Lu}[\p{L} ]{1,24})\)?\.?$/u;

/** "... she said. – Additional reporting from Reuters": a credit line behind the last stop. */
const CREDIT_BEHIND = /[.!?]["”’']? ?[–—(-] ?(Additional (?:reporting|material) (?:by|from) [^.]{2,100})$/iu;

const signedOff = (words: string): readonly string[] => {
  const name = SIGNED_OFF.exec(words.trimEnd().slice(-40))?.[1];
  if (name !== undefined && areAgencies(name)) return agenciesIn(name);
  const line = CREDIT_BEHIND.exec(words.trimEnd().slice(-160))?.[1];
  return line === undefined ? [] : (creditedIn(line) ?? []);
};

/**
 * Agencies and outlets credited for the report as a whole, the outlet itself left out.
 *
 * @param creditLines whole lines that credit (blocks of kind `credit`)
 * @param paragraphs the report's paragraphs; the first ones may begin with a dateline, the last may end with an agency
 * @param byline the lines that sign the report as the page words them: an agency may sign it, or stand beside the writers
 */
export function creditsOf(
  creditLines: readonly string[],
  paragraphs: readonly string[],
  byline: readonly string[],
  outlet: string | null,
): readonly string[] {
  const datelines = paragraphs.slice(0, DATELINE_WITHIN).map((words) => DATELINE.exec(words.slice(0, 120))?.[1] ?? '');
  const credited = [
    ...datelines.flatMap(agenciesIn),
    ...signedOff(paragraphs.at(-1) ?? ''),
    ...byline.flatMap(creditedInByline),
    ...withoutSignatures(creditLines).flatMap((line) => creditedIn(line) ?? []),
  ];
  const own = outlet?.toLowerCase().replace(/^the /, '') ?? null;
  return [...new Set(credited)].filter((name) => own !== name.toLowerCase() && own !== `${name.toLowerCase()}.com`);
}
