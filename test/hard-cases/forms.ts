import { BLIND } from './blind.ts';
import { asides } from './forms/asides.ts';
import { captions } from './forms/captions.ts';
import { courts } from './forms/courts.ts';
import { denials } from './forms/denials.ts';
import { documents } from './forms/documents.ts';
import { headlines } from './forms/headlines.ts';
import { indirect } from './forms/indirect.ts';
import { lettersAndInterviews } from './forms/letters-interviews.ts';
import { liveBlogs } from './forms/live-blogs.ts';
import { nested } from './forms/nested.ts';
import { noAttribution } from './forms/no-attribution.ts';
import { noSource } from './forms/no-source.ts';
import { overParagraphs } from './forms/over-paragraphs.ts';
import { pressReleases } from './forms/press-releases.ts';
import { quotationLists } from './forms/quotation-lists.ts';
import { scareQuotes } from './forms/scare-quotes.ts';
import { singleMarks } from './forms/single-marks.ts';
import { socialMedia } from './forms/social-media.ts';
import { sportsAndScience } from './forms/sports-science.ts';
import { strayMarks } from './forms/stray-marks.ts';
import { transcripts } from './forms/transcripts.ts';
import { unnamedSources } from './forms/unnamed-sources.ts';
import { wishes } from './forms/wishes.ts';
import type { Form } from './row.ts';

/** The table of hard cases, by the form that the news takes. */
export const FORMS: readonly Form[] = [
  wishes,
  captions,
  headlines,
  liveBlogs,
  pressReleases,
  quotationLists,
  unnamedSources,
  asides,
  overParagraphs,
  scareQuotes,
  singleMarks,
  strayMarks,
  nested,
  denials,
  documents,
  courts,
  socialMedia,
  lettersAndInterviews,
  sportsAndScience,
  transcripts,
  noSource,
  noAttribution,
  indirect,
  ...BLIND,
];
