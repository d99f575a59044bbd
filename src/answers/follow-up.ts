import { QUESTION_WORDS } from '../language/question-words.ts';
import { readWords } from '../language/read-words.ts';
import { titleOf } from '../pack/entries.ts';
import type { Entry, Pack } from '../pack/pack.ts';
import { storyLanguages } from '../pack/story-languages.ts';
import { type Answer, fragmentOf, readingOf } from './answer.ts';
import { MOST_CLOSEST } from './answer-parts.ts';
import { findEntry } from './find-entry.ts';
import { ABOUT, OPENERS } from './understand/fragment.ts';
import { POINTERS } from './understand/pointers.ts';
import type { QuestionReader, Term } from './understand/understand.ts';

/** Lighter words carry no context to the next question. */
const CARRIED_WEIGHT = 0.3;
/** A question with more informative words stands alone. */
const MOST_LEANING = 3;
/** More words from the earlier question would outweigh the new one. */
const MOST_CARRIED = 6;

/**
 * Answers a follow-up. If it stands alone, or is sure without context, the earlier question is ignored.
 * One that leans on it ("why?", "and how many drones?", "what about Poland?") is completed with its words;
 * that is partly a guess, so the outcome is at most closest.
 * @param names symbols of the pack's names
 * @param ask answers a question that stands alone
 */
export function makeFollowUp(
  pack: Pack,
  reader: QuestionReader,
  names: ReadonlySet<string>,
  ask: (question: string) => Answer,
): (question: string, earlierId: string) => Answer {
  const languages = storyLanguages(pack);
  return (question, earlierId) => {
    const alone = ask(question);
    const fragment = fragmentOf(alone);
    const { terms } = reader.read(question);
    const isSure = alone.outcome === 'answered' && terms.some(isTelling);
    // Context cannot make up for a word the story lacks.
    const stands = (isSure && asksItself(question)) || alone.notInStory.length > 0 || !leansOnContext(question, terms);
    if (stands && !fragment) return alone;
    const earlier = findEntry(pack, earlierId);
    if (!earlier) return alone;
    const isReadAsItStands = fragment === undefined || fragment.languages.some((one) => languages.includes(one));
    const completed = ask(complete(isReadAsItStands ? question : fragment.english, earlier, reader, names));
    if (isSame(alone, completed) || fragmentOf(completed)) return alone;
    if (completed.outcome === 'unknown') {
      // Without an informative word the result was a guess: unknown is the honest outcome.
      const isGuess = alone.outcome !== 'unknown' && !terms.some(isTelling);
      return fragment || isGuess ? { ...completed, question, inLightOf: textOf(earlier) } : alone;
    }
    // If only the earlier question is found again, it drowned the new one.
    if (isSure && (completed.outcome !== 'answered' || completed.entries[0]?.id === earlierId)) return alone;
    const { citations, asOf } = completed;
    return {
      ...readingOf(completed),
      outcome: 'closest',
      question,
      corrected: alone.corrected,
      citations: citations.slice(0, MOST_CLOSEST),
      ...(asOf && { asOf }),
      ...(completed.outcome === 'closest' && completed.entry && { entry: completed.entry }),
      inLightOf: textOf(earlier),
    };
  };
}

function isSame(one: Answer, other: Answer): boolean {
  return one.outcome === 'answered' && other.outcome === 'answered' && one.entries[0] === other.entries[0];
}

/** Whether a question needs context to be understood. */
function leansOnContext(question: string, terms: readonly Term[]): boolean {
  const telling = terms.filter(isTelling).length;
  if (telling > MOST_LEANING) return false;
  const words = readWords(question).map(({ text }) => text);
  const [first = ''] = words;
  const isBare = telling === 0 && words.some((word) => QUESTION_WORDS.has(word));
  const opens = OPENERS.has(first) || ABOUT.test(question);
  return isBare || opens || words.some((word) => POINTERS.has(word));
}

const ASKS: ReadonlySet<string> = new Set([
  ...QUESTION_WORDS,
  ...'is are was were do does did has have had can could will would should may might'.split(' '),
]);
/**
 * Completes a question with what it leaves out. One that asks something ("why?", "how many drones?") gains the earlier words;
 * one that only names something ("what about Poland?") repeats the earlier question about that.
 */
function complete(question: string, earlier: Entry, reader: QuestionReader, names: ReadonlySet<string>): string {
  const named = reader.read(question.replace(ABOUT, ' ')).terms.filter(isTelling);
  const spoken = reader.read(textOf(earlier)).terms;
  if (named.length > 0 && !asksItself(question)) {
    return [...spoken.filter(({ word }) => !names.has(word)), ...named].map(({ written }) => written).join(' ');
  }
  const carried = spoken
    .filter((term) => isTelling(term) && !named.some(({ stem }) => stem === term.stem))
    .sort((one, other) => other.weight - one.weight)
    .slice(0, MOST_CARRIED);
  return [question, ...carried.map(({ written }) => written)].join(' ');
}

/** Whether it asks something, rather than only naming another subject. */
function asksItself(question: string): boolean {
  return !ABOUT.test(question) && readWords(question).some(({ text }) => ASKS.has(text));
}

function isTelling({ weight }: Term): boolean {
  return weight >= CARRIED_WEIGHT;
}

function textOf(entry: Entry): string {
  return titleOf(entry);
}
