import { CUSTOM_ID_LIMIT } from './limits.ts';
import { textFingerprint } from './text-fingerprint.ts';

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

/** In front of an argument's fingerprint; no part holds it either. */
const SHORT = '%#';

/**
 * A custom id within Discord's limit, its longest arguments as fingerprints where it has too many characters, as with its story's mark.
 * Undefined where even that is too long.
 */
export function fittingId(customId: string): string | undefined {
  const { text, story = '' } = splitStory(customId);
  const parts = text.split(':');
  const written = () => withStory(parts.join(':'), story);
  while (written().length > CUSTOM_ID_LIMIT) {
    const longest = Math.max(...parts.slice(1).map(({ length }) => length));
    const at = parts.findIndex((part, index) => index > 0 && part.length === longest);
    const short = SHORT + textFingerprint(unescapePart(parts[at] ?? ''));
    if (short.length >= longest) return undefined;
    parts[at] = short;
  }
  return written();
}

/** The argument behind such a fingerprint, if it is one of these ids; any other argument as it is. */
export function wholeArgument(arg: string, ids: () => Iterable<string>): string {
  if (!arg.startsWith(SHORT)) return arg;
  for (const id of ids()) if (SHORT + textFingerprint(id) === arg) return id;
  return arg;
}

/** The same for a whole custom id, which may then be too long to send. */
export function wholeId(customId: string, ids: () => Iterable<string>): string {
  const { text, story = '' } = splitStory(customId);
  const parts = text.split(':').map((part) => (part.startsWith(SHORT) ? escapePart(wholeArgument(part, ids)) : part));
  return withStory(parts.join(':'), story);
}

function escapePart(part: string): string {
  return part.replaceAll('%', '%25').replaceAll(':', '%3A');
}

function unescapePart(part: string): string {
  return part.replaceAll('%3A', ':').replaceAll('%25', '%');
}
