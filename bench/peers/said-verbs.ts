/** Forms of verbs that mostly bring in speech, for the floor of rules and for peers that name no cue. */
const SAID = [
  ...['say', 'says', 'said', 'saying', 'tell', 'tells', 'told', 'telling', 'add', 'added', 'adding', 'asks', 'asked'],
  ...['reply', 'replies', 'replied', 'answered', 'respond', 'responded', 'wrote', 'writes', 'stated', 'announced'],
  ...['announce', 'declares', 'declared', 'explain', 'explains', 'explained', 'claim', 'claims', 'claimed', 'argue'],
  ...['argues', 'argued', 'arguing', 'insist', 'insists', 'insisted', 'warn', 'warns', 'warned', 'suggest', 'suggests'],
  ...['suggested', 'notes', 'noted', 'continued', 'tweeted', 'admits', 'admitted', 'believe', 'believes', 'believed'],
  ...['think', 'thinks', 'thought', 'reported', 'acknowledged', 'promised', 'vowed', 'predicted', 'concluded', 'hoped'],
  ...['recalled', 'denied', 'denies', 'complained', 'confirmed', 'hopes', 'joked', 'agreed', 'agrees', 'accused'],
];

/** Matches one of the forms as a whole word; has no flags, for use inside other expressions too. */
export const SAID_VERB = `\\b(?:${SAID.join('|')})\\b`;
