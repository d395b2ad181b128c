import { plain } from '../../text/index.ts';
import { OUTLET_HEADS } from '../lexicon/nouns.ts';
import { isGivenName } from '../reading/name-words.ts';
import type { Reading } from '../reading/reading.ts';
import type { NameRun } from './names.ts';

/** What a report's words around a name say its bearer is. */
export type Evidence =
  | { readonly nature: 'state' }
  | { readonly nature: 'organisation' /** The noun it is called by. */; readonly head: string };

const MINISTRIES = 'foreign|defen[cs]e|interior|health|finance|justice|transport|energy';
/** What only a state has. */
const OF_A_STATE = new RegExp(
  `^['’]s? (?:own |former )?(?:(?:${MINISTRIES}) minist|ministr|parliament|capital|airspace|embassy|border guards?|army|military|navy|air force|armed forces|(?!vice )(?:\\p{L}+ )?(?:president|prime minister)\\b)`,
  'iu',
);
const GOVERNS =
  /\b(?:[Gg]overnment|[Pp]resident|[Pp]arliament|[Rr]epublic|[Kk]ingdom|army) of (?:the )?$|\bneighbou?ring $/u;

const BODY =
  'group|organi[sz]ation|newspaper|daily|weekly|agency|broadcaster|charity|company|firm|magazine|network|website|(?:news )?site|' +
  'outlet|channel|think.tank|party|watchdog|ngo|platform|station|service|militia|union|bank|airline|university';
/** "The monitoring group Lantern", "the newspaper ‘Tarn Herald’". */
const CALLED_BEFORE = new RegExp(
  String.raw`\b(?:the|an?|its|[\p{Lu}]\p{L}+) (?:[\p{L}-]+ ){0,2}(${BODY}) [“"‘']?(?:[Tt]he )?$`,
  'iu',
);
/** "The group calling itself Free Tarn", "a militia known as the Sons of Krel". */
const CALLED_SO = new RegExp(
  String.raw`\b(${BODY})s? (?:(?:that|which) calls (?:itself|themselves)|calling (?:itself|themselves)|called|known as|named) [“"‘']?(?:[Tt]he )?$`,
  'iu',
);
/** "State broadcaster KTV", "the aid group Lantern": the noun of an outlet or a charity right before a name needs no article. */
const CALLED_BARELY =
  /(?<![\p{L}-])(newspaper|tabloid|broadsheet|daily|weekly|(?:news )?agency|broadcaster|magazine|(?:radio |television |TV )?(?:channel|station|network)|(?:news )?(?:site|website|outlet)|(?:rights|aid|monitoring|pressure|campaign|advocacy|environmental|opposition) group|charity|watchdog|think.tank|(?<!\b(?:on|state|live|local|national|public) )TV) [“"‘']?(?:[Tt]he )?$/iu;
/** "Told the Harbour Review": whoever is told something, and prints or holds it, and is called as outlets are. */
const TOLD_BEFORE =
  /\b(?:told|tells?|telling|interview(?:ed)? (?:with|by)|reported by|published (?:by|in)|carried by|(?:obtained|seen|reviewed) by|(?:leaked|sent|emailed|spoke|speaking|passed) to|according to) [Tt]he [“"‘']?$/u;

/** "Told Der Morgen": outlets keep the article of their own language; of people that are told something few have these. */
const TOLD_BARELY =
  /\b(?:told|tells?|telling|interview(?:ed)? (?:with|by)|reported by|published (?:by|in)|carried by|(?:obtained|seen|reviewed) by|(?:leaked|sent|emailed|spoke|speaking) to|according to) [“"‘']?$/u;
/** "The Tarn Star reported". */
const REPORTS =
  /^(?:,? citing [^,]{3,40},)? (?:has |had |first |previously |also )?(?:reported|reports|wrote|writes)\b/u;
/** "Told NTV": of letters without an article that somebody tells something. */
const TOLD_TO =
  /\b(?:told|tells|telling|interview with|interviewed by) (?:(?:\p{Lu}{2,5} |local |its |the )?affiliate )?$/u;
const LETTERS = /^\p{Lu}{2,5}$/u;
const FOREIGN_ARTICLE = /^(?:Der|Die|Das|El|Il|La|Het|Den)$/u;

/** "Lantern, a monitoring group,". */
const CALLED_BEHIND = new RegExp(
  String.raw`^['’”"]?, (?:an?|the) (?:(?!(?:of|at|for|in|from|with|to|by|on|who|professor|director|head|chief|member)\b)[\p{L}-]+ ){0,4}?(${BODY})(?=[,.;:)]| (?:of|for|in|that|which|based|run|near|from|with)\b|$)`,
  'iu',
);
/** How far around the name such words may stand. */
export const REACH = 60;

/** "(Tarn Press) - " behind a place: the agency from which a report came. */
const isDatelineAgency = (text: string, name: string): boolean =>
  [' - ', ' – ', ' — ', '—'].some((dash) => text.lastIndexOf(`(${name})${dash}`, OPENING) >= 0);
/** How far into a text a dateline may stand. */
const OPENING = 2000;

/** "The Tarn Press news agency". */
export const CALLED_AFTER =
  /^ (?:news |state )?(agency|newspaper|broadcaster|network|channel|website|magazine|radio|television|TV|programme|podcast|newsletter)\b(?! [“"‘']?\p{Lu})/u;

/** "The NTB agency reported": agencies that do are news agencies. */
const REPORTING_AGENCY = /^ agency (?:(?:has|had) )?(?:reported|reports|wrote|writes|quoted|quotes|carried)\b/u;

/** "Harl's shares", "Harl CEO Ann Roe": what only a company has. */
const OF_A_COMPANY = /^(?:['’]s?)? (?:C[EFIOTM]O|CISO|SVP|EVP|shares|stock|chief executive|profits?|earnings)\b/u;

/** "Norvelan" beside "Norvela": what has an adjective of its own is a country or a town. */
function hasAdjective(name: readonly string[], capitals: ReadonlySet<string>): boolean {
  const word = plain(name[0]!);
  if (name.length > 1 || !/[aeiy]$/.test(word) || isGivenName(word)) return false;
  return capitals.has(`${word}n`) || capitals.has(`${word}an`);
}

/** Whether the words around the name say that it is a state's or a body's; null where they do not. */
export function evidenceFor({ text, capitals }: Reading, { name, span, possessive }: NameRun): Evidence | null {
  const before = text.slice(Math.max(0, span[0] - REACH), span[0]);
  const behind = text.slice(span[1], span[1] + REACH);
  if ((possessive && OF_A_STATE.test(behind)) || GOVERNS.test(before) || hasAdjective(name, capitals))
    return { nature: 'state' };
  const called = [
    CALLED_BEFORE.exec(before),
    CALLED_BARELY.exec(before),
    CALLED_SO.exec(before),
    CALLED_BEHIND.exec(behind),
    CALLED_AFTER.exec(behind),
  ];
  const told =
    (name.length === 1 && LETTERS.test(name[0]!) && TOLD_TO.test(before)) ||
    (name.length > 1 &&
      ((OUTLET_HEADS.has(plain(name.at(-1)!)) &&
        (TOLD_BEFORE.test(before) || (/[Tt]he $/.test(before) && REPORTS.test(behind)))) ||
        (FOREIGN_ARTICLE.test(name[0]!) && TOLD_BARELY.test(before))));
  const head =
    told || REPORTING_AGENCY.test(behind)
      ? 'newspaper'
      : called
          .find((match) => match !== null)?.[1]
          ?.split(' ')
          .at(-1);
  if (head === undefined && OF_A_COMPANY.test(behind)) return { nature: 'organisation', head: 'company' };
  if (head === undefined && isDatelineAgency(text, name.join(' ')))
    return { nature: 'organisation', head: 'newspaper' };
  return head === undefined ? null : { nature: 'organisation', head: head.toLowerCase() };
}
