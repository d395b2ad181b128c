/** Given names and what their bearers are called for short, where the one does not begin as the other. */
const SHORT: readonly string[] = [
  'lawrence larry',
  'william bill billy will',
  'robert bob bobby rob robbie',
  'james jim jimmy jamie',
  'richard dick rick ricky',
  'edward ted eddie ned',
  'theodore ted teddy',
  'charles chuck charlie',
  'john jack johnny',
  'henry hank harry',
  'harold harry hal',
  'michael mike mick',
  'anthony tony',
  'joseph joe joey',
  'stephen steve',
  'steven steve',
  'thomas tom tommy',
  'gerald jerry gerry',
  'jerome jerry',
  'walter walt wally',
  'francis frank',
  'elizabeth liz beth betty betsy eliza lizzie',
  'margaret peggy maggie meg',
  'katherine kate kathy katie kit',
  'catherine cathy kate katie',
  'kathleen kathy',
  'susan sue susie',
  'rebecca becky',
  'deborah debbie',
  'barbara babs',
  'virginia ginny',
  'aleksandr sasha',
  'alexander sasha alex sandy',
  'vladimir volodya vova',
  'mikhail misha',
  'dmitry dima',
];

const GROUPS = SHORT.map((names) => new Set(names.split(' ')));

/** Whether one person may be called by both given names, in lower case: "Larry" and "Lawrence", and not "Larry" and "Laura". */
export const areOneGivenName = (a: string, b: string): boolean => GROUPS.some((names) => names.has(a) && names.has(b));
