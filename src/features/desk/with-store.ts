import { errorFields } from '../../contracts/log.ts';
import { StoreError } from '../../contracts/store.ts';
import type { Card } from '../../ui/card.ts';
import type { Deps } from '../deps.ts';
import type { Request } from '../request.ts';
import { noStoreCard } from './cards/desk-notices.ts';

/** Runs work on the store; if that fails or refuses a value, says why. */
export async function withStore<T>({ wording }: Request, { log }: Deps, work: () => Promise<T>): Promise<T | Card> {
  try {
    return await work();
  } catch (error) {
    // Store errors are plain English; others are bugs, for the log and an apology.
    if (!(error instanceof StoreError)) throw error;
    log.error(errorFields(error), 'the desk could not reach what is kept');
    return noStoreCard(wording, error.message);
  }
}
