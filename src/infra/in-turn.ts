/** Does the same work again each time it is asked for, one after the other. Who asks while one waits its turn shares that one. */
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
