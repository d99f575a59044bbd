import type {
  ApplicationCommandType,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Card } from '../ui/card.ts';
import type { Choice } from '../ui/choices.ts';
import type { Deps } from './deps.ts';
import type { MessageRequest, SlashRequest, TypingRequest } from './request.ts';
import type { OpenForm, Pending } from './response.ts';

/** A command as a plain object: what Discord registers, and what it answers. */
export type Command = SlashCommand | MessageCommand;

export interface SlashCommand {
  data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** Only for members who may manage the server; whether they may is asked of Discord's word each time. */
  isForEditors?: true;
  /** Also where the settings of a server keep a user from asking. */
  isForAll?: true;
  run(request: SlashRequest, deps: Deps): CommandResponse | Promise<CommandResponse>;
  /** At most 25 choices for what has been typed so far. */
  complete?(request: TypingRequest, deps: Deps): Choice[];
}

/** A command in the menu of every message. */
export interface MessageCommand {
  data: RESTPostAPIContextMenuApplicationCommandsJSONBody & { type: ApplicationCommandType.Message };
  run(request: MessageRequest, deps: Deps): CommandResponse | Promise<CommandResponse>;
}

export type CommandResponse = Card | OpenForm | Pending;
