import type { Steps } from '../../contracts/steps.ts';
import { stem } from '../../language/stem.ts';
import type { Pack, Sentence } from '../../pack/pack.ts';
import { type Answer, readingOf } from '../answer.ts';
import { sentenceEntry, sentencesOf } from '../match/teaching.ts';
import { type Value, valuesOf } from '../newest/values.ts';

/** “Were there more missiles or drones?”, “which were fewer, the coins or the thieves” */
const COMPARING =
  /^(?:so[\s,]+)?(?:(?:were|are|was|is|did|do|have|has|which|what|who)\b[\p{L}\s]{0,40}?\b)?(?<word>more|fewer)\b(?:\s+of)?[\s,:]+(?:the\s+)?(?<one>\p{L}+)\s+or\s+(?:more\s+|fewer\s+)?(?:the\s+)?(?<other>\p{L}+)(?:\s+(?:used|launched|sent|there|killed|hurt|stolen|involved|in all))?\s*\?*$/iu;

/** A count that one sentence gives. */
interface Count {
  value: Value;
  sentence: Sentence;
}

/** What is longer is no sentence, but a text without full stops; to read all its numbers would take a while. */
const LONGEST_SENTENCE = 5_000;

/** Answers which of two things the story counts more of; any other answer stays as it is. */
export type CompareCounts = (answer: Answer) => Answer;

/** Learns what a pack's stories count. A thing that they give two numbers of is not compared, nor one that is only said roughly near. */
export function* learnCounts(pack: Pack): Steps<CompareCounts> {
  const counts = new Map<string, Count[]>();
  for (const sentence of sentencesOf(pack)) {
    yield;
    for (const value of valuesOf(sentence.text.slice(0, LONGEST_SENTENCE))) {
      if (value.sort !== 'count' || value.isTakenBack) continue;
      for (const thing of value.counted) counts.set(thing, [...(counts.get(thing) ?? []), { value, sentence }]);
    }
  }
  const countOf = (thing: string): Count | undefined => {
    const [first, ...others] = counts.get(stem(thing.toLowerCase())) ?? [];
    return first && others.every(({ value }) => value.says === first.value.says) ? first : undefined;
  };
  return (answer) => {
    const { word = '', one = '', other = '' } = COMPARING.exec(answer.question.trim())?.groups ?? {};
    const [first, second] = [countOf(one), countOf(other)];
    if (!first || !second) return answer;
    const [left, right] = [first, second].map(({ value }) => Number(value.says.slice(1))) as [number, number];
    if (left === right) return answer;
    const wants = word.toLowerCase() === 'more' ? 'more' : 'fewer';
    const thing = left > right === (wants === 'more') ? one : other;
    const sentences = [...new Set([first.sentence, second.sentence])];
    return {
      ...readingOf(answer),
      outcome: 'answered',
      entries: sentences.map(sentenceEntry),
      text: '',
      citations: sentences.flatMap((sentence) => sentenceEntry(sentence).citations),
      compared: { wants, thing },
    };
  };
}
