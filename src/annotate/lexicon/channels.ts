import type { StepKind } from '../../document/index.ts';

/**
 * How words travelled, as the sentence around the cue says it. The first group, where there is one, is the outlet or
 * person who passes them on. Sought in the sentence with the contents blanked out, so that what is said does not count.
 */
export interface Channel {
  readonly kind: StepKind;
  readonly words: RegExp;
}

/** A name of up to five capitalised words, with an article and quotation marks around a programme's title. */
const NAME = `((?:[Tt]he )?["“'‘]?\\p{Lu}[\\p{L}\\p{N}.&’'-]*(?: (?:\\p{Lu}[\\p{L}\\p{N}.&’'-]*|of|and|for|the)(?=[\\s,.;:”"’']))*)`;

const channel = (kind: StepKind, pattern: string): Channel => ({ kind, words: new RegExp(pattern, 'u') });

export const CHANNELS: readonly Channel[] = [
  channel(
    'press-conference',
    '\\b(?:tells?|told|telling) (?:reporters|journalists|a (?:news|press) (?:conference|briefing))\\b',
  ),
  channel(
    'press-conference',
    '\\b(?:(?:news|press) (?:conference|briefing)|(?:media|press) breakfast|spoke to reporters|asked by reporters)\\b',
  ),
  channel('interview', `\\binterview(?:ed)? (?:with|on|by|to|published (?:in|by)|for) (?:\\w+ )?${NAME}`),
  channel('interview', `\\b(?:on|to|with) ${NAME} (?:in an interview|interview)\\b`),
  channel('interview', '\\b(?:in an? (?:[\\w-]+ ){0,3}interview|interview)\\b'),
  channel(
    'social-media',
    '\\b(?:[Tt]weet(?:s|ed|ing)?|[Rr]etweet(?:s|ed)?|(?:on|to|via|through|over) (?:his |her |its |their )?(?:\\w+ )?(?:Twitter|Facebook|Instagram|Telegram|Truth Social|TikTok|YouTube|Weibo|X|social media)\\b|Twitter|Facebook post|Instagram post)',
  ),
  channel(
    'speech',
    "\\b(?:at|during|in|to) (?:an? |the |his |her |their |this |last |\\w+[’']s )?(?:[\\w’'-]+ ){0,4}(?:rally|rallies|speech|address|debate|remarks|testimony|hearing|trial|convention|keynote|town hall|sermon|summit|panel)\\b",
  ),
  channel(
    'speech',
    "\\b(?:tells?|told|telling) (?:an? |the |his |her )?(?:[\\w’'-]+ ){0,3}(?:crowd|audience|supporters|lawmakers|parliament|congress|senators|panel|court|jury|delegates|rally|MPs|conference)\\b",
  ),
  channel(
    'speech',
    '\\b(?:testified|testifying|addressing (?:the|a)|told (?:the )?(?:Parliament|Congress|Senate|Bundestag|Knesset)|(?:speaking|spoke) (?:at|in|before|to (?:the|a)))\\b',
  ),
  channel(
    'statement',
    '\\b(?:in (?:an? |the |his |her |its |their )(?:[\\w-]+ ){0,3}(?:statement|letter|email|e-mail|press release|news release|response)\\b)',
  ),
  channel(
    'document',
    '\\b(?:in (?:an? |the |its |his |her |their )(?:[\\w-]+ ){0,3}(?:report|study|lawsuit|suit|complaint|filing|memo|paper|order|ruling|indictment|affidavit|document|book|survey|poll|petition)|court (?:documents|papers|filings|records))\\b',
  ),
  channel(
    'published',
    `\\b(?:published|reported|carried|aired|posted|printed) (?:\\w+ )?(?:in|by|on) (?:the (?:journal|magazine|newspaper|website) )?${NAME}`,
  ),
  channel(
    'broadcast',
    `\\b(?:on|appearing on|speaking on) ((?:NBC|CBS|ABC|CNN|MSNBC|Fox|CNBC|BBC|NPR|PBS|Sky|C-SPAN)[\\p{L}’' ]{0,30}(?:["“][^"”]+["”])?)`,
  ),
  channel(
    'broadcast',
    '\\b(?:on (?:state |national |local |live )?(?:television|TV|radio)|radio ads?|TV ads?|television ads?)\\b',
  ),
  channel('cited', `\\b(?:according to|as (?:reported|quoted|cited) by|quoted by|cited by) ${NAME}`),
  channel('translation', '\\b(?:through|via|by) (?:an? |his |her )?(?:interpreter|translator)|translated\\b'),
];

/** "Told AFP": whoever is told by name passes it on. */
export const TOLD = new RegExp(`\\b(?:tell|tells|told|telling) ${NAME}`, 'u');
