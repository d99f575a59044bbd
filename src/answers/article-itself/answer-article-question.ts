import { answerEntries } from '../../pack/entries.ts';
import type { Article, Citation, Pack, Sentence, UnansweredEntry } from '../../pack/pack.ts';
import { aboutStory } from '../about/about.ts';
import { type Answer, type OfArticle, readingBesideStory } from '../answer.ts';
import { sentenceEntry } from '../match/teaching.ts';
import type { ArticleQuestion } from './read-article-question.ts';

/** Sentences in a summary: the lead and the most cited. */
const MOST_IN_SUMMARY = 4;
/** Citations that make a sentence a main point. */
const CITED_OFTEN = 2;

/**
 * Answers a question about the article itself from its header, paragraphs and name positions; the newest of several articles.
 * Undefined if the header lacks it, since the pack may know better.
 * @param base how the question was read
 */
export function answerArticleQuestion(asked: ArticleQuestion, base: Answer, pack: Pack): Answer | undefined {
  const article = newestOf(pack.articles);
  if (!article) return undefined;
  const answered = (itself: OfArticle, text: string, sentences: readonly Sentence[]): Answer => ({
    ...readingBesideStory(base),
    confidence: 1,
    outcome: 'answered',
    entries: [],
    text,
    citations: sentences.flatMap(cited),
    itself,
  });
  const lead = (article.paragraphs[0]?.sentences ?? []).slice(0, 1);
  switch (asked.of) {
    case 'title':
      return answered({ of: 'title' }, article.title, lead);
    case 'author':
      return article.author ? answered({ of: 'author' }, article.author, lead) : undefined;
    case 'date': {
      const date = article.updated ?? article.published;
      return date ? answered({ of: article.updated ? 'updated' : 'published' }, date, lead) : undefined;
    }
    case 'source': {
      const source = [article.source, article.url].filter(Boolean).join(', ');
      return source === '' ? undefined : answered({ of: 'source' }, source, lead);
    }
    case 'length':
      return answered({ of: 'length', ...lengthOf(article) }, lengthInWords(article), lead);
    case 'whole':
      return answered({ of: 'whole', ...lengthOf(article) }, '', article.paragraphs[0]?.sentences ?? []);
    case 'summary':
      return answered({ of: 'summary' }, '', mainPoints(pack, article));
    case 'paragraph':
    case 'sentence':
      return answerPlace(asked, article, answered, base);
    case 'mention':
      return answerMention(asked, answered, base, pack);
  }
}

type MakeAnswer = (itself: OfArticle, text: string, sentences: readonly Sentence[]) => Answer;

function answerPlace(
  { of, number }: { of: 'paragraph' | 'sentence'; number: number },
  article: Article,
  answered: MakeAnswer,
  base: Answer,
): Answer {
  const all =
    of === 'paragraph'
      ? article.paragraphs.map(({ sentences }) => sentences)
      : article.paragraphs.flatMap(({ sentences }) => sentences.map((sentence) => [sentence]));
  const found = all.at(number < 0 ? number : number - 1);
  if (found && found.length > 0) return answered({ of }, '', found);
  return { ...readingBesideStory(base), outcome: 'unknown', itself: { of, number, last: all.length } };
}

function answerMention(
  { subject, mayInflect }: { subject: string; mayInflect?: true },
  answered: MakeAnswer,
  base: Answer,
  pack: Pack,
): Answer | undefined {
  const story = aboutStory(pack);
  const whole = story.find(subject);
  const { name } = whole;
  // “Johnson and Johnson” is one name.
  const isOne = whole.sentences.some(({ text }) => text.toLowerCase().includes(subject.toLowerCase()));
  const subjects = isOne ? [whole] : subject.split(BETWEEN_SUBJECTS).map((part) => story.find(part));
  const found = subjects.filter(({ sentences }) => sentences.length > 0);
  if (found.length > 0) {
    const missing = subjects.filter((one) => !found.includes(one)).map((one) => one.name);
    const count = new Set(found.flatMap(({ sentences }) => sentences)).size;
    const first = new Set(found.flatMap(({ sentences }) => sentences.slice(0, 1)));
    return answered({ of: 'mention', name: found.map((one) => one.name).join(', '), count, missing }, '', [...first]);
  }
  if (mayInflect) return undefined;
  // An editor's own note says more.
  if (base.outcome === 'unknown' && base.entry && speaksOf(base.entry, subject)) return base;
  return { ...readingBesideStory(base), outcome: 'unknown', notInStory: [], itself: { of: 'mention', name, count: 0 } };
}

/** “Police or firefighters” are looked for one by one. */
const BETWEEN_SUBJECTS = /,? (?:or|and) (?:the )?|, /i;

function speaksOf({ question, also, note = '' }: UnansweredEntry, subject: string): boolean {
  return [question, ...also, note].some((text) => text.toLowerCase().includes(subject.toLowerCase()));
}

/** The article with the latest date, or the first if none is dated. */
function newestOf(articles: readonly Article[]): Article | undefined {
  const dateOf = ({ published, updated }: Article) => updated ?? published ?? '';
  return articles.toSorted((one, other) => (dateOf(one) < dateOf(other) ? 1 : dateOf(one) > dateOf(other) ? -1 : 0))[0];
}

function lengthOf({ paragraphs }: Article): { paragraphs: number; sentences: number; words: number } {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  const words = paragraphs.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  return { paragraphs: paragraphs.length, sentences: sentences.length, words };
}

function lengthInWords(article: Article): string {
  const { paragraphs, sentences, words } = lengthOf(article);
  return `${paragraphs} paragraphs, ${sentences} sentences, ${words} words`;
}

/** The lead, then the most cited sentences, in article order; without entries, each paragraph's opening. */
function mainPoints(pack: Pack, { id, paragraphs }: Article): Sentence[] {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  const counts = new Map<string, number>();
  for (const { citations } of answerEntries(pack)) {
    for (const place of new Set(citations.filter(({ article }) => article === id).map(keyOf))) {
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  }
  const countOf = (sentence: Sentence) => counts.get(keyOf(sentence)) ?? 0;
  const often = sentences.filter((sentence) => countOf(sentence) >= CITED_OFTEN);
  const others =
    often.length > 0
      ? often.toSorted((one, other) => countOf(other) - countOf(one))
      : paragraphs.flatMap((paragraph) => paragraph.sentences.slice(0, 1));
  const chosen = new Set([...sentences.slice(0, 1), ...others].slice(0, MOST_IN_SUMMARY + 1));
  return sentences.filter((sentence) => chosen.has(sentence)).slice(0, MOST_IN_SUMMARY);
}

function keyOf({ paragraph, sentence }: Pick<Citation, 'paragraph' | 'sentence'>): string {
  return `${paragraph}.${sentence}`;
}

function cited(sentence: Sentence): Citation[] {
  return sentenceEntry(sentence).citations;
}
