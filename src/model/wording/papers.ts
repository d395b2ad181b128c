/**
 * Nouns of what bears words, in the singular and the plural, as alternatives of a pattern. The groups are what the rules tell apart; a rule that
 * wants fewer says which it leaves out and why.
 */

/** What somebody writes to somebody, and what he writes for all to read. */
export const LETTERS = 'letters?|e-?mails?|memos?|memorand(?:um|a)|messages?|notes?|notices?';
export const POSTS = 'tweets?|posts?';
/** What is kept or filed and shows something by that. */
export const RECORDS = 'records?|documents?|files?|filings?|papers|logs?|minutes|transcripts?|receipts?|invoices?';
/** What somebody finds out and prints. */
export const STUDIES = 'reports?|stud(?:y|ies)|analys[ei]s|papers?|articles?|books?';
/** What many answer, so that nobody says anything in one; who takes it is the source. */
export const POLLS = 'surveys?|polls?';
export const RECORDINGS = 'videos?|footage|clips?|recordings?';
export const PICTURES = 'photo(?:graph)?s?|pictures?|images?|screenshots?';
/** What people hold up, put up or wear with words on it. */
export const SIGNS =
  'signs?|banners?|placards?|stickers?|buttons?|posters?|(?:t-)?shirts?|badges?|plaques?|flags?|billboards?|leaflets?|fl[iy]ers?|caps?|hats?';

/** What somebody says something in: "said in an interview". */
export const OCCASIONS = `interviews?|statements?|speech(?:es)?|briefings?|conferences?|testimony|broadcasts?|address(?:es)?|filings?|${LETTERS}|${POSTS}|${STUDIES}`;
/** What somebody gives out and what then says what he says: "released a statement". */
export const GIVEN_OUT = `statements?|(?:press |news )?releases?|ads?|${LETTERS}|${POSTS}|${STUDIES}|${POLLS}|${RECORDINGS}`;
/** What bears a few words for all to see. Pictures are left out: theirs are titles as often. */
export const BEARERS = `${SIGNS}|${LETTERS}|${POSTS}|${RECORDINGS}|articles?|columns?|memes?|slogans?`;
