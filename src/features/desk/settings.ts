import type { SettingsChange } from '../../contracts/settings.ts';
import type { Card } from '../../ui/card.ts';
import type { Component } from '../component.ts';
import type { Deps } from '../deps.ts';
import type { Request, SlashRequest } from '../request.ts';
import { DESK_CHANNELS, DESK_ROLES, settingsCard } from './cards/settings-card.ts';
import { guildOf } from './guild-of.ts';
import { DESK_SETTINGS } from './guild-settings.ts';
import { inPlace } from './in-place.ts';
import { areDraftsCrowdedOut } from './live-drafts.ts';
import { storyWantedCard } from './story-setting.ts';
import { withStore } from './with-store.ts';

/** Changes the given settings and shows all of them. */
export function showSettings(request: SlashRequest, deps: Deps): Card | Promise<Card> {
  const refused = storyWantedCard(request);
  if (refused) return refused;
  const changes: SettingsChange = {};
  for (const { changeIn } of DESK_SETTINGS) Object.assign(changes, changeIn?.(request, deps.id));
  return change(request, deps, changes);
}

/** Answers mentions in the chosen channels; everywhere if none is chosen. */
export const chooseChannels = {
  verb: DESK_CHANNELS,
  isForEditors: true,
  run: async (request, deps) => {
    const { values } = request;
    return inPlace(request, await change(request, deps, { mentionChannels: values.length > 0 ? values : 'all' }));
  },
} satisfies Component;

export const chooseRoles = {
  verb: DESK_ROLES,
  isForEditors: true,
  run: async (request, deps) => inPlace(request, await change(request, deps, { roles: request.values })),
} satisfies Component;

function change(request: Request, deps: Deps, changes: SettingsChange): Promise<Card> {
  const guildId = guildOf(request);
  return withStore(request, deps, async () => {
    const settings =
      Object.keys(changes).length > 0
        ? await deps.store.changeSettings(guildId, changes)
        : deps.store.settings(guildId);
    return settingsCard(request.wording, settings, areDraftsCrowdedOut(deps, guildId), deps.stories.titles());
  });
}
