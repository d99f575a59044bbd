import type { Columns } from '../contracts/cache.ts';
import type { Problem } from '../contracts/problem.ts';
import type { Steps } from '../contracts/steps.ts';
import type { LoadedPack } from './load-pack.ts';
import type {
  Article,
  FactEntry,
  Name,
  Pack,
  Paragraph,
  QuestionEntry,
  StorySettings,
  Topic,
  UnansweredEntry,
} from './pack.ts';
import { withoutDrafts } from './without-drafts.ts';

/** A pack without problems, drafts included, as columns. Paragraphs go one by one, since an article may be as long as a book. */
export function* keepPack(pack: Pack, { notes, supported }: LoadedPack): Steps<Columns> {
  const columns: Record<string, string[]> = {};
  const articles = pack.articles.map((article) => ({ ...article, paragraphs: [] }));
  const lists = { ...pack, articles, notes, story: pack.story ? [pack.story] : [] };
  for (const [name, list] of Object.entries(lists)) {
    const texts: string[] = [];
    for (const part of list) {
      texts.push(JSON.stringify(part));
      yield;
    }
    columns[name] = texts;
  }
  const paragraphs: string[] = [];
  for (const paragraph of pack.articles.flatMap((article) => article.paragraphs)) {
    paragraphs.push(JSON.stringify(paragraph));
    yield;
  }
  const counts = Int32Array.from(pack.articles, (article) => article.paragraphs.length);
  return { ...columns, paragraphs, counts, supported: [...supported] };
}

/** Undefined if it is not as kept. */
export function* recallPack(columns: Columns | undefined): Steps<LoadedPack | undefined> {
  const { counts, supported } = columns ?? {};
  if (!columns || !(counts instanceof Int32Array) || !Array.isArray(supported)) return undefined;
  const articles = yield* partsOf<Article>(columns.articles, ARTICLE);
  const paragraphs = yield* partsOf<Paragraph>(columns.paragraphs, PARAGRAPH);
  const questions = yield* partsOf<QuestionEntry>(columns.questions, QUESTION);
  const facts = yield* partsOf<FactEntry>(columns.facts, FACT);
  const unanswered = yield* partsOf<UnansweredEntry>(columns.unanswered, UNANSWERED);
  const names = yield* partsOf<Name>(columns.names, NAME);
  const topics = yield* partsOf<Topic>(columns.topics, TOPIC);
  const notes = yield* partsOf<Problem>(columns.notes, NOTE);
  const story = yield* partsOf<StorySettings>(columns.story, STORY);
  if (!story || !articles || !paragraphs || !questions || !facts || !unanswered || !names || !topics || !notes)
    return undefined;
  let from = 0;
  for (const [at, article] of articles.entries()) {
    const to = from + (counts[at] ?? -1);
    article.paragraphs = paragraphs.slice(from, to);
    if (to < from || article.paragraphs.length !== to - from) return undefined;
    from = to;
  }
  const [settings] = story;
  const pack: Pack = { articles, questions, facts, unanswered, names, topics, ...(settings && { story: settings }) };
  return { pack: withoutDrafts(pack), withDrafts: pack, problems: [], notes, supported: new Set(supported) };
}

/** What a value is made of: a list of one shape, or fields, of which those with “?” may be absent. */
type Shape = 'string' | 'number' | readonly [Shape] | { readonly [field: string]: Shape };

const TEXTS = ['string'] as const;
const CITATIONS = [{ article: 'string', paragraph: 'number', sentence: 'number', quote: 'string' }] as const;
const ABOUT = { 'source?': 'string', 'author?': 'string', 'url?': 'string', 'published?': 'string' } as const;
const LATER = { 'updated?': 'string', 'language?': 'string', 'supersedes?': 'string' } as const;
const ARTICLE = { id: 'string', title: 'string', ...ABOUT, ...LATER } as const;
const SENTENCE = { article: 'string', paragraph: 'number', sentence: 'number', text: 'string' } as const;
const PARAGRAPH = { text: 'string', sentences: [SENTENCE], 'heading?': 'string', 'asked?': 'string' } as const;
const ENTRY = { kind: 'string', id: 'string' } as const;
const ASKED = { ...ENTRY, question: 'string', also: TEXTS } as const;
const QUESTION = { ...ASKED, answer: 'string', citations: CITATIONS, topics: TEXTS } as const;
const FACT = { ...ENTRY, fact: 'string', citations: CITATIONS, topics: TEXTS } as const;
const UNANSWERED = { ...ASKED, 'note?': 'string', nearest: CITATIONS } as const;
const NAME = { name: 'string', also: TEXTS, 'kind?': 'string' } as const;
const TOPIC = { id: 'string', title: 'string' } as const;
const STORY = { 'title?': 'string', 'until?': 'string', 'deskGuilds?': TEXTS } as const;
const NOTE = { file: 'string', expected: 'string', found: 'string', advice: 'string' } as const;

function* partsOf<T>(column: Columns[string] | undefined, shape: Shape): Steps<T[] | undefined> {
  if (!Array.isArray(column)) return undefined;
  const parts: T[] = [];
  for (const text of column) {
    const part = parsed(text);
    if (!fits(part, shape)) return undefined;
    parts.push(part as T);
    yield;
  }
  return parts;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function fits(value: unknown, shape: Shape): boolean {
  if (typeof shape === 'string') return typeof value === shape;
  if (Array.isArray(shape)) return Array.isArray(value) && value.every((item) => fits(item, shape[0]));
  if (typeof value !== 'object' || value === null) return false;
  const fields: Record<string, unknown> = { ...value };
  return Object.entries(shape).every(([name, own]) => {
    const field = fields[name.replace('?', '')];
    return (name.endsWith('?') && field === undefined) || fits(field, own);
  });
}
