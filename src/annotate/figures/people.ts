import { plain } from '../../text/index.ts';
import { wordSet } from '../../text/word-set.ts';
import { PEOPLE } from './lexicon.ts';

/** What people do for a living, by the plural. Many of them together are a trade: only what befalls them makes a figure. */
const OCCUPATIONS: ReadonlySet<string> =
  wordSet(`dockers stevedores engineers electricians plumbers builders welders carpenters porters cleaners carers cooks chefs waiters clerks
  truckers hauliers loggers weavers tailors gardeners surgeons midwives growers ranchers tradesmen interns trainees apprentices
  translators interpreters photographers editors cadets wardens bishops imams pastors rabbis monks
  skippers captains conductors stewards mayors judges councillors prosecutors ministers senators`);
/** "Farmhands", "steelworkers", "shopkeepers", "firewomen", "geologists". */
const COMPOUND =
  /^(?:\p{L}{3,}(?:hands|workers|drivers|keepers|owners|makers|fighters|farmers|hunters|herders|women)|(?:class|room|team|crew|ship|house|cell|flat|school|work)mates|\p{L}{3,}(?<!speci|regi|abdo)men|(?:\p{L}{2,}olog|scient|dent|chem|pharmac|econom|physic|art|novel|column|journal|therap|reception|machin)ists)$/u;

export const isOccupation = (word: string): boolean => OCCUPATIONS.has(plain(word)) || COMPOUND.test(plain(word));

/** "Velmorans", "Russians", "Chinese": a people by its ending. */
const NATIONALS = /^\p{Lu}\p{L}+(?:ans|is|ese|ish)$/u;

/** Whether a noun names people, by itself or by the ending of a people's name. */
export const namesPeople = (word: string): boolean =>
  PEOPLE.has(plain(word)) || NATIONALS.test(word) || isOccupation(word);
