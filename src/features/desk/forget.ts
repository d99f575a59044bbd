import type { Component } from '../component.ts';
import { DESK_FORGET, forgottenCard } from './cards/forget-card.ts';
import { guildOf } from './guild-of.ts';
import { inPlace } from './in-place.ts';
import { withStore } from './with-store.ts';

/** Deletes all of this guild's data, once confirmed. */
export const forget = {
  verb: DESK_FORGET,
  isForEditors: true,
  run: async (request, deps) =>
    inPlace(
      request,
      await withStore(request, deps, async () =>
        forgottenCard(request.wording, await deps.store.forgetGuild(guildOf(request))),
      ),
    ),
} satisfies Component;
