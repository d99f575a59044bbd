/** Runs the work again for each call, one run at a time. Calls during a waiting run share it. */
export function inTurn<T>(work: () => Promise<T>): () => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  let waiting: Promise<T> | undefined;
  return () => {
    waiting ??= last.then(() => {
      waiting = undefined;
      const running = work();
      last = running.catch(() => undefined);
      return running;
    });
    return waiting;
  };
}
