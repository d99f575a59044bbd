import { type APIEmbed, ComponentType } from 'discord-api-types/v10';
import type { Card } from '../../src/ui/card.ts';

export const HALF_CHARACTER = /\p{Cs}/u;

/**
 * What of a card Discord would refuse, as sentences; written from Discord's documentation, apart from the code it checks.
 * https://docs.discord.com/developers/resources/message and /components/reference
 */
export function brokenLimits({ text = '', embeds = [], rows = [] }: Card): string[] {
  const broken: string[] = [];
  const between = (what: string, value: string, least: number, most: number) => {
    if (value.length < least || value.length > most) broken.push(`${what} has ${value.length} of ${least}–${most}`);
    if (HALF_CHARACTER.test(value)) broken.push(`${what} holds half a character`);
  };
  between('content', text, 0, 2000);
  if (text === '' && embeds.length === 0) broken.push('the message is empty');
  if (embeds.length > 10) broken.push(`${embeds.length} embeds`);
  for (const embed of embeds) {
    if (embed.title !== undefined) between('title', embed.title, 1, 256);
    if (embed.description !== undefined) between('description', embed.description, 1, 4096);
    if (embed.footer) between('footer', embed.footer.text, 1, 2048);
  }
  const total = embeds.map(embedSize).reduce((sum, size) => sum + size, 0);
  if (total > 6000) broken.push(`embeds of ${total}`);
  if (rows.length > 5) broken.push(`${rows.length} rows`);
  const customIds: string[] = [];
  for (const { components } of rows) {
    if (components.length < 1 || components.length > 5) broken.push(`${components.length} buttons in a row`);
    for (const component of components) {
      if (component.type === ComponentType.StringSelect) {
        between('placeholder', component.placeholder ?? '', 0, 150);
        between('custom_id', component.custom_id, 1, 100);
        customIds.push(component.custom_id);
        if (components.length > 1) broken.push('a select menu beside something else');
        const { options } = component;
        if (options.length < 1 || options.length > 25) broken.push(`${options.length} choices`);
        if (new Set(options.map(({ value }) => value)).size < options.length) broken.push('a value twice');
        for (const { label, value, description = '-' } of options) {
          between('choice', label, 1, 100);
          between('value', value, 1, 100);
          between('description', description, 1, 100);
        }
        continue;
      }
      if (!('custom_id' in component) || !('label' in component)) {
        broken.push('a component that is neither a button nor a select menu');
        continue;
      }
      between('label', component.label ?? '', 1, 80);
      between('custom_id', component.custom_id, 1, 100);
      customIds.push(component.custom_id);
    }
  }
  if (new Set(customIds).size < customIds.length) broken.push('a custom_id twice');
  return broken;
}

function embedSize({ title = '', description = '', footer }: APIEmbed): number {
  return title.length + description.length + (footer?.text.length ?? 0);
}
