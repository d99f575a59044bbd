/** Resolves a waiting keystroke: true when its turn comes, false when a newer one replaces it. */
type Resolve = (isNewest: boolean) => void;

/** By bot, then by user in serving order. */
const waiting = new WeakMap<object, Map<string, Resolve>>();

/**
 * Waits for an idle moment. True if this is still the user's newest keystroke: fast typing delays nobody,
 * neither others who type, served one by one, nor those who ask, served in between.
 */
export function isNewest(bot: object, userId: string): Promise<boolean> {
  const queue = waiting.get(bot) ?? new Map<string, Resolve>();
  waiting.set(bot, queue);
  if (queue.size === 0) setImmediate(() => serveNext(queue));
  return new Promise((resolve) => {
    queue.get(userId)?.(false);
    // The newer keystroke takes over the place in the queue.
    queue.set(userId, resolve);
  });
}

function serveNext(queue: Map<string, Resolve>): void {
  for (const [userId, resolve] of queue) {
    queue.delete(userId);
    // Its callbacks run before the next one is served.
    resolve(true);
    break;
  }
  if (queue.size > 0) setImmediate(() => serveNext(queue));
}
