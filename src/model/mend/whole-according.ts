import { type Span, sameSpans } from '../../document/index.ts';
import type { FoundAttribution } from '../found.ts';
import { type Rule, withContent } from './rule.ts';

/** "According | to Norvel": the preposition belongs to the cue, and each of two such phrases to what stands beside it alone. */
export const wholeAccording: Rule = (found, text) => besideIt(withPreposition(found, text), text);

/** "40 fled, according to | the port |, and nine died, according to the police": its own source, and what stands before that and no other's. */
function besideIt(found: FoundAttribution, text: string): FoundAttribution {
  const [cue] = found.cue;
  if (!cue || found.cue.length > 1 || !/^according to$/i.test(text.slice(...cue))) return found;
  const own = found.source.find(([start]) => start === cue[1] + 1);
  if (!own) return found;
  const content = found.content
    .filter(([start, end]) => start < cue[0] || !/^,? according to\b/i.test(text.slice(end, end + REACH)))
    .map(([start, end]): Span => {
      const others = start < cue[0] ? OTHERS.exec(text.slice(start, end)) : null;
      return [start + (others?.[0].length ?? 0), end];
    });
  if (content.length === 0) return found;
  const same = sameSpans(content, found.content) && found.source.length === 1;
  return same ? found : { ...withContent(found, content), source: [own] };
}
const REACH = 16;
const OTHERS = /^(?:[^.!?“”"]|\.(?=\d))*, according to [^,.“”"]{2,80}, (?:and |but |while )?(?=\p{L})/u;

function withPreposition(found: FoundAttribution, text: string): FoundAttribution {
  const [cue, source] = [found.cue.at(-1), found.source[0]];
  if (!cue || !source || source[0] !== cue[1] + 1) return found;
  if (!/\baccording$/i.test(text.slice(...cue)) || !/^to \S/.test(text.slice(...source))) return found;
  const behind: Span = [source[0] + TO.length, source[1]];
  return {
    ...found,
    cue: [...found.cue.slice(0, -1), [cue[0], source[0] + 2]],
    source: [behind, ...found.source.slice(1)],
  };
}

const TO = 'to ';
