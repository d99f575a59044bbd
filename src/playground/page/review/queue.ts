import type { DeskAct, Review } from '../../protocol.ts';
import type { Page } from '../state.ts';
import type { Fields } from './card-form.ts';

export type Card = Review['cards'][number];
type Decision = Extract<DeskAct, { act: 'decide' }>['decisions'][number];

/** The drafts that wait, and what an editor does to them. What is refused says why; undefined otherwise. */
export interface Queue {
  readonly cards: readonly Card[];
  /** Entries of the pack that readers get. */
  readonly accepted: Review['accepted'];
  /** The card to decide on; undefined at the end. */
  current(): Card | undefined;
  /** Accepts the current card, with what was changed in it. */
  accept(fields?: Fields): Promise<string | undefined>;
  /** Accepts all cards of a list. */
  acceptAll(list: Card['list']): Promise<string | undefined>;
  add(list: 'questions' | 'unanswered', fields: Fields): Promise<string | undefined>;
  remove(): Promise<string | undefined>;
  skip(): void;
  undo(): Promise<string | undefined>;
}

/** As many as the server takes at once. */
export const MOST_TOGETHER = 100;

/** What can be taken back: a card that was skipped, or a change and the cards it was about. */
interface Step {
  at: number;
  cards: Card[];
  isChange: boolean;
}

export function reviewQueue(page: Page, review: Review): Queue {
  const cards = [...review.cards];
  const accepted = { ...review.accepted };
  const trail: Step[] = [];
  let at = 0;
  let isBusy = false;

  const send = async (act: Extract<DeskAct, { act: 'decide' | 'undo-edit' }>) => {
    // A key pressed twice decides once.
    if (isBusy) return '';
    isBusy = true;
    const answer = await page.send(act);
    const now = answer.kind === 'done' ? await page.send({ act: 'review' }) : answer;
    isBusy = false;
    if (now.kind === 'review') Object.assign(accepted, now.review.accepted);
    return now.kind === 'refused' ? now.why : undefined;
  };
  const decide = async (decisions: Decision[], taken: readonly Card[]) => {
    const refused = await send({ act: 'decide', decisions });
    if (refused !== undefined) return refused;
    trail.push({ at, cards: [...taken], isChange: true });
    for (const card of taken) cards.splice(cards.indexOf(card), 1);
    return undefined;
  };
  return {
    cards,
    accepted,
    current: () => cards[at],
    accept: async (fields) => {
      const card = cards[at];
      return card && decide([{ decision: 'accept', print: card.print, ...(fields && { fields }) }], [card]);
    },
    acceptAll: (list) => {
      const same = cards.filter((card) => card.list === list).slice(0, MOST_TOGETHER);
      return decide(
        same.map(({ print }) => ({ decision: 'accept', print })),
        same,
      );
    },
    add: (list, fields) => decide([{ decision: 'add', list, fields }], []),
    remove: async () => {
      const card = cards[at];
      return card && decide([{ decision: 'delete', print: card.print }], [card]);
    },
    skip: () => {
      if (at >= cards.length) return;
      trail.push({ at, cards: [], isChange: false });
      at += 1;
    },
    undo: async () => {
      const step = trail.at(-1);
      if (!step) return undefined;
      const refused = step.isChange ? await send({ act: 'undo-edit' }) : undefined;
      if (refused !== undefined) return refused;
      trail.pop();
      at = step.at;
      cards.splice(at, 0, ...step.cards);
      return undefined;
    },
  };
}
