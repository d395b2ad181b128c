/** What a charge is called by whoever denies it, as alternatives of a pattern with the flags i and u. */

/** Said of charges and claims alone, so that they deny wherever they stand. */
export const UNFOUNDED = 'untrue|baseless|unfounded|groundless|meritless';
/** With what is false or made up besides: a denial where a charge is spoken of. */
export const UNTRUE = `${UNFOUNDED}|false|nonsense|slander|hoax|fabricat\\p{L}*|invent(?:ed|ions?)`;
