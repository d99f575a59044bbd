import { errorFields } from '../../contracts/log.ts';
import type { Problem } from '../../contracts/problem.ts';
import { DECIDED, type Decision } from '../../pack/edits/decide.ts';
import { type ReviewCard, reviewCards } from '../../pack/review-cards.ts';
import type { Card } from '../../ui/card.ts';
import { encodeCustomId } from '../../ui/custom-id.ts';
import { staleCard } from '../../ui/trouble-cards.ts';
import type { Component } from '../component.ts';
import type { Deps } from '../deps.ts';
import { RecentMap } from '../recent-map.ts';
import type { ComponentRequest, FormRequest, Request } from '../request.ts';
import type { Pending, Response } from '../response.ts';
import {
  brokenReviewCard,
  DESK_REVIEW,
  isReviewAct,
  MOST_TOGETHER,
  type ReviewAct,
  reviewCard,
} from './cards/review-card.ts';
import { readReviewForm, reviewForm } from './cards/review-form.ts';
import { guildOf } from './guild-of.ts';
import { inPlace } from './in-place.ts';
import { forEditorsWhileFollowed } from './story-editors.ts';

/** The first draft that waits for its editors. */
export function showReview(request: Request, deps: Deps): Pending | Card {
  return forEditorsWhileFollowed(request, deps, () => ({ pending: () => showAt(0, request, deps) }));
}

/** Accepts, edits, skips or deletes a draft, or takes the last decision of this editor back; then shows the next one. */
export const review = {
  verb: DESK_REVIEW,
  isForEditors: true,
  run: (request, deps) => {
    const [act = '', at, print = ''] = request.args;
    if (!isReviewAct(act)) return staleCard(request.wording);
    const run = () => (act === 'edit' ? openForm(placeOf(at), print, request, deps) : pending(act));
    const pending = (chosen: Exclude<ReviewAct, 'edit'>): Pending => ({
      isInPlace: request.message.isPrivate,
      pending: () => carryOut(chosen, placeOf(at), print, request, deps),
    });
    return forEditorsWhileFollowed(request, deps, run);
  },
  submit: (request, deps) => {
    const [, at, print = ''] = request.args;
    return forEditorsWhileFollowed(request, deps, () => ({
      isInPlace: request.message?.isPrivate === true,
      pending: () => acceptEdited(placeOf(at), print, request, deps),
    }));
  },
} satisfies Component;

function placeOf(text: string | undefined): number {
  return Math.max(0, Math.trunc(Number(text)) || 0);
}

async function carryOut(
  act: Exclude<ReviewAct, 'edit'>,
  at: number,
  print: string,
  request: Request,
  deps: Deps,
): Promise<Card> {
  switch (act) {
    case 'again':
      return showAt(0, request, deps);
    case 'skip':
      return showAt(at + 1, request, deps);
    case 'undo':
      return undo(at, request, deps);
    case 'all': {
      const cards = await cardsIn(deps);
      const list = cards.find((card) => card.print === print)?.list;
      const same = cards.filter((card) => card.list === list).slice(0, MOST_TOGETHER);
      const decisions = same.map((card): Decision => ({ decision: 'accept', print: card.print }));
      return showAt(at, request, deps, decisions.length > 0 ? await decide(decisions, request, deps) : [DECIDED]);
    }
    default:
      return showAt(at, request, deps, await decide([{ decision: act, print }], request, deps));
  }
}

/** Shows what it brought back. */
async function undo(at: number, request: Request, deps: Deps): Promise<Card> {
  const known = new Set((await cardsIn(deps)).map((card) => card.print));
  const problems = await changing(deps, () => deps.desk.editor.undo(editorOf(request)));
  const place = (cards: readonly ReviewCard[]) => {
    const back = cards.findIndex((card) => !known.has(card.print));
    return back < 0 ? at : back;
  };
  return showAt(place, request, deps, problems);
}

async function openForm(at: number, print: string, request: ComponentRequest, deps: Deps): Promise<Response> {
  const card = (await cardsIn(deps)).find((one) => one.print === print);
  const customId = encodeCustomId(DESK_REVIEW, 'edit', String(at), print);
  if (!card || customId === undefined) return inPlace(request, await showAt(at, request, deps, [DECIDED]));
  return { form: reviewForm(request.wording, customId, card, deps.refusedEdits.get(keyOf(request, print))) };
}

async function acceptEdited(at: number, print: string, request: FormRequest, deps: Deps): Promise<Card> {
  const card = (await cardsIn(deps)).find((one) => one.print === print);
  if (!card) return showAt(at, request, deps, [DECIDED]);
  const fields = readReviewForm(card, request.field);
  const problems = await decide([{ decision: 'accept', print, fields }], request, deps);
  // Not to be typed twice.
  if (problems.length > 0) deps.refusedEdits.set(keyOf(request, print), fields);
  return showAt(at, request, deps, problems);
}

function decide(decisions: readonly Decision[], request: Request, deps: Deps): Promise<Problem[]> {
  return changing(deps, () => deps.desk.editor.decide(decisions, editorOf(request)));
}

/** What was changed is answered from soon; nobody waits for that. */
async function changing({ desk, log }: Deps, work: () => Promise<Problem[]>): Promise<Problem[]> {
  const problems = await work();
  if (problems.length === 0) void desk.reload().catch((error) => log.error(errorFields(error), 'reload failed'));
  return problems;
}

/** @param at the draft's place, or how to find it among those that wait */
async function showAt(
  at: number | ((cards: readonly ReviewCard[]) => number),
  request: Request,
  deps: Deps,
  problems: Problem[] = [],
): Promise<Card> {
  const { withDrafts, pack, problems: broken } = await deps.desk.editor.load();
  if (!withDrafts || !pack) return brokenReviewCard(request.wording, broken);
  const { questions, unanswered } = pack;
  const accepted = { questions: questions.length, unanswered: unanswered.length };
  const cards = reviewCards(withDrafts);
  const place = typeof at === 'number' ? at : at(cards);
  return reviewCard(request.wording, { cards, pack: withDrafts, accepted }, place, problems);
}

async function cardsIn({ desk }: Deps): Promise<ReviewCard[]> {
  const { withDrafts } = await desk.editor.load();
  return withDrafts ? reviewCards(withDrafts) : [];
}

function editorOf({ user }: Request): string {
  return user.id;
}

/** Edits that were refused, to be corrected: too long for a custom id. */
export function rememberEdits(): RecentMap<ReviewCard['fields']> {
  return new RecentMap(MOST_REMEMBERED);
}

/** Editors who correct at the same time. */
const MOST_REMEMBERED = 50;

function keyOf(request: Request, print: string): string {
  return `${guildOf(request)} ${request.user.id} ${print}`;
}
