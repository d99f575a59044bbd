import type { Taught } from '../../contracts/draft.ts';
import type { Component } from '../component.ts';
import type { Deps } from '../deps.ts';
import { RecentMap } from '../recent-map.ts';
import type { FormRequest, Request } from '../request.ts';
import { DESK_TEACH, TAUGHT_FILE, taughtCard, teachForm, teachProblemsCard } from './cards/teach-card.ts';
import { guildOf } from './guild-of.ts';
import { checkDrafts } from './taught/check-drafts.ts';
import { draftId } from './taught/taught.ts';
import { withStore } from './with-store.ts';

/** Opens the form, with what was refused last, and keeps what comes back if it passes every check of the pack. */
export const teach = {
  verb: DESK_TEACH,
  isForEditors: true,
  run: (request, deps) => ({ form: teachForm(request.wording, deps.refusedDrafts.get(keyOf(request))) }),
  submit: (request, deps) => ({ pending: () => takeDown(request, deps) }),
} satisfies Component;

function takeDown(request: FormRequest, deps: Deps) {
  const { wording } = request;
  const taught = {
    question: request.field('question'),
    answer: request.field('answer'),
    quote: request.field('quote'),
  };
  const guildId = guildOf(request);
  return withStore(request, deps, async () => {
    // Beside those there are, as two drafts may not answer one question; a draft that has become bad is nobody's fault here.
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

function textOf({ question, answer, quote }: Taught): string {
  return `${[question, answer, quote].join('\n\n')}\n`;
}

/** Editors who correct something at the same time; whoever comes back later finds the text in the file. */
const MOST_REMEMBERED = 50;

/** What was not kept, to be corrected: a custom_id has no room for it. */
export function rememberRefused(): RecentMap<Taught> {
  return new RecentMap(MOST_REMEMBERED);
}

function keyOf(request: Request): string {
  return `${guildOf(request)} ${request.user.id}`;
}
