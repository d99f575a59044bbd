import { cannotShareCard } from '../../ui/refused-cards.ts';
import { staleCard } from '../../ui/trouble-cards.ts';
import type { Component } from '../component.ts';
import { SHARE } from './action-rows.ts';
import { afterSharingCard, canBeShared, notSharedCard, sharedCard, sharingCard } from './shared-card.ts';

/** Shows a private answer to everybody, once; the private one stays, and says that it is shared. */
export const share = {
  verb: SHARE,
  run: ({ message, user, wording, canSpeak }, { presses }) => {
    if (!message.isPrivate) return staleCard(wording);
    if (!canSpeak) return cannotShareCard(wording);
    const { shown, id } = message;
    // Pressed again before the button was seen to be off, by the same hand or on another of the user's screens.
    const key = `${id} ${SHARE}`;
    if (!canBeShared(shown) || !presses.isFirst(key)) return { noted: true };
    return {
      post: sharedCard(wording, shown, user),
      meanwhile: sharingCard(shown),
      posted: (url) => afterSharingCard(wording, shown, url),
      notPosted: () => {
        presses.forget(key);
        return notSharedCard(shown);
      },
    };
  },
} satisfies Component;
