import { finish, type Steps } from '../../contracts/steps.ts';
import type { Pack } from '../../pack/pack.ts';
import { type Choosable, completeInSteps } from './complete.ts';

/** The items of a list that match what is typed, best first, at most `limit`; an empty text picks the first ones. */
export type Pick<T> = (typed: string, limit: number) => T[];

export function makePick<T>(items: readonly T[], choosable: (item: T) => Choosable): Pick<T> {
  return finish(makePickInSteps(items, choosable));
}

export function* makePickInSteps<T>(items: readonly T[], choosable: (item: T) => Choosable): Steps<Pick<T>> {
  const complete = yield* completeInSteps(items.map(choosable));
  return (typed, limit) =>
    typed.trim() === '' ? items.slice(0, limit) : complete(typed, limit).flatMap((number) => items[number] ?? []);
}

/** Makes something of a pack once, as long as the pack is in use. */
export function oncePerPack<T>(make: (pack: Pack) => T): (pack: Pack) => T {
  const made = new WeakMap<Pack, { value: T }>();
  return (pack) => {
    const { value } = made.get(pack) ?? { value: make(pack) };
    made.set(pack, { value });
    return value;
  };
}
