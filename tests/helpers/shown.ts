import type { APIEmbed } from 'discord-api-types/v10';
import type { Card } from '../../src/ui/card.ts';

/** Everything a card or a message says, as the reader's eye sees it: without the backslashes that Discord swallows. */
export function visibleText({ text, embeds }: Pick<Card, 'text' | 'embeds'>): string {
  const parts = (embeds ?? []).flatMap((embed: APIEmbed) => [
    unescaped(embed.title ?? ''),
    unescaped(embed.description ?? ''),
    embed.footer?.text ?? '',
  ]);
  return [unescaped(text ?? ''), ...parts].filter(Boolean).join('\n');
}

export function unescaped(markdown: string): string {
  return markdown.replace(/\\([^0-9A-Za-z\s])/g, '$1');
}

export function labelsOf({ rows = [] }: Card): string[] {
  return rows.flatMap(({ components }) =>
    components.map((component) => ('label' in component && component.label) || ''),
  );
}

export function customIdsOf({ rows = [] }: Card): string[] {
  return rows.flatMap(({ components }) =>
    components.map((component) => ('custom_id' in component ? component.custom_id : '')),
  );
}
