import { isTimestamp } from './times.ts';

/** The page's own words, told by how they read: tables of forms, each matched against a whole line in lower case. */

const PLACES =
  'facebook|twitter|x|instagram|youtube|whatsapp|telegram|linkedin|tiktok|reddit|pinterest|flipboard|threads|bluesky|google news|apple news|messenger|e-?mail|sms|tumblr|snapchat|viber';
const LETTERS =
  '(?:newsletters?|e-?mails?|inbox|apps?|alerts?|subscri\\w+|free trial|premium|member(?:ship)?|whatsapp|telegram|account|podcasts?|notifications?|updates|print edition)';
/** A few words without a stop, a comma or a quotation mark: what a label may go on with. */
const REST = '[^.,;“”"]{0,70}';
/** What somebody is told to have said is the report's: "The shop said that we would earn a commission." */
const UNSAID = String.raw`(?!.*\b(?:said|says|told|found that|accused|admitted)\b)`;
/** Begins a sentence, or what follows a clause: "asked witnesses to get in touch" bids nobody. */
const BIDS = '(?:[^“”"‘]{0,200}[.!?,:–—-] )?(?:please )?';

/** Labels and links. A report's sentence may begin with the same words, so a line that ends like one is none. */
const LABELS: readonly RegExp[] = [
  /^(?:close|caption|captions?:?|expand|collapse|reset|loading(?: .{0,20})?[.…]*|play|pause|replay|mute|unmute|back|next|previous|prev|continue|menu|search|home|copy|copy link|link copied|(?:back|scroll(?: back)?|return) to (?:the )?top|skip to .{0,30}|(?:hide|toggle|show|view) captions?|(?:\[\+\] ?)?enlarge(?: this)?(?: image| photo)?|view (?:gallery|image|\d+ images?|photos|slideshow)|full ?screen|toggle|\d{1,3}|show all \d{1,4}|powered by \S{1,40}\.\S{2,10}|latest videos from.{0,30}|get alerts for .{2,40}|image \d+ of \d+|\d+ ?\/ ?\d+|\d+ of \d+)$/,
  /^(?:video|audio)?:? ?(?:play|watch)(?: the)? video\b.{0,60}$/,
  /^(?:video (?:loading|unavailable|player|duration|playback).{0,40}|now playing|autoplay.{0,20}|click to (?:play|watch).{0,20}|tap to unmute|listen (?:to (?:this|the) (?:article|story).{0,30}|now|live!?))$/,
  new RegExp(
    `^[([]?(?:read|see|view|learn|find out|discover|show|load) (?:more|all|less|the full (?:story|article|report|text))(?: (?:about|on|at|from|in|of|here|stories|articles|news|comments|by)\\b${REST})?\\s*[»>→.…\\])]*$`,
  ),
  /^(?:related|recommended|popular|trending|latest|top|other|similar|sponsored|promoted|partner|featured|breaking|further|suggested)(?: (?:articles?|stories|story|content|topics?|coverage|links?|news|posts?|videos?|reading|now|headlines?|today|for you|reports?|from around the web|searches|products|items|stocks))*[.:…]*$/,
  new RegExp(
    `^(?:more (?:from|on|in|about|great|stories|news|like|headlines|top|coverage)\\b${REST}|most (?:read|popular|viewed|shared|commented|recent|watched)\\b${REST}|also (?:read|see|on|in the news)\\b${REST}|trending on\\b${REST})$`,
  ),
  /^(?:editor['’]?s['’]? (?:picks?|choice).{0,20}|you (?:may|might) (?:also |have )?(?:like|missed|be interested|enjoy)\b.{0,20}|up next|what to read next|read (?:this )?next|what['’]s (?:hot|trending).{0,20}|see also|read also|in this (?:article|story)|keep reading|continue reading(?: the main story)?|from (?:the web|our partners|around the web)|story timeline|stay connected|recent posts?)[.:…]*$/,
  /^(?:advertisement|advertising|advertise(?: with us)?|ad|ads|sponsored|promoted|promotion|paid (?:content|post)|skip (?:ad|advertisement)|remove ads|(?:report|hide) (?:this )?ad|scroll (?:down )?(?:to|for) .{0,80})$/,
  /^(?:(?:\d[\d.,]*k? )?(?:comments?|shares?|views?|likes?|kudos|replies|votes?|photos?|images?|followers?|reads?|results)(?: ?\(?\d*\)?)?)$/,
  /^(?:leave|add|post|write|view|show|hide|see|read|be the first to)\b.{0,20}\b(?:comments?|repl(?:y|ies)|reviews?)\b.{0,30}$/,
  /^(?:\d+|a|an|one|two|five|few|several) ?(?:m|h|d|min|mins|minutes?|hours?|hrs?|days?|weeks?|months?)(?: ?(?:read|ago|reading time))$/,
  /^(?:\d{1,2}:\d\d(?![ap]\.?m\b)(?:key event|\p{L}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){1,3})|[a-z]{3,9}\d{6}\d{1,2}:\d\d(?: ?\([a-z]{2,4}\))?)$/u,
  /^(?:reading time|read time|estimated reading)\b.{0,30}$/,
  /^(?:topics?|tags?|categories|share|comments?|contact|about|about us|faq|help|careers|sitemap|rss|archive|reuse this content|(?:view|buy|order) (?:reprints?|print)|request reprint.{0,40}|(?:report|suggest) (?:a|an) (?:typo|error|correction).{0,40}|correct an error|text size|font size|aa|a\+|a-|dark mode|live|exclusive|breaking|new|updated|news)$/,
  /^(?:sign[ -]?up|subscribe|register|log ?in|sign in|log out|sign out|my account|subscribe(?:d)? (?:now|today|here)|join (?:us|now|the conversation|the discussion)|get (?:the app|started)|already (?:a|have).{0,60}|create (?:an |a free )?account.{0,20}|forgot (?:your )?password.{0,5}|email address.{0,10}|your email.{0,30}|donate(?: now| today| here)?)$/,
  /^(?:accept(?: all)? cookies|manage (?:cookies|consent|preferences)|cookie (?:policy|settings|notice|preferences)|privacy (?:policy|notice|settings)|your privacy(?: choices)?|terms (?:of (?:use|service)|and conditions))\b.{0,60}$/,
];

/** Whole sentences by which a page speaks to its reader. */
const SENTENCES: readonly RegExp[] = [
  /^[([]?(?:click|tap)(?: here)?(?: to|\b.*\bto)? (?:follow|read|view|watch|subscribe|sign|enlarge|expand|play|share|tweet|listen|see|join|donate|comment|download|find out|get|buy|zoom)\b.{0,80}$/,
  /^.{0,100}\bclick(?:ing)? here\b.{0,80}$/,
  /^[^“”"]{0,240}\bsign up here[.!]?$/,
  /^(?:\[[^“”"]{0,80})?\b(?:want|get|receive)\b[^“”"]{0,120}\b(?:in|to) your inbox[.?!]?\]?(?: .{0,160})?$/,
  /^watch more of our videos\b.{0,80}$/,
  /^visit .{2,30} now!?$/,
  /^rsvp (?:for|to|here|now)\b.{0,140}$/,
  /^to reach the (?:reporters?|authors?|writers?|editors?)\b.{0,60}\bcontact\b.{0,160}$/,
  /^we (?:want|would love) to hear (?:what you think|from you)\b.{0,160}$/,
  /^corrections?: if you\b.{0,280}$/,
  /^.{2,40} is not responsible for the (?:opinions|views)\b.{0,200}$/,
  /^(?:please )?(?:enable|turn on|allow) (?:javascript|cookies)\b.*$/,
  /^this (?:article|audio|story) .{0,20}(?:read aloud|auto-generated)\b.{0,30}$/,
  /^[([»>•*–-]? ?(?:read|see|watch|listen|hear|also|more|related|recommended|must[ -]read|must[ -]see|don['’]t miss|in (?:case you missed it|pictures|other news)|explainer|analysis|opinion|explore|check out|next|previous)(?: (?:more|also|next|now|this|here|read|see|on this|on this (?:story|topic)|in this series|reading|coverage|stories|story|articles?|news|videos?|links?|content|topics?|posts?|reads?|viewing|watch))* ?[:|»>→].{0,200}$/,
  /^(?:the )?(?:story|article|report|post|video) continues (?:below|after)\b.{0,60}$/,
  new RegExp(
    `^(?:share|tweet|email|e-mail|print|save|pin|post|send|like|bookmark|republish)(?: (?:this|the|it|on|to|via|with|by|page|article|story|post|link|options|now|current|full|your|friends|${PLACES}))*[:.!]?$`,
  ),
  new RegExp(`^(?:${PLACES})(?:[ ,|/·•]+(?:${PLACES}|and|or))*$`),
  /^join our .{0,40}\b(?:forums?|community|groups?|channels?|discord)\b.{0,220}$/,
  /^(?:blog )?comments? powered by\b.{0,40}$/,
  /^\d{1,2}:\d\d ?[-–—] ?source: .{2,40}$/,
  /^.{2,60} (?:can|may) be (?:reached|contacted|e-?mailed) (?:at|by|via|on)\b.{0,60}@.{0,60}$/,
  new RegExp(`^get .{0,60} on (?:${PLACES})(?:,| and\\b).{0,160}$`),
  new RegExp(
    `^(?:you can )?(?:follow|like|join|find|connect with|add) .{0,100}\\b(?:on|at|via) (?:our )?(?:${PLACES})\\b.{0,200}$`,
  ),
  /^(?:follow(?: us| me| along| the author)?|following|follow @?\w+|follow .{0,40}@\w+.{0,40}|@\w+)[.:!]?$/,
  new RegExp(`^(?:sign[ -]?up|subscribe|register|log ?in|sign in)\\b.{0,160}\\b${LETTERS}\\b.{0,200}$`),
  new RegExp(
    `^(?:get|receive|download|try|start|install|become|enter|join|stay|don['’]t miss)\\b.{0,100}\\b(?:our|your|free|daily|weekly|breaking|latest)\\b.{0,80}\\b${LETTERS}\\b.{0,200}$`,
  ),
  /^.{0,160}\b(?:sign(?:ing)? up|subscrib(?:e|ing)) (?:to|for) our\b.{0,140}$/,
  /^thank(?:s| you) for (?:subscribing|signing|registering|reading|following|joining)\b.{0,60}$/,
  /^.{0,120}\bin the comments?(?: section)? below[.!]?$/,
  /^(?:please )?(?:support|donate|contribute)\b.{0,30}\b(?:our (?:work|journalism|newsroom|reporting)|(?:independent|quality|local) journalism)\b.{0,120}$/,
  /^(?:help us (?:keep|continue|grow|improve|reach|fund|do)\b|we (?:need|rely on) your (?:support|help)\b|make a (?:donation|gift|contribution)\b).{0,200}$/,
  /^(?:we use|this (?:web)?site uses|our (?:web)?site uses)\b.{0,60}\bcookies\b.{0,240}$/,
  /^by (?:using|continuing|browsing|clicking|signing)\b.{0,60}\b(?:site|website|services?|you (?:agree|accept|consent))\b.{0,200}$/,
  /^when you (?:purchase|buy|click)\b.{0,60}\b(?:links?|commission)\b.{0,200}$/,
  new RegExp(
    `^${UNSAID}(?=.*\\b(?:we|our|this (?:article|post|page)|the links?)\\b)[^“”"‘]{0,240}\\b(?:affiliate (?:links?|advertising)|(?:earn|receive) an? (?:\\w+ )?commission)\\b[^“”"]{0,240}$`,
  ),
  new RegExp(`^${UNSAID}(?:[^“”"]{0,280}[.!?–—-] ?)?subscribe (?:now|today|here)[.!]*$`),
  /^.{1,300}\bclick to tweet$/,
  /^you can (?:contact|reach|e-?mail|message) .{2,60}(?:\b(?:facebook|twitter|instagram|whatsapp)\b|\S@\S).{0,120}$/,
  /^turn on notifications\b.{0,200}$/,
  /^listen to .{2,100}\b(?:here|online)\.?$/,
  /^follow .{2,80}\bcoverage\b.{0,80}\bat:? https?:\S+$/,
  /^get access to\b[^“”"]{0,200}\bsubscri[^“”"]{0,200}$/,
  /^start your day\b.{0,30}\bwith\b.{0,60}\b(?:stories|news|headlines|briefing|newsletter)\b.{0,60}$/,
  /^subscribe to .{2,80}\b(?:rss|feeds?)\b.{0,120}$/,
  /^(?:please )?note:? .{0,60}\bmoderat\w+ .{0,30}\bcomments?\b.{0,160}$/,
  new RegExp(`^${BIDS}let us know\\b[^“”"]{0,60}\\bcomments?\\b[^“”"]{0,120}$`),
  new RegExp(`^${BIDS}get in touch\\b[^“”"]{0,40}\\S@\\S[^“”"]{0,60}$`),
  /^read (?:more (?:news|reviews|stories|articles|features)\b|the full (?:story|article|report|interview) (?:here|on|at)\b)[^“”"]{0,120}$/,
  /^(?:plus,? )?don['’]t miss\b.{0,100}\bissue of\b.{0,80}$/,
  /^(?:we (?:may )?(?:earn|receive) (?:a |an )?(?:\w+ )?commission|we are a participant in the\b.{2,60}\bprogram|this (?:post|page|article) (?:may )?contains? affiliate)\b.{0,240}$/,
  /^(?:tags?|topics?|categor(?:y|ies)|filed under|keywords|mentioned in this article|posted in|sections?)s? ?:.{0,300}$/,
  /^(?=.*(?:\?|\bus\b|\bour\b|@))(?:have|do you have|got|know|if you have|send|email|are you|were you|want to|would you like)\b.{0,80}\b(?:a story|a tip|news tips?|more information|your (?:story|stories|views|thoughts|photos|letters|comments?)|been affected|get in touch|contact us|write for us|tips? (?:to|for us))\b.{0,160}$/,
  /^(?:contact (?:us|the (?:author|reporter|writer))|write to the editor|email (?:us|the author)|reach the (?:reporters?|authors?|writers?)\b.{0,40}\b(?:at|on)\b|tip us)\b.{0,120}$/,
  /^(?:e-?mail|contact): ?\S+@\S+.{0,60}$/,
  /^(?:what do you think\?|let us know (?:what you think|in the comments)).{0,60}$/,
  /^[“"]?the .{2,60} is committed to publishing a diversity of letters\b.*$/,
  /^\(?(?:all rights reserved|(?:copyright )?(?:©|\(c\)|copyright) ?(?:19|20)\d\d\b).{0,280}$/,
  /^[^.©]{0,40}(?:™|®) ?(?:&|and) ?© ?(?:19|20)\d\d\b.{0,240}$/,
  /^(?:this material may not be|our standards:|our website is (?:the|your)\b|this site is protected|we welcome your (?:comments|feedback)|comments are (?:closed|moderated)|(?:the )?(?:opinions|views) expressed (?:in this|here|are)\b|please (?:read|review) our|quotes? delayed\b|powered and implemented by).{0,240}$/,
  /^for more (?:news|information|stories|coverage)\b.{0,60}\b(?:visit|see|click|go to|follow|read|sign|check|head to|subscribe)\b.{0,100}$/,
];

/** "Powered by Disqus" is a maker's mark; "Powered by anger" heads a part of the report. */
const POWERED = /^\s*(?:[Pp]owered|POWERED) (?:by|BY) (?:\p{Lu}|\d).{0,40}$/u;
/** A longer line is hardly a label, whatever its first words. */
const LONGEST = 320;

const endsLikeSentence = (line: string): boolean => /[^.][.!?]["”’')\]]*$/.test(line);

/**
 * Whether a line standing alone is furniture ("Click to follow", "Read more: ...", a newsletter box, a cookie note).
 * Case does not matter; the line must be whole.
 */
export function isFurniture(line: string): boolean {
  if (line.length > LONGEST) return false;
  const low = line.toLowerCase().trim();
  if (!/[\p{L}\p{N}]/u.test(low)) return true;
  if (!endsLikeSentence(low) && (POWERED.test(line) || LABELS.some((form) => form.test(low)))) return true;
  return SENTENCES.some((form) => form.test(low)) || isTimestamp(line);
}
