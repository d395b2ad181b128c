import type { FoundAttribution } from '../found.ts';
import { LETTERS, PICTURES, POSTS, RECORDINGS, RECORDS } from '../wording/papers.ts';
import { AGENT, PEOPLE } from '../wording/people.ts';
import { type Pattern, readOff } from './patterns.ts';
import type { Setting } from './setting.ts';

/**
 * Idioms of saying where the network, which has seen few, leaves them out: between commas ("the choir, the office let slip, is to go"), in brackets
 * ("rain is due (this from the coastguard)"), and behind a long subject ("officers looking for the girl are appealing for footage").
 */
export const idioms = (setting: Setting): readonly FoundAttribution[] => readOff(setting, IDIOMS);

const SCORE = 0.7;
const BEGINS = String.raw`(?<=^|[.!?:;]["”’']?\s)`;
const CLAUSE = String.raw`(?:[^.!?;:\n]|\.(?=\d))`;
const SAYS =
  'let it be known|lets it be known|let slip|lets slip|(?:is|are|was|were) at pains to (?:stress|point out|say|add|explain|insist)|(?:made|makes) (?:it )?(?:plain|clear)|left no doubt|put it about';
/** Where and how it was said: "in the last line of its newsletter". */
const ASIDE = String.raw`(?: (?:in|on|at|to|during|after|by)\s[^,.;:\n]{2,60})?`;
const WHO = String.raw`(?:he|she|they|it|(?:the|an?|his|her|its|their|our|one) (?:[\p{L}’'-]+ ){0,3}?[\p{L}’'-]+|\p{Lu}[\p{L}.’'-]+(?: [\p{L}.’'-]+){0,5}?)`;
const DOCUMENT = `(?:${PICTURES}|${RECORDINGS}|${RECORDS}|${LETTERS}|${POSTS})`;
const APPEALS = `[Pp]olice|[Oo]fficers|[Dd]etectives|[Ii]nvestigators|[Tt]he (?:\\p{L}+ ){0,3}?(?:force|charity|council|hospital|coastguard|constabulary)|[Tt]he (?:\\p{L}+ ){0,2}?(?:${PEOPLE}|${AGENT}s?)`;

const REST = String.raw`(?:[^.!?;\n]|\.(?=\d)){3,260}`;

/** What may stand between "has" and its verb. */
const EVER = '(?:(?:so far|not|now|already|also|again|repeatedly|publicly|categorically|effectively) )*';

/** Where nothing is found at such a verb behind a whole sentence the network has taken another's verb for it. */
const TAIL =
  'said|says|testified|testifies|reported|recalled|added|wrote|told \\p{Ll}[\\p{L} ]{2,30}|claimed|claims|argued|insisted|dished|spilled|swore';

/** What minutes begin with. */
const MINUTED = 'RESOLVED|AGREED|NOTED';
const ACCOUNTS = 'reports?|accounts?|version|rumou?rs?';

const IDIOMS: readonly Pattern[] = [
  {
    onlyWith: new RegExp(String.raw`, [^.!?\n]{2,80} (?:${TAIL})`, 'u'),
    words: new RegExp(
      String.raw`${BEGINS}(?<content>\p{Lu}(?:[^.!?;:\n]|\.(?=\d)){12,300}?), (?<subject>${WHO}) (?<cue>${TAIL})(?= (?:on|in|at|last|late|earlier|yesterday|later)\s[^.,;:\n]{3,40}\.|\.(?:\s|$))`,
      'dgu',
    ),
    score: SCORE,
  },
  {
    // A referee rules out goals, which is a deed.
    onlyWith: /rul(?:e|es|ed) out /,
    words: new RegExp(
      String.raw`(?<=^|[.!?;]["”’']?\s|[,;] (?:and|but|while|though|although) )(?<subject>${WHO}) (?<cue>(?:(?:has|have|had) ${EVER}ruled out|(?:refuses|refused|declined|declines) to rule out|(?:would|could|can|did|does|do)(?: not|n[’']t) rule out|rules out|ruled out)) (?<content>(?!(?:the |a |an |his |her |their )?(?:\p{Ll}+ )?(?:goal|effort|equaliser|header|strike|try|penalty)\b)(?:[^.!?;:,\n]|[.,](?=\d)){3,160})`,
      'dgu',
    ),
    score: SCORE,
  },
  {
    // "The militias that his regime holds to be terrorists."
    onlyWith: / (?:that|whom|which|who) [^.!?\n]{2,60} to (?:be|have) /,
    words:
      /(?<= (?:that|whom|which|who) )(?<subject>he|she|they|it|(?:the|his|her|its|their|our) (?:[\p{L}-]+ ){0,2}?[\p{L}-]+|(?:\p{Lu}[\p{L}.’'-]+ ){0,2}?\p{Lu}[\p{L}.’'-]+) (?<cue>holds?|held|considers?|considered|deems?|deemed|believes?|believed|judges?|judged|thinks?|suspects?|suspected|understands?|understood|alleges?|alleged) (?<content>to (?:be|have) [^.!?;:,“”"\n]{3,100})/dgu,
    score: SCORE,
  },
  {
    onlyWith: /[Ww]ord (?:at|in|on|from|around)/,
    words: new RegExp(
      String.raw`${BEGINS}(?<cue>Word (?:at|in|on|from|around) [^.!?;:,\n]{3,50}? (?:is|was)) (?<content>that ${REST})`,
      'dgu',
    ),
    score: SCORE,
  },
  {
    onlyWith: /to be believed/,
    words: new RegExp(
      String.raw`(?<!\p{L})[Ii]f (?<subject>[^.!?;:,“”"\n]{3,80}?) (?<cue>(?:is|are) to be believed), (?<content>${REST})`,
      'dgu',
    ),
    score: SCORE,
  },
  {
    onlyWith: new RegExp(SAYS),
    words: new RegExp(
      `${BEGINS}(?<content>${CLAUSE}{3,160}?), (?<subject>${WHO}) (?<cue>${SAYS})${ASIDE}, (?<more>${CLAUSE}{3,200})`,
      'dgu',
    ),
    score: SCORE,
  },
  {
    onlyWith: /\((?:this|that) from /,
    words:
      /(?<=^|[.!?]["”’']?\s)(?<content>\p{Lu}(?:[^.!?()“”"\n]|\.(?=\d)){10,300}) \((?<cue>this from|that from) (?<subject>[^()\n]{3,140})\)/dgu,
    score: SCORE,
  },
  {
    // "The men, as the charge sheet has it, shared the spoils."
    onlyWith: /(?:has|had|have) it[,.]/,
    words: new RegExp(
      `${BEGINS}(?<content>${CLAUSE}{3,160}?), (?<cue>as) (?<subject>${WHO}) (?<also>has it|had it|would have it|have it)(?:, (?<more>${CLAUSE}{3,200})|(?=\\.))`,
      'dgu',
    ),
    score: SCORE,
  },
  {
    // "A second blast, claimed by the Front, killed two."
    onlyWith: /claimed (?:\w+ )?by /,
    words:
      /(?<content>(?:(?:[Tt]he|[Aa]n?|[Tt]his|[Bb]oth|[Tt]hat|\p{Lu}\p{Ll}+day[’']s) )(?:[\p{L}\p{N}’'-]+ ){0,4}?(?:attacks?|bombings?|ambush|raid|shooting|assassination|strikes?|explosion|blast|massacre|killings?)),? (?:(?:later|which|that|was|were|also) ){0,3}(?<cue>claimed)(?: \w+ly)? by (?<subject>(?:the |an? )?(?:[\p{Ll}-]+ ){0,3}?(?:\p{Lu}[\p{L}.’'-]*(?: (?:of (?:the )?)?\p{Lu}[\p{L}.’'-]*){0,4}(?: (?:group|militants|movement|fighters|rebels|militia|faction))?|militants|rebels|fighters))/dgu,
    score: SCORE,
  },
  {
    onlyWith: / down to /,
    words: new RegExp(
      `(?<=^|[.!?;]["”’']?\\s|[,;] (?:and|but|while|though) )(?<subject>${WHO}) (?:also |now )?(?<cue>(?:has |have |had )?puts?) (?<content>[^.!?;:,“”"\\n]{2,80}?) (?<also>down to) (?<more>(?!the (?:floor|ground|bottom)\\b)[^.!?;:“”"\\n]{3,160})`,
      'dgu',
    ),
    score: SCORE,
  },
  {
    // "Output fell by a third, which the operator put down to algae."
    onlyWith: /which [^.!?\n]{2,60} puts? down to /,
    words: new RegExp(
      `(?<=, )(?<content>which) (?<subject>${WHO}) (?<cue>puts?(?= down)) (?<also>down to) (?<more>[^.!?;:“”"\\n]{3,160})`,
      'dgu',
    ),
    score: SCORE,
  },
  {
    // Minutes: "RESOLVED that the item be deferred."
    onlyWith: new RegExp(MINUTED),
    words: new RegExp(`${BEGINS}(?<cue>${MINUTED}),? (?<content>that ${REST})`, 'dgu'),
    score: SCORE,
  },
  {
    // "A pool report had the two leaders shaking hands."
    onlyWith: new RegExp(`(?:${ACCOUNTS}) (?:had|has|have) `),
    words: new RegExp(
      String.raw`(?<=^|[.!?;]["”’']?\s)(?<subject>(?:[Aa]|[Oo]ne|[Tt]he|[Ss]ome|[Ee]arly|[Ll]ocal|[Oo]ther) (?:[\p{L}-]+ ){0,2}?(?:${ACCOUNTS})) (?<cue>had|has|have) (?<content>(?:the|him|her|them|it|his|two|three|\p{Lu}[\p{L}.’'-]+) (?:[\p{L}’'-]+ ){0,3}?\p{Ll}{2,}ing(?!\p{L})[^.!?;:“”"\n]{0,120})`,
      'dgu',
    ),
    score: SCORE,
  },
  {
    onlyWith: /short of saying/,
    words:
      /(?<=^|[.!?;]["”’']?\s|[,;] (?:and|but|while|though) )(?<subject>\p{L}[^.!?;:,“”"\n]{1,70}?)(?:, [^.!?;:“”"\n]{3,80},)? (?<cue>(?:has |have |had )?(?:stops?|stopped) (?:just )?short of saying) (?<content>so|as much|that [^.!?;:\n]{4,200})/dgu,
    score: SCORE,
  },
  {
    onlyWith: /as much/,
    words:
      /(?<=^|[.!?;]["”’']?\s|[,;] (?:and|but|while|though) )(?<subject>\p{L}[^.!?;:,“”"\n]{1,70}?) (?<cue>(?:has |have |had )?(?:been )?(?:saying|said|says|say|admitted|admits|conceded|hinted|suggested)) (?<content>as much)(?!\s(?:as|of)\s)(?=[.,;]|$|\s)/dgu,
    score: SCORE,
  },
  {
    onlyWith: /only for /,
    words: new RegExp(
      `(?<=[,;] )only for (?<subject>${WHO}) to (?<cue>dismiss|call|brand|describe|reject|deny|insist|claim|announce|declare|warn|admit|rule|reply|accuse) (?<content>(?:[^.!?;\\n]|\\.(?=\\d)){3,200})`,
      'dgu',
    ),
    score: SCORE,
  },
  {
    onlyWith: / and, /,
    words:
      /(?<=^|[.!?;]["”’']?\s|[,;] )(?<subject>[Hh]e|[Ss]he|[Tt]hey|(?:\p{Lu}[\p{L}.’'-]+ ){0,2}\p{Lu}[\p{L}.’'-]+) \p{Ll}+[^.!?;\n]{3,160}? and, [^,.;:\n]{3,80}, (?:then |also )?(?<cue>ruled out|called for|called on|vowed|pledged|promised|warned|denied|blamed|accused|refused|declined|insisted|urged|threatened) (?<content>(?:[^.!?;:\n]|\.(?=\d)){3,200})/dgu,
    score: SCORE,
  },
  {
    onlyWith: /appealing for/,
    words: new RegExp(
      String.raw`(?<=^|[.!?]["”’']?\s)(?<subject>(?:${APPEALS})(?!\p{L})[^.!?;:,“”"\n]{0,100}?) (?<cue>(?:is|are|was|were|has been|have been) (?:now |also |still )?appealing for) (?<content>(?:[^.!?;\n]|\.(?=\d)){3,200})`,
      'dgu',
    ),
    score: SCORE,
  },
  {
    onlyWith: /to show/,
    words: new RegExp(
      String.raw`(?<=^|[.!?]["”’']?\s|[,;] (?:and|but|though|although) )(?<subject>(?:(?:[Tt]he|[Aa]n?|[Oo]ne|[Tt]wo|[Oo]ther|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) )?(?:[\p{L}\p{N}’'-]+ ){0,2}?${DOCUMENT}(?!\p{L})[^.!?;:,“”"\n]{0,80}?(?:, (?:which|whose|that|who|seen|posted|shared|taken|obtained|published)\s[^.!?;:,“”"\n]{3,90},)?) (?<cue>(?:appears?|appeared|seems?|seemed|purports?|purported) to show) (?<content>(?:[^.!?;\n]|\.(?=\d)){3,260}?)(?=, (?:and|but|while|though|although)\s|[!?;\n]|\.(?!\d)|$)`,
      'digu',
    ),
    score: SCORE,
  },
];
