import { onceForInSteps } from '../../contracts/once.ts';
import { finish, type Steps } from '../../contracts/steps.ts';
import { designation } from '../../language/names/designation.ts';
import { foldLetters } from '../../language/names/fold-name.ts';
import { writeNumbersAsDigits } from '../../language/numbers/numbers-as-digits.ts';
import { readWords, type Word } from '../../language/read-words.ts';
import { findProperWords, type ProperWords } from '../../pack/claims/proper-words.ts';
import type { Name, Pack } from '../../pack/pack.ts';
import { makeNameFinderInSteps, type NameFinder } from '../understand/name-finder.ts';
import { foreignCountries } from './foreign-countries.ts';
import { namesInArticles } from './names-in-articles.ts';
import { makeStrangerTest } from './other-person.ts';
import { makeNameSpelling, type SpellNames } from './spell-names.ts';

/** The names of a pack: listed by its editor, or found in its articles. Computed once. */
export interface StoryNames {
  /** The listed names, then those found only in articles. */
  all: readonly Name[];
  proper: ProperWords;
  /** Whether a lower-case word is part of a name. */
  isNamed(word: string): boolean;
  /** The pack's spelling of a lower-case name word: "Russia". */
  writtenAs(word: string): string | undefined;
  /** Respells names as the story does: "mueller" as "müller", "폴란드" as "poland". */
  spell: SpellNames;
  /** Joins each listed name into one word, and namesakes into another. */
  join(words: readonly Word[]): Word[];
  /** The names in a text, in order. */
  namesIn(words: readonly Word[]): Name[];
}

/** The names of a pack. */
export function namesOf(pack: Pack): StoryNames {
  return finish(namesInSteps(pack));
}

/** Same, in steps. */
export const namesInSteps = onceForInSteps(readNames);

function* readNames(pack: Pack): Steps<StoryNames> {
  const proper = yield* findProperWords(pack.articles);
  yield;
  const listed = pack.names.flatMap(({ name, also }) => [name, ...also]).filter((name) => /\p{Lu}/u.test(name));
  const inArticles = yield* namesInArticles(pack.articles);
  yield;
  const written = new Map<string, string>();
  const note = (name: string) => {
    for (const word of readWords(name)) if (!written.has(word.text)) written.set(word.text, word.written);
  };
  for (const name of listed) note(name);
  const ofList = new Set(written.keys());
  const { hyphenated, designations } = yield* joinedIn(pack);
  for (const name of designations) note(name);
  if (proper.tellNames)
    for (const name of [...proper.written.values(), ...inArticles.map(({ name }) => name)]) note(name);
  yield;
  const finder = yield* makeNameFinderInSteps(pack.names);
  const only = inArticles.filter(({ name }) => finder.namesIn(wordsOf(name)).length === 0);
  const own = new Set(written.keys());
  const foreign = yield* foreignCountries(pack, written, proper);
  const spell = makeNameSpelling(own, proper, hyphenated, foreign);
  yield;
  const persons = pack.names.filter(({ kind }) => kind === undefined || kind === 'person');
  const spellings = [...persons.flatMap(({ name, also }) => [name, ...also]), ...inArticles.map(({ name }) => name)];
  const joinStrangers = makeStrangerTest(
    spellings.filter((name) => /^\p{Lu}/u.test(name)),
    own,
    proper,
  );
  const all = [...pack.names, ...only];
  const finderOfAll: NameFinder = only.length > 0 ? yield* makeNameFinderInSteps(all) : finder;
  return {
    all,
    proper,
    isNamed: (word) => ofList.has(word) || (proper.tellNames && proper.words.has(foldLetters(word))),
    writtenAs: (word) => written.get(word),
    spell,
    join: (words) => finder.replaceNames(joinStrangers(words)),
    namesIn: (words) => finderOfAll.namesIn(joinStrangers(words)),
  };
}

function wordsOf(text: string): Word[] {
  return writeNumbersAsDigits(readWords(text));
}

/** Hyphenated names, which users may write as one word: "Ki-moon", "F-16". */
function* joinedIn({ articles }: Pack): Steps<{ hyphenated: string[]; designations: string[] }> {
  const hyphenated = new Set<string>();
  const designations = new Set<string>();
  for (const { text } of articles.flatMap(({ paragraphs }) => paragraphs)) {
    for (const written of text.match(HYPHENATED) ?? []) hyphenated.add(written);
    for (const written of text.match(DESIGNATION) ?? []) designations.add(written);
    yield;
  }
  return { hyphenated: [...hyphenated], designations: [...designations] };
}

const DESIGNATION = new RegExp(designation(), 'gu');
const HYPHENATED = /(?<![\p{L}\p{N}])\p{Lu}\p{L}+(?:[-‐‑]\p{L}+)+/gu;
