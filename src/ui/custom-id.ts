import { CUSTOM_ID_LIMIT } from './limits.ts';

/** What a button, a select menu or a form remembers over restarts: `verb:argument:argument`, the only place where its state lives. */
export interface ComponentState {
  verb: string;
  args: string[];
}

/**
 * Writes a component's state as a Discord custom_id.
 * Returns nothing where it would be longer than Discord allows: that component cannot be offered.
 */
export function encodeCustomId(verb: string, ...args: string[]): string | undefined {
  const customId = [verb, ...args].map(escapePart).join(':');
  return customId.length <= CUSTOM_ID_LIMIT ? customId : undefined;
}

/** Reads any custom_id, also one that nobody here wrote. Never throws. */
export function decodeCustomId(customId: string): ComponentState {
  const [verb = '', ...args] = customId.split(':').map(unescapePart);
  return { verb, args };
}

function escapePart(part: string): string {
  return part.replaceAll('%', '%25').replaceAll(':', '%3A');
}

function unescapePart(part: string): string {
  return part.replaceAll('%3A', ':').replaceAll('%25', '%');
}
