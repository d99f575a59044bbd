import type { Taught } from '../../contracts/draft.ts';
import { whileFollowed } from '../archived.ts';
import type { Component } from '../component.ts';
import type { Deps } from '../deps.ts';
import { RecentMap } from '../recent-map.ts';
import type { FormRequest, Request } from '../request.ts';
import { DESK_TEACH, TAUGHT_FILE, taughtCard, teachForm, teachProblemsCard } from './cards/teach-card.ts';
import { guildOf } from './guild-of.ts';
import { checkDrafts } from './taught/check-drafts.ts';
import { draftId } from './taught/taught.ts';
import { withStore } from './with-store.ts';

/** Opens the modal, filled with what was last refused, and stores a draft that passes every pack check. */
export const teach = {
  verb: DESK_TEACH,
  isForEditors: true,
  run: (request, deps) =>
    whileFollowed(request, deps, () => ({
      form: teachForm(request.wording, deps.refusedDrafts.get(keyOf(request))),
    })),
  submit: (request, deps) => whileFollowed(request, deps, () => ({ pending: () => takeDown(request, deps) })),
} satisfies Component;

function takeDown(request: FormRequest, deps: Deps) {
  const { wording } = request;
  const taught = {
    question: request.field('question'),
    also: request.field('also'),
    answer: request.field('answer'),
    quote: request.field('quote'),
  };
  const guildId = guildOf(request);
  return withStore(request, deps, async () => {
    // Checked beside existing drafts, as two may not answer one question; an old draft's problems are not reported here.
    const others = await deps.store.listDrafts(guildId);
    const { checked } = await deps.desk.work(checkDrafts(deps.pack, [...others, taught], (_, index) => draftId(index)));
    const problems = checked.at(-1)?.problems ?? [];
    if (problems.length > 0) {
      deps.refusedDrafts.set(keyOf(request), taught);
      return teachProblemsCard(wording, problems, { name: TAUGHT_FILE, text: textOf(taught) });
    }
    const id = await deps.store.addDraft({ guildId, ...taught });
    deps.refusedDrafts.delete(keyOf(request));
    return taughtCard(wording, id, deps.store.settings(guildId).areDraftsLive);
  });
}

function textOf({ question, also = '', answer, quote }: Taught): string {
  return `${[question, also, answer, quote].filter(Boolean).join('\n\n')}\n`;
}

/** Editors correcting at the same time; later ones have the file. */
const MOST_REMEMBERED = 50;

/** Refused drafts to correct: too long for a custom id. */
export function rememberRefused(): RecentMap<Taught> {
  return new RecentMap(MOST_REMEMBERED);
}

function keyOf(request: Request): string {
  return `${guildOf(request)} ${request.user.id}`;
}
