import { WEEKDAY } from '../../document/calendar.ts';
import type { StepKind } from '../../document/index.ts';
import { NETWORK } from '../../text/index.ts';
import { BROADCASTER } from '../../text/outlets.ts';

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
const some = (most: number, none = '$'): string => String.raw`(?:(?!${none})[\w’'-]+ ){0,${most}}`;

const channel = (kind: StepKind, ...alternatives: readonly string[]): Channel => ({
  kind,
  words: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${alternatives.join('|')})(?![\p{L}\p{N}])`, 'u'),
});

const MEETINGS =
  'rally|rallies|meeting|gathering|ceremony|vigil|forum|speech|address|debate|remarks|testimony|hearing|trial|convention|keynote|town hall|sermon|summit|panel|fundraiser|(?:industry|charity|launch) event';
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
  'statement|letter|notice|leaflet|communiqué|(?:voice|video|text) message|voice note|email|e-mail|press release|news release|response';
const STATIONS = 'channel|broadcaster|station|network|television channel|radio station';

const TOLD_THE_PRESS = `${TELLS} (?:reporters|journalists|(?:the )?(?:media|press)(?= |,|\\.|$)|a (?:news|press) (?:conference|briefing))`;
const IN_TRANSLATION = ['translated (?:from|by|into)', 'in (?:a |an )?(?:\\w+ )?translation (?:from|by|of)'];

export const CHANNELS: readonly Channel[] = [
  channel('press-conference', TOLD_THE_PRESS),
  channel(
    'press-conference',
    '(?:news|press) (?:conference|briefing)',
    'in an? (?:video|daily|weekly|regular|online) briefing',
    '(?:media|press) breakfast',
    '(?:spoke to|asked by) reporters',
  ),
  channel(
    'interview',
    String.raw`interview(?:ed)? (?:since [a-z ]{3,24}|\w+ )?(?:with|on|by|to|for|published (?:in|by)) (?:\w+ )??${NAME}`,
  ),
  channel('interview', `(?:on|to|with) ${NAME} (?:in an interview|interview)`),
  channel('interview', `(?:[Ii]n|[Dd]uring|[Ff]rom) (?:an? |the |his |her )(?:recent |later |new )?${NAME} interview`),
  channel('interview', 'interview'),
  channel(
    'social-media',
    '[Tt]weet(?:s|ed|ing)?',
    '[Rr]etweet(?:s|ed)?',
    `(?:on|to|via|through|over) ${ARTICLE}(?:${NETWORKS})`,
    'Twitter',
    '(?:Facebook|Instagram) post',
  ),
  channel('speech', `(?:(?:at|during|in) ${ARTICLE}|to ${DETERMINER} )${some(4)}(?:${MEETINGS})`),
  channel('speech', `${TELLS} ${ARTICLE}${some(3)}(?:${AUDIENCES})`),
  channel(
    'speech',
    'testified',
    'testifying',
    'addressing (?:the|a)',
    String.raw`${TELLS} (?:the )?(?:\p{Lu}[\p{L}’'-]+ ){0,4}(?:${NAMED_AUDIENCES})`,
  ),
  channel(
    'speech',
    String.raw`(?:speaking|spoke) (?:at|in(?! (?:an?|his|her|their) (?:[\p{Ll}-]+,? ){0,4}(?:tone|voice|accent|manner|whisper|monotone)| \p{Lu}\p{Ll}+(?:ish|ese|ian|ench|abic)(?!\p{L}))|before|to (?:the|a))`,
  ),
  channel('speech', 'on the (?:\\p{Lu}\\p{Ll}+ )?floor', 'on the floor of the', 'in (?:parliament|court|open court)'),
  channel(
    'statement',
    `[Ii]n ${ARTICLE}${some(3)}(?:${STATEMENTS}) (?:(?:emailed|sent|provided|given|made|issued|released) )?to ${NAME}`,
  ),
  channel('statement', `[Ii]n ${ARTICLE}${some(3)}(?:${STATEMENTS})`),
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
  ),
  channel('broadcast', String.raw`(?:on|appearing on|speaking on) (${BROADCASTER}[\p{L}’' ]{0,30}(?:["“][^"”]+["”])?)`),
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
    'televised (?:address|speech|debate|interview|appeal|message|statement)',
    '(?:radio|television|TV) (?:interview|address|debate)',
  ),
  channel('cited', `(?:according to|as (?:reported|quoted|cited) by|(?:quoted|cited) by) ${NAME}`),
  channel('translation', String.raw`translated (?:from \p{Lu}\p{L}+ |\w+ )?by ${NAME}`),
  channel('translation', '(?:through|via|by) (?:an? |his |her )?(?:interpreter|translator)', ...IN_TRANSLATION),
];

const SPOKE_TO =
  '(?:[Ss]peaking|spoke|talked|talking) (?:exclusively )?(?:to|with)|opened up to|confided (?:in|to)|(?:admitted|claimed|confessed|confirmed|revealed) (?:\\w+ )?to|(?:[Rr]eached|[Cc]ontacted|[Aa]pproached) (?:for comment )?by|[Aa]sked by';
/** What somebody sends to an outlet instead of speaking to it. */
const SENT =
  '(?:message|recording|video|audio|note|remarks|email|e-mail|letter|text|statement)s? (?:(?:emailed|sent|given|provided|leaked|passed|made|issued) )?(?:exclusively )?to';
export const SENT_TO = new RegExp(`^${SENT}`, 'u');
/** "Told the site": an outlet that was named before. */
const AGAIN = `([Tt]he (?:${OUTLET_NOUNS}|programme|program))(?! [“"‘']?\\p{Lu})(?![\\p{L}-])`;
/** "Told CNN affiliate WUSA": the station has the words, not whom it belongs to. */
const AFFILIATE = String.raw`(?:(?:the|its|an?) )?(?:\p{Lu}[\p{Lu}\d]{1,5} )?(?:local )?(?:affiliate|partner|sister (?:station|paper|channel)) (?=\p{Lu})`;
/** "Told AFP", "opened up to AFP", "in a voice message sent to AFP": whoever is told by name passes it on. */
export const TOLD = new RegExp(
  String.raw`\b(?:${TELLS}|${SPOKE_TO}|(?:[Ss]peaking|spoke) (?:through|via) an? (?:interpreter|translator) to|${SENT}) (?:${AFFILIATE})?(?:${AGAIN}|${NAME})`,
  'u',
);
/** "Reached by AFP": says whom somebody spoke to, though it attributes nothing. */
export const SPOKEN_TO = new RegExp(String.raw`\b(?:${SPOKE_TO}) ${NAME}`, 'u');

/** "Documents obtained by AFP", "a poll published on Monday by AFP": the outlet vouches that it holds the paper, or prints it. */
export const PASSED_ON: readonly Channel[] = [
  channel('cited', `(?:obtained|seen|reviewed|viewed|quoted|cited) (?:exclusively |first )?by ${NAME}`),
  channel('published', String.raw`(?:published|carried|printed|aired) (?:on \w+ |\w+ )?(?:by|in) ${NAME}`),
];

/** Words of a sentence that leave no doubt of the kind: who speaks to an audience speaks in public, and what is translated is. */
export const PLAIN: readonly Channel[] = [
  channel(
    'speech',
    `${TELLS} ${ARTICLE}${some(3)}(?:${AUDIENCES})`,
    '[Ii]n an? (?:\\w+ )?(?:televised )?(?:address|speech|sermon)',
    '[Ii]n (?:his|her) (?:first|second|last|final|inaugural|maiden|annual|farewell|victory|concession|acceptance|opening|closing|keynote|televised) (?:\\w+ )?(?:address|speech|sermon)',
  ),
  channel(
    'broadcast',
    '[Ii]n an? (?:live )?televised (?:address|speech|debate|interview|appeal|message|statement)',
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
    kind: 'speech',
    cue: /\btestif(?:y|ies|ied|ying)\b|\bplead(?:s|ed)? (?:not )?guilty\b|\bin (?:his|her|their) (?:opening|closing) statement\b/i,
  },
];
