import { MONTH, SHORT_MONTH, WEEKDAY } from '../../document/calendar.ts';
import type { StepKind } from '../../document/index.ts';
import { NETWORK } from '../../text/index.ts';
import { BROADCASTER } from '../../text/outlets.ts';
import { EDITION, PROGRAMME } from './programmes.ts';

/**
 * How words travelled, as the sentence around the cue says it. The group that fits, where there is one, is the outlet, paper or
 * person who passes them on. Sought in the sentence with the content and the source blanked out, so that what is said
 * does not count. The first that fits decides.
 */
export interface Channel {
  readonly kind: StepKind;
  readonly words: RegExp;
}

const OUTLET_NOUNS =
  'newspaper|publication|paper|daily|weekly|tabloid|broadsheet|journal|agency|broadcaster|magazine|channel|station|website|site|network|outlet';
/**
 * A name of up to some capitalised words, with an article and the quotation mark of a programme's title; what is
 * said of an outlet before its name ("the Norvelian daily Morgen") stands outside the group.
 */
const NAME = String.raw`(?:(?:(?:the|an?|its|his|her) )?(?:[\p{L}-]+ ){0,2}(?:${OUTLET_NOUNS}) |(?:the )?(?:state-\p{Ll}+|official|semi-official|pro-\p{Ll}+|independent|private) )?((?:[Tt]he )?["“'‘]?\p{Lu}[\p{L}\p{N}.&’'-]*(?: (?!(?<!Fox News )${WEEKDAY}\b)(?:\p{Lu}[\p{L}\p{N}.&’'-]*|of|and|for|the|&|(?<=(?:Radio|Channel|Canal|Kanal|Antena|France) )\d{1,2})(?=[\s,.;:”"’']))*)`;
const TELLS = '(?:tells?|told|telling)';
const ARTICLE = '(?:an? |the |his |her |its |their |this |last )?';
const DETERMINER = '(?:an?|the|his|her|its|their|this|last)';
/** Up to so many words between an article and its noun, none of them `none`. */
const some = (most: number, none = '$'): string => String.raw`(?:(?!${none})[\w’'-]+\.? ){0,${most}}`;

const channel = (kind: StepKind, ...alternatives: readonly string[]): Channel => ({
  kind,
  words: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${alternatives.join('|')})(?![\p{L}\p{N}])`, 'u'),
});

/** Two who meet speak to nobody else: a meeting is public by its name, or by who meets ("a meeting of the council"). */
const MEETINGS =
  'rally|rallies|(?:public|general|town hall|town|council|community|annual|cabinet|emergency) meeting|meeting(?= of )|gathering|ceremony|vigil|' +
  'forum|debate|hearing|trial|convention|keynote|town hall|summit|panel|fundraiser|(?:industry|charity|launch) event|' +
  '(?:plenary|parliamentary|council|committee|Senate|House|court) session';
/** What somebody gives himself: behind another's name it is what he speaks about. */
const SPEECHES = 'speech|address|(?<!televised )remarks|testimony|sermon|(?:opening|closing) (?:statement|argument)s?';
/** Words behind which no public occasion of the speaker's own is meant. */
const PRIVATE = '(?:private|personal|closed|closed-door|secret) ';
const OTHERS = String.raw`\p{Lu}[\p{L}-]*[’']s |\p{L}+ing (?:his|her|their|the|an?) `;
const AUDIENCES =
  'crowd|crowds|audience|meeting|supporters|lawmakers|legislators|parliament|congress|senators|panel|court|jury|jurors|delegates|rally|MPs|inquiry|inquest|tribunal|summit|hearing|' +
  'committee|assembly|council|commission|gathering|worshippers|mourners|congregation|deputies|peers|investors|shareholders|' +
  '(?<!(?:news|press) )conference|forum|seminar|symposium|town hall|luncheon';
/** The bodies among them by their names: "the Human Rights Council". */
const NAMED_AUDIENCES =
  'Council|Assembly|Committee|Commission|Tribunal|Court|Parliament|Senate|Congress|Bundestag|Knesset|Duma|Dail|Dáil';
const NETWORKS = `${NETWORK}|social media`;
const PAPERS =
  'report|study|assessment|audit|verdict|judgment|judgement|cable|logbook|diary|dispatch|lawsuit|suit|complaint|filing|memo|paper|order|ruling|indictment|affidavit|document|book|survey|poll|petition';
const STATEMENTS =
  'statement|letter|notice|leaflet|communiqué|(?:voice|video|text) message|voice note|email|e-mail|press release|news release';
/** "In a response", but not "in response to"; what opens a trial is a speech. */
const STATED = `(?:${ARTICLE}${some(3, '(?:opening|closing) ')}(?:${STATEMENTS})|${DETERMINER} ${some(2)}response(?! to))`;
const STATIONS = 'channel|broadcaster|station|network|television channel|radio station';

/** "A TV interview" names no outlet. */
const BY_MEANS = '(?:TV|Television|Radio|Video|Skype|Zoom|FaceTime|WhatsApp) ';

/** "Without an interview", "before the interview", "to interview her": words that were not said in one. */
const NOT_GIVEN =
  '(?<!(?:\\bto|[Ww]ithout an?|\\b[Nn]o|\\bjob|\\bpolice|(?:[Bb]efore|[Aa]fter|[Aa]head of) (?:the|an?)|asked for an?|request for an?) )';

const TOLD_THE_PRESS = `${TELLS} (?:reporters|journalists|(?:the )?(?:media|press)(?= |,|\\.|$)|a (?:news|press) (?:conference|briefing))`;
const ON_AIR = '(?:radio|television|TV) ';
/** Whoever is on air tells those who tune in. */
const TOLD_ON_AIR = `${TELLS} (?:his|her|their|its|the) (?:[\\p{Ll}-]+ )?(?:listeners|viewers|(?:radio|television|TV) audience)`;
const IN_TRANSLATION = ['translated (?:from|by|into)', 'in (?:a |an )?(?:\\w+ )?translation (?:from|by|of)'];

export const CHANNELS: readonly Channel[] = [
  channel('press-conference', TOLD_THE_PRESS),
  channel(
    'press-conference',
    '(?:news|press) (?:conference|briefing)',
    'in an? (?:video|daily|weekly|regular|online) briefing',
    '(?:media|press) breakfast',
    String.raw`(?:[Ss]peaking|spoke|speaks|[Tt]alking|talked|said|says) (?:to|with) (?:reporters|journalists|(?:the )?(?:media|press)(?= |,|\.|$))`,
    '[Aa]sked by (?:an? |the )?(?:reporters?|journalists?)',
    'questions? from (?:an? |the )?(?:reporters?|journalists?|press|media)',
    "(?:reporters|journalists)[’'] questions",
  ),
  channel('interview', `interview(?:ed)? (?:with|on|by|to|for) ((?=["“]?\\d)${PROGRAMME})`),
  channel(
    'interview',
    String.raw`interview(?:ed)? (?:since [a-z ]{3,24}|\w+ )?(?:with|on|by|to|for|published (?:in|by)) (?:\w+ )??${NAME}`,
  ),
  channel('interview', `(?:on|to|with) ${NAME} (?:in an interview|interview)`),
  channel(
    'interview',
    `(?:[Ii]n|[Dd]uring|[Ff]rom) (?:an? |the |his |her )(?:recent |later |new )?(?:(?:${MONTH}|${SHORT_MONTH})\\.? )?(?:(?:19|20)\\d\\d )?(?!${BY_MEANS})${NAME} interview`,
  ),
  channel('interview', `${NOT_GIVEN}interview(?! requests?)`),
  channel(
    'social-media',
    '[Tt]weet(?:s|ed|ing)?',
    '[Rr]etweet(?:s|ed)?',
    `(?:on|to|via|through|over) ${ARTICLE}(?:${NETWORKS})`,
    'Twitter',
    '(?:Facebook|Instagram) post',
    '(?:on|in|during) (?:an? |the |his |her |their |its )?live ?stream',
  ),
  channel(
    'speech',
    `(?:(?:[Aa]t|[Dd]uring|[Ii]n) ${ARTICLE}|to ${DETERMINER} )${some(4, `${PRIVATE}|${OTHERS}`)}(?:${SPEECHES})`,
    `(?:(?:[Aa]t|[Dd]uring|[Ii]n) ${ARTICLE}|to ${DETERMINER} )${some(4, PRIVATE)}(?:${MEETINGS})`,
  ),
  channel('speech', `${TELLS} ${ARTICLE}${some(3, ON_AIR)}(?:${AUDIENCES})`),
  channel(
    'speech',
    'testified',
    'testifying',
    'took (?:to )?the (?:stand|podium|stage|floor|lectern)',
    'addressing (?:the|a)',
    `(?:an?|his|her|their) ${some(4, PRIVATE)}town hall|town hall (?:meeting|event|with)`,
    String.raw`${TELLS} (?:the )?(?:\p{Lu}[\p{L}’'-]+ ){0,4}(?:${NAMED_AUDIENCES})`,
  ),
  channel(
    'speech',
    String.raw`(?:[Ss]peaking|spoke) (?:(?:on )?${WEEKDAY} )?(?:at|(?:from|on) (?:an? |the )?(?:stage|podium|lectern|dais|balcony|pulpit)|in(?! (?:an?|his|her|their) (?:[\p{Ll}-]+,? ){0,4}(?:tone|voice|accent|manner|whisper|monotone)| (?:fav|support|defen|oppos|prais|hono)\p{Ll}+| \p{Lu}\p{Ll}+(?:ish|ese|ian|ench|abic)(?!\p{L}))|before|to (?:the|a))`,
  ),
  channel('speech', 'on the (?:\\p{Lu}\\p{Ll}+ )?floor', 'on the floor of the', 'in (?:parliament|court|open court)'),
  channel('statement', `[Ii]n ${STATED} (?:(?:emailed|sent|provided|given|made|issued|released) )?to ${NAME}`),
  channel(
    'statement',
    `[Ii]n ${STATED}`,
    `(?<!(?:\\bnot|n[’']t|\\bnever|\\byet) )(?:issu|releas|publish)(?:es|ed|ing) ${ARTICLE}${some(3)}(?:${STATEMENTS})`,
  ),
  channel(
    'document',
    `[Ii]n (${DETERMINER} ${some(3, '(?:of|to|about|on|in|for|with|from|by|at) ')}(?:${PAPERS}))`,
    `[Ii]n ${ARTICLE}${some(3)}(?:${PAPERS})`,
    '(court (?:documents|papers|filings|records))',
  ),
  channel(
    'published',
    String.raw`(?:published|reported|carried|aired|posted|printed) (?:on \w+ |\w+ )?(?:in|by|on) (?:the (?:journal|magazine|newspaper|website) )?${NAME}`,
    `[Ww]riting (?:in|for) (?:the (?:journal|magazine|newspaper|website) )?${NAME}`,
    `[Ii]n (?:an? |the |his |her |their |last week[’']s |[Tt]h\\p{Ll}+ )(?:recent |new |\\w+day )?${NAME} (?:essay|op-ed|column|editorial|opinion piece|article|story|piece)`,
    `[Ii]n (?:an? |the |his |her |their )(?:[\\p{L}-]+ ){0,2}(?:essay|op-ed|column|editorial|opinion piece|article|story|piece) (?:in|for) (?:the (?:journal|magazine|newspaper|website) )?${NAME}`,
  ),
  channel(
    'broadcast',
    String.raw`(?:on|appearing on|[Ss]peaking on) (${BROADCASTER}(?:[’']s?)?(?: (?:(?:the|of|and|with|&) )*(?!${WEEKDAY})\p{Lu}[\p{L}’'-]*)*(?: ["“][^"”]+["”])?)`,
  ),
  channel('broadcast', `(?:[Oo]n|(?:broadcast|edition|episode) of) ${EDITION}(${PROGRAMME})`),
  channel(
    'broadcast',
    `[Oo]n (?:the |its |an? )?(?:[\\p{L}-]+ ){0,2}(?:${STATIONS}) ${NAME}`,
    `(?:broadcast|aired|shown) (?:on \\w+ |live )?(?:by|on) ${NAME}`,
    `[Oo]n ((?:Radio|TV|Channel|Canal) \\p{Lu}[\\p{L}\\d]+|\\p{Lu}[\\p{L}\\d-]+ (?:TV|[Tt]elevision|[Rr]adio)|state (?:television|radio|TV))`,
  ),
  channel(
    'broadcast',
    '[Oo]n (?:state |national |local |live |breakfast |public |commercial )?(?:television|TV|radio)',
    '(?:radio|TV|television) ads?',
    TOLD_ON_AIR,
    "on (?:an? |the |his |her |their |its )?(?:[\\p{L}’'-]+ ){0,3}(?:radio|television|TV|talk|chat|breakfast|cable|news) (?:show|programme?)",
    "on (?:the )?\\p{Lu}[\\p{L}\\d.&’'-]*(?: \\p{Lu}[\\p{L}\\d.&’'-]*){0,3}[’']s (?:\\p{Ll}+ )?(?:show|programme?)",
    "(?:on|in|for) (?:an? |the |his |her |their |its )?(?:[\\p{L}’'-]+ ){0,4}podcast",
    'televised (?:address|speech|remarks|debate|interview|appeal|message|statement)',
    '(?:radio|television|TV) (?:interview|address|debate)',
  ),
  channel(
    'cited',
    `(?:according to|as (?:reported|quoted|cited) (?:by|in)|(?:quoted|cited)(?: as saying)?(?: on ${WEEKDAY})? by) ${NAME}`,
  ),
  channel('cited', `(?<=, )via (?!(?:${NETWORKS}|Zoom|Skype|FaceTime)(?!\\p{L}))${NAME}`),
  channel('translation', String.raw`translated (?:from \p{Lu}\p{L}+ |\w+ )?by ${NAME}`),
  channel('translation', '(?:through|via|by) (?:an? |his |her )?(?:interpreter|translator)', ...IN_TRANSLATION),
];

const SPOKE_TO =
  '(?:[Ss]peaking|spoke|talked|talking) (?:exclusively )?(?:to|with)|opened up to|confided (?:in|to)|(?:admitted|claimed|confessed|confirmed|revealed) (?:\\w+ ){0,3}to|(?:[Rr]eached|[Cc]ontacted|[Aa]pproached) (?:for comment )?by|[Aa]sked by';
/** What somebody sends to an outlet instead of speaking to it. */
const SENT =
  '(?:message|recording|video|audio|note|remark|comment|email|e-mail|letter|text|statement)s? (?:(?:emailed|sent|given|provided|leaked|passed|made|issued) )?(?:exclusively )?to';
export const SENT_TO = new RegExp(`^${SENT}`, 'u');
/** "Told the site": an outlet that was named before. */
const AGAIN = `([Tt]he (?:${OUTLET_NOUNS}|programme|program))(?! [“"‘']?\\p{Lu})(?![\\p{L}-])`;
/** "Told state TV": an outlet that nobody names otherwise. */
const STATE_RUN = '((?:[Ss]tate|[Nn]ational|[Pp]ublic)(?:-run)? (?:TV|television|radio|media))(?![\\p{L}-])';
/** "Told CNN affiliate WUSA": the station has the words, not whom it belongs to. */
const AFFILIATE = String.raw`(?:(?:the|its|an?) )?(?:\p{Lu}[\p{Lu}\d]{1,5}(?:[’']s)? )?(?:local |(?:\p{Lu}\p{Ll}+ ){1,3})?(?:affiliate|station|partner|sister (?:station|paper|channel)) (?=\p{Lu})`;
/** "Told AFP", "opened up to AFP", "in a voice message sent to AFP": whoever is told by name passes it on. */
export const TOLD = new RegExp(
  String.raw`\b(?:${TELLS}|${SPOKE_TO}|(?:[Ss]peaking|spoke) (?:through|via) an? (?:interpreter|translator) to|${SENT}) (?:${AFFILIATE})?(?:${AGAIN}|${STATE_RUN}|${NAME})`,
  'u',
);
/** "Told detectives": who asks for the law is no outlet, but it is through them that reports have the words. */
export const TOLD_THE_LAW = new RegExp(
  String.raw`\b${TELLS} ((?:the |local |federal |state |county |city |military |FBI |campus )*(?:\p{Lu}[\p{L}’'-]+ ){0,3}(?:police(?: officers?)?|detectives?|investigators|officers|deputies|prosecutors|(?:911 )?dispatchers?|(?:911|emergency) operators?|the FBI|FBI agents|federal agents|sheriff[’']s (?:deputies|detectives|investigators)))(?![\p{L}’'-]| (?:of|to|chiefs?|commissioners?|unions?|sources|academy|\p{Lu}))`,
  'u',
);
/** "Told me", where the report itself speaks: whoever wrote it was told. */
export const TOLD_THE_WRITER = new RegExp(
  String.raw`(?<!(?:\bwas|\bwere|\bbeen|\bis|\bare|\bbeing) )\b${TELLS} (?:me|us)(?![\p{L}’'-]| to )`,
  'u',
);
/** "Reached by AFP": says whom somebody spoke to, though it attributes nothing. */
export const SPOKEN_TO = new RegExp(String.raw`\b(?:${SPOKE_TO}) ${NAME}`, 'u');

/** "Documents obtained by AFP", "a poll published on Monday by AFP": the outlet vouches that it holds the paper, or prints it. */
export const PASSED_ON: readonly Channel[] = [
  channel('cited', `(?:obtained|seen|reviewed|viewed|quoted|cited) (?:exclusively |first )?by ${NAME}`),
  channel(
    'published',
    String.raw`(?:published|carried|printed|aired) (?:on \w+ |\w+ )?(?:by|in) ${NAME}`,
    `(?:appear(?:ed|ing|s)?|[Ww]riting|wrote|writes) [ ,]*(?:in|for) ${NAME}`,
  ),
];

/** Words of a sentence that leave no doubt of the kind: who speaks to an audience speaks in public, and what is translated is. */
export const PLAIN: readonly Channel[] = [
  channel(
    'speech',
    `${TELLS} ${ARTICLE}${some(3, ON_AIR)}(?:${AUDIENCES})`,
    '[Ii]n an? (?:\\w+ )?(?:televised )?(?:address|speech|sermon)',
    '[Ii]n (?:his|her|their|an) (?:opening|closing) (?:statement|argument)s?',
    '[Ii]n (?:his|her) (?:first|second|last|final|inaugural|maiden|annual|farewell|victory|concession|acceptance|opening|closing|keynote|televised) (?:\\w+ )?(?:address|speech|sermon)',
  ),
  channel(
    'broadcast',
    '[Ii]n an? (?:live )?televised (?:address|speech|debate|interview|appeal|message|statement)',
    '[Ii]n (?:live )?televised remarks',
    TOLD_ON_AIR,
    `(?:(?<!(?:parodied|parody|seen|mocked|role|starr\\p{L}+) )[Oo]n|(?:broadcast|edition|episode) of) ${EDITION}${PROGRAMME}`,
    '(?:broadcast|aired|carried|shown)(?: live)? (?:on|by) (?:state|national|public|local)(?:-run)? (?:television|TV|radio)',
  ),
  channel('statement', '[Ii]n an? (?:open|public|joint|written|emailed|e-mailed|brief|short) (?:letter|statement)'),
  channel('press-conference', TOLD_THE_PRESS),
  channel('translation', '(?:through|via) an? (?:interpreter|translator)', ...IN_TRANSLATION),
];

/** Words of a cue, or of a source, that are a channel by themselves. */
export const CERTAIN: readonly { readonly kind: StepKind; readonly cue: RegExp; readonly source?: RegExp }[] = [
  {
    kind: 'social-media',
    cue: /\b(?:re)?tweet(?:s|ed|ing)?\b|\bpost(?:s|ed|ing)? (?:on|to) (?:Twitter|Facebook|Instagram|Reddit|Telegram|X)\b/i,
    source:
      /\b(?:tweets?|(?:Facebook|Twitter|Instagram|Reddit|LinkedIn|Telegram|YouTube)\b.*(?:posts?|page|profile|account|video))\b/i,
  },
  {
    kind: 'statement',
    cue: /(?<!\b(?:not|never|yet) |n['’]t )\b(?:issu|releas)(?:es|ed|ing) (?:an?|the following) (?:\w+ )?statement\b/i,
    source:
      /^(?:(?!of |by |on |about )[\p{L}’'.-]+ ){0,5}statement(?=$|,? (?:from|by|issued|released|posted|published|signed|which|attributed|sent|on)\b)/iu,
  },
  { kind: 'cited', cue: /\b(?:is|are|was|were|been) (?:also )?quoted as (?:saying|telling)\b/ },
  {
    kind: 'speech',
    cue: /\btestif(?:y|ies|ied|ying)\b|\b(?<!to )plead(?:s|ed)? (?:not )?guilty\b|\bunder oath\b|\bin (?:his|her|their) (?:opening|closing) statement\b/i,
  },
];
