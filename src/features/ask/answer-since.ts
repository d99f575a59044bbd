import { askCommand } from '../../ui/ask-command.ts';
import type { Card } from '../../ui/card.ts';
import type { Wording } from '../../words/wording.ts';
import type { Deps } from '../deps.ts';
import { isAsker } from '../is-asker.ts';
import type { ComponentRequest } from '../request.ts';
import type { Response } from '../response.ts';
import { DISMISS } from './action-rows.ts';
import { saysOtherwise } from './answer-print.ts';
import { answerNow } from './answer-question.ts';
import { argsOf, readAnswered } from './answered-entry.ts';
import { replaceAnswer } from './replace-answer.ts';

/**
 * What an old answer's button does once the story says otherwise: shows the answer as it is now, in its place where the message is the
 * user's own. `gone` if nothing answers any more; undefined if what the card shows still holds.
 */
export function answerSince(request: ComponentRequest, deps: Deps): Response | 'gone' | undefined {
  const { message, wording } = request;
  const { rows } = message.shown;
  const remembered = readAnswered(rows);
  if (!saysOtherwise(remembered, deps)) return undefined;
  const isTheirs = message.isPrivate || isAsker(request, argsOf(rows, DISMISS)[0]?.[0]) === true;
  const card = answerNow(remembered.entries, request, deps, message.isPrivate || !isTheirs);
  if (!card) return 'gone';
  const line = `-# ${wording.say('answer.changedSince')}`;
  return isTheirs ? replaceAnswer(card, message.shown, line) : { ...card, text: line, quiet: true };
}

/** The same for a button that has nothing else to show: says so where nothing answers any more. */
export function changedSince(request: ComponentRequest, deps: Deps): Response | undefined {
  const since = answerSince(request, deps);
  return since === 'gone' ? changedSinceCard(request.wording) : since;
}

function changedSinceCard(wording: Wording): Card {
  return { kind: 'stale', text: wording.say('trouble.changedSince', { ask: askCommand(wording) }), quiet: true };
}
