import { make } from '../elements.ts';
import { LABELS } from './card-form.ts';
import { type Card, MOST_TOGETHER, type Queue } from './queue.ts';

const KINDS: Record<Card['list'], [one: string, all: string]> = {
  questions: ['Question', 'questions'],
  unanswered: ['What the story does not say', 'unanswered questions'],
  facts: ['Fact', 'facts'],
  aliases: ['Name', 'names'],
  topics: ['Topic', 'topics'],
};
/** Of these a look at one is as good as a look at all. */
const TOGETHER = new Set<Card['list']>(['facts', 'aliases', 'topics']);

/** A draft as text, or that none is left. */
export function showCard({ cards, current }: Queue, acceptAll: (list: Card['list']) => void): HTMLElement[] {
  const card = current();
  const hint = 'Click a sentence of the article to write a question about it.';
  if (!card) {
    const left =
      cards.length === 0 ? 'No draft is left.' : `This is the end; ${cards.length} were skipped and wait on.`;
    return [make('p', {}, `${left} ${hint} For one that the story does not answer press n.`)];
  }
  const { list, fields } = card;
  const [one, many] = KINDS[list];
  const same = Math.min(cards.filter((other) => other.list === list).length, MOST_TOGETHER);
  return [
    make('small', { class: 'muted' }, one),
    ...Object.entries(fields).flatMap(([name, value], index) => {
      const texts = [value].flat().filter(Boolean);
      if (index === 0) return [make('h3', {}, ...texts)];
      if (texts.length === 0) return [];
      return [make('h4', {}, LABELS[name] ?? name), ...texts.map((text) => make('p', { class: name }, text))];
    }),
    ...(TOGETHER.has(list) && same > 1
      ? [
          make(
            'button',
            { type: 'button', class: 'text', onclick: () => acceptAll(list) },
            `Accept all ${same} ${many}`,
          ),
        ]
      : []),
    make('p', { class: 'muted' }, hint),
  ];
}
