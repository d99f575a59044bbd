import { CUSTOM_ID_LIMIT } from './limits.ts';

/** A component's state, `verb:argument:argument`: it lives in the custom id alone, and so survives restarts. */
export interface ComponentState {
  verb: string;
  args: string[];
}

/**
 * Writes a component's state as a custom id.
 * Undefined if longer than Discord allows: that component cannot be offered.
 */
export function encodeCustomId(verb: string, ...args: string[]): string | undefined {
  const customId = [verb, ...args].map(escapePart).join(':');
  return customId.length <= CUSTOM_ID_LIMIT ? customId : undefined;
}

/** Reads any custom id, even foreign ones. Never throws. */
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
