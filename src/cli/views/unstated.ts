/** What stands where a report does not state a thing, in the words of the reading room. */
export const NO_HEADLINE = 'A report without a headline';
export const NO_OUTLET = 'no outlet stated';
export const NO_DATE = 'no date stated';
