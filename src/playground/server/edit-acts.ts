import type { Answerer } from '../../answers/answer.ts';
import type { App } from '../../app/start-app.ts';
import type { PackEditor } from '../../pack/edits/pack-editor.ts';
import type { LoadedPack } from '../../pack/load-pack.ts';
import { reviewCards } from '../../pack/review-cards.ts';
import type { Answer, DeskAct, Review } from '../protocol.ts';
import { doneOrRefused, problemText } from './done-or-refused.ts';
import { draftStory } from './draft-story.ts';
import { grow, listGaps } from './grow-pack.ts';

/** What an editor at the page can change. */
export interface Editing {
  editor: PackEditor;
  /** The bot's list of what readers asked in vain; absent while it is not running. */
  gaps: App['gaps'] | undefined;
  /** What answers from the pack; absent until it was read. */
  answerer: Pick<Answerer, 'ask'> | undefined;
  /** Where stories are drafted. */
  draftsFolder: string;
  /** Takes the pack that answers now as the one that changes are counted from. */
  acceptPack(): void;
  /** Answers from another folder; from the one it was started with, if none is given. */
  turnTo(folder?: string): Promise<void>;
}

/** Does what an editor asks of the pack itself. */
export async function editPack(editing: Editing, act: DeskAct): Promise<Answer> {
  const { editor, turnTo, draftsFolder } = editing;
  switch (act.act) {
    case 'review':
      return reviewOf(await editor.load());
    case 'decide':
      return doneOrRefused(await editor.decide(act.decisions));
    case 'undo-edit':
      return doneOrRefused(await editor.undo());
    case 'accept-pack':
      editing.acceptPack();
      return { kind: 'done' };
    case 'gaps':
      return { kind: 'gaps', gaps: await listGaps(editing) };
    case 'grow':
      return grow(editing, act);
    case 'draft-story': {
      const drafted = await draftStory(act.source, draftsFolder);
      if ('why' in drafted) return { kind: 'refused', why: drafted.why };
      await turnTo(drafted.folder);
      return { kind: 'done' };
    }
    case 'leave-draft':
      await turnTo();
      return { kind: 'done' };
  }
}

function reviewOf({ withDrafts: pack, pack: accepted, problems }: LoadedPack): Answer {
  if (!pack || !accepted) {
    return {
      kind: 'refused',
      why: `The pack has to be mended first. ${problems.slice(0, 1).map(problemText).join('')}`,
    };
  }
  const articles = pack.articles.map(({ id, title, paragraphs }): Review['articles'][number] => ({
    id,
    title,
    paragraphs: paragraphs.map(({ heading, sentences }) => ({
      ...(heading !== undefined && { heading }),
      sentences: sentences.map(({ text }) => text),
    })),
  }));
  const { questions, unanswered } = accepted;
  return {
    kind: 'review',
    review: {
      cards: reviewCards(pack),
      accepted: { questions: questions.length, unanswered: unanswered.length },
      articles,
    },
  };
}
