import type { Closest } from '../core/answer.ts';
import type { Pack } from '../core/pack/pack.ts';
import type { Wording } from '../wording/wording.ts';
import { inContextRows } from './buttons.ts';
import type { Card } from './card.ts';
import { CLOSEST_COLOR } from './colors.ts';
import { footnotesOf } from './footnotes.ts';
import { layOut } from './lay-out.ts';
import { noteText } from './note-text.ts';
import { partsNote } from './parts-note.ts';
import { readingNote } from './reader-words.ts';

/** Says that the story does not say it directly, then the nearest sentences it has. */
export function closestCard(wording: Wording, answer: Closest, pack: Pack): Card {
  const footnotes = footnotesOf(answer.citations, pack);
  const note = answer.entry?.note ? `\n${noteText(answer.entry.note)}\n` : ' ';
  const told = partsNote(wording, answer);
  const rest = told.length > 0 ? ['', ...told] : [];
  return {
    kind: 'closest',
    embeds: layOut(
      wording,
      {
        color: CLOSEST_COLOR,
        title: answer.entry?.question,
        lead: `**${wording.say(answer.isOpen ? 'closest.perhaps' : 'closest.notDirectly')}**${note}${[...rest, wording.say('closest.nearest')].join('\n')}`,
        footnotes,
        footer: readingNote(wording, answer),
      },
      pack,
    ),
    rows: inContextRows(wording, footnotes, pack),
  };
}
