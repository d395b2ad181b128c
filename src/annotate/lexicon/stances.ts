import { wordSet } from '../../text/word-set.ts';

/**
 * Cue words by which a report shows its own distance from a content: dictionary forms, written for this project and
 * tuned on the training articles alone.
 */

/** The report does not stand behind the content. */
export const DISTANCING = wordSet(`
  claim allege alleged allegation allegedly reportedly purport purported purportedly supposedly so-called ostensibly
  speculate rumor rumour rumored rumoured unverified unsubstantiated unproven unconfirmed self-styled
  self-proclaimed notion mistakenly falsely wrongly baselessly insinuate
`);

/** The report takes the content as so. */
export const ENDORSING = wordSet(`
  reveal acknowledge admit concede show prove find note know realise realize recognise recognize discover
  demonstrate detect uncover document observe spot remind confess expose unearth establish pinpoint corroborate
  confirm determine finding attest illustrate underscore highlight
`);

/** The same of several words, as they stand in the cue. */
export const ENDORSING_PHRASES =
  /\b(?:point(?:s|ed|ing)? (?:out|to)|ma(?:de|kes?) (?:\w+ )?(?:clear|apparent)|let slip|well.documented|came clean)\b/i;
export const DISTANCING_PHRASES =
  /\b(?:(?:is|are|was|were) said(?: to)?$|what (?:\w+ ){1,4}(?:say|says|said|call|calls|called|describe|describes|described)\b|known as the|in (?:his|her|their) (?:own )?words)\b/i;
