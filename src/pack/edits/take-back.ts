import { difference } from './difference.ts';

/** Characters before and behind a change by which it is found again; one side will do where others have changed the other. */
const AROUND = [
  ...[200, 100, 50, 25].map((length) => [length, length] as const),
  ...[100, 50, 25].flatMap((length) => [[length, 0] as const, [0, length] as const]),
];

/** Takes one change out of a text that may have changed elsewhere since; undefined if its place cannot be told for sure. */
export function takeBack(text: string, before: string, after: string): string | undefined {
  if (text === after) return before;
  const [edit] = difference(after, before);
  if (!edit) return text;
  for (const [ahead, behind] of AROUND) {
    const from = Math.max(0, edit.start - ahead);
    const sought = after.slice(from, edit.end + behind);
    const at = text.indexOf(sought);
    if (at < 0 || sought === '' || text.indexOf(sought, at + 1) >= 0) continue;
    const start = at + edit.start - from;
    return text.slice(0, start) + edit.text + text.slice(start + edit.end - edit.start);
  }
  return undefined;
}
