import type { Steps } from '../../contracts/steps.ts';
import { informativeness } from '../../language/english-words.ts';
import { readWords } from '../../language/read-words.ts';
import { stem } from '../../language/stem.ts';
import { storyTitle } from '../../pack/article/newest-first.ts';
import type { Story } from '../deps.ts';

/** Another story's surely known answer. */
export interface FoundElsewhere {
  /** The story's mark. */
  mark: string;
  title: string;
  entry: string;
}

/** Stories asked about one question; others have fewer of its words. */
const MOST_ASKED = 5;
/** A story with a smaller share of a question's words, by how telling they are, is about something else. */
const WORDS_KNOWN = 0.5;
/** Below that, another story's answer would be a guess. */
const SURE = 0.7;

/** The story that surely answers a question which another one does not; only those that are learned anyway are asked. */
export function* findElsewhere(question: string, others: readonly Story[]): Steps<FoundElsewhere | undefined> {
  const words = readWords(question).map(({ text }) => ({ stem: stem(text), weight: informativeness(text) }));
  const all = words.reduce((sum, { weight }) => sum + weight, 0);
  if (all === 0) return undefined;
  const shareIn = ({ answerer }: Story) =>
    words.reduce((sum, word) => sum + (answerer.hasWord(word.stem) ? word.weight : 0), 0) / all;
  const likely = others
    .map((story) => ({ story, share: shareIn(story) }))
    .filter(({ share }) => share >= WORDS_KNOWN)
    .sort((one, other) => other.share - one.share || (one.story.id < other.story.id ? -1 : 1));
  for (const { story } of likely.slice(0, MOST_ASKED)) {
    yield;
    const { answerer, unwatched = answerer, pack, mark } = story;
    const answer = unwatched.ask(question);
    const [first] = answer.outcome === 'answered' ? answer.entries : [];
    if (!first || answer.confidence < SURE || answer.notInStory.length > 0) continue;
    return { mark, title: storyTitle(pack), entry: first.id };
  }
  return undefined;
}
