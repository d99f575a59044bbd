import { finish, type Steps } from '../../contracts/steps.ts';
import { foldQuestion } from '../../language/fold-question.ts';
import { plainForms } from '../../language/names/fold-accents.ts';
import type { Article, Name, Pack, Sentence, UnansweredEntry } from '../../pack/pack.ts';
import { makePickInSteps } from '../complete/pick-matching.ts';
import { sentencesOf } from '../match/teaching.ts';
import { namesInSteps } from '../names/story-names.ts';
import { holdsPhrase, piecesOf, stemsOf, subjectStems, wordsOf } from './subject-words.ts';

/** What a story says about the people, countries, weapons and places in it. */
export interface About {
  /** Whatever a reader typed: a name in any spelling, else any words. Never throws; any text of any length. */
  find(typed: string): Subject;
  /** The names that come nearest to what is typed, best first; for an empty text those the story names most. */
  complete(typed: string, limit: number): string[];
}

/** A name, or words, with all that speaks of it. Without sentences, the story does not mention it. */
export interface Subject {
  /** As the pack spells it; as the reader typed it where it is none of the names. */
  name: string;
  isName: boolean;
  /** In the order of the articles. */
  sentences: Sentence[];
  /** What the story does not say about it, as far as the editor foresaw. */
  unanswered: UnansweredEntry[];
}

/** By the articles, which a pack shares with the same pack with a server's drafts in it. */
const learned = new WeakMap<Article[], { pack: Pack; about: About }>();

/** What a pack's articles say about what; each pack is read once. */
export function aboutStory(pack: Pack): About {
  return finish(aboutStoryInSteps(pack));
}

/** Reads a pack without holding up whatever else there is to do, so that the first who asks need not wait. */
export function* aboutStoryInSteps(pack: Pack): Steps<About> {
  const known = learned.get(pack.articles);
  if (known?.pack.names === pack.names && known.pack.unanswered === pack.unanswered) return known.about;
  const about = yield* readStory(pack);
  learned.set(pack.articles, { pack, about });
  return about;
}

function* readStory(pack: Pack): Steps<About> {
  const story = yield* namesInSteps(pack);
  const names = story.all;
  function* read<Item>(items: readonly Item[], textOf: (item: Item) => string): Steps<Text<Item>[]> {
    const texts: Text<Item>[] = [];
    for (const item of items) {
      const text: Text<Item> = { item, names: new Set(), stems: [] };
      for (const piece of piecesOf(textOf(item))) {
        const words = story.spell(wordsOf(piece));
        for (const name of story.namesIn(words)) text.names.add(name);
        text.stems.push(...stemsOf(words));
        yield;
      }
      texts.push(text);
    }
    return texts;
  }
  const sentences = yield* read(sentencesOf(pack), ({ text }) => text);
  const unanswered = yield* read(pack.unanswered, ({ question }) => question);
  const pick = yield* makePickInSteps(names, ({ name, also }) => ({
    shown: name,
    others: [...also, ...[name, ...also].flatMap(plainForms)],
  }));
  const spelled = spellingsOf(names);
  const subject = (name: string, isName: boolean, speaksOfIt: (text: Text<unknown>) => boolean): Subject => ({
    name,
    isName,
    sentences: sentences.filter(speaksOfIt).map(({ item }) => item),
    unanswered: unanswered.filter(speaksOfIt).map(({ item }) => item),
  });
  const often = mostNamed(names, sentences);
  return {
    find(typed) {
      const words = story.spell(wordsOf(typed.slice(0, LONGEST_TYPED)));
      const name = spelled.get(foldQuestion(typed)) ?? story.namesIn(words)[0];
      const named = name && subject(name.name, true, (text) => text.names.has(name));
      if (named && named.sentences.length > 0) return named;
      // A name that stands only within a longer one is found by its words: the story does mention it.
      const stems = subjectStems(words);
      const phrase = subject(typed, false, (text) => stems.length > 0 && holdsPhrase(text.stems, stems));
      if (phrase.sentences.length > 0) return named ? { ...phrase, name: named.name, isName: true } : phrase;
      if (named || stems.length < 2) return named ?? phrase;
      return subject(typed, false, (text) => stems.every((stem) => text.stems.includes(stem)));
    },
    complete: (typed, limit) =>
      typed.trim() === '' ? often.slice(0, limit).map(({ name }) => name) : pick(typed, limit).map(({ name }) => name),
  };
}

/** Longer than any name: an option may hold 6,000 characters. */
const LONGEST_TYPED = 300;

interface Text<Item> {
  item: Item;
  names: Set<Name>;
  stems: string[];
}

/** Exact spellings come first: an everyday word such as "us", typed by itself, is the name. */
function spellingsOf(names: readonly Name[]): Map<string, Name> {
  const spellings = names.flatMap((name) => [name.name, ...name.also].map((spelling) => [spelling, name] as const));
  return new Map(spellings.reverse().map(([spelling, name]) => [foldQuestion(spelling), name]));
}

/** The names that the articles mention, those in most sentences first; what is of no kind is a mere spelling and comes last. */
function mostNamed(names: readonly Name[], sentences: readonly Text<unknown>[]): Name[] {
  const counts = new Map<Name, number>();
  for (const name of sentences.flatMap((text) => [...text.names])) counts.set(name, (counts.get(name) ?? 0) + 1);
  const rank = (name: Name) => (counts.get(name) ?? 0) + (name.kind === undefined ? 0 : sentences.length);
  return names.filter((name) => counts.has(name)).toSorted((a, b) => rank(b) - rank(a));
}
