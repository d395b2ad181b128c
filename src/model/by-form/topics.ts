import type { Spans } from '../../document/index.ts';
import type { FoundAttribution } from '../found.ts';
import { tellsWhen } from '../wording/when.ts';
import { attributionOf, CAUTIOUS } from './said.ts';
import type { Placed } from './setting.ts';

/**
 * A quotation under what it is about is whoever's the one before it was: `On his future: "Ask the chairman."`
 *
 * @param speaker the source of the quotation before it; none where that stands further off
 */
export function onTopic(one: Placed, speaker: Spans): FoundAttribution | null {
  const label = LABEL.exec(one.before);
  if (!label || !isTopic(label[1]!)) return null;
  const colon = one.span[0] - label[0].length + label[1]!.length;
  return attributionOf(one, speaker, [colon, colon + 1], CAUTIOUS);
}

/** Whether words before a colon say what is spoken of, and no more: `On his future`. */
export const isTopic = (label: string): boolean => TOPIC.test(label) && !tellsWhen(label);

/** The words between the sentence's beginning and a colon right before a quotation. */
const LABEL = /(?<=^|[.!?…]["”’']?\s)([^.:!?“”"\n]{4,80}):\s*$/u;
const TOPIC =
  /^(?:And |• )?(?:[Oo]n|[Aa]bout|[Aa]sked about|[Rr]egarding|[Cc]oncerning)\s(?:(?:the|his|her|their|its|my|our|your|that|this|being|becoming|leaving|losing|winning|playing|working|what|how|why|whether)\s(?:[\p{L}\p{N}’'-]+\s){0,6}?|)[\p{L}\p{N}’'-]+$/u;
