import type { AnnotationRecord, Entity, EntityKind } from '../document/index.ts';
import type { SpeakerIdentity } from '../store/store.ts';
import { foldedWords } from '../store/words.ts';
import { designationsIn } from './designations.ts';
import {
  abbreviates,
  bodyWords,
  fullPersonName,
  isAcronym,
  isName,
  officeWords,
  slugOf,
  surnameOf,
  tellsApart,
  withoutMiddleInitials,
  withoutOffices,
} from './names.ts';
import { namedEntities } from './summary.ts';

/**
 * Which entities of different reports are the same speaker, and how this report, whose text is given, speaks of each.
 * To join two is worse than to leave one twice: a reader sees that "J. Vasko" and "Jana Vasko" might be one, but not
 * that a page mixes two. So:
 *
 * - Only who is named in the report can be known in another. A described source ("a senior official"), a group and a
 *   paper stay in their report; an office is named by whose it is ("Norvel's health ministry").
 * - Persons are joined by given and family name, without titles and offices, case, accents and punctuation; middle
 *   names count. A single name stays in its report.
 * - Bodies (governments, organisations, parties, armed groups, media) are joined by name, without "the", case, accents,
 *   punctuation and transatlantic spelling. A name of generic words only ("the Foreign Ministry") stays in its report.
 * - A short form is joined to a longer name only while no other name in the store has the same short form (see
 *   `SpeakerIdentity.shortForms`): an acronym where one report calls one entity both and the initials fit; a person's
 *   name without its middle initial.
 * - Persons and bodies of one name are two. Who shares a surname, an alias or an acronym is offered as a namesake.
 */
export function identitiesOf(record: AnnotationRecord, text: string): readonly SpeakerIdentity[] {
  const named = namedEntities(record);
  const designations = designationsIn(text, record);
  return record.entities
    .map((entity) => {
      if (!named.has(entity.id)) return officeIdentity(entity);
      return entity.kind === 'person' ? personIdentity(entity) : bodyIdentity(entity);
    })
    .filter((identity) => identity !== null)
    .map((identity) => ({ ...identity, designations: designations.get(identity.entity) ?? [] }));
}

/** An identity by name alone. */
type Named = Omit<SpeakerIdentity, 'designations'>;

function personIdentity({ id, name: written, aliases }: Entity): Named | null {
  const name = fullPersonName(written);
  if (name === null) return null;
  const others = aliases
    .map(withoutOffices)
    .filter(isName)
    .map((words) => words.join(' '));
  return {
    entity: id,
    key: personKey(name),
    name,
    slug: slugOf(name),
    shortForms: distinct([withoutMiddleInitials(name)].filter((short) => short !== name).map(personKey)),
    sharedNames: distinct([surnameOf(name), ...[name, ...others].map(foldedWords)]),
  };
}

const personKey = (name: string): string => `person ${foldedWords(name)}`;

/** The kinds of entities that are bodies: no persons, no places, no unnamed ones. */
export const BODIES: ReadonlySet<EntityKind> = new Set(['government', 'organisation', 'party', 'armed-group', 'media']);

function bodyIdentity(entity: Entity): Named | null {
  const forms = [entity.name, ...entity.aliases].filter(tellsApart);
  const written = fullNameOf(forms);
  if (written === null || !isBody(entity, written)) return null;
  const name = written.replace(/^the\s+/i, '');
  return {
    entity: entity.id,
    key: bodyKey(name),
    name,
    slug: slugOf(name),
    shortForms: distinct([
      ...forms.filter((form) => isAcronym(form) && abbreviates(form, name)).map(bodyKey),
      ...forms.map(officeKey).filter((key) => key !== null),
    ]),
    sharedNames: distinct(forms.map((form) => bodyWords(form).join(' '))),
  };
}

/** An office that is described by whose it is. It is joined to the one name of it that the store has, as a short form is. */
function officeIdentity(entity: Entity): Named | null {
  const name = entity.name.replace(/^the\s+/i, '');
  const key = entity.kind === 'government' ? officeKey(entity.name) : null;
  if (key === null) return null;
  return { entity: entity.id, key, name, slug: slugOf(name), shortForms: [], sharedNames: [bodyWords(name).join(' ')] };
}

function officeKey(name: string): string | null {
  const words = officeWords(name);
  return words && `office ${words.join(' ')}`;
}

const bodyKey = (name: string): string => `body ${bodyWords(name).join(' ')}`;

/** The entity's name; behind an acronym, the form that it abbreviates. */
function fullNameOf(forms: readonly string[]): string | null {
  const name = forms[0];
  if (name === undefined) return null;
  return (isAcronym(name) ? forms.find((form) => abbreviates(name, form)) : null) ?? name;
}

/** What nobody could tell the kind of may be a surname, unless it has several words. */
const isBody = ({ kind }: Entity, name: string): boolean =>
  BODIES.has(kind) || (kind === 'other' && bodyWords(name).length > 1);

const distinct = (names: readonly string[]): readonly string[] => [...new Set(names)].filter((name) => name !== '');
