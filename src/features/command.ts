import type {
  ApplicationCommandType,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Card } from '../ui/card.ts';
import type { Choice } from '../ui/choices.ts';
import type { Deps } from './deps.ts';
import type { MessageRequest, SlashRequest, TypingRequest } from './request.ts';
import type { OpenForm, Pending, Placement } from './response.ts';

/** A plain object: what Discord registers, and what answers it. */
export type Command = SlashCommand | MessageCommand;

export interface SlashCommand {
  data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** Only for members with Manage Server, checked on each interaction. */
  isForEditors?: true;
  /** Also for users whom the guild's settings keep from asking. */
  isForAll?: true;
  run(request: SlashRequest, deps: Deps): CommandResponse | Promise<CommandResponse>;
  /** At most 25 choices. */
  complete?(request: TypingRequest, deps: Deps): Choice[];
  /** Same for the option that names a story, where not all of them and no more can be chosen. */
  completeStory?(request: TypingRequest, deps: Deps): Choice[];
}

/** A command in the context menu of messages. */
export interface MessageCommand {
  data: RESTPostAPIContextMenuApplicationCommandsJSONBody & { type: ApplicationCommandType.Message };
  run(request: MessageRequest, deps: Deps): CommandResponse | Promise<CommandResponse>;
}

export type CommandResponse = Card | OpenForm | Pending | Placement;
