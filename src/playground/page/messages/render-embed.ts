import type { APIEmbed } from 'discord-api-types/v10';
import { make } from '../elements.ts';
import { isAddress } from '../markdown/parse-inline.ts';
import { renderMarkdown } from '../markdown/render-markdown.ts';
import type { Names } from '../markdown/tell-mention.ts';

/** An embed as Discord shows it, but for pictures: those would be fetched from elsewhere, and the page asks nobody. */
export function renderEmbed(embed: APIEmbed, names: Names): HTMLElement {
  const { author, title, url, description, fields = [], footer, timestamp, image, thumbnail } = embed;
  const picture = image?.url ?? thumbnail?.url;
  const foot = [footer?.text, timestamp && new Date(timestamp).toLocaleString()].filter(Boolean).join(' • ');
  return make(
    'discord-embed',
    { slot: 'embeds', color: colourOf(embed.color) },
    make(
      'discord-embed-description',
      { slot: 'description' },
      author && make('div', { class: 'embed-author' }, linked(author.url, author.name)),
      title !== undefined && make('div', { class: 'embed-title' }, linked(url, renderMarkdown(title, names))),
      description !== undefined && make('div', { class: 'embed-text' }, renderMarkdown(description, names)),
      picture !== undefined && make('div', { class: 'embed-text' }, linked(picture, 'A picture')),
    ),
    fields.length > 0 &&
      make(
        'div',
        { slot: 'fields', class: 'embed-fields' },
        ...fields.map(({ name, value, inline }) =>
          make(
            'div',
            { class: inline ? 'embed-field inline' : 'embed-field' },
            make('div', { class: 'embed-field-name' }, renderMarkdown(name, names)),
            make('div', {}, renderMarkdown(value, names)),
          ),
        ),
      ),
    foot !== '' && make('discord-embed-footer', { slot: 'footer' }, foot),
  );
}

function linked(url: string | undefined, content: Node | string): HTMLElement {
  if (url === undefined || !isAddress(url)) return make('span', {}, content);
  return make('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, content);
}

function colourOf(colour: number | undefined): string | undefined {
  return colour === undefined ? undefined : `#${colour.toString(16).padStart(6, '0')}`;
}
