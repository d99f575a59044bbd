import type { Problem } from '../../contracts/problem.ts';
import type { Steps } from '../../contracts/steps.ts';
import { answerEntries } from '../entries.ts';
import { nearestWords } from '../nearest-word.ts';
import type { Drafts } from '../reading/drafts.ts';
import { listWords, show } from '../show-text.ts';
import type { PlacedText, Spot } from '../source-text.ts';
import { describeSpot, problemAt } from '../source-text.ts';

/** Reports undeclared topics, topics listed twice in an entry, and duplicate titles. */
export function* checkTopics(drafts: Drafts, problems: Problem[]): Steps<void> {
  const { topics, unread } = drafts;
  // With no topics at all, their list may be in an unreadable file.
  const mayBeDeclared = unread.lists && topics.length === 0;
  const declared = new Set(topics.flatMap(({ id }) => (id ? [id.text] : [])));
  for (const entry of answerEntries(drafts)) {
    const used = new Set<string>();
    for (const topic of entry.topics) {
      yield;
      if (!declared.has(topic.text) && !mayBeDeclared) problems.push(tellUndeclared(topic, declared));
      if (used.has(topic.text)) {
        const expected = 'each topic once in an entry';
        problems.push(problemAt(topic.spot, { expected, found: `${show(topic.text)} twice`, advice: 'Delete one.' }));
      }
      used.add(topic.text);
    }
  }

  const titles = new Map<string, Spot>();
  for (const { title } of topics) {
    yield;
    if (!title) continue;
    const key = title.text.normalize('NFKC').toLowerCase();
    const first = titles.get(key);
    if (first) {
      problems.push(
        problemAt(title.spot, {
          expected: 'a title that no other topic has',
          found: `${show(title.text)}, as in ${describeSpot(first)}`,
          advice: 'Give one of the two another title, or join them.',
        }),
      );
    }
    titles.set(key, first ?? title.spot);
  }
}

function tellUndeclared(topic: PlacedText, declared: Set<string>): Problem {
  const [meant, ...others] = nearestWords(topic.text, declared);
  const known = [...declared].slice(0, 10);
  const declare = `Add it to the list “topics” with a title: { id: ${topic.text}, title: "…" }`;
  const problem = problemAt(topic.spot, {
    expected:
      known.length > 0
        ? `a topic of the list “topics”, such as ${listWords(known, 'or')}`
        : 'a topic of the list “topics”',
    found: show(topic.text),
    advice: meant ? `Did you mean “${meant}”? Otherwise add it to the list “topics”.` : `${declare}.`,
  });
  return meant && others.length === 0 ? { ...problem, fix: { offset: topic.spot.offset, text: meant } } : problem;
}
