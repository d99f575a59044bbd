import { offersOf } from '../answers/understand/answer-kind.ts';
import { foldQuestion } from '../language/fold-question.ts';
import { type MissingQuestion, readMissingQuestions } from '../language/tables/tables.ts';
import type { Article } from '../pack/pack.ts';

/** A question that readers will ask and the story does not answer. */
export interface DraftMissing {
  id: string;
  question: string;
  note: string;
}

/** More are for the editor to think of. */
const MOST = 20;
const FEWEST = 10;
/** People whose age and family readers ask about. */
const MOST_PERSONS = 2;

/**
 * What readers ask of such a story and none of its sentences says; in doubt a question is left out.
 * @param persons whole names, the most important first
 * @param asked questions that the story answers
 */
export function findMissing(
  articles: readonly Article[],
  persons: readonly string[],
  asked: readonly string[],
): DraftMissing[] {
  const texts = articles.flatMap(({ title, paragraphs }) => [title, ...paragraphs.map(({ text }) => text)]);
  const story = texts.join('\n');
  const taken = new Set(asked.map(foldQuestion));
  const says = (pattern: string, text = story) => new RegExp(pattern, 'i').test(text);
  // Of what kind a story is, its headline and its beginning tell.
  const opening = articles.flatMap(({ title, paragraphs }) => [title, paragraphs[0]?.text ?? '']).join('\n');
  const { kinds, questions } = readMissingQuestions();
  const unsaid = questions.filter(({ unless }) => !says(unless));
  const isOf = ({ of }: MissingQuestion, text: string) => of?.some((kind) => says(kinds[kind] ?? kind, text)) === true;
  // What is asked of such stories alone is likelier than what is asked of any.
  const likely: DraftMissing[] = [
    ...unsaid.filter((one) => isOf(one, opening)),
    ...persons.slice(0, MOST_PERSONS).flatMap((person) => aboutPerson(person, story)),
    ...unsaid.filter(({ of }) => !of),
  ];
  // What a story only touches on is asked where there is little else.
  const others = likely.length < FEWEST ? unsaid.filter((one) => isOf(one, story)) : [];
  const most = likely.length < FEWEST ? FEWEST : MOST;
  const missing: DraftMissing[] = [];
  for (const { id, question, note } of [...likely, ...others]) {
    if (taken.has(foldQuestion(question))) continue;
    taken.add(foldQuestion(question));
    missing.push({ id, question, note });
  }
  return missing.slice(0, most);
}

function aboutPerson(person: string, story: string): DraftMissing[] {
  const last = person.slice(person.lastIndexOf(' ') + 1);
  const sentences = story.split('\n').filter((text) => text.includes(last));
  const id = last.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const missing: DraftMissing[] = [];
  if (!sentences.some((text) => offersOf(text).has('age') || /\bborn\b/i.test(text))) {
    missing.push({
      id: `age-of-${id}`,
      question: `How old is ${person}?`,
      note: `The story does not give the age of ${person}.`,
    });
  }
  return missing;
}
