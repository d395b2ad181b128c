/** A cue that names whom somebody else cites. */
export const CITES = /^(?:citing|quoting|cit(?:es|ed)|quot(?:es|ed))$/i;
