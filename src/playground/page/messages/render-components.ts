import { ComponentType } from 'discord-api-types/v10';
import type { PageMessage } from '../../protocol.ts';
import { make } from '../elements.ts';
import { renderMarkdown } from '../markdown/render-markdown.ts';
import type { Page } from '../state.ts';
import { renderButton } from './render-button.ts';
import { renderSelect } from './render-select.ts';

/** The buttons and selects under a message, and the newer components of text around them. */
export function renderComponents(page: Page, message: PageMessage): HTMLElement {
  return make('div', { slot: 'components' }, ...message.components.map((one) => render(page, message, one as Loose)));
}

/** What any kind of component may hold. */
export interface Loose {
  type: number;
  custom_id?: string;
  label?: string;
  url?: string;
  style?: number;
  disabled?: boolean;
  emoji?: { name?: string };
  placeholder?: string;
  min_values?: number;
  max_values?: number;
  options?: { label: string; value: string; description?: string; default?: boolean }[];
  /** What is chosen already in a select of users, roles or channels. */
  default_values?: { id: string }[];
  content?: string;
  components?: Loose[];
  accessory?: Loose;
}

function render(page: Page, message: PageMessage, component: Loose): HTMLElement {
  const inner = () => (component.components ?? []).map((one) => render(page, message, one));
  switch (component.type) {
    case ComponentType.ActionRow:
      return make('discord-action-row', {}, ...inner());
    case ComponentType.Button:
      return renderButton(page, message, component);
    case ComponentType.TextDisplay:
      return make('div', { class: 'content' }, renderMarkdown(component.content ?? '', page.names));
    case ComponentType.Separator:
      return make('hr');
    case ComponentType.Section:
      return make(
        'div',
        { class: 'section' },
        make('div', {}, ...inner()),
        component.accessory && make('discord-action-row', {}, render(page, message, component.accessory)),
      );
    case ComponentType.Container:
      return make('div', { class: 'container' }, ...inner());
    case ComponentType.StringSelect:
    case ComponentType.UserSelect:
    case ComponentType.RoleSelect:
    case ComponentType.MentionableSelect:
    case ComponentType.ChannelSelect:
      return renderSelect(page, message, component);
    default:
      return make(
        'p',
        { class: 'unsupported' },
        `A component of kind ${component.type}, which the playground does not show`,
      );
  }
}
