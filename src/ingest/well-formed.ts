/**
 * The text with each lone surrogate (half of a character, which no file in UTF-8 can hold and other languages refuse)
 * made U+FFFD. The length stays, so that every offset does.
 */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
