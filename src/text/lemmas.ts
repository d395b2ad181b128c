/** Irregular forms met in reported speech; the regular endings are taken off by rule. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'said:say says:say told:tell thought:think knew:know known:know saw:see seen:see found:find felt:feel wrote:write written:write ' +
    'sought:seek swore:swear sworn:swear made:make gave:give given:give took:take taken:take began:begin begun:begin heard:hear ' +
    'held:hold read:read spoke:speak spoken:speak meant:mean kept:keep went:go gone:go came:come understood:understand ' +
    'chose:choose chosen:choose forbade:forbid forbidden:forbid foresaw:foresee bet:bet put:put set:set hit:hit cast:cast ' +
    "is:be are:be was:be were:be been:be being:be am:be 's:be 're:be has:have had:have having:have did:do does:do done:do " +
    'laid:lay paid:pay led:lead left:leave lost:lose won:win met:meet sued:sue agreed:agree agrees:agree fled:flee drew:draw drawn:draw ' +
    'broke:break broken:break threw:throw shown:show stood:stand withdrew:withdraw withstood:withstand learnt:learn dreamt:dream ' +
    'struck:strike fought:fight built:build bought:buy brought:bring caught:catch taught:teach lied:lie lying:lie stole:steal stolen:steal shot:shoot hid:hide hidden:hide'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/**
 * The dictionary forms that an English word in lower case may have, likeliest first, the word itself among them. A
 * lexicon looks each of them up; forms that do not exist ("annou" for "announ") find nothing there and do no harm.
 */
export function lemmasOf(word: string): readonly string[] {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return [irregular, word];
  const lemmas = [word];
  if (/ie[sd]$/.test(word)) lemmas.push(`${word.slice(0, -3)}y`, word.slice(0, -1));
  else if (/[^s]s$/.test(word)) lemmas.push(word.slice(0, -1), ...(word.endsWith('es') ? [word.slice(0, -2)] : []));
  else if (word.endsWith('ed')) lemmas.push(...stems(word.slice(0, -2)));
  else if (word.endsWith('ing') && word.length > 5) lemmas.push(...stems(word.slice(0, -3)));
  return lemmas;
}

/** `pledg` is `pledge`, `plann` is `plan`, `warn` is `warn`. */
const stems = (stem: string): readonly string[] => [
  stem,
  `${stem}e`,
  ...(/([^aeiou])\1$/.test(stem) ? [stem.slice(0, -1)] : []),
];
