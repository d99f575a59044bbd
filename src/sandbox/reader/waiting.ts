import { later, type World } from '../world/world.ts';

/**
 * Resolves as soon as `look` finds something, at once if it is there already.
 * Fails after `within` milliseconds (the sandbox's patience unless given), naming what was waited for.
 */
export function waitFor<T>(world: World, what: string, look: () => T | undefined, within?: number): Promise<T> {
  const patience = within ?? world.settings.patience;
  return new Promise((resolve, reject) => {
    const fail = (why: string) => {
      world.watchers.delete(check);
      reject(new Error(`Waited for ${what}; ${why}.`));
    };
    const check = () => {
      const found = look();
      if (found === undefined) return;
      cancel();
      world.watchers.delete(check);
      resolve(found);
    };
    const cancel = later(
      world,
      patience,
      () => fail(`found none within ${patience} ms`),
      () => fail('the sandbox was stopped'),
    );
    world.watchers.add(check);
    check();
  });
}
