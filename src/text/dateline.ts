/** "TARN, Norvel, March 3 (Norvel Press) - ", "TARN - ": where a report was written, and no part of what it says. */
const DATELINE = /^\p{Lu}[\p{Lu}’'. -]{2,}(?:[,/(][^\n]{0,60}?)?\s[-–—]{1,2}\s/u;
const LONGEST = 120;

/** How long the dateline is with which a stretch of text begins, with its dash, in UTF-16 code units; nought without one. */
export const datelineLength = (words: string): number => DATELINE.exec(words.slice(0, LONGEST))?.[0].length ?? 0;
