import { turnAbout } from './about/turn-about.ts';
import { turnArticle } from './article/turn-article.ts';
import { askRelated } from './ask/ask-related.ts';
import { dismiss } from './ask/dismiss.ts';
import { inContext } from './ask/in-context.ts';
import { share } from './ask/share.ts';
import { turnQuotes } from './ask/turn-quotes.ts';
import type { Component } from './component.ts';
import { draftGone, turnDrafts } from './desk/drafts.ts';
import { exportPart } from './desk/export.ts';
import { forget } from './desk/forget.ts';
import { gapDone, turnGaps } from './desk/gaps.ts';
import { chooseChannels, chooseRoles } from './desk/settings.ts';
import { teach } from './desk/teach.ts';
import { turnVotes } from './desk/votes.ts';
import { turnFacts } from './facts/turn-facts.ts';
import { deleteVotes } from './feedback/delete-votes.ts';
import { helpful } from './feedback/helpful.ts';
import { notHelpful } from './feedback/not-helpful.ts';
import { quizAnswer } from './quiz/quiz-answer.ts';
import { quizNext } from './quiz/quiz-next.ts';

/** Every kind of button, select menu and form. A new one is a file and a line here. */
export const components: Component[] = [
  chooseChannels,
  chooseRoles,
  draftGone,
  exportPart,
  forget,
  gapDone,
  teach,
  turnDrafts,
  turnGaps,
  turnVotes,
  askRelated,
  deleteVotes,
  dismiss,
  helpful,
  inContext,
  notHelpful,
  quizAnswer,
  quizNext,
  share,
  turnAbout,
  turnArticle,
  turnFacts,
  turnQuotes,
];
