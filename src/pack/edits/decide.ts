import type { Problem } from '../../contracts/problem.ts';
import type { ReviewCard } from '../review-cards.ts';
import type { ItemFields, WantedChange } from './entry-change.ts';

/** What an editor decides on a draft, named by the print of its card; or what is written anew. */
export type Decision =
  /** `fields`: as the editor wants them; those that are left out stay. */
  | { decision: 'accept'; print: string; fields?: ReviewCard['fields'] | undefined }
  | { decision: 'delete'; print: string }
  | { decision: 'add'; list: 'questions' | 'unanswered'; fields: ItemFields };

/** The changes of the pack that carry decisions out; a problem where another editor was first. */
export function changesOf(cards: readonly ReviewCard[], decisions: readonly Decision[]): WantedChange[] | Problem {
  const byPrint = new Map(cards.map((card) => [card.print, card]));
  const changes: WantedChange[] = [];
  for (const one of decisions) {
    if (one.decision === 'add') {
      changes.push({ change: 'add', list: one.list, fields: one.fields });
      continue;
    }
    const card = byPrint.get(one.print);
    if (!card) return DECIDED;
    const { list, key } = card;
    if (one.decision === 'delete') changes.push({ change: 'delete', list, key });
    else changes.push({ change: 'write', list, key, fields: { ...changed(card, one.fields ?? {}), draft: null } });
  }
  return changes;
}

/** Where another editor was first. */
export const DECIDED: Problem = {
  file: '.',
  expected: 'the draft as it was shown',
  found: 'another text, or none',
  advice: 'Somebody has decided on it meanwhile: go on with the next one.',
};

/** What differs from the card; an empty field is taken away. */
function changed(card: ReviewCard, wanted: ReviewCard['fields']): ItemFields {
  return Object.fromEntries(
    Object.entries(wanted)
      .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(card.fields[name]))
      .map(([name, value]) => [name, value.length > 0 ? value : null]),
  );
}
