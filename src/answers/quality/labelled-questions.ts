import { z } from 'zod';
import type { LabelledQuestion } from './score-answers.ts';

const labelledQuestion = z.object({
  id: z.string(),
  q: z.string(),
  answerable: z.boolean(),
  gold: z.array(z.string()),
  all: z.boolean().optional(),
  must: z.array(z.array(z.string())),
  style: z.string().optional(),
  note: z.string().optional(),
});

/** Parses a file with one labelled question per line, skipping blank lines. Reports the first bad line. */
export function parseLabelledQuestions(text: string): { questions: LabelledQuestion[] } | { problem: string } {
  const questions: LabelledQuestion[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    const parsed = labelledQuestion.safeParse(parseJson(line));
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      const where = issue?.path.join('.') || 'the line';
      return { problem: `Line ${index + 1}: ${where}: ${issue?.message ?? 'not a labelled question'}.` };
    }
    questions.push(parsed.data);
  }
  return questions.length > 0 ? { questions } : { problem: 'Expected at least one labelled question, found none.' };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
