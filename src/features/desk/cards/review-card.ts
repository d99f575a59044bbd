import { ButtonStyle } from 'discord-api-types/v10';
import type { Problem } from '../../../contracts/problem.ts';
import type { Citation, Pack } from '../../../pack/pack.ts';
import type { ReviewCard } from '../../../pack/review-cards.ts';
import { button, inRows } from '../../../ui/buttons.ts';
import type { Card, Row } from '../../../ui/card.ts';
import { NEUTRAL_COLOR } from '../../../ui/colors.ts';
import { encodeCustomId } from '../../../ui/custom-id.ts';
import { footnotesOf } from '../../../ui/footnotes.ts';
import { layOut } from '../../../ui/lay-out.ts';
import { BUTTONS_PER_ROW } from '../../../ui/limits.ts';
import type { Wording } from '../../../words/wording.ts';
import { reloadRefusedCard } from './desk-notices.ts';
import { lineOf, problemsInWords } from './desk-words.ts';
import { fieldLabel } from './review-form.ts';

/** `desk-review:<act>:<at>:<print>`: what is done to the draft with this print, shown at this place of those that wait. */
export const DESK_REVIEW = 'desk-review';

const ACTS = ['accept', 'edit', 'skip', 'delete', 'undo', 'all', 'again'] as const;
export type ReviewAct = (typeof ACTS)[number];

export function isReviewAct(text: string): text is ReviewAct {
  return (ACTS as readonly string[]).includes(text);
}

/** What waits for its editors, and the pack it is in. */
export interface Waiting {
  cards: readonly ReviewCard[];
  /** The articles, with the drafts. */
  pack: Pack;
  /** Entries that readers get. */
  accepted: { questions: number; unanswered: number };
}

/** As many are taken at once. */
export const MOST_TOGETHER = 100;
/** Of these a look at one is as good as a look at all. */
const TOGETHER = new Set<ReviewCard['list']>(['facts', 'aliases', 'topics']);

/** The draft at a place, or that none is left there; above it, why the last decision was not taken. */
export function reviewCard(wording: Wording, waiting: Waiting, at: number, problems: readonly Problem[] = []): Card {
  const { cards, pack, accepted } = waiting;
  const card = cards[at];
  const why = problems.length > 0 ? { text: problemsInWords(wording, problems, PROBLEMS_LIMIT) } : undefined;
  const inPack = wording.say('desk.reviewInPack', accepted);
  if (!card) {
    const text =
      cards.length === 0 ? wording.say('desk.reviewNone') : wording.say('desk.reviewEnd', { count: cards.length });
    const again = cards.length > 0 ? againButton(wording) : undefined;
    const rows = inRows([again, actButton(wording.say('desk.undoButton'), 'undo', at)], BUTTONS_PER_ROW);
    return {
      kind: 'desk',
      text: [why?.text, `${text}\n-# ${inPack}`].filter(Boolean).join('\n\n'),
      rows,
      quiet: true,
    };
  }
  const [first = ''] = [Object.values(card.fields)[0]].flat();
  const parts = {
    color: NEUTRAL_COLOR,
    title: first,
    lead: leadOf(wording, card),
    footnotes: footnotesOf(citationsOf(card), pack),
    footer: `${wording.say('desk.reviewPlace', { place: at + 1, all: cards.length })} · ${inPack}`,
  };
  return {
    kind: 'desk',
    ...why,
    embeds: layOut(wording, parts, pack),
    rows: rowsOf(wording, waiting, card, at),
    quiet: true,
  };
}

/** For a pack that is broken on disk; once it is mended, the review goes on. */
export function brokenReviewCard(wording: Wording, problems: Problem[]): Card {
  return { ...reloadRefusedCard(wording, problems), rows: inRows([againButton(wording)], BUTTONS_PER_ROW) };
}

const PROBLEMS_LIMIT = 1_500;
const TEXT_LIMIT = 1_500;
const ALSO_LIMIT = 200;
const ALSO_SHOWN = 5;

/** What kind of entry it is, what it says, and other words for it. */
function leadOf(wording: Wording, { list, fields }: ReviewCard): string {
  const [name = ''] = Object.keys(fields);
  const unsaid = list === 'unanswered' && wording.say('desk.gapUnknown');
  const kind = [fieldLabel(wording, name), unsaid].filter(Boolean).join(' · ');
  const texts = ['answer', 'note', 'kind']
    .flatMap((field) => fields[field] || [])
    .map((text) => lineOf(text, TEXT_LIMIT));
  const also = [fields.also ?? []].flat();
  const others = also.slice(0, ALSO_SHOWN).map((text) => `- ${lineOf(text, ALSO_LIMIT)}`);
  return [`-# ${kind}`, ...texts, ...others, also.length > ALSO_SHOWN ? '- …' : ''].filter(Boolean).join('\n');
}

function citationsOf({ places, fields }: ReviewCard): Citation[] {
  const quotes = [fields.cites ?? fields.nearest ?? []].flat();
  return places.flatMap((place, at) => (quotes[at] === undefined ? [] : [{ ...place, quote: quotes[at] }]));
}

function rowsOf(wording: Wording, { cards }: Waiting, { list, print }: ReviewCard, at: number): Row[] {
  const accept = actButton(wording.say('desk.acceptButton'), 'accept', at, print);
  const same = Math.min(cards.filter((other) => other.list === list).length, MOST_TOGETHER);
  const all =
    TOGETHER.has(list) && same > 1
      ? actButton(wording.say('desk.acceptAllButton', { number: same }), 'all', at, print)
      : undefined;
  return [
    ...inRows(
      [
        accept && { ...accept, style: ButtonStyle.Success },
        actButton(wording.say('desk.editButton'), 'edit', at, print),
        actButton(wording.say('desk.skipButton'), 'skip', at, print),
        actButton(wording.say('desk.deleteButton'), 'delete', at, print),
        actButton(wording.say('desk.undoButton'), 'undo', at, print),
      ],
      BUTTONS_PER_ROW,
    ),
    ...inRows([all], BUTTONS_PER_ROW),
  ];
}

function againButton(wording: Wording) {
  return actButton(wording.say('desk.againButton'), 'again', 0);
}

function actButton(label: string, act: ReviewAct, at: number, print = '') {
  return button(encodeCustomId(DESK_REVIEW, act, String(at), print), label);
}
