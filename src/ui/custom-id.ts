import { CUSTOM_ID_LIMIT } from './limits.ts';

/** A component's state, `verb:argument:argument`: it lives in the custom id alone, and so survives restarts. */
export interface ComponentState {
  verb: string;
  args: string[];
  /** The mark of its story, where there are several. */
  story?: string;
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
  const { text, story } = splitStory(customId);
  const [verb = '', ...args] = text.split(':').map(unescapePart);
  return { verb, args, ...(story !== undefined && { story }) };
}

/** No part holds it: a percent sign in one is always followed by a digit. */
const STORY = '%~';

/** What is kept of a story, with the story's mark; as it is where there is one story. Any earlier mark is replaced. */
export function withStory(text: string, mark: string): string {
  const { text: bare } = splitStory(text);
  return mark === '' ? bare : bare + STORY + mark;
}

/** Reads such a text. */
export function splitStory(marked: string): { text: string; story?: string } {
  const at = marked.lastIndexOf(STORY);
  return at === -1 ? { text: marked } : { text: marked.slice(0, at), story: marked.slice(at + STORY.length) };
}

function escapePart(part: string): string {
  return part.replaceAll('%', '%25').replaceAll(':', '%3A');
}

function unescapePart(part: string): string {
  return part.replaceAll('%3A', ':').replaceAll('%25', '%');
}
