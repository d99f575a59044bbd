import type { Closest } from '../../answers/answer.ts';
import type { Pack } from '../../pack/pack.ts';
import { inContextRows } from '../../ui/buttons.ts';
import type { Card } from '../../ui/card.ts';
import { CLOSEST_COLOR } from '../../ui/colors.ts';
import { footnotesOf } from '../../ui/footnotes.ts';
import { layOut } from '../../ui/lay-out.ts';
import { noteText } from '../../ui/note-text.ts';
import type { Wording } from '../../words/wording.ts';
import { partsNote } from './parts-note.ts';
import { readingNote } from './reading-note.ts';

/** Says that the story has no direct answer, then shows its nearest sentences. */
export function closestCard(wording: Wording, answer: Closest, pack: Pack): Card {
  const footnotes = footnotesOf(answer.citations, pack);
  const note = answer.entry?.note ? `\n${noteText(answer.entry.note)}\n` : ' ';
  const notes = partsNote(wording, answer);
  const rest = notes.length > 0 ? ['', ...notes] : [];
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
