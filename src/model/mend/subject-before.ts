import { hull, type Span } from '../../document/index.ts';
import { type Rule, withContent } from './rule.ts';

/** "The dam, | he | said, | also was the first of its kind": what begins with a verb has its subject before whoever says so. */
export const subjectBefore: Rule = (found, text) => {
  const [source, cue, first] = [hull(found.source), hull(found.cue), found.content[0]];
  if (!source || !cue || !first || first[0] < cue[1] || source[0] > cue[0]) return found;
  if (!/^,\s$/.test(text.slice(cue[1], first[0])) || !VERB_FIRST.test(text.slice(first[0], first[0] + REACH)))
    return found;
  const before = SUBJECT.exec(text.slice(Math.max(0, source[0] - REACH), source[0]))?.[1];
  if (before === undefined) return found;
  const subject: Span = [source[0] - ', '.length - before.length, source[0] - ', '.length];
  return withContent(found, [subject, ...found.content]);
};

/** How far either side of the aside is looked, in UTF-16 code units. */
const REACH = 80;
const SUBJECT =
  /(?:^|[.!?]["”’']?\s|\n)((?:The |An? |His |Her |Its |Their |This |That |These |Those )?[\p{L}’'-]+(?: [\p{L}’'-]+){0,4}), $/u;
const VERB_FIRST =
  /^(?:(?:also|then|still|never|already|now|not only) )?(?:may|might|will|would|can|could|must|should|is|are|was|were|has|have|had|does|did|became|becomes|remains|needs)(?:n['’]t)? /u;
