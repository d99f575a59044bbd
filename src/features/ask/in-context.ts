import { IN_CONTEXT, inContextRows } from '../../ui/buttons.ts';
import type { Card } from '../../ui/card.ts';
import { footnotesOf } from '../../ui/footnotes.ts';
import { staleCard } from '../../ui/trouble-cards.ts';
import type { Component } from '../component.ts';
import type { Deps } from '../deps.ts';
import type { ComponentRequest } from '../request.ts';
import { printOf } from './answer-print.ts';
import { answerSince } from './answer-since.ts';
import { argsOf, readAnswered } from './answered-entry.ts';
import { contextCard } from './context-card.ts';

/** Shows the paragraph around a cited sentence. */
export const inContext = {
  verb: IN_CONTEXT,
  run: (request, deps) => {
    const since = answerSince(request, deps);
    if (since && since !== 'gone') return since;
    const shown = [request.args, buttonNow(request, deps)].map((args) => args && showContext(args, request, deps));
    return shown.find(Boolean) ?? staleCard(request.wording);
  },
} satisfies Component;

function showContext(args: string[], { wording }: ComponentRequest, { pack }: Deps): Card | undefined {
  const [article = '', paragraph = '', sentences = '', fingerprint = ''] = args;
  const passage = { article, paragraph: Number(paragraph), sentences: sentences.split('.').map(Number), fingerprint };
  return contextCard(wording, passage, pack);
}

/** The same button as the answer has it now: what it cites may stand elsewhere, or among other sentences. */
function buttonNow({ message, args, wording }: ComponentRequest, deps: Deps): string[] | undefined {
  const { entries, print } = readAnswered(message.shown.rows);
  if (print === undefined || printOf(entries, deps) !== print) return undefined;
  const index = argsOf(message.shown.rows, IN_CONTEXT).findIndex((other) => other.join() === args.join());
  const citations = entries.flatMap((id) => deps.answerer.entryNow(id)?.citations ?? []);
  return argsOf(inContextRows(wording, footnotesOf(citations, deps.pack), deps.pack), IN_CONTEXT)[index];
}
