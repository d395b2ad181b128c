/** Whether words are the address of a web page: begun with http:// or https://. Others may run as a script where they are followed. */
export const isWebAddress = (words: string): boolean => /^https?:\/\//i.test(words) && URL.canParse(words);
