import type { Pack, QuestionEntry } from '../core/pack/pack.ts';
import { questionRows } from './buttons.ts';
import type { Card } from './card.ts';
import { clip, clipMarkdown } from './clip.ts';
import { NEUTRAL_COLOR } from './colors.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { EMBED_DESCRIPTION_LIMIT } from './limits.ts';

/** How many questions help offers to start with. */
export const STARTERS_SHOWN = 3;
/** A longer list says less; the stories are all asked alike. */
const TITLES_SHOWN = 5;
const TITLE_LIMIT = 256;

/** What can be asked, how, and where it stops, with questions to start from. */
export function helpCard(starters: QuestionEntry[], pack: Pack): Card {
  const rows = questionRows(starters.slice(0, STARTERS_SHOWN));
  const description = [
    storiesLine(pack),
    'Ask with `/ask`, mention me with your question, or send it to me in a direct message.',
    'Every answer comes with the sentence of the story it rests on. Where the story does not say, I tell you so: I do not guess, search the web or add anything of my own, and I keep no messages.',
    rows.length > 0 ? 'You could start with:' : '',
  ];
  return {
    kind: 'help',
    embeds: [
      {
        color: NEUTRAL_COLOR,
        title: 'Ask about the story',
        description: clipMarkdown(description.filter(Boolean).join('\n\n'), EMBED_DESCRIPTION_LIMIT),
      },
    ],
    rows,
  };
}

function storiesLine({ articles }: Pack): string {
  const titles = articles.slice(0, TITLES_SHOWN).map(({ title }) => `“${escapeMarkdown(clip(title, TITLE_LIMIT))}”`);
  const more = articles.length - titles.length;
  const [only] = titles;
  if (articles.length === 1) return `I answer questions about one story: ${only}.`;
  return `I answer questions about these stories:\n${titles.map((title) => `- ${title}`).join('\n')}${more > 0 ? `\n- and ${more} more` : ''}`;
}
