import { LONGEST } from '../limits.ts';
import type { Entry } from '../pack.ts';

/** What the items of a list are made of. All that is read, checked, learned and told of them follows from here. */
export interface EntryKind {
  /** What errors call an item. */
  what: string;
  /**
   * How the bot tells it: as the answer to its question, as a fact, or as a question that the story does not answer.
   * The texts and quotes of the first two are checked, and taught to the matcher as what the story says.
   */
  told: Entry['kind'];
  /** The field with its question; other phrasings stand in `also`. */
  question?: string;
  /** The field with the editor's text: the answer, the fact or a note. */
  text: { field: string; longest: number; required?: boolean };
  quotes: { field: string; required?: boolean };
  hasTopics?: boolean;
}

/** The lists of entries by name. A kind of entry is added here, and nowhere else. */
export const ENTRY_KINDS = {
  questions: {
    what: 'a question',
    told: 'question',
    question: 'question',
    text: { field: 'answer', longest: LONGEST.answer, required: true },
    quotes: { field: 'cites', required: true },
    hasTopics: true,
  },
  facts: {
    what: 'a fact',
    told: 'fact',
    text: { field: 'fact', longest: LONGEST.fact, required: true },
    quotes: { field: 'cites', required: true },
    hasTopics: true,
  },
  unanswered: {
    what: 'an unanswered question',
    told: 'unanswered',
    question: 'question',
    text: { field: 'note', longest: LONGEST.note },
    quotes: { field: 'nearest' },
  },
} as const satisfies Record<string, EntryKind>;
