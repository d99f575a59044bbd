import { ComponentType } from 'discord-api-types/v10';
import type { PageMessage } from '../../protocol.ts';
import { make } from '../elements.ts';
import { type Page, peopleOf } from '../state.ts';
import type { Loose } from './render-components.ts';

/** A select as the browser's own, which every keyboard and screen reader knows; several values are ticked. */
export function renderSelect(page: Page, message: PageMessage, component: Loose): HTMLElement {
  const {
    custom_id: customId = '',
    placeholder = 'Make a selection',
    min_values: least = 1,
    max_values: most = 1,
  } = component;
  const send = async (values: string[]) => {
    const at = { channel: message.channel, message: message.id };
    page.show(await page.send({ act: 'select', customId, values, ...at }), at);
  };
  const options = optionsOf(page, component);
  if (most > 1) return ticks(placeholder, options, component.disabled === true, { least, most }, send);
  const select = make(
    'select',
    { class: 'select', 'aria-label': placeholder, disabled: component.disabled },
    make('option', { value: '' }, placeholder),
    ...options.map(({ label, value, description, default: chosen }) =>
      make('option', { value, selected: chosen }, description ? `${label} — ${description}` : label),
    ),
  );
  select.addEventListener('change', async () => {
    if (select.value === '') return;
    select.disabled = true;
    await send([select.value]);
    select.disabled = component.disabled === true;
  });
  return make('div', { class: 'select-row' }, select);
}

type Options = NonNullable<Loose['options']>;

function optionsOf({ state: { scene } }: Page, { type, options = [], default_values: chosen = [] }: Loose): Options {
  const listed = (things: readonly { id: string; name: string }[], sign = '') =>
    things.map(({ id, name }) => ({
      label: `${sign}${name}`,
      value: id,
      default: chosen.some((value) => value.id === id),
    }));
  const people = () => listed(peopleOf(scene));
  const roles = () => listed(scene.roles, '@');
  switch (type) {
    case ComponentType.UserSelect:
      return people();
    case ComponentType.RoleSelect:
      return roles();
    case ComponentType.MentionableSelect:
      return [...people(), ...roles()];
    case ComponentType.ChannelSelect:
      return listed(
        scene.channels.filter(({ kind }) => kind !== 'direct'),
        '#',
      );
    default:
      return options;
  }
}

function ticks(
  placeholder: string,
  options: Options,
  disabled: boolean,
  { least, most }: { least: number; most: number },
  send: (values: string[]) => Promise<void>,
): HTMLElement {
  const boxes = options.map(({ label, value, description, default: chosen }) => {
    const box = make('input', { type: 'checkbox', value, checked: chosen, disabled });
    return { box, row: make('label', {}, box, label, description ? make('small', {}, description) : undefined) };
  });
  const chosen = () => boxes.filter(({ box }) => box.checked).map(({ box }) => box.value);
  const done = make('button', { type: 'button', class: 'main', onclick: () => void send(chosen()) }, 'Done');
  const check = () => {
    done.disabled = disabled || chosen().length < least || chosen().length > most;
  };
  check();
  const list = make(
    'fieldset',
    { onchange: check },
    make('legend', {}, placeholder),
    ...boxes.map(({ row }) => row),
    done,
  );
  return make('details', { class: 'ticks' }, make('summary', {}, placeholder), list);
}
