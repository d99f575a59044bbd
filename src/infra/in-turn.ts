/** Returns a function that runs work one at a time, in the order of its calls. */
export function makeQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}

/** Runs the work again for each call, one run at a time. Calls during a waiting run share it. */
export function inTurn<T>(
  work: () => Promise<T>,
  queue: (work: () => Promise<T>) => Promise<T> = makeQueue(),
): () => Promise<T> {
  let waiting: Promise<T> | undefined;
  return () => {
    waiting ??= queue(() => {
      waiting = undefined;
      return work();
    });
    return waiting;
  };
}
