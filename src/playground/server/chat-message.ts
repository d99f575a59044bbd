import type { Message } from '../../sandbox/reader/message.ts';

/** A message as text for a terminal: what it says, and its buttons by number. */
export function chatMessage({ content, embeds, buttons, ephemeral }: Message): string {
  const blocks = [
    content,
    ...embeds.flatMap(({ title, description, fields = [], footer }) => [
      title ?? '',
      description ?? '',
      ...fields.map(({ name, value }) => `${name}\n${value}`),
      footer?.text ?? '',
    ]),
    buttons.map(({ label }, index) => `[!${index + 1} ${label ?? 'button'}]`).join('  '),
    ephemeral ? '(only you can see this)' : '',
  ];
  return blocks.map(withoutMarks).filter(Boolean).join('\n\n');
}

/** Markdown as a terminal can show it: without the backslashes, small print and stars. */
function withoutMarks(text: string): string {
  return text
    .replace(/^-# /gm, '')
    .replace(/^> /gm, '│ ')
    .replace(/\[([^\]]+)\]\((https?:[^)\s]+)\)/g, '$1 ($2)')
    .replace(/\*\*(.+?)\*\*/gs, '$1')
    .replace(/\\([^\w\s])/g, '$1')
    .trim();
}
