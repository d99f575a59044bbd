import type { Pack } from '../../pack/pack.ts';
import { button, inContextRows, inRows } from '../../ui/buttons.ts';
import type { Card } from '../../ui/card.ts';
import { clipMarkdown } from '../../ui/clip.ts';
import { ANSWERED_COLOR, UNKNOWN_COLOR } from '../../ui/colors.ts';
import { escapeMarkdown } from '../../ui/escape-markdown.ts';
import { footnotesOf, marksFor } from '../../ui/footnotes.ts';
import { layOut } from '../../ui/lay-out.ts';
import { showName } from '../../ui/user-words.ts';
import type { Wording } from '../../words/wording.ts';
import type { QuizQuestion } from './make-quiz.ts';
import { scoreText } from './quiz-card.ts';
import { quizCommand } from './quiz-command.ts';
import { isWholeAnswer, optionText } from './quiz-options.ts';
import { nextId, type QuizState } from './quiz-state.ts';

/** Longer answers leave no room for citations. */
const ANSWER_LIMIT = 1500;

/**
 * Whether the option was right, the answer with its citations, then the next question or the final score.
 * `answeredBy` is named if anyone may answer.
 */
export function quizOutcomeCard(
  wording: Wording,
  question: QuizQuestion,
  state: QuizState,
  chosen: number,
  answeredBy: string,
  pack: Pack,
): Card {
  const isRight = chosen === question.right;
  const right = state.right + (isRight ? 1 : 0);
  const isLast = state.index + 1 >= state.rounds;
  const footnotes = footnotesOf(question.entry.citations, pack);
  const next = isLast ? undefined : nextId({ ...state, index: state.index + 1, right });
  const result = [
    verdict(wording, question, chosen),
    ...(state.isOpen ? [wording.say('quiz.answeredBy', { name: showName(answeredBy) })] : []),
    ...(isLast ? [wording.say('quiz.over', { right, questions: state.rounds, quiz: quizCommand(wording) })] : []),
  ];
  const lead = [result.join('\n'), answerText(question) + marksFor(question.entry.citations, footnotes)];
  return {
    kind: 'quiz',
    embeds: layOut(
      wording,
      {
        color: isRight ? ANSWERED_COLOR : UNKNOWN_COLOR,
        title: question.entry.question,
        lead: lead.filter((part) => part.trim() !== '').join('\n\n'),
        footnotes,
        footer: isLast ? undefined : scoreText(wording, state, right),
      },
      pack,
    ),
    rows: [...inRows([button(next, wording.say('quiz.nextButton'))], 1), ...inContextRows(wording, footnotes, pack)],
  };
}

function verdict(wording: Wording, { options, right }: QuizQuestion, chosen: number): string {
  const rightOption = optionText(options, right);
  if (chosen === right) return `**${wording.say('quiz.right')}** ${rightOption}`;
  return [
    `**${wording.say('quiz.wrong')}** ${wording.say('quiz.chosen', { option: optionText(options, chosen) })}`,
    wording.say('quiz.answer', { option: rightOption }),
  ].join('\n');
}

/** The whole answer, if the option was shorter. */
function answerText({ entry, options, right }: QuizQuestion): string {
  if (isWholeAnswer(options[right] ?? '', entry.answer)) return '';
  return clipMarkdown(escapeMarkdown(entry.answer.trim()), ANSWER_LIMIT);
}
