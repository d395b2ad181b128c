import { getDomainWithoutSuffix } from 'tldts';
import { areAgencies, isOrganisation } from '../agencies.ts';
import { sameness } from './likeness.ts';

/** Who signs a report. */
export interface Signers {
  /** The writers; what stands in their place where the page names none. */
  readonly names: readonly string[];
  /** Agencies and outlets that sign beside the writers. */
  readonly organisations: readonly string[];
}

/** Who publishes the page: an outlet's own name signs nothing. */
export interface Publisher {
  readonly outlet: string | null;
  readonly url: string | null;
}

/**
 * The writers by the first source that names a person in full: a person whom the page shows is believed before an agency in
 * its data. Where no source does, the agency of the first signs.
 *
 * @param sources the names that each source gives, the surest source first
 */
export function signersOf(sources: readonly (readonly string[])[], publisher: Publisher): Signers {
  const isOwn = ownNameOf(publisher);
  const named = sources.map((names) =>
    names
      .filter((name) => !isOwn(name))
      .map((name) => withoutEmployer(name, (words) => isOwn(words) || areAgencies(words))),
  );
  const organisations: string[] = [];
  for (const names of named) {
    organisations.push(...names.filter(isOrganisation));
    const people = names.filter((name) => !isOrganisation(name));
    if (people.some((name) => name.includes(' '))) return { names: people, organisations };
  }
  return { names: named.find((names) => names.length > 0) ?? [], organisations };
}

/**
 * A page's fields, each completed by a later one that names all of its people and others: some content systems put the
 * first writer alone into the linked data.
 */
export const completed = (fields: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  fields.map((names, i) => fields.slice(i + 1).find((later) => addsPeople(later, names)) ?? names);

function addsPeople(later: readonly string[], names: readonly string[]): boolean {
  const isPerson = (name: string): boolean => name.includes(' ') && !isOrganisation(name) && !/\bstaff\b/i.test(name);
  const [first, keys] = [new Set(names.map(sameness)), new Set(later.map(sameness))];
  const others = later.filter((name) => !first.has(sameness(name)));
  return (
    names.some(isPerson) &&
    names.every((name) => keys.has(sameness(name))) &&
    others.some(isPerson) &&
    others.every(isPerson)
  );
}

/** "Ann Roe Tarn Herald Archive": the name without whom it works for, and what is run on behind that. */
function withoutEmployer(name: string, isEmployer: (words: string) => boolean): string {
  const words = name.split(' ');
  for (let from = 2; from < words.length; from += 1)
    for (let to = words.length; to > from; to -= 1)
      if (isEmployer(words.slice(from, to).join(' '))) return words.slice(0, from).join(' ');
  return name;
}

/** A desk of the outlet's: "Tarn Herald Sport". */
const DESK = /^(?:business|sports?|news|online|digital|money|politics|health|travel|world|entertainment|wire)$/;

/** An outlet that is called by its letters has parts that are called after it: "TBC", "TBC Norvel". */
const ABBREVIATION = /^\p{Lu}{2,6}$/u;

/** Whether a name is the outlet's, by its name or its address: "The Tarn Herald", "TARN HERALD", "tarnherald.example". */
function ownNameOf({ outlet, url }: Publisher): (name: string) => boolean {
  const own = new Set(
    [outlet, outlet === null ? null : getDomainWithoutSuffix(outlet), url === null ? null : getDomainWithoutSuffix(url)]
      .map((name) => keyOf(name ?? ''))
      .filter((key) => key !== ''),
  );
  return (name) => {
    const last = name.slice(name.lastIndexOf(' ') + 1);
    const keys = [keyOf(name), keyOf(getDomainWithoutSuffix(name) ?? '')];
    if (DESK.test(last.toLowerCase())) keys.push(keyOf(name.slice(0, -last.length)));
    if (ABBREVIATION.test(outlet ?? '')) keys.push(keyOf(name.slice(0, name.indexOf(' ') + 1)));
    return keys.some((key) => own.has(key));
  };
}

const keyOf = (name: string): string => sameness(name.replace(/^the /i, ''));
