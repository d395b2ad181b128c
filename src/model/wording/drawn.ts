/** What a plan or a person draws from others, as alternatives of a pattern. */
export const RESPONSES =
  'criticisms?|praise|condemnation|rebukes?|scorn|outrage|anger|fury|backlash|scepticism|skepticism|ridicule|mockery|derision|complaints|' +
  'objections|opposition|acclaim|applause|support|endorsements?|alarm|outcry|disapproval|approval|fire|flak|ire';
const DRAW =
  '(?:draw|earn|win|spark|prompt|provoke|attract|receive|face|trigger)(?:s|d|ed)?|drew|drawn|won|(?:was|were|been|is|are) (?:also )?met with|(?:come|came|comes) (?:under|in for)';
/** Criticism, praise, anger that something or somebody drew: a cue that has before it whom it is about. */
export const DRAWN_WORDS = String.raw`(?:(?:has|have|had|also|quickly|immediately|swiftly|already|since|then) )*(?:${DRAW}) (?:[\p{Ll}-]+ ){0,3}?(?:${RESPONSES})`;
export const FROM = '(?:from|among|by)';
/** Who responds, with whatever belongs to them in front of what it is about. */
export const WHOM = String.raw`(?:(?! (?:for|over|after|when|because|about|as|while|but|with|and (?:praise|scorn|criticism)) )(?:[^.!?;:,“”"\n]|\.(?=\S))){2,90}`;
