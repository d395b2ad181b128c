/** How many words a text has, told by the spaces between them. */
export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** Costs are given for an article of so many words. */
export const USUAL_WORDS = 800;
