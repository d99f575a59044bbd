import { type Page, peopleOf } from '../state.ts';
import { mentionBeing } from './mentions.ts';
import type { Suggestions } from './suggestions.ts';

/** Lists who can be mentioned while an @ is typed. */
export function suggestPeople(page: Page, text: HTMLTextAreaElement, suggestions: Suggestions): void {
  const being = mentionBeing(text.value, text.selectionStart);
  if (!being) {
    suggestions.hide();
    return;
  }
  const typed = being.typed.toLowerCase();
  const fitting = peopleOf(page.state.scene).filter(({ name }) => name.toLowerCase().startsWith(typed));
  suggestions.show(
    text,
    fitting.map(({ name, role }) => ({
      label: `@${name}`,
      detail: role,
      choose: () => {
        text.setRangeText(`@${name} `, being.start, text.selectionStart, 'end');
        text.focus();
      },
    })),
    { first: typed !== '' || being.start > 0 || text.value === '@', title: 'Members' },
  );
}
