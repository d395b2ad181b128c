import { OUTLETS } from '../text/outlets.ts';

/** Outlets that credits name, with the name that a record uses. */
const AGENCIES: readonly (readonly [name: string, forms: RegExp])[] = OUTLETS.flatMap(({ name, credited }) =>
  credited === null ? [] : [[name, credited] as const],
);

/** Words that make a name an organisation's and not a person's. */
const ORGANISATION =
  /\b(?:news|agency|press|times|post|media|wires?|service|services|network|radio|television|tv|broadcasting|magazine|journal|tribune|herald|guardian|telegraph|gazette|chronicle|observer|independent|star|mail|today|international|institute|project|centre|center)\b/i;

const namesIn = (words: string): readonly string[] =>
  words
    .replace(/ in \p{Lu}[\p{L}-]+/gu, '')
    .split(/\s*[;,/&+]\s*|\s+(?:and|with|for|of|from)\s+/)
    .map((name) => name.replace(/^(?:the|by)\s+/i, '').trim())
    .filter((name) => name !== '');

/** The known agencies among credited words: "AP and Reuters" -> Associated Press, Reuters. */
export const agenciesIn = (words: string): readonly string[] =>
  namesIn(words).flatMap((name) => AGENCIES.find(([, forms]) => forms.test(name))?.[0] ?? []);

/** Whether words hold agencies' names and nothing else: "AP and AFP", not "the report by Reuters". */
export const areAgencies = (words: string): boolean =>
  namesIn(words).every((name) =>
    AGENCIES.some(
      ([, forms]) => forms.test(name) && /^(?:\s*(?:news|agency|agencies)\s*)?$/i.test(name.replace(forms, '')),
    ),
  );

/** An organisation by its form: an agency, capitals alone, or a word at its end that no family has as its name. */
export const isOrganisation = (name: string): boolean =>
  areAgencies(name) || /^\p{Lu}{2,5}$|\b(?:News|Wires?|Agency|Services?|Network|Broadcasting)$/u.test(name);

/**
 * All organisations among credited words, known or not: those of one word, for people are credited with two, and those
 * with a word like "news". Only for forms that hold nothing but names.
 */
export const organisationsIn = (words: string): readonly string[] =>
  namesIn(words).flatMap((name) => {
    const [known] = agenciesIn(name);
    if (known !== undefined) return [known];
    const isOneWord = /^\p{Lu}[\p{L}\d.-]{2,23}$/u.test(name);
    const isNamed = name.length <= 40 && /^\p{Lu}/u.test(name) && ORGANISATION.test(name);
    return isOneWord || isNamed ? [name] : [];
  });

/** Whether words hold names of organisations and nothing else. */
export const areOrganisations = (words: string): boolean =>
  namesIn(words).every((name) => organisationsIn(name).length > 0 || /^(?:news )?agencies$/i.test(name));
