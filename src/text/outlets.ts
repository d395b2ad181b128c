import { oneOf } from '../document/one-of.ts';

/** Agencies and broadcasters that reports name without saying what they are. Written for this project; papers are told by their last word. */
export interface Outlet {
  /** The name that a record uses. */
  readonly name: string;
  readonly medium: 'wire' | 'air';
  /** Whether a state runs it. */
  readonly ofState: boolean;
  /** What reports call it and nobody else. */
  readonly called: readonly string[];
  /** What it shares with people, parties and things: its own only where somebody is told, or it is credited. */
  readonly shared: readonly string[];
  /** How credits name it; null where it is credited with nothing. */
  readonly credited: RegExp | null;
}

const outlet =
  (medium: Outlet['medium'], ofState: boolean) =>
  (
    name: string,
    called: readonly string[],
    credited: RegExp | null = null,
    shared: readonly string[] = [],
  ): Outlet => ({
    name,
    medium,
    ofState,
    called,
    shared,
    credited,
  });
const agency = outlet('wire', false);
const stateAgency = outlet('wire', true);
const broadcaster = outlet('air', false);
const stateBroadcaster = outlet('air', true);

/** Of two whose credits fit, the first is meant. */
export const OUTLETS: readonly Outlet[] = [
  agency('AAP', ['Australian Associated Press'], /\bAAP\b|\baustralian associated press\b/i, ['AAP']),
  agency('Canadian Press', ['Canadian Press'], /\b(?:the )?canadian press\b/i),
  agency('Associated Press', ['AP', 'Associated Press'], /\b(?<!australian )associated press\b|\bAP\b/i),
  agency('Reuters', ['Reuters'], /\breuters\b/i),
  agency('AFP', ['AFP', 'Agence France-Presse'], /\bagence[ -]france[ -]presse\b|\bAFP\b/i),
  agency(
    'PA Media',
    ['PA Media', 'Press Association'],
    /\bPA (?:[Mm]edia|[Ww]ire)\b|\b[Pp]ress [Aa]ssociation\b|\bPA\b(?! images)/,
  ),
  agency('UPI', ['UPI', 'United Press International'], /\b[Uu]nited [Pp]ress [Ii]nternational\b|\bUPI\b/),
  agency('Bloomberg', ['Bloomberg'], /\bbloomberg(?: news)?\b/i),
  agency('dpa', ['DPA'], /\bdeutsche presse-agentur\b|\bdpa\b/i),
  agency('EFE', ['EFE'], /\bEFE\b/),
  agency('ANSA', ['ANSA'], /\bANSA\b/),
  stateAgency('TASS', ['TASS', 'ITAR-TASS'], /\bTASS\b/),
  agency('Interfax', ['Interfax'], /\binterfax\b/i),
  stateAgency('RIA Novosti', ['RIA Novosti'], /\bRIA(?: novosti)?\b/, ['RIA']),
  stateAgency('Xinhua', ['Xinhua'], /\bxinhua\b/i),
  agency('Kyodo', ['Kyodo'], /\bkyodo(?: news)?\b/i),
  agency('Yonhap', ['Yonhap'], /\byonhap\b/i),
  stateAgency('Anadolu', ['Anadolu'], /\banadolu(?: agency)?\b/i),
  stateAgency('SANA', ['SANA'], /\bSANA\b/),
  stateAgency('IRNA', ['IRNA'], /\bIRNA\b/),
  stateAgency('WAFA', ['WAFA'], /\bWAFA\b/),
  stateAgency('KCNA', ['KCNA', 'Korean Central News Agency'], /\bKCNA\b|\bkorean central news agency\b/i),
  agency('ANI', [], /\bANI\b/, ['ANI']),
  agency('PTI', ['PTI', 'Press Trust of India'], /\bPTI\b|\bpress trust of india\b/i),
  agency('IANS', ['IANS'], /\bIANS\b/),
  agency('Bernama', ['Bernama'], /\bbernama\b/i),
  agency('Ukrinform', ['Ukrinform'], /\bukrinform\b/i),
  agency('Lusa', ['Lusa']),
  agency('PAP', ['PAP']),
  broadcaster('Deutsche Welle', ['Deutsche Welle', 'DW'], /\b[Dd]eutsche [Ww]elle\b|\bDW\b/),
  broadcaster('CNN', ['CNN'], /\bCNN\b(?: (?:wire|newsource))?/i),
  broadcaster('MSNBC', ['MSNBC']),
  broadcaster('CNBC', ['CNBC']),
  broadcaster('NBC', ['NBC']),
  broadcaster('CBS', ['CBS']),
  broadcaster('ABC', ['ABC']),
  broadcaster('BBC', ['BBC']),
  broadcaster('NPR', ['NPR']),
  broadcaster('PBS', ['PBS']),
  broadcaster('C-SPAN', ['C-SPAN']),
  broadcaster('Al Jazeera', ['Al Jazeera']),
  broadcaster('Fox News', ['Fox News'], null, ['Fox']),
  broadcaster('Sky News', ['Sky News'], null, ['Sky']),
  stateBroadcaster('China Central Television', ['China Central Television'], null, ['CCTV']),
  stateBroadcaster('RT', ['RT']),
  stateBroadcaster('Sputnik', ['Sputnik']),
  stateBroadcaster('Rossiya', ['Rossiya', 'Rossiya 24']),
];

/** Every name of some outlets, as reports write them. */
export const namesOf = (outlets: readonly Outlet[]): readonly string[] =>
  outlets.flatMap(({ called, shared }) => [...called, ...shared]);

/** Every name of the agencies, as a fragment of a pattern. */
export const AGENCY = oneOf(namesOf(OUTLETS.filter(({ medium }) => medium === 'wire')));
/** Every name of the broadcasters. */
export const BROADCASTER = oneOf(namesOf(OUTLETS.filter(({ medium }) => medium === 'air')));

/** The names of one word, in lower case. */
export const oneWordNames = (names: readonly string[]): readonly string[] =>
  names.filter((name) => !name.includes(' ')).map((name) => name.toLowerCase());
