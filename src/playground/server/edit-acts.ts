import type { PackEditor } from '../../app/edit-pack.ts';
import type { Problem } from '../../contracts/problem.ts';
import type { LoadedPack } from '../../pack/load-pack.ts';
import { reviewCards } from '../../pack/review-cards.ts';
import type { Answer, DeskAct, Review } from '../protocol.ts';
import { draftStory } from './draft-story.ts';

/** What an editor at the page can change. */
export interface Editing {
  editor: PackEditor;
  /** Where stories are drafted. */
  draftsFolder: string;
  /** Answers from another folder; from the one it was started with, if none is given. */
  turnTo(folder?: string): Promise<void>;
}

/** Does what an editor asks of the pack itself. */
export async function editPack({ editor, turnTo, draftsFolder }: Editing, act: DeskAct): Promise<Answer> {
  switch (act.act) {
    case 'review':
      return reviewOf(await editor.load());
    case 'edit-pack':
      return told(await editor.change(act.changes));
    case 'undo-edit':
      return told(await editor.undo());
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

function told(problems: readonly Problem[]): Answer {
  return problems.length === 0 ? { kind: 'done' } : { kind: 'refused', why: problems.map(inWords).join('\n') };
}

function inWords({ expected, found, advice }: Problem): string {
  return `Expected ${expected}; found ${found}. ${advice}`;
}

function reviewOf({ withDrafts: pack, pack: accepted, problems }: LoadedPack): Answer {
  if (!pack || !accepted) {
    return { kind: 'refused', why: `The pack has to be mended first. ${problems.slice(0, 1).map(inWords).join('')}` };
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
