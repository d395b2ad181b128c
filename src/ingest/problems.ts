import { LARGEST_PAGE_BYTES, type Problem } from '../document/index.ts';

/** Why a page gave no report. Each message says what happened and what to do; what was kept, whoever keeps says. */

/** Bytes of one MB, as all messages count. */
const MB = 1_000_000;

export const PROBLEMS = {
  empty: (): Problem => ({
    code: 'empty',
    message: `The page is empty. Check that the address or file is the right one and fetch it again.`,
  }),
  /** `size` in bytes, null where no more than `limit` was taken of it. */
  tooLarge: (size: number | null, limit = LARGEST_PAGE_BYTES): Problem => ({
    code: 'too-large',
    message: `The page has ${size === null ? 'more than' : `${(size / MB).toFixed(1)} MB; pages above`} ${limit / MB} MB${size === null ? ', which is not read' : ' are not read'}. Save the article alone and add that, or split the file.`,
  }),
  notText: (what: string): Problem => ({
    code: 'not-text',
    message: `The input is ${what}, not a page or a text. Give HTML, plain text or JSON lines.`,
  }),
  missingFile: (): Problem => ({
    code: 'missing-file',
    message: `There is no such file or folder. Check the path; an address begins with https://.`,
  }),
  /** `reason` is sentences: what stood in the way, and what to do. */
  unreadableFile: (reason: string): Problem => ({
    code: 'unreadable-file',
    message: `The file was not read. ${reason}`,
  }),
  brokenJson: (reason: string): Problem => ({
    code: 'broken',
    message: `The line is not a JSON object with a "text" or an "html" (${reason}). Correct the line and add it again.`,
  }),
  unreal: (): Problem => ({
    code: 'broken',
    message: `The page has more elements, or nests them deeper, than any real page; it was read up to that point. Save the page from a browser and add that.`,
  }),
  cut: (words: number): Problem => ({
    code: 'broken',
    message: `The page breaks off ${words === 0 ? 'before its report begins' : `after ${words} words of its report; the whole paragraphs up to there were read`}. Fetch or save it again.`,
  }),
  fault: (reason: string): Problem => ({
    code: 'broken',
    message: `Hearsay failed to read the page (${reason}); that is a fault of Hearsay. Please report it with the page.`,
  }),
  garbled: (): Problem => ({
    code: 'broken',
    message: `Many of the page's characters cannot be decoded; what could be was read. Save it from a browser as UTF-8 and add that.`,
  }),
  paywall: (words: number): Problem => ({
    code: 'paywall',
    message: `The page shows only the first ${words} words and keeps the rest for subscribers; those words were read. If you have access, save the whole page from your browser and add the file.`,
  }),
  frontPage: (): Problem => ({
    code: 'front-page',
    message: `The page is a front page or a list of reports, not one report. Add the reports it links to by their own addresses.`,
  }),
  feed: (): Problem => ({
    code: 'front-page',
    message: `The input is an RSS or Atom feed, a list of reports. Add the reports it links to by their own addresses.`,
  }),
  notEnglish: (language: string | null): Problem => ({
    code: 'not-english',
    message: `The text is not English${language === null ? '' : ` (it looks like "${language}")`}; it was read but Hearsay annotates English only. Add an English report instead.`,
  }),
  noArticle: (): Problem => ({
    code: 'no-article',
    message: `No report was found on the page: it has next to no running text. If the page builds its text in the browser, save it from there and add the file.`,
  }),
} as const;
