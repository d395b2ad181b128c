import { tidy } from '../../document/index.ts';
import { touchesOne } from '../../text/paragraphs.ts';
import type { FoundAttribution } from '../found.ts';
import { beside } from './beside.ts';
import type { Setting } from './setting.ts';

/** A quotation inside a quotation with its own verb of saying: `"He shouted 'get out' and left," Venn said`. */
export function innerQuotations(setting: Setting): readonly FoundAttribution[] {
  const claimed = tidy([...setting.nested].flatMap((index) => setting.found[index]!.content));
  return setting.inner.filter(({ span }) => !touchesOne(claimed, span)).flatMap((one) => beside(setting, one) ?? []);
}
