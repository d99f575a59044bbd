import { make } from '../elements.ts';

/** The fields of an entry; a list of texts is an array. */
export type Fields = Record<string, string | string[]>;

/** How fields are called, and which may stay empty. */
export const LABELS: Record<string, string> = {
  question: 'Question',
  also: 'Asked in other words',
  answer: 'Answer',
  cites: 'Quotes',
  note: 'What to tell the reader',
  nearest: 'The nearest the story says',
  fact: 'Fact',
  name: 'Name',
  kind: 'Kind',
  title: 'Title',
};

/** A form for an entry's fields. */
export interface CardForm {
  element: HTMLFormElement;
  /** Adds a quote, if the entry has quotes. */
  quote(sentence: string): void;
}

/** Lists are edited one text a line. */
export function cardForm(fields: Fields, save: (fields: Fields) => void, cancel: () => void): CardForm {
  const rows = Object.entries(fields).map(([name, value]) => {
    const isList = Array.isArray(value);
    const isLong = isList || name === 'answer' || name === 'fact' || name === 'note';
    const id = `review-${name}`;
    const text = isList ? value.join('\n') : value;
    const input = make(isLong ? 'textarea' : 'input', { id, ...(isLong && { rows: rowsFor(text) }) }) as
      | HTMLInputElement
      | HTMLTextAreaElement;
    input.value = text;
    const label = make('label', { for: id }, LABELS[name] ?? name, isList && make('small', {}, ' one a line'));
    return { name, isList, input, row: make('div', { class: 'modal-field' }, label, input) };
  });
  const submit = (event?: Event) => {
    event?.preventDefault();
    save(
      Object.fromEntries(
        rows.map(({ name, isList, input }) => [name, isList ? linesOf(input.value) : input.value.trim()]),
      ),
    );
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    cancel();
  };
  const element = make(
    'form',
    { class: 'review-form', onsubmit: submit, onkeydown: keys, novalidate: true },
    ...rows.map(({ row }) => row),
    make('p', { class: 'muted' }, 'Click a sentence of the article to quote it.'),
    make(
      'footer',
      {},
      make('button', { type: 'button', class: 'plain', onclick: cancel }, 'Cancel'),
      make('button', { type: 'submit', class: 'main', title: 'Ctrl Enter' }, 'Save and accept'),
    ),
  );
  return {
    element,
    quote: (sentence) => {
      const quotes = rows.find(({ name }) => name === 'cites' || name === 'nearest');
      if (quotes) quotes.input.value = [...linesOf(quotes.input.value), sentence].join('\n');
    },
  };
}

/** Characters a line of the form holds, about. */
const LINE = 50;
const [FEWEST_ROWS, MOST_ROWS] = [3, 10];

/** Enough to read the whole text in, mostly. */
function rowsFor(text: string): number {
  const lines = text.split('\n').reduce((sum, { length }) => sum + Math.max(1, Math.ceil(length / LINE)), 0);
  return Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, lines + 1));
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
