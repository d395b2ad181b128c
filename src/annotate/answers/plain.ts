import { NO_COMMENT } from '../lexicon/answers.ts';
import type { Link } from './bonds.ts';
import type { Turn } from './turn.ts';

/** Sentences over which only plain repetition joins: the news of a denial, and the charge told at the end. */
const FAR = 12;

/** Whether what joins the two leaves no doubt. */
export function isPlain(link: Link): boolean {
  const { answer, other, bonds, shared, distance } = link;
  if (bonds.has('inside') || bonds.has('asked')) return true;
  if (isAnothers(link) || (distance > FAR && shared < 3)) return false;
  if (answer.act === 'decline') return isRefusalOf(link);
  if (other.charging) return isAnswerToCharge(link);
  return isAnswerToStatement(link);
}

/** Half of what the answer is about stands in the other too. */
const isOneMatter = ({ shared, of }: Link, least: number): boolean => shared >= least && shared >= of / 2;

/** "Rejected Reis's claim": where the answer says whose it was, it was nobody else's. */
const isAnothers = ({ answer, bonds }: Link): boolean => !bonds.has('addressed') && answer.callsAnothers;

/**
 * What was refused was asked for before, and is told again or called by what it is ("rejected the demand"); a refusal to say anything answers what
 * its speaker was charged with.
 */
function isRefusalOf(link: Link): boolean {
  const { answer, other, bonds, distance } = link;
  if (other.start > answer.start) return false;
  const reach = bonds.has('charged') ? 6 : bonds.has('spoken-of') ? 2 : -1;
  if (other.charging && saysNothing(answer) && distance <= reach) return true;
  const asked = other.act === 'ask' || other.act === 'demand';
  if (asked && bonds.has('charged') && bonds.has('called')) return true;
  return asked && isOneMatter(link, 2) && (bonds.has('charged') || distance <= 1);
}

function isAnswerToCharge(link: Link): boolean {
  const { answer, other, bonds, shared } = link;
  const isOfSpeaker = bonds.has('charged') || bonds.has('spoken-of');
  // "Said that there was no proof": what only the content denies must be plainly the same matter.
  if (answer.answering === 'by-content') {
    if (answer.act === 'confirm') return bonds.has('charged') && isOneMatter(link, 2);
    return bonds.has('charged') ? bonds.has('called') || shared > 0 : bonds.has('spoken-of') && shared > 1;
  }
  // What is confirmed or admitted was said before; a denial may come first, as news, and the charge behind it.
  const isLater = other.start > answer.start;
  if (answer.act === 'confirm') return !isLater && isOfSpeaker && (shared > 1 || isOneMatter(link, 1) || isClose(link));
  if (isLater && !isOneMatter(link, bonds.has('charged') ? 1 : 3)) return false;
  if (bonds.has('charged') || bonds.has('addressed')) return bonds.has('called') || shared > 0 || isClose(link);
  if (bonds.has('spoken-of')) return shared > 0 || isClose(link);
  return bonds.has('taken-up') || isOneMatter(link, 2);
}

/**
 * "Denied it", "denied everything": without a matter of its own it is about what was said just before; and so is what
 * the one just accused denies in few words.
 */
function isClose({ answer, other, bonds, of, distance }: Link): boolean {
  if (other.start > answer.start) return false;
  return (of === 0 && distance <= 2) || (answer.act === 'deny' && bonds.has('charged') && of <= 3 && distance <= 1);
}

/** A plain statement is what is denied or confirmed where the answer repeats it. */
function isAnswerToStatement(link: Link): boolean {
  const { answer, bonds, shared, distance } = link;
  if (answer.answering === 'by-content') return false;
  return (bonds.has('called') && distance <= 1 && shared > 0) || (isOneMatter(link, 3) && distance <= 8);
}

const saysNothing = ({ cueWords, contentWords }: Turn): boolean => NO_COMMENT.test(`${cueWords} ${contentWords}`);
