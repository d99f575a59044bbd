import { mayNotDismissCard } from '../../ui/refused-cards.ts';
import type { Component } from '../component.ts';
import { isAsker } from '../is-asker.ts';
import { DISMISS } from './action-rows.ts';

/** Deletes an answer. */
export const dismiss = {
  verb: DISMISS,
  isForAll: true,
  run: (request) => {
    const { args, user, isDirect, wording } = request;
    const mayDismiss = isDirect || isAsker(request, args[0]) || user.mayManageMessages;
    return mayDismiss ? { remove: true } : mayNotDismissCard(wording);
  },
} satisfies Component;
