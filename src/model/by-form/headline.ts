import { type Span, tidy } from '../../document/index.ts';
import { groupsAt } from '../../text/groups.ts';
import { touchesOne } from '../../text/paragraphs.ts';
import { countWords } from '../../text/words.ts';
import type { FoundAttribution } from '../found.ts';
import { AGENT, PEOPLE } from '../wording/people.ts';
import { NO_KIND } from './headlined.ts';
import { SURE } from './said.ts';
import type { Setting } from './setting.ts';

/**
 * Headlines without a verb of saying, their source before a colon or behind a dash: `Report: Half of wells are poisoned`, `Ferry sank within
 * minutes – coastguard`, `Ferry sank within minutes: inquiry`. Only what is a source by its noun, and where nothing is found yet.
 */
export function sourcedHeadlines({ text, paragraphs, found }: Setting): readonly FoundAttribution[] {
  const taken = tidy(found.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]));
  const sources = tidy(found.flatMap(({ source }) => source));
  return paragraphs.flatMap((paragraph) => {
    const line = paragraph[1] - paragraph[0] <= LONGEST ? text.slice(...paragraph) : '';
    const heard = HEARD.exec(line);
    const match =
      heard ??
      INVERTED.exec(line) ??
      BEHIND_DASH.exec(line) ??
      BEFORE_COLON.exec(line) ??
      BEHIND_COLON.exec(line) ??
      BEHIND_MARKS.exec(line);
    if (!match || countWords(line) > MOST || isForm(text, paragraph, line)) return [];
    const { source, mark, content } = groupsAt(paragraph[0], match);
    if (touchesOne(heard ? sources : taken, heard ? source! : paragraph)) return [];
    return [{ source: [source!], cue: [mark!], content: [content!], extractionScore: SURE }];
  });
}

/** `WHO: The minister` over `WHAT: ...`: an invitation's form, and no health organisation. */
const isForm = (text: string, [, end]: Span, line: string): boolean =>
  /^WHO:/.test(line) && /^\s*(?:WHAT|WHEN|WHERE):/.test(text.slice(end, end + 20));

/** Of a headline, in UTF-16 code units and in words. */
const LONGEST = 160;
const MOST = 18;
const NOUNS =
  'tribunals?|police|officials?|ministers?|ministry|reports?|study|studies|survey|polls?|sources?|courts?|judges?|prosecutors?|coroners?|coastguard|coast guard|' +
  'mayor|governor|president|army|military|government|charity|charities|researchers|scientists|experts?|analysts?|doctors?|medics|hospital|' +
  'economists|campaigners|survivors|families|relatives|neighbours|neighbors|farmers|lawmakers|MPs|senators|council|inquiry|inquest|probe|audit|auditors|coroner|jury|' +
  'witness(?:es)?|residents|activists|rights group|lawyers?|watchdog|union|agency|agencies|media|state media|state TV|spokesman|spokeswoman|spokesperson|spox|rescuers|firefighters|UN|WHO|NATO|EU|IMF|FBI|CIA|CDC|FDA|IAEA|OSCE|UNHCR|HRW|RCMP|OPP|NYPD|LAPD|PSNI';
/** Up to two words before the noun, or a capital acronym. */
const SOURCE = String.raw`(?:[\p{L}.’'-]+ ){0,2}?(?:${NOUNS})`;
/** What a court was told, whoever told it: `Ex-wife ‘feared for her life’, court hears`. */
const HEARD =
  /^(?<content>[^\n]{12,}?[\p{L}\p{N}”"’'%)]), (?<source>(?:the )?(?:court|inquest|inquiry|jury|trial|tribunal|hearing|MPs)) (?<mark>hears?|heard|(?:is |are |was |were )?told)$/du;
/** `Thumbs-up was no notice, rules tribunal` */
const INVERTED = new RegExp(
  String.raw`^(?<content>[^\n:]{12,}?[\p{L}\p{N}”"’'%)]), (?<mark>says?|rules?|finds?|warns?|claims?|insists?|admits?|argues?|concludes?|suggests?|shows?|reveals?) (?<source>${SOURCE})$`,
  'du',
);
const BEHIND_DASH = new RegExp(
  String.raw`^(?<content>[^\n]{12,}?[\p{L}\p{N}”"’'%)])\s+(?<mark>[-–—])\s+(?<source>${SOURCE}|@\w{2,30})$`,
  'diu',
);
const BEFORE_COLON = new RegExp(
  String.raw`^(?:\d{1,2}[.:]\d{2}\s(?:[–—-]\s)?)?(?:(?:BREAKING|UPDATE|LATEST|FLASH|URGENT): )?(?<source>${SOURCE})(?: (?:to|on|tells|told) @\w{2,30})?(?<mark>:)\s+(?<content>(?:\S+\s){3,}\S*[\p{L}\p{N}”"’'%)])\.?$`,
  'diu',
);
const BEHIND_COLON = new RegExp(
  String.raw`^(?<content>[^\n:“”"]{12,}?[\p{L}\p{N}’'%)])(?<mark>:)\s+(?<source>${SOURCE})$`,
  'diu',
);
/**
 * Whoever stands behind a headline part of which is in marks: the marks tell that somebody's words follow, whatever the noun. Behind a dash no name,
 * which is the outlet's as often.
 */
const BEHIND_MARKS = new RegExp(
  String.raw`^(?<content>[^\n:]{0,100}\S [‘'“"][^\n:‘“"]{3,80}[’'”"](?: [^\n:]{1,60})?|[‘'“"][^\n:‘“"]{3,80}[’'”"] [^\n:]{1,100})` +
    String.raw`\s?(?<mark>:|(?<=\s)[–—-])\s(?<source>(?<=:\s)${NO_KIND}\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}|(?<!:\s)(?:[\p{Ll}’'-]+ ){0,2}?(?:radio|TV|rebels|company|firm|club|owner|${PEOPLE}|${AGENT}s?))$`,
  'du',
);
