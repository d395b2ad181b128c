import { type Spans, tidy } from '../../document/index.ts';
import type { Quotation } from '../../text/quotations.ts';
import type { FoundAttribution, WindowEdge } from '../found.ts';

/** What a rule may look at beside the finding and the text. */
export interface Circumstances {
  readonly quotations: readonly Quotation[];
  readonly edge: WindowEdge;
  /** Asked for in PolNeAR's convention. */
  readonly outermost: boolean;
}

/** Moves edges of a finding, or gives it back as it is. Never finds or drops one. */
export type Rule = (found: FoundAttribution, text: string, circumstances: Circumstances) => FoundAttribution;

export const withContent = (found: FoundAttribution, content: Spans): FoundAttribution => ({
  ...found,
  content: tidy(content),
});
