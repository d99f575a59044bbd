import type { Component } from '../component.ts';
import { draftGone, turnDrafts } from '../desk/drafts.ts';
import { exportPart } from '../desk/export.ts';
import { forget } from '../desk/forget.ts';
import { gapDone, turnGaps } from '../desk/gaps.ts';
import { chooseChannels, chooseRoles } from '../desk/settings.ts';
import { teach } from '../desk/teach.ts';
import { turnVotes } from '../desk/votes.ts';
import { turnAbout } from './about.ts';
import { turnArticle } from './article.ts';
import { askRelated } from './ask-related.ts';
import { deleteVotes } from './delete-votes.ts';
import { dismiss } from './dismiss.ts';
import { turnFacts } from './facts.ts';
import { helpful } from './helpful.ts';
import { inContext } from './in-context.ts';
import { notHelpful } from './not-helpful.ts';
import { quizAnswer } from './quiz-answer.ts';
import { quizNext } from './quiz-next.ts';
import { share } from './share.ts';
import { turnQuotes } from './turn-quotes.ts';

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
