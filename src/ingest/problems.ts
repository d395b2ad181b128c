import type { Problem } from '../document/index.ts';

/** Why a page gave no report. Each message says what happened, what was kept and what to do. */

/** 10 MB: real article pages stay under 2. */
export const LARGEST = 10_000_000;

const KEPT = 'The bytes were kept as they came.';

export const PROBLEMS = {
  empty: (): Problem => ({
    code: 'empty',
    message: `The page is empty. ${KEPT} Check that the address or file is the right one and fetch it again.`,
  }),
  tooLarge: (size: number): Problem => ({
    code: 'too-large',
    message: `The page has ${(size / 1024 / 1024).toFixed(1)} MB; pages above 10 MB are not read. ${KEPT} Save the article alone and add that.`,
  }),
  notText: (what: string): Problem => ({
    code: 'not-text',
    message: `The input is ${what}, not a page or a text. ${KEPT} Give HTML, plain text or JSON lines.`,
  }),
  brokenJson: (reason: string): Problem => ({
    code: 'broken',
    message: `The line is not a JSON object with a "text" or an "html" (${reason}). ${KEPT} Correct the line and add it again.`,
  }),
  unreal: (): Problem => ({
    code: 'broken',
    message: `The page has more elements, or nests them deeper, than any real page; it was read up to that point. ${KEPT} Save the page from a browser and add that.`,
  }),
  cut: (words: number): Problem => ({
    code: 'broken',
    message: `The page breaks off ${words === 0 ? 'before its report begins' : `after ${words} words of its report; the whole paragraphs up to there were read`}. ${KEPT} Fetch or save it again.`,
  }),
  fault: (reason: string): Problem => ({
    code: 'broken',
    message: `Hearsay failed to read the page (${reason}); that is a fault of Hearsay. ${KEPT} Please report it with the page.`,
  }),
  garbled: (): Problem => ({
    code: 'broken',
    message: `Many of the page's characters cannot be decoded; what could be was read. ${KEPT} Save it from a browser as UTF-8 and add that.`,
  }),
  paywall: (words: number): Problem => ({
    code: 'paywall',
    message: `The page shows only the first ${words} words and keeps the rest for subscribers; those words were read. ${KEPT} If you have access, save the whole page from your browser and add the file.`,
  }),
  frontPage: (): Problem => ({
    code: 'front-page',
    message: `The page is a front page or a list of reports, not one report. ${KEPT} Add the reports it links to by their own addresses.`,
  }),
  notEnglish: (language: string | null): Problem => ({
    code: 'not-english',
    message: `The text is not English${language === null ? '' : ` (it looks like "${language}")`}; it was read but Hearsay annotates English only. ${KEPT} Add an English report instead.`,
  }),
  noArticle: (): Problem => ({
    code: 'no-article',
    message: `No report was found on the page: it has next to no running text. ${KEPT} If the page builds its text in the browser, save it from there and add the file.`,
  }),
} as const;
