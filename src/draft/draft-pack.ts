import { interviewQuestions, placeId, sentencesOf } from '../answers/match/teaching.ts';
import { namesOf } from '../answers/names/story-names.ts';
import { foldQuestion } from '../language/fold-question.ts';
import { LONGEST } from '../pack/limits.ts';
import { makeNewIds } from '../pack/new-ids.ts';
import type { Name, Pack, Sentence, Topic } from '../pack/pack.ts';
import { storyLanguages } from '../pack/story-languages.ts';
import { draftNames } from './draft-names.ts';
import { type DraftFact, type DraftQuestion, draftStory } from './draft-story.ts';
import { findMissing } from './find-missing.ts';
import { opensElsewhere } from './is-sound.ts';

/** What an editor would type, guessed from the articles alone; every quote is verbatim. */
export interface DraftPack {
  questions: { id: string; question: string; also: string[]; answer: string; cites: string[]; topics: string[] }[];
  facts: { id: string; fact: string; cites: string[]; topics: string[] }[];
  unanswered: { id: string; question: string; note: string }[];
  names: Name[];
  topics: Topic[];
  /** Questions are drafted of English articles alone. */
  isEnglish: boolean;
}

/** Names that many sentences have are topics. */
const MOST_TOPICS = 5;
const FEWEST_SENTENCES = 2;

/** Drafts a pack from articles alone. Pure: the same articles give the same draft. */
export function draftPack({ articles }: Pick<Pack, 'articles'>): DraftPack {
  const pack: Pack = { articles, questions: [], facts: [], unanswered: [], names: [], topics: [] };
  const isEnglish = storyLanguages(pack).every((language) => language === 'en');
  const { all, proper } = namesOf(pack);
  const drafted = articles.map((article) =>
    isEnglish
      ? draftStory(article, all, proper.words)
      : wholeSentences(article.paragraphs.flatMap(({ sentences }) => sentences)),
  );
  const persons = new Set(drafted.flatMap((one) => one.persons));
  const names = draftNames(articles, all, persons);
  const topics = draftTopics([...names, ...all], sentencesOf(pack));
  const topicsOf = ({ text }: Sentence) =>
    topics.filter(({ spellings }) => spellings.some((spelling) => text.includes(spelling))).map(({ id }) => id);
  const newId = makeNewIds(pack);
  const questions = eachOnce([...ownQuestions(pack), ...drafted.flatMap((one) => one.questions)]).filter(fits);
  const whole = names.filter(({ kind }) => kind === 'person').map(({ name }) => name);
  return {
    questions: questions.map(({ question, also, answer, cites, sentence }) => ({
      id: newId(question),
      question,
      also,
      answer,
      cites,
      topics: topicsOf(sentence),
    })),
    facts: drafted.flatMap(({ facts }) =>
      facts.map(({ fact, cites, sentence }) => ({
        id: newId(`fact ${sentence.paragraph} ${sentence.sentence}`),
        fact,
        cites,
        topics: topicsOf(sentence),
      })),
    ),
    unanswered: isEnglish
      ? findMissing(
          articles,
          whole,
          questions.flatMap(({ question, also }) => [question, ...also]),
        ).map((one) => ({ ...one, id: newId(one.id) }))
      : [],
    names,
    topics: topics.map(({ id, title }) => ({ id, title })),
    isEnglish,
  };
}

/** An interview's own questions. */
function ownQuestions(pack: Pack): DraftQuestion[] {
  const byPlace = new Map(sentencesOf(pack).map((sentence) => [placeId(sentence), sentence]));
  return interviewQuestions(pack).flatMap(({ id, question, answer, citations }) => {
    const sentence = byPlace.get(id);
    const cites = citations.map(({ quote }) => quote).filter((quote) => quote.split(' ').length > 2);
    return sentence && cites.length > 0 ? { question, also: [], answer, cites, asks: 'own', sentence } : [];
  });
}

function eachOnce(questions: readonly DraftQuestion[]): DraftQuestion[] {
  const seen = new Set<string>();
  return questions.flatMap((one) => {
    if (seen.has(foldQuestion(one.question))) return [];
    const also = one.also.filter((text) => !seen.has(foldQuestion(text)));
    for (const text of [one.question, ...also]) seen.add(foldQuestion(text));
    return [{ ...one, also }];
  });
}

function fits({ question, answer, cites }: DraftQuestion): boolean {
  return (
    question.length <= LONGEST.question &&
    answer.length <= LONGEST.answer &&
    cites.every((quote) => quote.length <= LONGEST.quote) &&
    !opensElsewhere(answer)
  );
}

/** Facts in any language: sentences that stand alone, in full. */
function wholeSentences(sentences: readonly Sentence[]): ReturnType<typeof draftStory> {
  const facts: DraftFact[] = sentences
    .filter(
      ({ text }) =>
        text.split(' ').length > 5 &&
        text.length <= LONGEST.quote &&
        /[.。]$/.test(text) &&
        !/["“”„«»]/.test(text) &&
        sentences.filter((other) => other.text.includes(text)).length === 1,
    )
    .map((sentence) => ({ fact: sentence.text, cites: [sentence.text], sentence }));
  return { questions: [], facts, persons: [] };
}

/** What several sentences name. */
function draftTopics(names: readonly Name[], sentences: readonly Sentence[]): (Topic & { spellings: string[] })[] {
  const newId = makeNewIds({ articles: [], questions: [], facts: [], unanswered: [], names: [], topics: [] });
  return [...new Map(names.toReversed().map((one) => [one.name, one])).values()]
    .toReversed()
    .map(({ name, also }) => ({ name, spellings: [name, ...also] }))
    .map((one) => ({
      ...one,
      count: sentences.filter(({ text }) => one.spellings.some((spelling) => text.includes(spelling))).length,
    }))
    .filter(({ count }) => count >= FEWEST_SENTENCES)
    .sort((one, other) => other.count - one.count)
    .slice(0, MOST_TOPICS)
    .map(({ name, spellings }) => ({ id: newId(name), title: name, spellings }));
}
