import { plain } from '../../text/index.ts';

/** What people do for a living, by the plural. Many of them together are a trade: only what befalls them makes a figure. */
const OCCUPATIONS: ReadonlySet<string> = new Set(
  `dockers stevedores engineers electricians plumbers builders welders carpenters porters cleaners carers cooks chefs waiters clerks
  truckers hauliers loggers weavers tailors gardeners surgeons midwives growers ranchers tradesmen interns trainees apprentices
  translators interpreters photographers editors cadets wardens bishops imams pastors rabbis monks`.split(/\s+/),
);
/** "Farmhands", "steelworkers", "shopkeepers", "firewomen", "geologists". */
const COMPOUND =
  /^(?:\p{L}{3,}(?:hands|workers|drivers|keepers|owners|makers|fighters|farmers|hunters|herders|mates|women)|\p{L}{3,}(?<!speci|regi|abdo)men|(?:\p{L}{2,}olog|scient|dent|chem|pharmac|econom|physic|art|novel|column|journal|therap|reception|machin)ists)$/u;

export const isOccupation = (word: string): boolean => OCCUPATIONS.has(plain(word)) || COMPOUND.test(plain(word));
