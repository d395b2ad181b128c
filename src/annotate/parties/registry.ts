import { NAME_SUFFIX, plain } from '../../text/index.ts';
import { wordSet } from '../../text/word-set.ts';
import { isClub, isTownOf, KNOWN_BODIES, SURNAMES_ALONE } from '../lexicon/known.ts';
import { GROUP_NOUNS, PARTICLES } from '../lexicon/nouns.ts';
import { PLACES } from '../lexicon/places.ts';
import type { Gender } from '../lexicon/pronouns.ts';
import { areOneGivenName } from '../lexicon/short-names.ts';
import { isGivenName, isOrganisation, isPeoplesAdjective, keyOf } from '../reading/name-words.ts';
import { type Cluster, type ClusterMention, genderOf, newCluster } from './clusters.ts';
import { isTeam, natureOf } from './name-nature.ts';
import type { NameRun } from './names.ts';

/** The cluster of a name, by what its words and titles tell. */
function clusterFor(run: NameRun): Cluster {
  const nature = natureOf(run);
  const cluster = newCluster(run.name, nature ?? 'unknown', genderOf(run, []));
  cluster.certain = nature !== null && nature !== 'unknown';
  if (nature !== null) return cluster;
  // Two to four capitalised words are a person's name oftener than anything else.
  const acronyms = run.name.some((word) => /^\p{Lu}{2,}$/u.test(word));
  const [first, last] = [plain(run.name[0]!), plain(run.name.at(-1)!)];
  if (run.name.length === 1 && SURNAMES_ALONE.has(first)) cluster.nature = 'person';
  // "Norvelan Steel", "Tokyo Electric Power", "Operation Storm"
  const noPerson =
    isPeoplesAdjective(first) ||
    (last.endsWith('s') && isPeoplesAdjective(last.slice(0, -1))) ||
    (PLACES.has(first) && !NAMED_AFTER.test(first)) ||
    first === 'operation' ||
    GROUP_NOUNS.has(first) ||
    run.name.some((word) => /^(?:All|Of|For|Up|Out|Over|Off|Against)$/.test(word)) ||
    /^(?:united|together|forward|alliance|first|now)$/.test(last);
  if (run.name.length > 1 && run.name.length < 5 && !acronyms && !noPerson) cluster.nature = 'person';
  return cluster;
}

/** Places after which people are named. */
const NAMED_AFTER =
  /^(?:chad|jordan|israel|georgia|india|america|ireland|paris|london|austin|dallas|houston|orlando|brooklyn|carolina|dakota|kenya|china|virginia|boston|chelsea|york)$/;

/** "The Liberals" are not the Social Liberals, nor "the Democrats" the Liberal Democrats. */
const PARTISANS =
  /^(?:Liberals|Democrats|Conservatives|Socialists|Nationalists|Greens|Progressives|Radicals|Communists|Independents)$/;

const HALF = /^(?:North|South)$/;

const CORPORATE = /^(?:Inc|Corp|Corporation|Co|Ltd|Limited|LLC|PLC|plc|Group|Holdings|AG|SA|SE)$/;

/** "Velmora.com" is Velmora. */
const SITE = /\.com$/;

/** "Ann Roe QC": what is written behind a name and is no part of it. */
const HONOUR = /^(?:QC|KC|SC|MP|MEP|MSP|OBE|MBE|CBE|KBE|DBE|PhD|MD|RN|JP|Esq)$/;

/** The word a person is called by alone: the last one, without `Jr.` and `QC`. */
export const surnameOf = (name: readonly string[]): string =>
  plain(name[surnameAt(name)] ?? '').replace(/^(?:al|el)-/, '');

const surnameAt = (name: readonly string[]): number => {
  const last = name.length - 1;
  return last > 0 && (NAME_SUFFIX.test(name[last]!) || (last > 1 && HONOUR.test(name[last]!))) ? last - 1 : last;
};

/** "Jr.", "III": who bears one is not who is called the same without it. */
const suffixOf = (name: readonly string[]): string =>
  name.length > 1 && NAME_SUFFIX.test(name.at(-1)!) ? plain(name.at(-1)!).replace('.', '') : '';

/** Names joined by rule: full names first, then parts of them, acronyms, and heads of organisations. */
export class NameRegistry {
  readonly #exact = new Map<string, Cluster>();
  readonly #bySurname = new Map<string, Cluster[]>();
  readonly #byWord = new Map<string, Cluster[]>();

  /** The cluster of a name with several words, made if new. Given all of them before the short ones. */
  full(run: NameRun, near: (clusters: readonly Cluster[]) => Cluster | null): Cluster {
    const key = keyOf(run.name);
    const known = near(this.#owned(run)) ?? this.#exact.get(key) ?? this.#behindWord(run) ?? this.#compatible(run);
    const cluster = known ?? clusterFor(run);
    if (cluster.nature === 'organisation') for (const noun of nounsOf(run.name)) cluster.descriptors.add(noun);
    if (isClub(run.name.map(plain)) || isTeam(run.name)) cluster.descriptors.add('club').add('team');
    if (isFuller(run.name, cluster.name)) cluster.name = run.name;
    cluster.forms.add(run.name.join(' '));
    this.#remember(cluster, run.name);
    // "The Norvel Observatory" is "the Norvel Observatory for Human Rights".
    const purpose = run.name.findIndex((word) => word === 'for' || word === 'of');
    if (purpose > 1 && cluster.nature === 'organisation') this.#remember(cluster, run.name.slice(0, purpose));
    // "Harl" is "Harl Inc."
    if (CORPORATE.test(run.name.at(-1)!)) this.#remember(cluster, run.name.slice(0, -1));
    return cluster;
  }

  /**
   * The cluster of a single word: a surname, an acronym, an organisation's head, or a party of its own.
   *
   * @param meant the gender of the pronouns that mean this very word
   */
  short(run: NameRun, near: (clusters: readonly Cluster[]) => Cluster | null, meant: Gender = 'unknown'): Cluster {
    const word = run.name[0]!;
    const told = genderOf(run, []);
    const gender = told === 'unknown' ? meant : told;
    const fits = (cluster: Cluster): boolean =>
      gender === 'unknown' || cluster.gender === 'unknown' || cluster.gender === gender;
    const key = plain(word);
    if (PARTISANS.test(word)) return this.#alone(run, key);
    const bearers = [...(this.#bySurname.get(surnameOf([word])) ?? []), ...this.#ofDoubleName(word)].filter(
      (cluster) => cluster.name.length > 1 && fits(cluster) && !isSeat(word, cluster),
    );
    // "The North" where North Korea is told of.
    const half = bearers.length === 0 && HALF.test(word) ? this.#exact.get(keyOf([word, 'Korea'])) : undefined;
    if (half !== undefined) {
      half.forms.add(`the ${word}`);
      return half;
    }
    const plainly = bearers.filter((cluster) => suffixOf(cluster.name) === '');
    const surname = plainly.length > 0 ? plainly : bearers;
    const alone = this.#exact.get(key) ?? this.#exact.get(SITE.test(key) ? key.replace(SITE, '') : `${key}.com`);
    const known =
      near(alone?.name.length === 1 && fits(alone) ? [...surname, alone] : surname) ??
      alone ??
      near((this.#byWord.get(key) ?? []).filter((cluster) => partOf(word, cluster, run)));
    if (known) {
      known.forms.add(word);
      return known;
    }
    const cluster = clusterFor(run);
    // Somebody else than the bearers of that surname, of whom the text tells.
    if (cluster.gender === 'unknown' && this.#bySurname.has(surnameOf([word]))) cluster.gender = gender;
    this.#remember(cluster, run.name);
    return cluster;
  }

  #alone(run: NameRun, key: string): Cluster {
    const cluster = this.#exact.get(key) ?? clusterFor(run);
    cluster.forms.add(run.name[0]!);
    this.#remember(cluster, run.name);
    return cluster;
  }

  /** Makes another name known for a cluster: an acronym in brackets. */
  alias(cluster: Cluster, alias: string): void {
    cluster.forms.add(alias);
    if (!this.#exact.has(plain(alias))) this.#exact.set(plain(alias), cluster);
  }

  /** The one who is called by this word alone, in lower case. */
  called(word: string): Cluster | null {
    return this.#exact.get(word) ?? null;
  }

  /** The bodies that "the Ministry of Defence" may be where several states' ministries are named. */
  #owned(run: NameRun): readonly Cluster[] {
    const owned = (this.#byWord.get(plain(run.name.at(-1)!)) ?? []).filter(
      ({ name }) => /['’]s?$/.test(name[0]!) && keyOf(name.slice(1)) === keyOf(run.name),
    );
    return owned.length > 1 ? owned : [];
  }

  /** "Orrin-Venn" of one called Ann Orrin Venn. */
  #ofDoubleName(word: string): readonly Cluster[] {
    const parts = word.split('-');
    if (parts.length !== 2) return [];
    const bearers = this.#bySurname.get(plain(parts[1]!)) ?? [];
    return bearers.filter(({ nature, name }) => nature === 'person' && name.length > 2 && endsWith(name, parts));
  }

  /** "Fake Ann Roe", "Jobless Tony Venn": a known person behind an ordinary word. */
  #behindWord({ name }: NameRun): Cluster | null {
    if (name.length < 3 || isGivenName(name[0]!)) return null;
    const known = this.#exact.get(keyOf(name.slice(1)));
    return known?.nature === 'person' && isGivenName(name[1]!) ? known : null;
  }

  #compatible(run: NameRun): Cluster | null {
    const purpose = run.name.findIndex((word) => word === 'for' || word === 'of');
    const shorter = purpose > 1 ? this.#exact.get(keyOf(run.name.slice(0, purpose))) : undefined;
    if (shorter?.nature === 'organisation' && shorter.name.length === purpose) return shorter;
    const surname = surnameOf(run.name);
    for (const cluster of this.#bySurname.get(surname) ?? []) {
      if (cluster.nature === 'organisation' || isOrganisation(run.name)) {
        if (endsWith(cluster.name, run.name) || endsWith(run.name, cluster.name)) return cluster;
      } else if (suffixOf(cluster.name) === suffixOf(run.name) && isNamesake(cluster.name, run.name)) return cluster;
      else if (isWholeSurname(run.name, cluster)) return cluster;
    }
    return null;
  }

  #remember(cluster: Cluster, name: readonly string[]): void {
    const key = keyOf(name);
    if (this.#exact.has(key)) return;
    this.#exact.set(key, cluster);
    if (!/^(?:of|in|for|on)$/.test(name.at(-2) ?? '')) push(this.#bySurname, surnameOf(name), cluster);
    // "Park Geun-hye" is Ms Park.
    if (beginsWithSurname(name)) push(this.#bySurname, plain(name[0]!), cluster);
    if (name.length > 1) for (const word of name) push(this.#byWord, plain(word), cluster);
    const initials = name
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word[0])
      .join('');
    if (name.length > 2 && cluster.nature === 'organisation' && !this.#exact.has(initials.toLowerCase())) {
      this.#exact.set(initials.toLowerCase(), cluster);
    }
  }
}

/** "The university" takes up "Columbia University" and "the University of Norvel", "the committee" the "Committee on Trade". */
function nounsOf(name: readonly string[]): readonly string[] {
  const purpose = name.findIndex((word) => PURPOSE.test(word));
  return [name.at(-1)!, ...(purpose > 0 ? [name[purpose - 1]!] : [])].map(plain);
}

const PURPOSE = /^(?:for|of|on|against|to)$/;

/** Korean, Chinese and Vietnamese names. */
const beginsWithSurname = (name: readonly string[]): boolean =>
  (name.length === 2 || name.length === 3) &&
  (/^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(name.at(-1)!) ||
    (SURNAMES_FIRST.has(plain(name[0]!)) && !isGivenName(name.at(-1)!)));
const SURNAMES_FIRST = wordSet(
  'kim lee park choi jung kang cho yoon jang lim moon ahn hwang xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo ' +
    'mao deng jiang wen hua tsai lai ho nguyen tran pham',
);

/** A longer name, unless what it adds stands before a given name ("Team Ann Roe") or that is another ("Lawrence Edward" of one called Larry). */
const isFuller = (name: readonly string[], known: readonly string[]): boolean =>
  name.length > known.length &&
  !(known.length > 1 && isGivenName(known[0]!) && !isGivenName(name[0]!)) &&
  !(known.length > 1 && areOneGivenName(plain(known[0]!), plain(name[0]!)));

function push(map: Map<string, Cluster[]>, key: string, cluster: Cluster): void {
  const list = map.get(key);
  if (!list) map.set(key, [cluster]);
  else if (!list.includes(cluster)) list.push(cluster);
}

/** By the given name, or by a suffix alone: "Orrin Jr." */
const isNamesake = (known: readonly string[], name: readonly string[]): boolean =>
  known.length > 1 &&
  (sameGiven(known[0]!, name[0]!) ||
    (name.length === 2 && suffixOf(name) !== '' && surnameOf([name[0]!]) === surnameOf(known)));

/** "Abu Hatar" of one called Walid Abu Hatar, "Veres Orrin" of Julia Veres Orrin: a surname of two words. */
const isWholeSurname = (name: readonly string[], { nature, name: known }: Cluster): boolean =>
  nature === 'person' &&
  known.length > name.length &&
  (known.length === name.length + 1 || isGivenName(known[0]!)) &&
  endsWith(known, name) &&
  (PARTICLES.has(plain(name[0]!)) || !isGivenName(name[0]!));

/** `Donald` and `Donald`, `J.` and `John`, `Jeff` and `Jeffrey`. */
function sameGiven(a: string, b: string): boolean {
  const [x, y] = [plain(a).replace('.', ''), plain(b).replace('.', '')];
  return (
    x === y ||
    areOneGivenName(x, y) ||
    (Math.min(x.length, y.length) <= 3 && (x.startsWith(y) || y.startsWith(x))) ||
    (x.length > 3 && y.length > 3 && x.slice(0, 4) === y.slice(0, 4))
  );
}

const endsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.length <= long.length &&
  short.every((word, at) => plain(word) === plain(long[long.length - short.length + at]!));

/** "Radio Tarn" is not called "Tarn" by itself, nor is South Sudan called Sudan. */
const isSeat = (word: string, cluster: Cluster): boolean => isNeighbour(word, cluster.name) || isSeatOf(word, cluster);
const isNeighbour = (word: string, name: readonly string[]): boolean =>
  name.length === 2 && /^(?:Sudan|Guinea|Timor|Ossetia)$/.test(word) && QUARTERED.test(name[0]!);
const QUARTERED = /^(?:North|South|East|West|Equatorial|Papua)$/;
const isSeatOf = (word: string, { name, nature }: Cluster): boolean =>
  nature === 'organisation' &&
  !isOrganisation([word]) &&
  (isOrganisation(name.slice(0, -1)) || PLACES.has(plain(word)));

/** Titles that go with a given name alone: "Sir Keir". */
const KNIGHTED: ReadonlySet<string> = new Set(['sir', 'dame']);

/**
 * Whether one word alone may stand for a longer name: a given name for a person, a telling head or first word for a
 * body.
 */
function partOf(word: string, cluster: Cluster, run: NameRun): boolean {
  const key = plain(word);
  if (run.titles.some((title) => !KNIGHTED.has(title)) || cluster.name.length < 2 || KNOWN_BODIES.has(key))
    return false;
  if (isTownOf(key, cluster.name.map(plain))) return true;
  if (PLACES.has(key) && !cluster.certain) return false;
  if (cluster.nature === 'person')
    return plain(cluster.name[0]!) === key && !/^\p{Lu}{2,}$/u.test(word) && !(run.definite && !isGivenName(word));
  return cluster.nature === 'organisation' && isOrganisation([word]) && plain(cluster.name.at(-1)!) === key;
}

/** Of several parties with one surname, the one mentioned last before `position`, else the first known. */
export function nearest(clusters: readonly Cluster[], position: number): Cluster | null {
  if (clusters.length < 2) return clusters[0] ?? null;
  const last = (fits: (mention: ClusterMention) => boolean): Cluster | null => {
    let best: Cluster | null = null;
    let latest = -1;
    for (const cluster of clusters) {
      const before = cluster.mentions.findLast((mention) => mention.span[0] < position && fits(mention));
      if (before && before.span[0] > latest) {
        best = cluster;
        latest = before.span[0];
      }
    }
    return best;
  };
  // Whom others speak of is less likely meant than who acts.
  return last(({ quoted, acts, subject }) => !quoted && (acts || subject)) ?? last(() => true) ?? clusters[0]!;
}
