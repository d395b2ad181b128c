import { overlap, tidy } from '../../document/index.ts';
import { indexAt } from '../../text/paragraphs.ts';
import type { FoundAttribution } from '../found.ts';
import { beside } from './beside.ts';
import type { Setting } from './setting.ts';

/** A quotation inside a quotation with its own verb of saying: `"He shouted 'get out' and left," Venn said`. */
export function innerQuotations(setting: Setting): readonly FoundAttribution[] {
  const claimed = tidy([...setting.nested].flatMap((index) => setting.found[index]!.content));
  return setting.inner
    .filter(({ span }) => {
      const near = claimed[indexAt(claimed, span[1] - 1)];
      return !near || !overlap(near, span);
    })
    .flatMap((one) => beside(setting, one) ?? []);
}
