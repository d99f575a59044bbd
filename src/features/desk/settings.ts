import type { Settings } from '../../contracts/settings.ts';
import type { Card } from '../../ui/card.ts';
import type { Component } from '../component.ts';
import type { Deps } from '../deps.ts';
import type { Request, SlashRequest } from '../request.ts';
import { DESK_CHANNELS, DESK_ROLES, settingsCard } from './cards/settings-card.ts';
import { guildOf } from './guild-of.ts';
import { inPlace } from './in-place.ts';
import { areDraftsCrowdedOut } from './live-drafts.ts';
import { withStore } from './with-store.ts';

/** Means: each user's own language. */
export const OWN_LANGUAGE = 'own';

/** Changes the given settings and shows all of them. */
export function showSettings(request: SlashRequest, deps: Deps): Promise<Card> {
  return change(request, deps, changeIn(request));
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

function change(request: Request, deps: Deps, changes: Partial<Settings>): Promise<Card> {
  const guildId = guildOf(request);
  return withStore(request, deps, async () => {
    const settings =
      Object.keys(changes).length > 0
        ? await deps.store.changeSettings(guildId, changes)
        : deps.store.settings(guildId);
    return settingsCard(request.wording, settings, areDraftsCrowdedOut(deps, guildId));
  });
}

function changeIn({ text, choice, number }: SlashRequest): Partial<Settings> {
  const isOn = choice('on');
  const isPrivateByDefault = choice('private');
  const cooldownSeconds = number('cooldown');
  const mentions = text('mentions');
  const language = text('language');
  const drafts = text('drafts');
  return {
    ...(isOn !== undefined && { isOn }),
    ...(isPrivateByDefault !== undefined && { isPrivateByDefault }),
    ...(cooldownSeconds !== undefined && { cooldownSeconds }),
    ...((mentions === 'all' || mentions === 'none') && { mentionChannels: mentions }),
    ...(language !== '' && { language: language === OWN_LANGUAGE ? null : language }),
    ...(drafts !== '' && { areDraftsLive: drafts === 'live' }),
  };
}
