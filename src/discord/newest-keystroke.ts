/** Whether this is still the user's newest keystroke, once its turn has come. */
export type IsNewest = (userId: string) => Promise<boolean>;

/**
 * Serves keystrokes one by one, each at an idle moment, so that fast typing delays nobody: neither others who type
 * nor those who ask. A newer keystroke takes the place of the user's older one.
 */
export function makeKeystrokeQueue(): IsNewest {
  const waiting = new Map<string, (isNewest: boolean) => void>();
  function serveNext(): void {
    for (const [userId, resolve] of waiting) {
      waiting.delete(userId);
      // Its callbacks run before the next one is served.
      resolve(true);
      break;
    }
    if (waiting.size > 0) setImmediate(serveNext);
  }
  return (userId) => {
    if (waiting.size === 0) setImmediate(serveNext);
    return new Promise((resolve) => {
      waiting.get(userId)?.(false);
      waiting.set(userId, resolve);
    });
  };
}
