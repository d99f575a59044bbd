import { errorFields } from '../../contracts/log.ts';
import { StoreError } from '../../contracts/store.ts';
import type { Card } from '../../ui/card.ts';
import type { Deps } from '../deps.ts';
import type { Request } from '../request.ts';
import { noStoreCard } from './cards/desk-notices.ts';

/** Answers from what is kept; where that cannot be reached or refuses a value, says why. */
export async function withStore<T>({ wording }: Request, { log }: Deps, work: () => Promise<T>): Promise<T | Card> {
  try {
    return await work();
  } catch (error) {
    // The store's own errors are in plain words; anything else is a fault of ours, for the log and an apology.
    if (!(error instanceof StoreError)) throw error;
    log.error(errorFields(error), 'the desk could not reach what is kept');
    return noStoreCard(wording, error.message);
  }
}
