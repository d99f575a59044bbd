import type { Random } from '../../bench/random.ts';
import { makeHostileText } from './hostile-text.ts';

/** Discord's maximum length of a custom_id in UTF-16 units. */
const LONGEST = 100;

/** A custom_id the bot never made, mostly a mutated real one. */
export function forgeId(random: Random, known: readonly string[], number: number): string {
  const [verb = 'x', ...args] = (known.length > 0 ? random.pick(known) : 'ask:x').split(':');
  const others = known.flatMap((id) => id.split(':'));
  const hostile = () => makeHostileText(random, number, 40).text;
  const forged = random.pick([
    () => [verb, ...args, ...args],
    () => [verb],
    () => [verb, ''],
    () => [verb, ...args.map(hostile)],
    () => [verb, ...args.map(() => random.pick(others))],
    () => [verb, ...args].reverse(),
    () => [verb, ...args, '__proto__', 'constructor'],
    () => [verb, ...args.map((arg) => `${arg}-1`)],
    () => [verb, '-1', '1e9', 'NaN', '99999999999999999999'],
    () => [verb.toUpperCase(), ...args],
    () => ['__proto__', ...args],
    () => [hostile(), ...args],
    () => ['desk', 'settings', 'on', ...args],
    () => Array(60).fill(''),
    () => [verb, '%', '%3', '%253A', ...args],
  ])();
  return forged.join(':').slice(0, LONGEST) || ':';
}
