import { button, inRows } from '../../ui/buttons.ts';
import type { Card } from '../../ui/card.ts';
import { clip, clipMarkdown } from '../../ui/clip.ts';
import { NEUTRAL_COLOR } from '../../ui/colors.ts';
import { escapeMarkdown } from '../../ui/escape-markdown.ts';
import { BUTTONS_PER_ROW, EMBED_TITLE_LIMIT } from '../../ui/limits.ts';
import type { Wording } from '../../words/wording.ts';
import type { QuizQuestion } from './make-quiz.ts';
import { areOnButtons, labelsOfOptions, optionText } from './quiz-options.ts';
import { answerId, type QuizState } from './quiz-state.ts';

/** A unit is a word or so. */
const UNIT_LIMIT = 40;

/** A quiz question with its options. `isCutShort`: the story had too few questions. */
export function quizCard(wording: Wording, question: QuizQuestion, state: QuizState, isCutShort = false): Card {
  const { entry, options, unit } = question;
  const labels = labelsOfOptions(options);
  const lines = [
    ...(unit === undefined ? [] : [wording.say('quiz.unit', { unit: escapeMarkdown(clip(unit, UNIT_LIMIT)) })]),
    ...optionLines(options),
    scoreText(wording, state, state.right),
    state.isOpen ? wording.say('quiz.open') : wording.say('quiz.own'),
    ...(isCutShort ? [wording.say('quiz.few', { questions: state.rounds })] : []),
  ];
  return {
    kind: 'quiz',
    embeds: [
      {
        color: NEUTRAL_COLOR,
        title: clipMarkdown(escapeMarkdown(entry.question), EMBED_TITLE_LIMIT),
        description: lines.join('\n'),
      },
    ],
    rows: inRows(
      labels.map((label, option) => button(answerId(state, option), label)),
      BUTTONS_PER_ROW,
    ),
  };
}

/** The options, unless the buttons say them. */
function optionLines(options: string[]): string[] {
  return areOnButtons(options) ? [] : [...options.map((_, option) => optionText(options, option)), ''];
}

/** The question's number and the score so far, in plain text. */
export function scoreText(wording: Wording, { index, rounds }: QuizState, right: number): string {
  return wording.say('quiz.score', { question: index + 1, questions: rounds, right });
}
