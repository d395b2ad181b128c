import { eld } from 'eld/extrasmall';

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
  if (text.length < ENOUGH)
    return { tag: declared, isForeign: declared !== null && !isEnglish(declared) && text !== '' };
  if (isEnglishProse(text))
    return { tag: declared !== null && isEnglish(declared) ? declared : 'en', isForeign: false };
  const detected = eld.detect(text.slice(0, SAMPLE));
  if (declared !== null && primary(declared) === detected.language)
    return { tag: declared, isForeign: !isEnglish(declared) };
  if (declared === null && detected.language === 'en' && detected.isReliable()) return { tag: 'en', isForeign: false };
  const found = detected.isReliable() && detected.language !== 'en' ? detected.language : null;
  return { tag: found ?? (declared !== null && isEnglish(declared) ? null : declared), isForeign: true };
}

/** These make up a quarter of English prose. Lists and tables have fewer, and are left to the detector. */
const FUNCTION_WORDS = /\b(?:the|of|and|to|in|that|is|was|for|with|on|as|by|at|from|said|are|have|it|his|her)\b/gi;
const LEAST_SHARE = 0.12;

function isEnglishProse(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const words = sample.match(/\p{L}+/gu)?.length ?? 0;
  return (sample.match(FUNCTION_WORDS)?.length ?? 0) >= LEAST_SHARE * words && words > 0;
}

const primary = (tag: string): string => tag.split('-')[0]!;

const isEnglish = (tag: string): boolean => primary(tag) === 'en';

/** `EN_us` -> `en-US`. */
function tagOf(stated: string): string {
  const [language, ...rest] = stated.trim().split(/[-_]/);
  return [language!.toLowerCase(), ...rest.map((part) => (part.length === 2 ? part.toUpperCase() : part))].join('-');
}
