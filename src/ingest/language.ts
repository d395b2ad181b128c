import { eld } from 'eld/small';

/** Shorter texts do not show their language surely enough to contradict what the page says. */
const ENOUGH = 200;
const SAMPLE = 3_000;

export interface LanguageFound {
  /** BCP 47 tag, lower-case primary subtag first; null where nothing tells. */
  readonly tag: string | null;
  /** True only where the text itself is surely in another language. */
  readonly isForeign: boolean;
}

/**
 * The text's language. What the text shows overrules what the page states: templates of other countries' outlets say
 * `en-US` round texts in Swahili.
 */
export function languageOf(text: string, stated: string | null): LanguageFound {
  const declared = stated === null ? null : tagOf(stated);
  if (text.length < ENOUGH) return { tag: declared, isForeign: declared !== null && !isEnglish(declared) && text !== '' };
  const detected = eld.detect(text.slice(0, SAMPLE));
  if (detected.language === '' || (!detected.isReliable() && declared !== null)) return { tag: declared, isForeign: false };
  const agrees = declared !== null && primary(declared) === detected.language;
  return { tag: agrees ? declared : detected.language, isForeign: detected.language !== 'en' };
}

const primary = (tag: string): string => tag.split('-')[0]!;

const isEnglish = (tag: string): boolean => primary(tag) === 'en';

/** `EN_us` -> `en-US`. */
function tagOf(stated: string): string {
  const [language, ...rest] = stated.trim().split(/[-_]/);
  return [language!.toLowerCase(), ...rest.map((part) => (part.length === 2 ? part.toUpperCase() : part))].join('-');
}
