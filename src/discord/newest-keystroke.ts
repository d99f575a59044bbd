/** Tells whoever waits whether it is their turn, or a newer keystroke has taken their place. */
type Tell = (isNewest: boolean) => void;

/** By bot, and by user in the order in which they are served. */
const waiting = new WeakMap<object, Map<string, Tell>>();

/**
 * Waits until there is nothing else to do at once. True if the keystroke is then still the user's newest: a faster typist makes
 * nobody wait, neither those who type elsewhere, served one by one, nor those who ask, who are served in between.
 */
export function isNewest(bot: object, userId: string): Promise<boolean> {
  const queue = waiting.get(bot) ?? new Map<string, Tell>();
  waiting.set(bot, queue);
  if (queue.size === 0) setImmediate(() => serveNext(queue));
  return new Promise((tell) => {
    queue.get(userId)?.(false);
    // The newer one takes over the place in the queue.
    queue.set(userId, tell);
  });
}

function serveNext(queue: Map<string, Tell>): void {
  for (const [userId, tell] of queue) {
    queue.delete(userId);
    // What this calls back runs before the next one is served.
    tell(true);
    break;
  }
  if (queue.size > 0) setImmediate(() => serveNext(queue));
}
