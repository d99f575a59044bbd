import type { Unknown } from '../../answers/answer.ts';
import type { Slot } from '../../answers/strict-slot.ts';
import type { Pack } from '../../pack/pack.ts';
import { questionRows } from '../../ui/buttons.ts';
import type { Card } from '../../ui/card.ts';
import { UNKNOWN_COLOR } from '../../ui/colors.ts';
import { escapeMarkdown } from '../../ui/escape-markdown.ts';
import { layOut } from '../../ui/lay-out.ts';
import { noteText } from '../../ui/note-text.ts';
import { userWords } from '../../ui/user-words.ts';
import type { Key } from '../../words/key.ts';
import type { Wording } from '../../words/wording.ts';
import { partsNote } from './parts-note.ts';
import { readingNote } from './reading-note.ts';

/** More would push the conversation away. */
const RELATED_SHOWN = 3;

const LACKING = {
  age: 'unknown.lacks.age',
  money: 'unknown.lacks.money',
  clock: 'unknown.lacks.clock',
  length: 'unknown.lacks.length',
  weight: 'unknown.lacks.weight',
  speed: 'unknown.lacks.speed',
  temperature: 'unknown.lacks.temperature',
} as const satisfies Record<Slot, Key>;

/** Says that the story does not say, which words it lacks, and what it does answer. */
export function unknownCard(wording: Wording, answer: Unknown, pack: Pack, askerId?: string): Card {
  const rows = questionRows(answer.related.slice(0, RELATED_SHOWN), askerId);
  const note = answer.entry?.note ?? '';
  const lines = [
    `**${wording.say(answer.isOpen ? 'unknown.notFound' : 'unknown.doesNotSay')}**`,
    noteText(note),
    answer.lacks ? wording.say(LACKING[answer.lacks]) : '',
    wordsNotInStory(
      wording,
      (answer.isOpen ? [] : answer.notInStory).filter((word) => !note.toLowerCase().includes(word.toLowerCase())),
    ),
    ...partsNote(wording, answer),
    rows.length > 0 ? wording.say('unknown.answers', { count: rows.length }) : '',
  ];
  return {
    kind: 'unknown',
    embeds: layOut(
      wording,
      {
        color: UNKNOWN_COLOR,
        title: answer.entry?.question,
        lead: lines.filter(Boolean).join('\n'),
        footnotes: [],
        footer: readingNote(wording, answer),
      },
      pack,
    ),
    rows,
  };
}

function wordsNotInStory(wording: Wording, words: string[]): string {
  const shown = userWords(words).map((word) => wording.say('text.quoted', { text: escapeMarkdown(word) }));
  if (shown.length === 0) return '';
  return wording.say('unknown.words', { count: shown.length, words: wording.list(shown) });
}
