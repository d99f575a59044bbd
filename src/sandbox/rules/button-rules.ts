import { ButtonStyle } from 'discord-api-types/v10';
import type { LooseComponent } from './component-walk.ts';
import { checkEmoji } from './emoji-rules.ts';
import { at, type FormProblem, type Path } from './form-problem.ts';
import { checkScheme } from './url-rules.ts';

/** A button that acts has a custom_id, one that links has a url, and every one says what it does. */
export function checkButton(button: LooseComponent, path: Path): FormProblem[] {
  if (button.style === ButtonStyle.Premium) return [];
  const isLink = button.style === ButtonStyle.Link;
  const problems = [
    ...checkEmoji(button.emoji, [...path, 'emoji']),
    ...checkScheme(button.url, [...path, 'url'], 'discord'),
  ];
  if (button.url && button.custom_id) {
    const text = 'A custom id and url cannot both be specified';
    problems.push(at([...path, 'custom_id'], 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE', text));
  } else if (isLink && !button.url) {
    problems.push(at([...path, 'url'], 'BUTTON_COMPONENT_URL_REQUIRED', 'A url is required'));
  } else if (!isLink && !button.custom_id) {
    problems.push(at([...path, 'custom_id'], 'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED', 'A custom id is required'));
  }
  if (!button.label?.trim() && !button.emoji) {
    problems.push(at([...path, 'label'], 'BUTTON_COMPONENT_LABEL_REQUIRED', 'A label or emoji is required'));
  }
  return problems;
}
