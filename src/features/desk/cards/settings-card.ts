import { ComponentType, SelectMenuDefaultValueType } from 'discord-api-types/v10';
import type { Settings } from '../../../contracts/settings.ts';
import type { Card, Row } from '../../../ui/card.ts';
import { clipMarkdown } from '../../../ui/clip.ts';
import { NEUTRAL_COLOR } from '../../../ui/colors.ts';
import { EMBED_DESCRIPTION_LIMIT, OPTIONS_LIMIT } from '../../../ui/limits.ts';
import type { Wording } from '../../../words/wording.ts';
import type { StoryTitle } from '../../deps.ts';
import { DESK_SETTINGS } from '../guild-settings.ts';

/** The channel menu and the role menu. */
export const DESK_CHANNELS = 'desk-channels';
export const DESK_ROLES = 'desk-roles';

/** A guild's settings with their menus, and whether other guilds' drafts leave no room. */
export function settingsCard(
  wording: Wording,
  settings: Settings,
  areDraftsCrowdedOut: boolean,
  titles: readonly StoryTitle[],
): Card {
  const lines = DESK_SETTINGS.map(({ tell }) => tell(wording, settings, titles)).filter(Boolean);
  if (settings.areDraftsLive && areDraftsCrowdedOut) lines.push(wording.say('desk.draftsCrowdedOut'));
  return {
    kind: 'desk',
    embeds: [
      {
        color: NEUTRAL_COLOR,
        title: wording.say('desk.settingsTitle'),
        description: clipMarkdown(lines.map((line) => `- ${line}`).join('\n'), EMBED_DESCRIPTION_LIMIT),
      },
    ],
    rows: [channelsRow(wording, settings), rolesRow(wording, settings)],
    quiet: true,
  };
}

function channelsRow(wording: Wording, { mentionChannels }: Settings): Row {
  const chosen = Array.isArray(mentionChannels) ? mentionChannels.slice(0, OPTIONS_LIMIT) : [];
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.ChannelSelect,
        custom_id: DESK_CHANNELS,
        placeholder: wording.say('desk.channelsPlaceholder'),
        min_values: 0,
        max_values: OPTIONS_LIMIT,
        default_values: chosen.map((id) => ({ id, type: SelectMenuDefaultValueType.Channel as const })),
      },
    ],
  };
}

function rolesRow(wording: Wording, { roles }: Settings): Row {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.RoleSelect,
        custom_id: DESK_ROLES,
        placeholder: wording.say('desk.rolesPlaceholder'),
        min_values: 0,
        max_values: OPTIONS_LIMIT,
        default_values: roles
          .slice(0, OPTIONS_LIMIT)
          .map((id) => ({ id, type: SelectMenuDefaultValueType.Role as const })),
      },
    ],
  };
}
