/**
 * Nouns of people whom reports quote, one or several, as alternatives of a pattern. Other nouns before a verb or a colon are as often things, which
 * say nothing.
 */
export const PEOPLE =
  '(?:wo)?m[ae]n|boys?|girls?|mothers?|fathers?|parents|sons?|daughters?|brothers?|sisters?|wi(?:fe|ves)|husbands?|widows?|couple|family|families|relatives|' +
  'neighbou?rs?|residents|villagers|crowd|fans|survivors|victims|passengers|refugees|migrants|voters|veterans|soldiers|workers|students?|pupils|teachers?|' +
  'chiefs?|heads?|hosts?|guards?|coach|captain|king|queen|prince|pope|judges?|witness(?:es)?|nurses?|priests?|bishops?|mayor|president|premier|ministers?|' +
  'secretary|governor|senators?|lawmakers?|deputy|deputies|general|colonel|players?|farmers?|miners|drivers?|pilots?|boss|aides?|envoys?|ambassador|doctors?|' +
  'lawyers?|prosecutors?|officers?|officials?|spokes(?:man|woman|person)|experts?|economists?|scientists?|critics|activists?|campaigners?|protesters|' +
  'author|director|founder|police|second|third|other|person|people|benches';

const NO_AGENT =
  'answ|ord|off|lett|numb|matt|pap|fact|err|chapt|bann|pow|pray|disast|ang|dang|wond|post|remind|corn|bord|cent|teas|prim|thrill|short|hon|lab|hum|rum|fav|col|' +
  'flav|weath|summ|wint|wat|riv|tow|nev|ev|ov|und|aft|lat|fing|should|mann|corrid|mirr|doll|vot|trail|comput|kick|murd';
/** Somebody who does something, by the word's end ("conductor", "violinist", and no letter, order or river), as an alternative of a pattern. */
export const AGENT = String.raw`\p{Ll}{2,}(?<!${NO_AGENT})(?:er|or|ist|ian)`;
