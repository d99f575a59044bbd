import type { Person } from '../../protocol.ts';

/** What is being typed after an `@` before the caret, if anything is. */
export function mentionBeing(text: string, caret: number): { start: number; typed: string } | undefined {
  const [whole, before = '', typed] = /(^|\s)@([\p{L}\p{N}_ -]{0,32})$/u.exec(text.slice(0, caret)) ?? [];
  return whole === undefined || typed === undefined
    ? undefined
    : { start: caret - whole.length + before.length, typed };
}

/** Turns `@Name` into the mention that Discord's app sends for it; the longest name first, as one may begin with another. */
export function withMentions(text: string, people: readonly Person[]): string {
  const sorted = [...people].sort((one, other) => other.name.length - one.name.length);
  return sorted.reduce((result, { id, name }) => {
    const parts = result.split(`@${name}`);
    // Part of a longer word, such as an address, is no mention.
    return parts.reduce((joined, next) => {
      const isWord = /[\p{L}\p{N}]$/u.test(joined) || /^[\p{L}\p{N}]/u.test(next);
      return `${joined}${isWord ? `@${name}` : `<@${id}>`}${next}`;
    });
  }, text);
}

/** The other way, for editing: mentions as people read them. */
export function withNames(text: string, people: readonly Person[]): string {
  return people.reduce((result, { id, name }) => result.replaceAll(`<@${id}>`, `@${name}`), text);
}
