import { hull, type Span, tidy } from '../../document/index.ts';
import { AGENCY, BROADCASTER } from '../../text/outlets.ts';
import type { Rule } from './rule.ts';

/**
 * "An employee | told | AFP police | had asked residents": whoever stands behind the outlet begins what is told, and is the source of what
 * he does, without the one who tells.
 */
export const toldOutlet: Rule = (found, text) => {
  const cue = hull(found.cue);
  const first = found.content[0];
  if (!cue) return found;
  if (
    first &&
    first[0] > cue[1] &&
    /\b(?:told|tells)$/.test(text.slice(...cue)) &&
    VERB.test(text.slice(first[0], first[0] + REACH))
  ) {
    const between = OUTLET.exec(text.slice(cue[1], Math.min(first[0], cue[1] + REACH)));
    const start = cue[1] + (between?.[1]?.length ?? 0);
    if (between && between[0].length === first[0] - cue[1])
      return { ...found, content: tidy([[start, first[1]], ...found.content.slice(1)]) };
  }
  const behind = programmeBehind(text, cue, first);
  if (first && behind > 0)
    return { ...found, content: tidy([[first[0] + behind, first[1]], ...found.content.slice(1)]) };
  const source = found.source.map(([start, end]): Span => {
    const told = TELLER.exec(text.slice(start, end));
    return told ? [start + told[0].length, end] : [start, end];
  });
  const same = source.every(([start], at) => start === found.source[at]![0]);
  return same ? found : { ...found, source };
};

/** "Told NBC News' Today | show | the toll was low": how much of the content still says what was told. */
function programmeBehind(text: string, cue: Span, first: Span | undefined): number {
  if (!first || first[0] <= cue[1] || !/\b(?:told|tells)$/.test(text.slice(...cue))) return 0;
  const named = PROGRAMME_OF.test(text.slice(cue[1], Math.min(first[0], cue[1] + REACH)));
  return named ? (PROGRAMME.exec(text.slice(first[0], first[0] + REACH))?.[0].length ?? 0) : 0;
}
const PROGRAMME_OF = /^ (?:the )?\p{Lu}[^,.;:]{1,50} $/u;
const PROGRAMME = /^(?:(?:breakfast|morning|news|radio|talk) )?(?:show|podcast|programme|program|newsletter) (?=\S)/u;

const REACH = 60;
const NAMED = `(?:[Tt]he )?(?:${AGENCY}|${BROADCASTER})`;
const OUTLET = new RegExp(`^( ${NAMED} )((?:the |some |many )?\\p{Ll}+(?: \\p{Ll}+){0,2} )$`, 'u');
/** What begins no clause by itself. */
const VERB = /^(?:had|has|have|was|were|is|are|will|would|did|does|do|could|should|must|may|might)\b/;
const TELLER = new RegExp(
  `^[^,;:“”"]{2,60} (?:told|tells) ${NAMED} (?=\\p{Ll})(?!on |in |at |by |that |he |she |they |it )`,
  'u',
);
