import type { Wording } from '../words/wording.ts';

/** The ask command, by its name in the user's language. */
export function askCommand(wording: Wording): string {
  return `\`/${wording.say('command.ask.name')}\``;
}
