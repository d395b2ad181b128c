import type { Store } from '../../src/store/store.ts';
import { captureOf } from './memory-store.ts';
import { bulletin, crowded, harbour, hostile, stub } from './reports.ts';

/** Fills a store with the invented reports, the crowded and the hostile ones among them. */
export async function fillSample(store: Store): Promise<void> {
  for (const { document, attributions, entities } of [harbour, bulletin, stub, hostile, crowded(300)]) {
    const record = { annotator: { version: '0.1.0', model: null }, attributions, entities, mentions: [] };
    await store.add(captureOf(document), document, document.problem ? null : record);
  }
}
