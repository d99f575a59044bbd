import type { Steps } from './steps.ts';

/** Makes something of an object once, and keeps it for as long as the object lives. The object must not change. */
export function onceFor<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new WeakMap<Key, { value: Made }>();
  return (key) => {
    const { value } = made.get(key) ?? { value: make(key) };
    made.set(key, { value });
    return value;
  };
}

/** Same, in steps. */
export function onceForInSteps<Key extends object, Made>(make: (key: Key) => Steps<Made>): (key: Key) => Steps<Made> {
  const made = new WeakMap<Key, { value: Made }>();
  return function* (key) {
    const { value } = made.get(key) ?? { value: yield* make(key) };
    made.set(key, { value });
    return value;
  };
}
