import type { MessageRecord } from '../world/records.ts';
import { type Happening, later, type World } from '../world/world.ts';

/** What is waited for: how to find it among what is there already, and in each message that changes. */
export interface Wanted<T> {
  what: string;
  already(): T | undefined;
  in(message: MessageRecord): T | undefined;
  /** In milliseconds; the sandbox's patience unless given. */
  within?: number | undefined;
}

/** Resolves as soon as what is wanted is there, at once if it is already; fails in time, naming it. */
export function waitFor<T>(world: World, { what, already, in: findIn, within }: Wanted<T>): Promise<T> {
  const found = already();
  if (found !== undefined) return Promise.resolve(found);
  const patience = within ?? world.settings.patience;
  return new Promise((resolve, reject) => {
    const end = () => {
      cancel();
      world.watchers.delete(look);
    };
    const fail = (why: string) => {
      end();
      reject(new Error(`Waited for ${what}; ${why}.`));
    };
    const look = (happening: Happening) => {
      const found = 'message' in happening ? findIn(happening.message) : undefined;
      if (found === undefined) return;
      end();
      resolve(found);
    };
    const cancel = later(
      world,
      patience,
      () => fail(`found none within ${patience} ms`),
      () => fail('the sandbox was stopped'),
    );
    world.watchers.add(look);
  });
}
