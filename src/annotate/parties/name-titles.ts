import { isCapitalised, OFFICES, plain, type Word } from '../../text/index.ts';
import { KNOWN_BODIES } from '../lexicon/known.ts';
import { COUNTRIES, PLACES } from '../lexicon/places.ts';
import { isGivenName, isOffice, isOrganisation } from '../reading/name-words.ts';

/** "Senate Leader Ann Roe of Tarn": a person's name ends before the place. */
export function withoutSeat(name: readonly Word[]): readonly Word[] {
  const seat = name.findIndex((word) => word.text === 'of');
  return seat > 1 && isGivenName(name[0]!.text) ? name.slice(0, seat) : name;
}

/** Words at the head of the run that tell where, not who: "special envoy to Norvel Ann Roe", "Norvel-controlled Tarn". */
export function placeLength(run: readonly Word[]): number {
  const [place = '', given = '', ...rest] = run.map((word) => plain(word.text));
  // "(Ambassador to) South Norvel Ann Roe", "(director at) Harl GmbH Ann Roe"
  const until = run.findIndex(
    (word, at) =>
      at > 0 && at < run.length - 1 && isGivenName(word.text) && (OFFICE.test(run[at - 1]!.text) || isSeatEnd(run, at)),
  );
  if (until > 0) return until;
  const isState = PLACES.has(place) && !isGivenName(place) && isGivenName(given) && rest.length > 0;
  // "New York-based Harl Institute"
  const sided = run.findIndex(({ text }, at) => at < Math.min(LONGEST_SIDE, run.length - 1) && SIDED.test(text));
  return sided < 0 ? Number(isState) : sided + 1;
}

/**
 * How many words of the run tell of what the office before it is: "Chief Financial Officer of | Super Norvel | Ann Roe", "Attorney for the |
 * District of Tarn | Tony Venn". The name begins with its given name and has a surname, and nothing else, behind it.
 *
 * @param before the text in front of the run
 */
export function bodyLength(run: readonly Word[], before: string): number {
  if (!OFFICES.has(plain(OFFICE_OF.exec(before)?.[1] ?? ''))) return 0;
  const given = run.findLastIndex((word, at) => at < run.length - 1 && isGivenName(word.text));
  const bearer = run.slice(given).map((word) => word.text);
  // "A spokesman for | Prime Minister Ann Roe" is another.
  if (run.slice(0, Math.max(0, given)).some((word) => OFFICES.has(plain(word.text)))) return 0;
  if (given < 1 || bearer.length > 3 || isOrganisation(bearer) || !isCapitalised(run[given - 1]!.text)) return 0;
  return KNOWN_BODIES.has(plain(run.map((word) => word.text).join(' '))) ? 0 : given;
}
const OFFICE_OF =
  /([\p{L}-]+)(?: \(\p{Lu}\p{Ll}+\))? (?:of|for|at) (?:the )?(?:(?:District|State|City|County|Diocese|Port|Province) of )?$/u;

const isSeatEnd = (run: readonly Word[], at: number): boolean => {
  const before = run[at - 1]!.text;
  if (at < 2) return false;
  const compass = /^(?:North|South|New|Saudi|United|Sri|Central)$/.test(run[at - 2]!.text);
  const union = /^(?:United|European|African) (?:Nations|Union)$/.test(`${run[at - 2]!.text} ${before}`);
  return (COUNTRIES.has(plain(before)) && compass) || union || FIRM.test(before) || isDepartmentBefore(run, at);
};
/** "(Minister in the) Ministry of Finance Ann Roe". */
const isDepartmentBefore = (run: readonly Word[], at: number): boolean =>
  OFFICE.test(run[0]!.text) && run[1]?.text === 'of' && isDepartment(run.slice(2, at));
const isDepartment = (words: readonly Word[]): boolean =>
  words.length > 0 && words.every((word) => DEPARTMENT.test(plain(word.text)));
/** "(Spokesman for the Prosecutor General's) Office Tony Venn". */
const OFFICE = /^(?:Office|Ministry|Department|Directorate)$/;
/** On which the name of a firm or of a part of a country ends. */
const FIRM =
  /^(?:GmbH|AG|Inc|Corp|Ltd|LLC|PLC|plc|SA|SE|NV|BV|Oy|AB|Territory|Oblast|Krai|Region|Province|County|District)$/;
/** Words of the longest place before "-based". */
const LONGEST_SIDE = 3;
const SIDED = /-(?:\p{Ll}+ed|based|held|led|run)$/u;

/**
 * How many words at the head of the run are titles: up to the last office that has a name behind it, with the
 * department it heads ("Secretary of State John Kerry"); all of them where no name is left. In an organisation's name
 * an office is one only if what follows is no part of that name ("House Speaker Paul Ryan", "General Motors").
 */
export function titleLength(run: readonly Word[]): number {
  const words = run.map((word) => plain(word.text));
  if (isOffice(run.map((word) => word.text)) || KNOWN_BODIES.has(words.join(' '))) return 0;
  const office = words.findLastIndex(
    (word, at) =>
      at < run.length - 1 &&
      (OFFICES.has(word) || OFFICES.has(/-(\p{Ll}+)$/u.exec(word)?.[1] ?? '') || isOfficeOfMany(run, at)) &&
      !KNOWN_BODIES.has(words.slice(at).join(' ')),
  );
  if (office < 0) return departmentLength(run);
  let name = office + 1;
  if (words[name] === 'of' || words[name] === 'for')
    while (name < words.length && DEPARTMENT.test(words[name]!)) name++;
  const bearer = run.slice(name).map((word) => word.text);
  // "Justice Department Inspector General Ann Roe"
  if (bearer.length > 1 && isGivenName(bearer[0]!) && !isOrganisation(bearer)) return name;
  if (!isOrganisation(run.map((word) => word.text)) || bearer.length === 0) return name;
  return bearer.length < 4 && isCapitalised(bearer[0]!) && !isOrganisation(bearer) && !PARTISAN.test(words[office]!)
    ? name
    : 0;
}

/** "Foreign Ministers Ann Roe (and Tony Venn)". */
const isOfficeOfMany = (run: readonly Word[], at: number): boolean =>
  MANY.test(run[at]!.text) && at + 2 < run.length && !isOrganisation(run.slice(at + 1).map((word) => word.text));
const MANY =
  /^(?:Ministers|Presidents|Senators|Governors|Ambassadors|Mayors|Secretaries|Generals|Judges|Justices|Leaders|Premiers|Chancellors|Representatives|Congressmen|Professors|Drs|Messrs)$/;

/** "(Chief of the) Defence Staff Tony Roe": what he is of, where the office before it is written small or begins the sentence. */
function departmentLength(run: readonly Word[]): number {
  const given = run.findIndex((word) => isGivenName(word.text));
  const before = run.slice(0, Math.max(0, given));
  return given < run.length - 1 && before.every((word) => DEPARTMENT.test(plain(word.text))) ? before.length : 0;
}

/** What ministers and secretaries are of, with the small words between. */
export const DEPARTMENT =
  /^(?:of|for|the|and|state|defen[cs]e|treasury|health|education|homeland|security|interior|foreign|affairs|rights|refugees|finance|justice|transport|transportation|energy|commerce|labou?r|agriculture|environment|trade|housing|veterans|national|intelligence|human|services|culture|information|staff|economy|home|house|senate|parliament|exchequer|opposition|prosecutions|public|police|customs|immigration|prisons)$/;
/** Offices that are as often part of a body's name ("House Republican Conference"). */
const PARTISAN = /^(?:republican|democrat|crown|executive|general|star)$/;
