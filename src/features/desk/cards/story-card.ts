import { ButtonStyle } from 'discord-api-types/v10';
import { newestFirst } from '../../../pack/article/newest-first.ts';
import type { Article, Pack, QuestionEntry } from '../../../pack/pack.ts';
import { button, inRows, NOBODY, questionRows } from '../../../ui/buttons.ts';
import type { Card } from '../../../ui/card.ts';
import { clip, clipMarkdown } from '../../../ui/clip.ts';
import { ANSWERED_COLOR } from '../../../ui/colors.ts';
import { encodeCustomId } from '../../../ui/custom-id.ts';
import { escapeMarkdown } from '../../../ui/escape-markdown.ts';
import { EMBED_DESCRIPTION_LIMIT, EMBED_TITLE_LIMIT } from '../../../ui/limits.ts';
import { safeLink } from '../../../ui/place.ts';
import { sourceLine } from '../../../ui/source-line.ts';
import type { Wording } from '../../../words/wording.ts';
import { ASK_FORM } from '../../ask/ask-form.ts';

/** About three lines on a phone. */
const LEAD_LENGTH = 300;
/** With the longest titles and addresses, all fits into an embed. */
const OTHERS_SHOWN = 3;
const TITLE_LIMIT = 150;

/** The story to pin in a channel: headline, lead and link of its newest article, questions, and a form to ask. */
export function storyCard(wording: Wording, pack: Pack, starters: QuestionEntry[]): Card {
  const [newest, ...others] = newestFirst(pack);
  const url = newest.url === undefined ? undefined : safeLink(newest.url);
  const source = sourceLine(wording, newest);
  const lines = [leadOf(newest), othersText(wording, others), `-# ${wording.say('command.ask.description')}`];
  const ask = button(encodeCustomId(ASK_FORM), wording.say('post.askButton'));
  return {
    kind: 'story',
    embeds: [
      {
        color: ANSWERED_COLOR,
        title: clipMarkdown(escapeMarkdown(newest.title), EMBED_TITLE_LIMIT),
        ...(url !== undefined && { url }),
        description: clipMarkdown(lines.filter(Boolean).join('\n\n'), EMBED_DESCRIPTION_LIMIT),
        ...(source && { footer: { text: source } }),
      },
    ],
    rows: [...questionRows(starters, NOBODY), ...inRows([ask && { ...ask, style: ButtonStyle.Primary }], 1)],
  };
}

/** The first sentences; at least one, and whole unless it is very long. */
function leadOf({ paragraphs: [first] }: Article): string {
  let lead = '';
  for (const { text } of first?.sentences ?? []) {
    if (lead !== '' && lead.length + text.length > LEAD_LENGTH) break;
    lead = `${lead} ${text}`.trim();
  }
  return escapeMarkdown(clip(lead, 2 * LEAD_LENGTH));
}

function othersText(wording: Wording, others: Article[]): string {
  const more = others.length - OTHERS_SHOWN;
  const lines = others.slice(0, OTHERS_SHOWN).map(({ title, url }) => {
    const link = url === undefined ? undefined : safeLink(url);
    const text = escapeMarkdown(clip(title, TITLE_LIMIT));
    return link === undefined ? text : `[${text}](${link})`;
  });
  if (more > 0) lines.push(wording.say('help.moreStories', { count: more }));
  return lines.map((line) => `- ${line}`).join('\n');
}
