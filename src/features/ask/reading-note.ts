import type { Understood } from '../../answers/answer.ts';
import { clip } from '../../ui/clip.ts';
import { showWord, WORDS_SHOWN } from '../../ui/user-words.ts';
import type { Wording } from '../../words/wording.ts';

/** “Read “rusia” as “russia”.” in plain text; undefined if nothing was corrected. */
export function correctionNote(wording: Wording, corrected: Record<string, string>): string | undefined {
  const readings = Object.entries(corrected)
    .map(([written, read]) => [showWord(written), showWord(read)] as const)
    .filter(([written, read]) => written && read)
    .slice(0, WORDS_SHOWN)
    .map(([written, read]) => wording.say('answer.reading', { written, read }));
  return readings.length > 0 ? wording.say('answer.readings', { readings: wording.list(readings) }) : undefined;
}

/** How a question was read: with which earlier question and which corrections. */
export function readingNote(
  wording: Wording,
  { inLightOf, corrected }: Pick<Understood, 'inLightOf' | 'corrected'>,
): string | undefined {
  const light =
    inLightOf === undefined
      ? undefined
      : wording.say('closest.inLightOf', { question: clip(inLightOf, EARLIER_LIMIT) });
  return [light, correctionNote(wording, corrected)].filter(Boolean).join(' ') || undefined;
}

/** Enough to recognise an earlier question. */
const EARLIER_LIMIT = 200;
