/** Nouns for what somebody has to say, as alternatives of a pattern: "that was the message from", "is the verdict of". */
export const MESSAGES =
  'message|verdict|view|warning|plea|advice|response|reaction|reply|answer|assessment|conclusion|opinion|prediction|promise|pledge';
/** Behind "that was", which leaves no doubt that words were meant, also what may be other things: a call, a line. */
export const WORDS_SENT = `${MESSAGES}|appeal|call|line|word`;
/** What "goes" and "runs" before or behind words that somebody holds: "so goes the theory". */
export const ARGUMENTS =
  'argument|thinking|theory|logic|reasoning|explanation|claim|charge|story|line|pitch|rumou?r|complaint|joke|saying|refrain|chant';
