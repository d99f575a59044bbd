import type { Pack } from '../../pack/pack.ts';
import { button, inContextRows, inRows, withButtons } from '../../ui/buttons.ts';
import type { Card } from '../../ui/card.ts';
import { clipMarkdown } from '../../ui/clip.ts';
import { ANSWERED_COLOR, NEUTRAL_COLOR, UNKNOWN_COLOR } from '../../ui/colors.ts';
import { escapeMarkdown } from '../../ui/escape-markdown.ts';
import { footnotesOf, marksFor } from '../../ui/footnotes.ts';
import { layOut } from '../../ui/lay-out.ts';
import { BUTTONS_PER_ROW } from '../../ui/limits.ts';
import { showName } from '../../ui/user-words.ts';
import type { Wording } from '../../words/wording.ts';
import type { QuizQuestion } from './make-quiz.ts';
import { scoreText, stopButton, titleOf } from './quiz-card.ts';
import { optionText } from './quiz-options.ts';
import { againId, nextId, type QuizState } from './quiz-state.ts';
import { type Score, scoreEmbeds } from './score-list.ts';

/** Longer answers leave no room for citations. */
const ANSWER_LIMIT = 1500;

/** Who chose which option. */
export interface Choice {
  option: number;
  /** Named if anyone may answer. */
  name: string;
  /** With this answer. */
  scores: Score[];
}

/** Whether the option was right, the answer with its citations, then the next question or the final score. */
export function quizOutcomeCard(
  wording: Wording,
  question: QuizQuestion,
  state: QuizState,
  { option, name, scores }: Choice,
  pack: Pack,
): Card {
  const isRight = option === question.right;
  const right = state.right + (isRight ? 1 : 0);
  const isLast = state.index + 1 >= state.rounds;
  const after = { ...state, index: state.index + 1, right };
  const { citations, answer } = question;
  const footnotes = footnotesOf(citations, pack);
  const result = [
    verdict(wording, question, option),
    ...(state.isOpen ? [wording.say('quiz.answeredBy', { name: showName(name) })] : []),
    ...(isLast ? [wording.say('quiz.over', { right, questions: state.rounds })] : []),
  ];
  const told = clipMarkdown(escapeMarkdown(answer.trim()), ANSWER_LIMIT);
  const lead = [result.join('\n'), told && told + marksFor(citations, footnotes)];
  const goOn = isLast
    ? [againButton(wording, state)]
    : [button(nextId(after), wording.say('quiz.nextButton')), stopButton(wording, after)];
  const list = scoreEmbeds(wording, scores);
  return {
    kind: 'quiz',
    embeds: [
      ...layOut(
        wording,
        {
          color: isRight ? ANSWERED_COLOR : UNKNOWN_COLOR,
          title: titleOf(wording, question),
          lead: lead.filter(Boolean).join('\n\n'),
          footnotes,
          footer: isLast ? undefined : scoreText(wording, state, right),
          taken: list.reduce((length, { description = '' }) => length + description.length, 0),
        },
        pack,
      ),
      ...list,
    ],
    rows: withButtons(inRows(goOn, BUTTONS_PER_ROW), inContextRows(wording, footnotes, pack)),
  };
}

/** A quiz that was stopped before its end: the score, and another one. */
export function stoppedQuizCard(wording: Wording, state: QuizState, scores: Score[]): Card {
  const description = wording.say('quiz.stopped', { right: state.right, questions: state.index });
  return {
    kind: 'quiz',
    embeds: [{ color: NEUTRAL_COLOR, description }, ...scoreEmbeds(wording, scores)],
    rows: inRows([againButton(wording, state)], 1),
  };
}

function againButton(wording: Wording, state: QuizState) {
  return button(againId(state), wording.say('quiz.againButton'));
}

function verdict(wording: Wording, { options, right }: QuizQuestion, chosen: number): string {
  const shown = (option: number) => escapeMarkdown(optionText(options, option));
  if (chosen === right) return `**${wording.say('quiz.right')}** ${shown(right)}`;
  return [
    `**${wording.say('quiz.wrong')}** ${wording.say('quiz.chosen', { option: shown(chosen) })}`,
    wording.say('quiz.answer', { option: `**${shown(right)}**` }),
  ].join('\n');
}
