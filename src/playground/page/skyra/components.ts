import { DiscordActionRow } from '@skyra/discord-components-core/discord-action-row.js';
import { DiscordAuthorInfo } from '@skyra/discord-components-core/discord-author-info.js';
import { DiscordButton } from '@skyra/discord-components-core/discord-button.js';
import { DiscordCommand } from '@skyra/discord-components-core/discord-command.js';
import { DiscordEmbed } from '@skyra/discord-components-core/discord-embed.js';
import { DiscordEmbedDescription } from '@skyra/discord-components-core/discord-embed-description.js';
import { DiscordEmbedFooter } from '@skyra/discord-components-core/discord-embed-footer.js';
import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import { DiscordMessages } from '@skyra/discord-components-core/discord-messages.js';
import { DiscordReply } from '@skyra/discord-components-core/discord-reply.js';
import { DiscordVerifiedAuthorTag } from '@skyra/discord-components-core/discord-verified-author-tag.js';
import { ACTION_ROW, AUTHOR, BUTTON, EMBED, FOOTER, LINE, MESSAGE, MESSAGES, TAG } from './styles.ts';

/** Discord's looks come from the components; colours and sizes from the page, so that both themes have enough contrast. */
for (const [component, css] of [
  [DiscordMessages, MESSAGES],
  [DiscordMessage, MESSAGE],
  [DiscordAuthorInfo, AUTHOR],
  [DiscordVerifiedAuthorTag, TAG],
  [DiscordReply, LINE],
  [DiscordCommand, LINE],
  [DiscordEmbed, EMBED],
  [DiscordEmbedDescription, ':host { margin-top: 0.25rem; line-height: 1.4; }'],
  [DiscordEmbedFooter, FOOTER],
  [DiscordActionRow, ACTION_ROW],
  [DiscordButton, BUTTON],
] as const) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  component.elementStyles.push(sheet);
}
