import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Card } from '../cards/card.ts';
import type { Deps } from './deps.ts';

/** A slash command as a plain object: what Discord registers, and what it answers. */
export interface Command {
  data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  run(request: Request, deps: Deps): Card | Promise<Card>;
  /** At most 25 choices for what has been typed so far. */
  complete?(typed: string, deps: Deps): Choice[];
}

/** What a reader filled in. */
export interface Request {
  /** Empty where the option was left out. */
  text(option: string): string;
  isOn(option: string): boolean;
}

/** Name and value at most 100 characters each. */
export interface Choice {
  name: string;
  value: string;
}
