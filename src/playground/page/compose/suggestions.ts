import { make, part } from '../elements.ts';

/** One line of the list over the compose box. */
export interface Suggestion {
  label: string;
  /** What the label takes: a command's options. */
  takes?: readonly string[];
  detail?: string;
  choose(): void;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

/** The list over the compose box, of whichever field is being typed into. */
export interface Suggestions {
  /** Shows what can be chosen for a field; an empty list closes it. */
  show(field: Field, suggestions: readonly Suggestion[], options?: SuggestionOptions): void;
  hide(): void;
  /** Moves, chooses or closes with a key; says whether the key was for the list. */
  takeKey(event: KeyboardEvent): boolean;
}

export interface SuggestionOptions {
  /** Enter chooses the first at once. */
  first?: boolean;
  /** Stands over the list. */
  title?: string;
  /** Stands in place of an empty list. */
  empty?: string;
}

export function openSuggestions(): Suggestions {
  const list = part('suggestions');
  let shown: readonly Suggestion[] = [];
  let active = -1;
  let field: Field | undefined;

  const mark = (index: number) => {
    active = index;
    for (const [at, option] of [...list.querySelectorAll('[role=option]')].entries()) {
      option.setAttribute('aria-selected', String(at === active));
      if (at === active) option.scrollIntoView({ block: 'nearest' });
    }
    if (active < 0) field?.removeAttribute('aria-activedescendant');
    else field?.setAttribute('aria-activedescendant', `suggestion-${active}`);
  };
  const hide = () => {
    shown = [];
    list.hidden = true;
    tellExpanded(field, false);
    mark(-1);
  };
  const choose = (index: number) => {
    const chosen = shown[index];
    hide();
    chosen?.choose();
  };
  const option = ({ label, takes = [], detail }: Suggestion, index: number) =>
    make(
      'div',
      {
        role: 'option',
        id: `suggestion-${index}`,
        'aria-selected': 'false',
        // The field keeps the focus.
        onpointerdown: (event: PointerEvent) => event.preventDefault(),
        onclick: () => choose(index),
      },
      make('span', {}, label, ...takes.map((name) => make('code', {}, name))),
      detail !== undefined && make('small', {}, detail),
    );

  return {
    hide,
    show: (typedInto, suggestions, { first = false, title, empty } = {}) => {
      tellExpanded(field, false);
      field = typedInto;
      shown = suggestions;
      const rows = suggestions.length > 0 ? suggestions.map(option) : empty ? [make('p', {}, empty)] : [];
      const heading = title && rows.length > 0 ? [make('h4', { role: 'presentation' }, title)] : [];
      list.replaceChildren(...heading, ...rows);
      list.hidden = rows.length === 0;
      tellExpanded(field, suggestions.length > 0);
      mark(first && suggestions.length > 0 ? 0 : -1);
    },
    takeKey: (event) => {
      if (list.hidden) return false;
      const count = shown.length;
      if (event.key === 'Escape') hide();
      else if (event.key === 'ArrowDown' && count > 0) mark((active + 1) % count);
      else if (event.key === 'ArrowUp' && count > 0) mark((active <= 0 ? count : active) - 1);
      else if ((event.key === 'Enter' || event.key === 'Tab') && active >= 0 && !event.shiftKey) choose(active);
      else return false;
      event.preventDefault();
      return true;
    },
  };
}

/** A box of several lines is no combobox to assistive technology, and has nothing to expand. */
function tellExpanded(field: Field | undefined, isExpanded: boolean): void {
  if (field?.role === 'combobox') field.setAttribute('aria-expanded', String(isExpanded));
}
