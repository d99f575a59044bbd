import type { APIEmbed } from 'discord-api-types/v10';
import { button, inRows } from '../../ui/buttons.ts';
import type { Card } from '../../ui/card.ts';
import { clipMarkdown } from '../../ui/clip.ts';
import { NEUTRAL_COLOR } from '../../ui/colors.ts';
import { escapeMarkdown } from '../../ui/escape-markdown.ts';
import { BUTTONS_PER_ROW, EMBED_TITLE_LIMIT } from '../../ui/limits.ts';
import type { Wording } from '../../words/wording.ts';
import type { QuizQuestion } from './make-quiz.ts';
import { optionText } from './quiz-options.ts';
import { answerId, type QuizState, stopId } from './quiz-state.ts';
import { type Score, scoreEmbeds } from './score-list.ts';

/** A quiz question with its options. `isCutShort`: the story had too few questions. */
export function quizCard(
  wording: Wording,
  question: QuizQuestion,
  state: QuizState,
  scores: Score[] = [],
  isCutShort = false,
): Card {
  const lines = [
    gapText(question),
    scoreText(wording, state, state.right),
    state.isOpen ? wording.say('quiz.open') : wording.say('quiz.own'),
    isCutShort ? wording.say('quiz.few', { questions: state.rounds }) : '',
  ];
  const embed: APIEmbed = {
    color: NEUTRAL_COLOR,
    title: clipMarkdown(escapeMarkdown(titleOf(wording, question)), EMBED_TITLE_LIMIT),
    description: lines.filter(Boolean).join('\n'),
  };
  const labels = question.options.map((_, option) => optionText(question.options, option));
  return {
    kind: 'quiz',
    embeds: [embed, ...scoreEmbeds(wording, scores)],
    rows: [
      ...inRows(
        labels.map((label, option) => button(answerId(state, option), label)),
        BUTTONS_PER_ROW - 1,
      ),
      ...inRows([stopButton(wording, state)], 1),
    ],
  };
}

/** The pack's question, or what to do with a sentence with a gap. */
export function titleOf(wording: Wording, { question }: QuizQuestion): string {
  return question ?? wording.say('quiz.gap');
}

export function stopButton(wording: Wording, state: QuizState) {
  return button(stopId(state), wording.say('quiz.stopButton'));
}

function gapText({ gap }: QuizQuestion): string {
  const oneLine = gap?.map((part) => escapeMarkdown(part.replace(/\s*[\r\n]\s*/g, ' ')));
  return oneLine === undefined ? '' : `> ${oneLine.join('**\\_\\_\\_\\_**')}\n`;
}

/** The question's number and the score so far, in plain text. */
export function scoreText(wording: Wording, { index, rounds }: QuizState, right: number): string {
  return wording.say('quiz.score', { question: index + 1, questions: rounds, right });
}
