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
