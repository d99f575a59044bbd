import type { Closest } from '../../answers/answer.ts';
import type { Pack } from '../../pack/pack.ts';
import { inContextRows } from '../../ui/buttons.ts';
import type { Card } from '../../ui/card.ts';
import { CLOSEST_COLOR } from '../../ui/colors.ts';
import { footnotesOf } from '../../ui/footnotes.ts';
import { layOut } from '../../ui/lay-out.ts';
import { noteText } from '../../ui/note-text.ts';
import type { Wording } from '../../words/wording.ts';
import { askedQuestion } from './asked-question.ts';
import { partsNote } from './parts-note.ts';
import { readingNote } from './reading-note.ts';

/** The nearest sentence, and others only if they are about as near. It never says that the story says nothing more. */
export function closestCard(wording: Wording, answer: Closest, pack: Pack, isAbove: boolean): Card {
  const footnotes = footnotesOf(answer.citations.slice(0, answer.asNear), pack);
  const { title, readAs } = askedQuestion(wording, answer, isAbove);
  const lines = [
    readAs,
    noteText(answer.entry?.note ?? ''),
    answer.isOpen ? wording.say('closest.perhaps') : '',
    ...partsNote(wording, answer),
    `**${wording.say('closest.nearest')}**`,
  ];
  return {
    kind: 'closest',
    embeds: layOut(
      wording,
      {
        color: CLOSEST_COLOR,
        title,
        lead: lines.filter(Boolean).join('\n'),
        footnotes,
        isFirstStressed: true,
        footer: readingNote(wording, answer),
      },
      pack,
    ),
    rows: inContextRows(wording, footnotes, pack),
  };
}
