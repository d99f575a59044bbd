import type { Pack, QuestionEntry } from '../core/pack/pack.ts';
import type { Wording } from '../wording/wording.ts';
import { askCommand } from './ask-command.ts';
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
export function helpCard(wording: Wording, starters: QuestionEntry[], pack: Pack): Card {
  const rows = questionRows(starters.slice(0, STARTERS_SHOWN));
  const description = [
    storiesLine(wording, pack),
    wording.say('help.how', { ask: askCommand(wording) }),
    wording.say('help.promise'),
    rows.length > 0 ? wording.say('help.starters') : '',
  ];
  return {
    kind: 'help',
    embeds: [
      {
        color: NEUTRAL_COLOR,
        title: wording.say('help.title'),
        description: clipMarkdown(description.filter(Boolean).join('\n\n'), EMBED_DESCRIPTION_LIMIT),
      },
    ],
    rows,
  };
}

function storiesLine(wording: Wording, { articles }: Pack): string {
  const titles = articles
    .slice(0, TITLES_SHOWN)
    .map(({ title }) => wording.say('text.quoted', { text: escapeMarkdown(clip(title, TITLE_LIMIT)) }));
  const more = articles.length - titles.length;
  const [only] = titles;
  if (only !== undefined && articles.length === 1) return wording.say('help.story', { title: only });
  const lines = more > 0 ? [...titles, wording.say('help.moreStories', { count: more })] : titles;
  return [wording.say('help.stories'), ...lines.map((line) => `- ${line}`)].join('\n');
}
