import { afterEach, describe } from 'vitest';
import { addingContract } from './contract/adding.ts';
import { decisionsContract } from './contract/decisions.ts';
import { disputesContract } from './contract/disputes.ts';
import { documentsContract } from './contract/documents.ts';
import { figuresContract } from './contract/figures.ts';
import { guardContract } from './contract/guard.ts';
import { hostileContract } from './contract/hostile.ts';
import { logContract } from './contract/log.ts';
import { renderingsContract } from './contract/renderings.ts';
import { searchContract } from './contract/search.ts';
import { speakersContract } from './contract/speakers.ts';
import type { Store } from './store.ts';

/** Gives a new, empty store; the suite closes it. */
export type FreshStore = () => Promise<Store>;

/** What every store is held to, whatever database stands behind it. Called by each store's own test file. */
export function storeContract(name: string, open: FreshStore): void {
  describe(name, () => {
    const opened: Store[] = [];
    afterEach(async () => {
      for (const store of opened.splice(0)) await store.close();
    });
    const fresh: FreshStore = async () => {
      const store = await open();
      opened.push(store);
      return store;
    };

    describe('adding', () => addingContract(fresh));
    describe('documents', () => documentsContract(fresh));
    describe('searching', () => searchContract(fresh));
    describe('figures', () => figuresContract(fresh));
    describe('disputes', () => disputesContract(fresh));
    describe('renderings', () => renderingsContract(fresh));
    describe('speakers', () => speakersContract(fresh));
    describe('deciding about speakers', () => decisionsContract(fresh));
    describe('the log of decisions', () => logContract(fresh));
    describe('questions that mean nothing', () => guardContract(fresh));
    describe('any input', () => hostileContract(fresh));
  });
}
