import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseLabelledQuestions } from '../../answers/quality/labelled-questions.ts';
import type { LabelledQuestion } from '../../answers/quality/score-answers.ts';
import type { Pack } from '../../pack/pack.ts';
import { holdOut } from './held-out.ts';

/** A pack with the questions to ask, and their origin. */
export interface ChosenQuestions {
  pack: Pack;
  questions: LabelledQuestion[];
  source: string;
}

/** A file's questions; otherwise phrasings held out of the pack. Or why there are none. */
export async function chooseQuestions(
  pack: Pack,
  file: string | undefined,
): Promise<ChosenQuestions | { problem: string }> {
  if (file === undefined) {
    const heldOut = holdOut(pack);
    if (heldOut.questions.length > 0) return { ...heldOut, source: "the pack's own phrasings, kept out of it" };
    return { problem: 'Expected a pack with five further phrasings or more, or --questions FILE.' };
  }
  const parsed = await readFile(file, 'utf8').then(parseLabelledQuestions, (error: Error) => ({
    problem: error.message,
  }));
  if ('problem' in parsed) return { problem: `${file} cannot be used: ${parsed.problem}` };
  return { pack, questions: parsed.questions, source: basename(file) };
}
