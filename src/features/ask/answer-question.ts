import { type Answer, type Answered, fragmentOf } from '../../answers/answer.ts';
import { chosenAnswer } from '../../answers/chosen-answer.ts';
import { findEntry } from '../../answers/find-entry.ts';
import { partsUnanswered } from '../../answers/parts-unanswered.ts';
import { isAnswerEntry } from '../../pack/entries.ts';
import type { Card } from '../../ui/card.ts';
import { closestLanguage } from '../../words/language.ts';
import { type Wording, wordingFor } from '../../words/wording.ts';
import type { Deps } from '../deps.ts';
import { showHelp } from '../help/show-help.ts';
import type { Asking } from '../request.ts';
import { answerCard } from './answer-card.ts';
import { answerForeign } from './answer-foreign.ts';
import { readTurnedId } from './answered-card.ts';

/**
 * Answers a question, or shows help if it is empty; records what the pack lacks.
 * `earlierId` is the entry of the answer that was replied to.
 */
export function answerQuestion(
  question: string,
  asking: Asking,
  deps: Deps,
  isPrivate = false,
  earlierId?: string,
): Card {
  if (question.trim() === '') {
    const help = showHelp(asking.wording, deps);
    return isPrivate ? { ...help, quiet: true } : help;
  }
  const { answerer } = deps;
  const answer = earlierId === undefined ? answerer.ask(question) : answerer.askAfter(question, earlierId);
  noteGap(answer, asking, deps);
  const isForeign = answer.outcome !== 'answered' && !isBesideStory(answer) && answer.inLightOf === undefined;
  const foreign = isForeign ? answerForeign(question, asking, deps, isPrivate) : undefined;
  return foreign ?? show(answer, { ...asking, wording: wordingOf(answer, asking) }, deps, isPrivate);
}

/** Small talk and the like, in any language. */
function isBesideStory(answer: Answer): boolean {
  return answer.outcome === 'unknown' && (answer.smallTalk ?? answer.fragment) !== undefined;
}

/** A single-word question is answered in its language if that is surely not the user's. */
function wordingOf(answer: Answer, { wording }: Asking): Wording {
  const languages = fragmentOf(answer)?.languages.map((language) => closestLanguage(language)) ?? [];
  const [first] = languages;
  return first === undefined || languages.includes(wording.language) ? wording : wordingFor(first);
}

/** The answer of one entry; undefined if the pack has no such id. */
export function answerEntry(id: string, asking: Asking, deps: Deps, isPrivate = false): Card | undefined {
  const chosen = deps.answerer.askEntry(id);
  return chosen?.outcome === 'answered' ? show(withRelated(chosen, deps), asking, deps, isPrivate) : undefined;
}

/** A page of an earlier answer, from its buttons and its notes. */
export interface Page {
  ids: string[];
  /** First quote shown, 0-based. */
  start: number;
  notes: string | undefined;
}

/** The same answer from another quote on; undefined if an entry is gone. */
export function answerAgain(
  { ids, start, notes }: Page,
  asking: Asking,
  deps: Deps,
  isPrivate: boolean,
): Card | undefined {
  const found = ids.map(readTurnedId).flatMap(({ id, isNearest }) => {
    const entry = findEntry(deps.pack, id);
    return entry && isAnswerEntry(entry) ? [{ entry, isNearest }] : [];
  });
  const entries = found.filter(({ isNearest }) => !isNearest).map(({ entry }) => entry);
  if (entries.length === 0 || found.length < ids.length) return undefined;
  const chosen = withRelated(chosenAnswer(entries), deps);
  const citations = found.flatMap(({ entry }) => entry.citations);
  const answer = entries.length < found.length ? { ...chosen, citations, parts: [] } : chosen;
  return show(answer, asking, deps, isPrivate, { start, notes });
}

/** A chosen entry was not matched, so its neighbours are found by asking it. */
function withRelated(chosen: Answered, { answerer }: Deps): Answered {
  const { related } = answerer.ask(chosen.question);
  return { ...chosen, related: related.filter((entry) => !chosen.entries.includes(entry)) };
}

function show(
  answer: Answer,
  { user, wording, isDirect }: Asking,
  { pack }: Deps,
  isPrivate: boolean,
  { start, notes }: Pick<Page, 'start' | 'notes'> = { start: 0, notes: undefined },
): Card {
  return answerCard(wording, answer, pack, { askerId: user.id, isPrivate, isDirect }, start, notes);
}

function noteGap(answer: Answer, { guildId }: Asking, { store }: Deps): void {
  const open = answer.outcome === 'answered' ? partsUnanswered(answer) : [answer];
  for (const gap of open) {
    const { question, outcome } = gap;
    if (outcome === 'answered' || isBesideStory(gap)) continue;
    store.recordGap({ question, outcome, nearest: gap.entry?.id ?? gap.candidates[0]?.id, guildId });
  }
}
