import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { unknownCommandCard } from '../../ui/trouble-cards.ts';
import { whileFollowed } from '../archived.ts';
import type { CommandResponse, SlashCommand } from '../command.ts';
import { described, named } from '../command-words.ts';
import type { Deps } from '../deps.ts';
import type { Feature } from '../feature.ts';
import type { SlashRequest } from '../request.ts';
import { offerStories, storyOption } from '../story-option.ts';
import { forgetCard } from './cards/forget-card.ts';
import { teachForm } from './cards/teach-card.ts';
import { draftGone, showDrafts, turnDrafts } from './drafts.ts';
import { exportDesk, exportPart } from './export.ts';
import { forget } from './forget.ts';
import { gapDone, growGaps, showGaps, turnGaps } from './gaps.ts';
import { DESK_SETTINGS } from './guild-settings.ts';
import { placePost } from './post.ts';
import { listChanges, reloadPack } from './reload.ts';
import { review, showReview } from './review.ts';
import { chooseChannels, chooseRoles, showSettings } from './settings.ts';
import { showStatus } from './status.ts';
import { STORY_CHANNELS } from './story-channels.ts';
import { settableStories } from './story-setting.ts';
import { teach } from './teach.ts';
import { showVotes, turnVotes } from './votes.ts';

const { Subcommand, String: Text, Channel } = ApplicationCommandOptionType;

type Work = (request: SlashRequest, deps: Deps) => CommandResponse | Promise<CommandResponse>;

const SUBCOMMANDS: ReadonlyMap<string, Work> = new Map(
  Object.entries({
    gaps: showGaps,
    votes: showVotes,
    teach: (request, deps) => whileFollowed(request, deps, () => ({ form: teachForm(request.wording) })),
    drafts: showDrafts,
    review: showReview,
    post: placePost,
    export: (request, deps) => exportDesk(request, deps, request.text('what')),
    reload: reloadPack,
    status: showStatus,
    settings: showSettings,
    forget: ({ wording }) => forgetCard(wording),
  } satisfies Record<string, Work>),
);

const command = {
  isForEditors: true,
  data: {
    ...described('command.desk'),
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    integration_types: [ApplicationIntegrationType.GuildInstall],
    contexts: [InteractionContextType.Guild],
    options: [
      { type: Subcommand, ...described('command.desk.gaps') },
      { type: Subcommand, ...described('command.desk.votes') },
      { type: Subcommand, ...described('command.desk.teach') },
      { type: Subcommand, ...described('command.desk.drafts') },
      { type: Subcommand, ...described('command.desk.review') },
      {
        type: Subcommand,
        ...described('command.desk.post'),
        options: [
          { type: Channel, ...described('command.desk.post.channel'), channel_types: [...STORY_CHANNELS] },
          storyOption,
        ],
      },
      {
        type: Subcommand,
        ...described('command.desk.export'),
        options: [
          {
            type: Text,
            ...described('command.desk.export.what'),
            choices: [
              { ...named('choice.gaps'), value: 'gaps' },
              { ...named('choice.drafts'), value: 'drafts' },
              { ...named('choice.votes'), value: 'votes' },
            ],
          },
        ],
      },
      { type: Subcommand, ...described('command.desk.reload') },
      { type: Subcommand, ...described('command.desk.status') },
      {
        type: Subcommand,
        ...described('command.desk.settings'),
        options: DESK_SETTINGS.flatMap(({ options }) => options ?? []),
      },
      { type: Subcommand, ...described('command.desk.forget') },
    ],
  },
  run: (request, deps) => SUBCOMMANDS.get(request.subcommand)?.(request, deps) ?? unknownCommandCard(request.wording),
  completeStory: (request, deps) => (request.subcommand === 'settings' ? settableStories : offerStories)(request, deps),
} satisfies SlashCommand;

/** The editors' desk. */
export const desk: Feature = {
  command,
  components: [
    turnGaps,
    gapDone,
    growGaps,
    turnVotes,
    teach,
    turnDrafts,
    draftGone,
    review,
    exportPart,
    listChanges,
    chooseChannels,
    chooseRoles,
    forget,
  ],
};
