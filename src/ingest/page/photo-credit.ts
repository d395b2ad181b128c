/** How pages word who took a picture. */

const PHOTO_CREDIT =
  /^[([]?(?:(?:file |main |top |cover |lead |featured |feature |header |left |right )?(?:photos?|images?|pictures?|photographs?|illustrations?|graphics?|credit|video)(?: ?(?:credits?|courtesy|source|by|via|from))* ?[:/|©]|(?:photos?|images?|pictures?|illustration|photograph)s? (?:by|courtesy|credit|via)\b|file photo|©? ?(?:getty|shutterstock|istock|alamy|reuters\/|ap photo|afp\/|pa images|epa[/-]))/i;

/** A credit is shorter. */
const LONGEST_CREDIT = 60;

/** A line of a picture that names only who took it. */
export const isPhotoCredit = (text: string): boolean =>
  text.length <= LONGEST_CREDIT && (PHOTO_CREDIT.test(text) || /^(?:©|\(c\)|copyright)/i.test(text));

/** A label, "Photo: ", may have a caption behind it; a longer line is the report's. */
const LONGEST_LABELLED = 200;
/** "Header image: The hall. Credit: Ann Roe" is a caption at any length of one. */
const LABELLED_AND_CREDITED = /^[a-z ]{0,12}image: .{1,400}\bcredit: [^.]{2,80}(?:\([^()]{2,40}\))?\.?$/i;

/**
 * "(AP Photo/Ann Roe, File)", "(Video sent by a reader)", "(A reader sent us this photo.)": behind the words of a picture,
 * in brackets, who took it. "(Reporting by Ann Roe for Reuters)" stands behind a report's last words.
 */
const CREDIT_BEHIND = new RegExp(
  [
    String.raw`[.!?]["”’]? \((?:AP|AFP|EPA|Reuters|Getty)(?: (?:[Pp]hoto|[Ii]mage)s?)?/[^()]{2,60}\)$`,
    String.raw` \((?:[Pp]hoto|[Vv]ideo|[Ii]mage|[Pp]icture|[Ss]creenshot|[Cc]redit)s?(?:: ?| (?:sent|taken|provided|by|from|courtesy|via)\b)[^()]{1,80}\)\.?$`,
    String.raw`[.!?]["”’]? ?\((?!(?:[Aa]dditional |[Ff]urther )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Ww]ith)\b)\p{Lu}[^()]{1,100} (?:via|for) (?:AP|AFP|EPA|Reuters|Getty(?: Images)?|The Associated Press)\)$`,
    String.raw`[^.!?] © ?\p{Lu}[^.!?©]{1,60}$`,
    String.raw` \([^().]{2,60} sent (?:us|our team) (?:this|these) (?:photo|video|image|picture)s?\.?\)\.?$`,
  ].join('|'),
  'u',
);
const LONGEST_CAPTION = 600;

/** "The hall fell. (Ann Roe/Tarn)": so a report's last paragraph may be signed too, which is longer. */
const NAMED_BEHIND = /[.!?]["”’]? \(\p{Lu}[\p{L}.'’-]{0,20} \p{Lu}[\p{L}.'’ -]{1,40}\/\p{Lu}[\p{L}. &-]{1,40}\)$/u;
const LONGEST_NAMED = 300;

/** "© Tarn Pictures The hall fell on ..." is a caption at any length of one: no sentence of a report begins so. */
const STAMPED = /^© ?\p{L}/u;
const LONGEST_STAMPED = 1_000;

/** Whether a line that stands outside the box of a picture tells of one by its words: a label before it or a credit behind it. */
export const isCaption = (text: string): boolean =>
  (text.length < LONGEST_LABELLED && PHOTO_CREDIT.test(text)) ||
  LABELLED_AND_CREDITED.test(text) ||
  (text.length <= LONGEST_STAMPED && STAMPED.test(text)) ||
  (text.length <= LONGEST_NAMED && NAMED_BEHIND.test(text)) ||
  (text.length <= LONGEST_CAPTION && CREDIT_BEHIND.test(text));
