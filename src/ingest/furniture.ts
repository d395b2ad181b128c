import { isTimestamp } from './times.ts';

/** The page's own words, told by how they read: a table of forms, each matched against a whole short line. */

const PLACES =
  'facebook|twitter|x|instagram|youtube|whatsapp|telegram|linkedin|tiktok|reddit|pinterest|flipboard|threads|bluesky|google news|apple news|messenger|e-?mail|sms|tumblr|snapchat|viber';

const FORMS: readonly RegExp[] = [
  // What to do with the page
  /^[([]?(?:click|tap)(?: here)?(?: to|\b.*\bto)? (?:follow|read|view|watch|subscribe|sign|enlarge|expand|play|share|tweet|listen|see|join|donate|comment|download|find out|get|buy|zoom)\b.{0,80}$/,
  /^.{0,60}\bclick(?:ing)? here\b.{0,40}$/,
  /^(?:please )?(?:enable|turn on|allow) (?:javascript|cookies)\b.*$/,
  /^(?:close|caption|captions?:?|expand|collapse|loading(?: .{0,20})?[.…]*|play|pause|replay|mute|unmute|back|next|previous|prev|continue|menu|search|home|print|save|copy|copy link|link copied|(?:back|scroll(?: back)?|return) to (?:the )?top|skip to .{0,30}|(?:hide|toggle|show|view) captions?|enlarge(?: this)? (?:image|photo)|view (?:gallery|image|\d+ images?|photos|slideshow)|(?:full ?screen|image \d+ of \d+|\d+ ?\/ ?\d+|\d+ of \d+))$/,
  // Video and sound
  /^(?:video|audio)?:? ?(?:play|watch)(?: the)? video\b.{0,60}$/,
  /^(?:video (?:loading|unavailable|player|duration|playback).{0,40}|now playing|autoplay.{0,20}|click to (?:play|watch).{0,20}|tap to unmute|listen (?:to (?:this|the) (?:article|story).{0,30}|now)|this (?:article|audio) .{0,20}(?:read aloud|is auto-generated).{0,30})$/,
  // Where else to read
  /^[([»>•*–-]? ?(?:read|see|watch|listen|hear|also|more|related|recommended|must[ -]read|must[ -]see|don['’]t miss|in (?:case you missed it|pictures|other news)|explainer|analysis|opinion|explore|next|previous)(?: (?:more|also|next|now|this|here|read|see|on this|on this (?:story|topic)|in this series|reading|coverage|stories|story|articles?|news|videos?|links?|content|topics?|posts?|reads?|viewing|watch))*(?: ?[:|»>→–—]|: ?).{0,200}$/,
  /^[([]?(?:read|see|view|learn|find out|discover|show|load) (?:more|all|less|the full (?:story|article|report|text))(?: (?:about|on|at|from|in|of|here|stories|articles|news|comments|by)\b.{0,80})?\s*[»>→.…\])]*$/,
  /^(?:(?:related|recommended|popular|trending|latest|top|other|similar|sponsored|promoted|partner|featured|breaking|further|suggested)(?: (?:articles?|stories|story|content|topics?|coverage|links?|news|posts?|videos?|reading|now|headlines?|today|for you|reports?|from around the web|searches|products|items|stocks))*|more (?:from|on|in|about|stories|news|like|headlines|top|coverage)\b.{0,60}|most (?:read|popular|viewed|shared|commented|recent|watched)\b.{0,30}|editor['’]?s['’]? (?:picks?|choice).{0,20}|you (?:may|might) (?:also |have )?(?:like|missed|be interested|enjoy)\b.{0,20}|up next|what to read next|read (?:this )?next|what['’]s (?:hot|trending).{0,20}|also (?:read|see|on|in the news)\b.{0,80}|see also|read also|in this (?:article|story)|keep reading|continue reading|from (?:the web|our partners|around the web)|story timeline|trending on .{0,30}|stay connected|recent posts?)[.:…]*$/,
  /^(?:the )?(?:story|article|report|post|video) continues (?:below|after)\b.{0,60}$/,
  /^(?:advertisement|advertising|advertise(?: with us)?|ad|ads|sponsored|promoted|promotion|paid (?:content|post)|skip (?:ad|advertisement)|remove ads|(?:report|hide) (?:this )?ad|scroll (?:down )?(?:to|for) .{0,30}|(?:continue|scroll) (?:reading )?(?:below|after) .{0,20}advert\w*)$/,
  // Sharing and following
  new RegExp(
    `^(?:share|tweet|email|e-mail|print|save|pin|post|send|like|bookmark|republish)(?: (?:this|the|it|on|to|via|with|by|page|article|story|post|link|options|now|current|full|your|friends|${PLACES}))*[:.!]?$`,
  ),
  new RegExp(`^(?:${PLACES})(?:[ ,|/·•]+(?:${PLACES}|and|or))*$`),
  new RegExp(
    `^(?:you can )?(?:follow|like|join|find|connect with|add) .{0,100}\\b(?:on|at|via) (?:our )?(?:${PLACES})\\b.{0,120}$`,
  ),
  /^(?:follow(?: us| me| along| the author)?|following|follow @?\w+|follow .{0,40}(?:@\w+).{0,40}|@\w+)[.:!]?$/,
  // Letters, accounts, money
  /^(?:sign[ -]?up|subscribe|register|join|log ?in|sign in|get|receive|download|try|start|install|become|enter|don['’]t miss|stay)\b.{0,160}\b(?:newsletters?|e-?mails?|inbox|app|apps|alerts?|subscri\w+|free trial|premium|member(?:ship)?|whatsapp|telegram|account|podcast|notifications?|updates|print edition)\b.{0,200}$/,
  /^(?:sign[ -]?up|subscribe|register|log ?in|sign in|log out|sign out|my account|subscribe(?:d)? (?:now|today|here)|join (?:us|now|the conversation|the discussion)|get (?:the app|started)|already (?:a|have).{0,60}|create (?:an |a free )?account.{0,20}|forgot (?:your )?password.{0,5}|email address.{0,10}|your email.{0,30}|thank you for (?:subscribing|signing|registering|reading)\b.{0,60})[.!?]?$/,
  /^.{0,80}\b(?:daily|weekly|morning|evening|free|our|the) (?:e-?mail )?newsletters?\b.{0,120}$/,
  /^.{0,160}\b(?:sign(?:ing)? up|subscrib(?:e|ing)) (?:to|for) our\b.{0,140}$/,
  /^.{0,120}\bin the comments?(?: section)? ?(?:below)?[.!]?$/,
  /^(?:support|donate(?: to)?|contribute|please (?:consider|support|donate|help))\b.{0,40}\b(?:us|journalism|our work|newsroom|now|today|independent|reporting)\b.{0,120}$/,
  /^(?:help us|we need your|we rely on|we['’]re asking|make a (?:donation|gift|contribution))\b.{0,200}$/,
  /^(?:we use|this (?:web)?site uses|our (?:web)?site uses|by (?:using|continuing)|accept(?: all)? cookies|manage (?:cookies|consent|preferences)|cookie (?:policy|settings|notice|preferences)|privacy (?:policy|notice|settings)|terms (?:of (?:use|service)|and conditions)|your privacy)\b.{0,240}$/,
  /^(?:when you (?:purchase|buy|click)|we (?:may )?(?:earn|receive) (?:a |an )?(?:\w+ )?commission|this (?:post|page|article) (?:may )?contains? affiliate)\b.{0,240}$/,
  // Numbers and labels round the report
  /^(?:\d[\d.,]*k? )?(?:comments?|shares?|views?|likes?|replies|votes?|photos?|images?|followers?|reads?|results)(?: ?\(?\d*\)?)?$/,
  /^(?:leave|add|post|write|view|show|hide|see|read|be the first to)\b.{0,20}\b(?:comments?|repl(?:y|ies)|reviews?)\b.{0,30}$/,
  /^(?:\d+|a|an|one|two|five|few|several) ?(?:m|h|d|min|mins|minutes?|hours?|hrs?|days?|weeks?|months?)(?: ?(?:read|ago|reading time))$/,
  /^(?:reading time|read time|estimated reading)\b.{0,30}$/,
  /^(?:tags?|topics?|categor(?:y|ies)|filed under|keywords|in this article|companies|mentioned in this article|posted in|sections?|location)s? ?:.{0,300}$/,
  /^(?:topics?|tags?|categories|share|comments?|contact|about|about us|faq|help|careers|sitemap|rss|archive|reuse this content|(?:view|buy|order) (?:reprints?|print)|request reprint.{0,40}|(?:report|suggest) (?:a|an) (?:typo|error|correction).{0,40}|correct an error|text size|font size|aa|a\+|a-|dark mode|live|exclusive|breaking|new|updated|news)$/,
  // What is asked of readers
  /^(?:have|do you have|got|know|if you have|send|email|are you|were you|want to|would you like)\b.{0,80}\b(?:a story|a tip|news tips?|more information|your (?:story|stories|views|thoughts|photos|letters|comments?)|been affected|get in touch|contact us|write for us|tips? (?:to|for us))\b.{0,160}$/,
  /^(?:contact (?:us|the (?:author|reporter|writer))|write to|email (?:us|the author|him|her|them)|reach (?:the )?(?:reporter|author|writer)?.{0,40}\bat|e-?mail:|contact:|tip us|what do you think\?|let us know\b)\b.{0,120}$/,
  /^[“"]?the .{2,60} is committed to publishing a diversity of letters\b.*$/,
  /^(?:all rights reserved|(?:copyright )?(?:©|\(c\)|copyright) ?(?:19|20)\d\d\b).{0,240}$/,
  /^(?:this material may not be|our standards|our website is (?:the|your)|this site is protected|we welcome your|comments are (?:closed|moderated)|opinions expressed|the views expressed|please (?:read|review) our|for more (?:news|information|stories|on|from|coverage|about)\b.{0,80}|quotes? delayed\b.*|powered and implemented by)\b.{0,240}$/,
];

/** A longer line is hardly a label, whatever its first words. */
const LONGEST = 320;

/**
 * Whether a line standing alone is furniture ("Click to follow", "Read more: ...", a newsletter box, a cookie note).
 * Case does not matter; the line must be whole.
 */
export function isFurniture(line: string): boolean {
  if (line.length > LONGEST) return false;
  const low = line.toLowerCase().trim();
  return FORMS.some((form) => form.test(low)) || isTimestamp(line) || !/[\p{L}\p{N}]/u.test(low);
}
