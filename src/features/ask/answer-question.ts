import { type Answer, fragmentOf } from '../../answers/answer.ts';
import { chosenAnswer } from '../../answers/chosen-answer.ts';
import { findEntry } from '../../answers/find-entry.ts';
import { isAnswerEntry } from '../../pack/entries.ts';
import { ASK_RELATED, button, inRows } from '../../ui/buttons.ts';
import type { Card, Row } from '../../ui/card.ts';
import { clip } from '../../ui/clip.ts';
import { encodeCustomId, withStory } from '../../ui/custom-id.ts';
import { ROWS_LIMIT } from '../../ui/limits.ts';
import { closestLanguage } from '../../words/language.ts';
import { type Wording, wordingFor } from '../../words/wording.ts';
import type { Deps } from '../deps.ts';
import { showHelp } from '../help/show-help.ts';
import type { Asking } from '../request.ts';
import { answerCard } from './answer-card.ts';
import { findForeign } from './answer-foreign.ts';
import { printOf } from './answer-print.ts';
import { readTurnedId } from './answered-card.ts';
import { answeredEntries } from './answered-entry.ts';
import { findElsewhere } from './find-elsewhere.ts';
import { foreignCard, foreignEntries } from './foreign-card.ts';
import { isBesideStory, noteGap } from './note-gap.ts';

/** How a question is answered. */
export interface Manner {
  isPrivate?: boolean;
  /** The question stands above, in a message that all readers of the answer see. */
  isAbove?: boolean;
  /** The entry of the answer that was replied to. */
  earlierId?: string | undefined;
}

/** Answers a question, or shows help if it is empty or asks for it; records what the pack lacks. */
export async function answerQuestion(question: string, asking: Asking, deps: Deps, manner: Manner = {}): Promise<Card> {
  const { isPrivate = false, isAbove = false, earlierId } = manner;
  const { answerer } = deps;
  const answer = earlierId === undefined ? answerer.ask(question) : answerer.askAfter(question, earlierId);
  if (question.trim() === '' || asksForHelp(answer)) {
    const help = showHelp(asking.wording, deps);
    return isPrivate ? { ...help, quiet: true } : help;
  }
  noteGap(answer, asking, deps, isAbove);
  const isAboutStory = answer.outcome !== 'answered' && !isBesideStory(answer) && answer.inLightOf === undefined;
  const foreign = isAboutStory ? findForeign(question, deps) : undefined;
  const isUnknown = foreign ? !foreign.citation : answer.outcome === 'unknown' && !isBesideStory(answer);
  const unknowns = asking.guildId === undefined ? 'public' : deps.store.settings(asking.guildId).unknowns;
  const isHidden = isUnknown && unknowns !== 'public';
  const audience = {
    askerId: asking.user.id,
    isPrivate: isPrivate || isHidden,
    isDirect: asking.isDirect,
    isAbove,
    print: printOf(foreign ? foreignEntries(foreign) : answeredEntries(answer), deps),
  };
  const elsewhere = isAboutStory && !foreign ? await offerElsewhere(question, asking, deps) : [];
  const card = foreign
    ? foreignCard(foreign.wording, foreign, deps.pack, { ...audience, isAbove: true })
    : withRows(answerCard(wordingOf(answer, asking), answer, deps.pack, audience), elsewhere);
  return isHidden ? { ...card, quiet: true, reaction: unknowns === 'silent' ? '' : UNKNOWN_REACTION } : card;
}

/** A button to another story that surely answers, if there is one. */
async function offerElsewhere(question: string, { user, wording }: Asking, deps: Deps): Promise<Row[]> {
  const others = deps.stories.othersThan(deps.id);
  const found = others.length > 0 ? await deps.desk.work(findElsewhere(question, others)) : undefined;
  if (!found) return [];
  const customId = encodeCustomId(ASK_RELATED, found.entry, user.id);
  const label = wording.say('story.elsewhere', { title: clip(found.title, TITLE_LIMIT) });
  return inRows([button(customId && withStory(customId, found.mark), label)], 1);
}

/** Leaves room for the words around it. */
const TITLE_LIMIT = 60;

/** Below the answer's own, which fill less than Discord allows. */
function withRows(card: Card, rows: Row[]): Card {
  return rows.length === 0 ? card : { ...card, rows: [...(card.rows ?? []), ...rows].slice(0, ROWS_LIMIT) };
}

/** Says that the story does not say, where only the asker should read it and a message cannot be ephemeral. */
const UNKNOWN_REACTION = '🤷';

function asksForHelp(answer: Answer): boolean {
  return answer.outcome === 'unknown' && answer.smallTalk === 'abilities';
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
  return chosen?.outcome === 'answered' ? show(chosen, asking, deps, isPrivate) : undefined;
}

/** What these entries say now; undefined if one of them answers nothing. */
export function answerNow(ids: string[], asking: Asking, deps: Deps, isPrivate: boolean): Card | undefined {
  const [id = '', ...others] = ids;
  if (others.length > 0) return answerAgain({ ids, start: 0, notes: undefined }, asking, deps, isPrivate);
  const answer = deps.answerer.entryNow(id);
  return answer && show(answer, asking, deps, isPrivate);
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
  const chosen = chosenAnswer(entries);
  const citations = found.flatMap(({ entry }) => entry.citations);
  const answer = entries.length < found.length ? { ...chosen, citations, parts: [] } : chosen;
  return show(answer, asking, deps, isPrivate, { start, notes });
}

function show(
  answer: Answer,
  { user, wording, isDirect }: Asking,
  deps: Deps,
  isPrivate: boolean,
  page?: Pick<Page, 'start' | 'notes'>,
): Card {
  const print = printOf(answeredEntries(answer), deps);
  return answerCard(wording, answer, deps.pack, { askerId: user.id, isPrivate, isDirect, print }, page);
}
