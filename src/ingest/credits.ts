/** Credit lines: who besides the named writers stands behind a report. */

/** Agencies as reports name them, with the name a record uses. Short forms count only where a credit is expected. */
const AGENCIES: readonly (readonly [name: string, forms: RegExp])[] = [
  ['Associated Press', /\b(?:the )?associated press\b|\bAP\b/i],
  ['Reuters', /\b(?:thomson )?reuters\b/i],
  ['AFP', /\bagence[ -]france[ -]presse\b|\bAFP\b/i],
  ['PA Media', /\bPA (?:media|wire)\b|\bpress association\b|\bPA\b(?! images)/],
  ['UPI', /\bunited press international\b|\bUPI\b/],
  ['Bloomberg', /\bbloomberg(?: news)?\b/i],
  ['dpa', /\bdeutsche presse-agentur\b|\bdpa\b/i],
  ['EFE', /\bEFE\b/],
  ['ANSA', /\bANSA\b/],
  ['TASS', /\bTASS\b/],
  ['Interfax', /\binterfax\b/i],
  ['RIA Novosti', /\bRIA(?: novosti)?\b/],
  ['Xinhua', /\bxinhua\b/i],
  ['Kyodo', /\bkyodo(?: news)?\b/i],
  ['Yonhap', /\byonhap\b/i],
  ['Anadolu', /\banadolu(?: agency)?\b/i],
  ['SANA', /\bSANA\b/],
  ['IRNA', /\bIRNA\b/],
  ['WAFA', /\bWAFA\b/],
  ['ANI', /\bANI\b/],
  ['PTI', /\bPTI\b|\bpress trust of india\b/i],
  ['IANS', /\bIANS\b/],
  ['AAP', /\bAAP\b|\baustralian associated press\b/i],
  ['Canadian Press', /\b(?:the )?canadian press\b/i],
  ['Bernama', /\bbernama\b/i],
  ['Ukrinform', /\bukrinform\b/i],
  ['Deutsche Welle', /\bdeutsche welle\b|\bDW\b/],
  ['CNN Wire', /\bCNN wire\b/i],
];

/** The forms of a whole line that credits; the group, where there is one, holds who is credited. */
const CREDIT_LINES: readonly RegExp[] = [
  /^\(?additional (?:reporting|material|research|writing|work)\b[^.]{0,20}?\b(?:by|from|with|in [\w .]+ by):? (.{2,240}?)\.?\)?$/i,
  /^\(?(?:reporting|writing|written|compiled|edited|editing|translated|translation|produced|additional|screenplay|words)(?: and (?:writing|editing|reporting))?(?: in [\w .,]+)? by:? (.{2,300}?)\.?\)?$/i,
  /^\(?with (?:additional |further )?(?:reporting|reports?|inputs?|files) (?:by|from|of) (.{2,200}?)\.?\)?$/i,
  /^[(–—-]? ?with (?:(?:additional |further )?(?:reporting|reports?|inputs?|files?|material|information|contributions?|help) (?:by|from|of) )?((?:the |news )?(?:agencies|wires?|associated|ap|afp|reuters|pa|dpa|[A-Z]{2,5}|[A-Z][\w-]+)\b.{0,100}?)\.?\)?$/,
  /^(.{2,140}?) (?:also )?(?:contributed(?: (?:to|reporting|additional reporting)\b.{0,80})?|assisted with this report|provided (?:additional )?reporting)\.?$/i,
  /^\(?(?:source|sources|agency|agencies|via|from) ?[:–—-] ?(.{2,80}?)\.?\)?$/i,
  /^(?:this|the) (?:story|article|report|piece|post|content)\b.{0,60}\b(?:appeared|published|produced|provided|supplied|distributed|republished|reproduced|written)\b.{0,40}?\b(?:by|in|on|from|at) (.{2,160}?)\.?$/i,
  /^(?:©|\(c\)|copyright)(?: ?(?:19|20)\d\d)?,? (?:by )?(.{2,60}?)(?:[.,]? all rights reserved)?\.?$/i,
  /^[(–—-]+ ?([A-Z][\w. /&,+-]{1,50}?)\)?\.?$/,
  /^((?:[A-Z]{2,5}|Reuters|Bloomberg|Agencies)(?:(?: ?[/,&+] ?| and | with )(?:[A-Z]{2,5}|Reuters|Bloomberg|Agencies|agencies|[A-Z]\w+))*)$/,
];

/** The first forms credit whoever they name; the others credit only an agency. */
const STRICT_FORMS = 3;

/** Everyone a text credits by an agency's or the press's name, in the order of the list above. */
export const agenciesIn = (words: string): readonly string[] =>
  AGENCIES.filter(([, forms]) => forms.test(words)).map(([name]) => name);

/** The words of who is credited, where `line` is a whole credit line; else null. */
export function creditedIn(line: string): string | null {
  const text = line.replace(/^[\s–—•*-]+(?=\p{L}+ (?:reporting|writing|by)\b)/iu, '').trim();
  if (text.length > 340) return null;
  for (const [at, form] of CREDIT_LINES.entries()) {
    const match = form.exec(text);
    if (match === null) continue;
    const words = match[1]!;
    const loose = at >= STRICT_FORMS;
    if (!loose || agenciesIn(words).length > 0) return words;
  }
  return null;
}

/** "KYRA, Nov 3 (Reuters) - ", "(AP) —", "MANILA, AFP": the agency in a report's first words. */
const DATELINE = /^(?:[^()\n]{0,60})?\(([A-Za-z /&-]{2,30})\)\s*(?:[-–—:]|--)/;

export function datelineAgencies(firstParagraph: string): readonly string[] {
  const match = DATELINE.exec(firstParagraph.slice(0, 120));
  return match === null ? [] : agenciesIn(match[1]!);
}

/**
 * Agencies and outlets credited for the report as a whole.
 *
 * @param creditLines whole lines that credit (blocks of kind `credit`)
 * @param firstParagraph the report's first words, for a dateline
 * @param byline the names above the report: an agency may sign it
 */
export function creditsOf(
  creditLines: readonly string[],
  firstParagraph: string,
  byline: readonly string[],
): readonly string[] {
  const words = [...byline, ...creditLines.map((line) => creditedIn(line) ?? line)];
  return [...new Set([...datelineAgencies(firstParagraph), ...words.flatMap(agenciesIn)])];
}
