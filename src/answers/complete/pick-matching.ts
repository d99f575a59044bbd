import { finish, type Steps } from '../../contracts/steps.ts';
import { type Choosable, completeInSteps } from './complete.ts';

/** Picks at most `limit` matching items, best first; the first ones for an empty text. */
export type Pick<T> = (typed: string, limit: number) => T[];

export function makePick<T>(items: readonly T[], choosable: (item: T) => Choosable): Pick<T> {
  return finish(makePickInSteps(items, choosable));
}

export function* makePickInSteps<T>(items: readonly T[], choosable: (item: T) => Choosable): Steps<Pick<T>> {
  const complete = yield* completeInSteps(items.map(choosable));
  return (typed, limit) =>
    typed.trim() === '' ? items.slice(0, limit) : complete(typed, limit).flatMap((number) => items[number] ?? []);
}
