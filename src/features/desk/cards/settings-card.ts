import { ComponentType, SelectMenuDefaultValueType } from 'discord-api-types/v10';
import type { Settings } from '../../../contracts/settings.ts';
import type { Card, Row } from '../../../ui/card.ts';
import { NEUTRAL_COLOR } from '../../../ui/colors.ts';
import { OPTIONS_LIMIT } from '../../../ui/limits.ts';
import { languageFor } from '../../../words/language.ts';
import type { Wording } from '../../../words/wording.ts';

/** The channel menu and the role menu. */
export const DESK_CHANNELS = 'desk-channels';
export const DESK_ROLES = 'desk-roles';

/** A guild's settings with their menus, and whether other guilds' drafts leave no room. */
export function settingsCard(wording: Wording, settings: Settings, areDraftsCrowdedOut: boolean): Card {
  const { isOn, isPrivateByDefault, cooldownSeconds, areDraftsLive } = settings;
  const lines = [
    isOn ? wording.say('desk.settingOn') : wording.say('desk.settingOff'),
    mentionsInWords(wording, settings),
    rolesInWords(wording, settings),
    isPrivateByDefault ? wording.say('desk.settingPrivate') : wording.say('desk.settingPublic'),
    wording.say('desk.settingCooldown', { number: cooldownSeconds }),
    languageInWords(wording, settings),
    areDraftsLive ? wording.say('desk.settingDraftsLive') : wording.say('desk.settingDraftsOff'),
    ...(areDraftsLive && areDraftsCrowdedOut ? [wording.say('desk.draftsCrowdedOut')] : []),
  ];
  return {
    kind: 'desk',
    embeds: [
      {
        color: NEUTRAL_COLOR,
        title: wording.say('desk.settingsTitle'),
        description: lines.map((line) => `- ${line}`).join('\n'),
      },
    ],
    rows: [channelsRow(wording, settings), rolesRow(wording, settings)],
    quiet: true,
  };
}

/** A language's own name. */
export function languageName(locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
}

function mentionsInWords(wording: Wording, { mentionChannels }: Settings): string {
  if (mentionChannels === 'all') return wording.say('desk.settingMentionsAll');
  if (mentionChannels === 'none' || mentionChannels.length === 0) return wording.say('desk.settingMentionsNone');
  const channels = listOf(
    wording,
    mentionChannels.map((id) => `<#${id}>`),
  );
  return wording.say('desk.settingMentionsSome', { channels });
}

function rolesInWords(wording: Wording, { roles }: Settings): string {
  if (roles.length === 0) return wording.say('desk.settingRolesAll');
  return wording.say('desk.settingRolesSome', {
    roles: listOf(
      wording,
      roles.map((id) => `<@&${id}>`),
    ),
  });
}

function languageInWords(wording: Wording, { language }: Settings): string {
  if (language === null) return wording.say('desk.settingLanguageOwn');
  return wording.say('desk.settingLanguage', { language: languageName(languageFor(language)) });
}

/** As many as the menu can choose. */
function listOf(wording: Wording, mentions: string[]): string {
  const more = mentions.length > OPTIONS_LIMIT ? ['…'] : [];
  return wording.list([...mentions.slice(0, OPTIONS_LIMIT), ...more]);
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
