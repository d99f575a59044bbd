import { ButtonStyle } from 'discord-api-types/v10';
import type { PageMessage } from '../../protocol.ts';
import { make } from '../elements.ts';
import { isAddress } from '../markdown/parse-inline.ts';
import type { Page } from '../state.ts';
import type { Loose } from './render-components.ts';

const STYLES: Record<number, string> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'destructive',
};

/** A button that asks its bot, or leads somewhere; pressed once, it waits for the answer. */
export function renderButton(page: Page, message: PageMessage, component: Loose): HTMLElement {
  const { style = ButtonStyle.Secondary, url, label = '', emoji, custom_id: customId } = component;
  const text = [emoji?.name, label].filter(Boolean).join(' ');
  if (url !== undefined)
    return make('discord-button', { url: isAddress(url) ? url : undefined, type: 'secondary' }, text);
  const button = make('discord-button', { type: STYLES[style] ?? 'secondary' }, text);
  const enable = (isEnabled: boolean) => void setDisabled(button, !isEnabled);
  enable(component.disabled !== true);
  button.addEventListener('click', async () => {
    if (customId === undefined || button.hasAttribute('disabled')) return;
    enable(false);
    const at = { channel: message.channel, message: message.id };
    const answer = await page.send({ act: 'press', customId, ...at });
    enable(component.disabled !== true);
    page.show(answer, at);
  });
  return button;
}

/** The component only looks disabled; its inner button has to be. */
async function setDisabled(button: HTMLElement, isDisabled: boolean): Promise<void> {
  button.toggleAttribute('disabled', isDisabled);
  await (button as HTMLElement & { updateComplete?: Promise<unknown> }).updateComplete;
  const inner = button.shadowRoot?.querySelector('button');
  if (inner) inner.disabled = button.hasAttribute('disabled');
}
