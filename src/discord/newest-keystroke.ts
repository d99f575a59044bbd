/** Resolves a waiting keystroke: true when its turn comes, false when a newer one replaces it. */
type Tell = (isNewest: boolean) => void;

/** By bot, then by user in serving order. */
const waiting = new WeakMap<object, Map<string, Tell>>();

/**
 * Waits for an idle moment. True if this is still the user's newest keystroke: fast typing delays nobody,
 * neither others who type, served one by one, nor those who ask, served in between.
 */
export function isNewest(bot: object, userId: string): Promise<boolean> {
  const queue = waiting.get(bot) ?? new Map<string, Tell>();
  waiting.set(bot, queue);
  if (queue.size === 0) setImmediate(() => serveNext(queue));
  return new Promise((tell) => {
    queue.get(userId)?.(false);
    // The newer keystroke takes over the place in the queue.
    queue.set(userId, tell);
  });
}

function serveNext(queue: Map<string, Tell>): void {
  for (const [userId, tell] of queue) {
    queue.delete(userId);
    // Its callbacks run before the next one is served.
    tell(true);
    break;
  }
  if (queue.size > 0) setImmediate(() => serveNext(queue));
}
