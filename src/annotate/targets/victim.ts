import { hull, type Span, type Spans } from '../../document/index.ts';

/**
 * Whether the words around a mention say that something was done to whoever it names: "violence against the villagers", "the murder of Roe", "Roe was
 * shot", "Roe's murder". To whom it was done did not do it.
 */
export function isHarmed(text: string, [start, end]: Span, cue: Spans = []): boolean {
  // "Launched an attack on | Roe": whoever stands right behind the cue is its object.
  if (hull(cue)?.[1] === start - 1) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  return VICTIM.test(before) || HARMING.test(before) || SUFFERED.test(behind) || FATE.test(behind);
}

const REACH = 160;
/** What is done to people, as a participle. */
export const DONE =
  'killed|martyred|murdered|assassinated|raped|beaten|tortured|poisoned|robbed|harassed|persecuted|shot|stabbed|kidnapped|abducted|attacked|bombed|shelled|wiretapped|hacked|stolen|injured|wounded|hurt|hanged|executed|massacred|victimi[sz]ed|abused|assaulted|slain|burned to death|set on fire|run over|struck by|hit by|targeted|spied on';
const HARMING =
  /\b(?:kill(?:ed|ing)?|silenc(?:e|ed|ing)|stifl(?:e|ed|ing)|poison(?:ed|ing)|rob(?:bed|bing)|harass(?:ed|ing)|intimidat(?:ed|ing)|target(?:ed|ing)|persecut(?:e|ed|ing)|tortur(?:ed|ing)|rap(?:ed|ing)|murder(?:ed|ing)|shot|stabbed|kidnapp(?:ed|ing)|assassinat(?:e|ed|ing))\s(?:the |an? |its |his |her |their )?$/iu;
const VICTIM =
  /\b(?:discriminat\p{L}+ against|violence (?:against|towards?)|crimes? against|abuses? (?:against|of)|used against|threats? against|treatment of|persecution of|killings? of|murders? of|rapes? of|assassinations? of|deaths? of|victims? of|torture of|massacre of|shootings? of|beatings? of|intimidation of|harassment of|imprisonment of|to protect|kidnapping of|abduction of)\s(?:the |an? |its |his |her |their )?$/iu;
/** Behind the name, across what stands between commas. */
const SUFFERED = new RegExp(
  String.raw`^(?:, [^,.;:“”"]{3,100},)? (?:was|were|had been|has been|have been|being|is|are|got)(?: \p{Ll}+ly| also| then)? (?:${DONE})(?!\p{L})`,
  'u',
);
/** "Six aid workers killed in raid", "Roe's murder". */
const FATE =
  /^['’]s? (?:\p{Ll}+ ){0,2}?(?:murder|death|killing|assassination|rape|abduction|kidnapping|disappearance|poisoning|torture|shooting|execution)(?!\p{L})|^ (?:killed|injured|wounded|shot dead|kidnapped|murdered|abducted)(?= (?:in|by|at|as) )/u;
