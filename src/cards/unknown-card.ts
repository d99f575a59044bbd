import type { Unknown } from '../core/answer.ts';
import type { Pack } from '../core/pack/pack.ts';
import { questionRows } from './buttons.ts';
import type { Card } from './card.ts';
import { UNKNOWN_COLOR } from './colors.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { layOut } from './lay-out.ts';
import { noteText } from './note-text.ts';
import { correctionNote, joinWords, readerWords } from './reader-words.ts';

/** More would push the conversation away. */
const RELATED_SHOWN = 3;

/** Says plainly that the story does not say, which words it does not have, and what it does answer nearby. */
export function unknownCard(answer: Unknown, pack: Pack): Card {
  const rows = questionRows(answer.related.slice(0, RELATED_SHOWN));
  const note = answer.entry?.note ?? '';
  const lines = [
    '**The story does not say.**',
    noteText(note),
    wordsNotInStory(answer.notInStory.filter((word) => !note.toLowerCase().includes(word.toLowerCase()))),
    rows.length > 0 ? `It does answer ${rows.length === 1 ? 'this' : 'these'}:` : '',
  ];
  return {
    kind: 'unknown',
    embeds: layOut(
      {
        color: UNKNOWN_COLOR,
        title: answer.entry?.question,
        lead: lines.filter(Boolean).join('\n'),
        footnotes: [],
        footer: correctionNote(answer.corrected),
      },
      pack,
    ),
    rows,
  };
}

function wordsNotInStory(words: string[]): string {
  const shown = readerWords(words).map((word) => `“${escapeMarkdown(word)}”`);
  if (shown.length === 0) return '';
  return `It does not contain the ${shown.length === 1 ? 'word' : 'words'} ${joinWords(shown)}.`;
}
