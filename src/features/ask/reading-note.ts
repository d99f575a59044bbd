import type { Understood } from '../../answers/answer.ts';
import { foldName } from '../../language/names/fold-name.ts';
import { clip } from '../../ui/clip.ts';
import { showWord, WORDS_SHOWN } from '../../ui/user-words.ts';
import type { Wording } from '../../words/wording.ts';

type Reading = Pick<Understood, 'question' | 'corrected'>;

/** “Read “rusia” as “russia”.” in plain text; undefined if no word of the question was corrected. */
export function correctionNote(wording: Wording, { question, corrected }: Reading): string | undefined {
  const asked = question.toLowerCase();
  const readings = Object.entries(corrected)
    .filter(([written]) => asked.includes(written.toLowerCase()))
    .map(([written, read]) => [showWord(written), showWord(withoutPossessive(read))] as const)
    .filter(([written, read]) => written && read && foldName(written) !== foldName(read))
    .slice(0, WORDS_SHOWN)
    .map(([written, read]) => wording.say('answer.reading', { written, read }));
  return readings.length > 0 ? wording.say('answer.readings', { readings: wording.list(readings) }) : undefined;
}

/** How a question was read: with which earlier question and which corrections. */
export function readingNote(
  wording: Wording,
  { inLightOf, ...read }: Reading & Pick<Understood, 'inLightOf'>,
): string | undefined {
  const light =
    inLightOf === undefined
      ? undefined
      : wording.say('closest.inLightOf', { question: clip(inLightOf, EARLIER_LIMIT) });
  return [light, correctionNote(wording, read)].filter(Boolean).join(' ') || undefined;
}

/** A name is read as it mostly stands in the story, which may be “Ukraine’s”. */
function withoutPossessive(word: string): string {
  return word.replace(/['’]s$/u, '');
}

/** Enough to recognise an earlier question. */
const EARLIER_LIMIT = 200;
