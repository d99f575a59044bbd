import type { Wording } from '../words/wording.ts';

/** How a user of this language asks: commands have names of their own in each. */
export function askCommand(wording: Wording): string {
  return `\`/${wording.say('command.ask.name')}\``;
}
