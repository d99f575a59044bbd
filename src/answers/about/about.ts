import { finish, type Steps } from '../../contracts/steps.ts';
import { foldQuestion } from '../../language/fold-question.ts';
import { plainForms } from '../../language/names/fold-accents.ts';
import type { Article, Name, Pack, Sentence, UnansweredEntry } from '../../pack/pack.ts';
import { makePickInSteps } from '../complete/pick-matching.ts';
import { sentencesOf } from '../match/teaching.ts';
import { namesInSteps } from '../names/story-names.ts';
import { holdsPhrase, piecesOf, stemsOf, subjectStems, wordsOfAnyLength } from './subject-words.ts';

/** Looks up what a story says about its people, countries, weapons and places. */
export interface About {
  /** Finds a name in any spelling, or any words; never throws, whatever the length. */
  find(typed: string): Subject;
  /** The names nearest to the typed text, best first; the most frequent ones for an empty text. */
  complete(typed: string, limit: number): string[];
}

/** A name or words, and everything said about it; no sentences if the story never mentions it. */
export interface Subject {
  /** In the pack's spelling, or as typed if it is no name. */
  name: string;
  isName: boolean;
  /** In the order of the articles. */
  sentences: Sentence[];
  /** What the editor foresaw that the story does not say about it. */
  unanswered: UnansweredEntry[];
}

/** Keyed by articles, which a pack shares with its copies that add a guild's drafts. */
const learned = new WeakMap<Article[], { pack: Pack; about: About }>();

/** The index of a pack's subjects; each pack is read once. */
export function aboutStory(pack: Pack): About {
  return finish(aboutStoryInSteps(pack));
}

/** Same, in steps, so that the first user need not wait. */
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
        const words = story.spell(wordsOfAnyLength(piece));
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
      const words = story.spell(wordsOfAnyLength(typed.slice(0, LONGEST_TYPED)));
      const name = spelled.get(foldQuestion(typed)) ?? story.namesIn(words)[0];
      const named = name && subject(name.name, true, (text) => text.names.has(name));
      if (named && named.sentences.length > 0) return named;
      // A name found only inside a longer one is looked up by its words.
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

/** Longer than any name; a Discord option holds 6,000 characters. */
const LONGEST_TYPED = 300;

interface Text<Item> {
  item: Item;
  names: Set<Name>;
  stems: string[];
}

/** Exact spellings first: "us" typed alone is the country. */
function spellingsOf(names: readonly Name[]): Map<string, Name> {
  const spellings = names.flatMap((name) => [name.name, ...name.also].map((spelling) => [spelling, name] as const));
  return new Map(spellings.reverse().map(([spelling, name]) => [foldQuestion(spelling), name]));
}

/** Names in the articles, most frequent first; those without a kind come last. */
function mostNamed(names: readonly Name[], sentences: readonly Text<unknown>[]): Name[] {
  const counts = new Map<Name, number>();
  for (const name of sentences.flatMap((text) => [...text.names])) counts.set(name, (counts.get(name) ?? 0) + 1);
  const rank = (name: Name) => (counts.get(name) ?? 0) + (name.kind === undefined ? 0 : sentences.length);
  return names.filter((name) => counts.has(name)).toSorted((a, b) => rank(b) - rank(a));
}
