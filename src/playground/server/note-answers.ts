import type { Answer, Answerer } from '../../answers/answer.ts';
import { explainAnswer } from '../../answers/explain/explain.ts';
import type { Pack } from '../../pack/pack.ts';
import type { Bulletin } from './bulletin.ts';

/** An answerer that posts why after every answer that a reader gets. */
export function noteAnswers(bulletin: Bulletin): (answerer: Answerer, pack: Pack) => Answerer {
  return (answerer, pack) => {
    // The reader's answer goes out first.
    const note = (answer: Answer) => void setImmediate(() => post(answer, pack, bulletin));
    return {
      ...answerer,
      ask: (question) => {
        const answer = answerer.ask(question);
        note(answer);
        return answer;
      },
      askAfter: (question, earlierId) => {
        const answer = answerer.askAfter(question, earlierId);
        note(answer);
        return answer;
      },
      askEntry: (id) => {
        const answer = answerer.askEntry(id);
        // What was chosen from a list was not understood from words; what its words would have got says more.
        if (answer) note(answerer.ask(answer.question));
        return answer;
      },
    };
  };
}

function post(answer: Answer, pack: Pack, bulletin: Bulletin): void {
  const { question, left = [], unread = 0 } = answer;
  const explanations = explainAnswer(answer, pack);
  bulletin.post({ kind: 'explained', explained: { question, explanations, left, unread } });
}
