import { cannotShareCard } from '../../ui/refused-cards.ts';
import { staleCard } from '../../ui/trouble-cards.ts';
import type { Component } from '../component.ts';
import { SHARE } from './action-rows.ts';
import { changedSince } from './answer-since.ts';
import { afterSharingCard, canBeShared, notSharedCard, sharedCard, sharingCard } from './shared-card.ts';

/** Posts a private answer publicly, once; the private one stays and links to it. */
export const share = {
  verb: SHARE,
  run: (request, deps) => {
    const { message, user, wording, canSpeak } = request;
    const { presses } = deps;
    if (!message.isPrivate) return staleCard(wording);
    // What the story no longer says is not spread.
    const since = changedSince(request, deps);
    if (since) return since;
    if (!canSpeak) return cannotShareCard(wording);
    const { shown, id } = message;
    // Pressed again before Discord showed the button as disabled.
    const key = `${id} ${SHARE}`;
    if (!canBeShared(shown) || !presses.isFirst(key)) return { noted: true };
    return {
      post: sharedCard(wording, shown, user),
      meanwhile: sharingCard(shown),
      whenPosted: (url) => afterSharingCard(wording, shown, url),
      whenRefused: () => {
        presses.forget(key);
        return notSharedCard(shown);
      },
    };
  },
} satisfies Component;
