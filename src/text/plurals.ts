/** The plural of an English noun for people or bodies, in lower case: `spokesman` is `spokesmen`, `passer-by` `passers-by`. */
export function pluralOf(noun: string): string {
  const irregular = IRREGULAR.get(noun);
  if (irregular !== undefined) return irregular;
  if (/(?:^|[^u])man$/.test(noun)) return `${noun.slice(0, -2)}en`;
  if (noun.endsWith('-by')) return `${noun.slice(0, -3)}s-by`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|sh|[^r]ch)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** The singular of what may be a plural, in lower case; a word that is none comes back as it is. */
export function singularOf(word: string): string {
  const irregular = SINGULARS.get(word);
  if (irregular !== undefined) return irregular;
  if (/(?:^|[^u])men$/.test(word)) return `${word.slice(0, -2)}an`;
  if (word.endsWith('s-by')) return `${word.slice(0, -4)}-by`;
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|sh|ch)es$/.test(word)) return word.slice(0, -2);
  return word.replace(/([^s])s$/, '$1');
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['child', 'children'],
  ['wife', 'wives'],
  ['midwife', 'midwives'],
  ['thief', 'thieves'],
]);
const SINGULARS: ReadonlyMap<string, string> = new Map([...IRREGULAR].map(([one, many]) => [many, one]));
