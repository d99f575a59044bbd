import type { Unknown } from '../../answers/answer.ts';
import type { Slot } from '../../answers/strict-slot.ts';
import type { Card } from '../../ui/card.ts';
import { clipMarkdown } from '../../ui/clip.ts';
import { escapeMarkdown } from '../../ui/escape-markdown.ts';
import { MESSAGE_TEXT_LIMIT } from '../../ui/limits.ts';
import { noteText } from '../../ui/note-text.ts';
import { userWords } from '../../ui/user-words.ts';
import type { Key } from '../../words/key.ts';
import type { Wording } from '../../words/wording.ts';
import { askedLine } from './asked-question.ts';
import { partsNote } from './parts-note.ts';
import { readingNote } from './reading-note.ts';

/** Leaves room for a line above that says for whom it is. */
const TEXT_LIMIT = MESSAGE_TEXT_LIMIT - 300;

const LACKING = {
  age: 'unknown.lacks.age',
  money: 'unknown.lacks.money',
  clock: 'unknown.lacks.clock',
  length: 'unknown.lacks.length',
  weight: 'unknown.lacks.weight',
  speed: 'unknown.lacks.speed',
  temperature: 'unknown.lacks.temperature',
} as const satisfies Record<Slot, Key>;

/** One line without an embed, as nothing was found: that the story does not say, and what exactly. */
export function unknownCard(wording: Wording, answer: Unknown, isAbove: boolean): Card {
  const says = wording.say(answer.isOpen ? 'unknown.notFound' : 'unknown.doesNotSay');
  const reason = why(wording, answer);
  const read = readingNote(wording, answer);
  const lines = [
    askedLine(wording, answer, isAbove),
    beginsLike(reason, says) ? reason : [`**${says}**`, reason].filter(Boolean).join(' '),
    ...partsNote(wording, answer),
    read === undefined ? '' : `-# ${escapeMarkdown(read)}`,
  ];
  return { kind: 'unknown', text: clipMarkdown(lines.filter(Boolean).join('\n'), TEXT_LIMIT) };
}

/** "The story gives no price" needs no "The story does not say" before it. */
function beginsLike(reason: string, says: string): boolean {
  const beginningOf = (text: string) => text.split(' ').slice(0, WORDS_ALIKE).join(' ');
  return beginningOf(reason) === beginningOf(says);
}

const WORDS_ALIKE = 2;

/** The editor's note, else the kind of value or the words that the story lacks. */
function why(wording: Wording, { entry, lacks, isOpen, notInStory }: Unknown): string {
  if (entry?.note) return noteText(entry.note);
  if (lacks) return wording.say(LACKING[lacks]);
  return isOpen ? '' : wordsNotInStory(wording, notInStory);
}

function wordsNotInStory(wording: Wording, words: string[]): string {
  const shown = userWords(words).map((word) => wording.say('text.quoted', { text: escapeMarkdown(word) }));
  if (shown.length === 0) return '';
  return wording.say('unknown.words', { count: shown.length, words: wording.list(shown) });
}
