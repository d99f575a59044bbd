import type { Steps } from '../../contracts/steps.ts';
import { isDateWord, nameWordsOf } from '../../language/names/name-words.ts';
import { isNameAtStart } from '../../pack/claims/name-at-start.ts';
import { runsOf } from '../../pack/claims/name-source.ts';
import { findProperWords } from '../../pack/claims/proper-words.ts';
import { startsOfSentences } from '../../pack/claims/sentence-starts.ts';
import type { Article, Name } from '../../pack/pack.ts';

/** The names in the articles, in order, for a pack that lists none: words always capitalised, with their neighbours. */
export function* namesInArticles(articles: readonly Article[]): Steps<Name[]> {
  const proper = yield* findProperWords(articles);
  // German capitalises every noun, so capitals mean little.
  if (!proper.tellNames) return [];
  const names = new Set<string>();
  for (const { text } of articles.flatMap(({ paragraphs }) => paragraphs)) {
    yield;
    const starts = startsOfSentences(text);
    const words = nameWordsOf(text).filter(
      (word) =>
        !isDateWord(word.key) &&
        (proper.words.has(word.key) ||
          !starts.has(word.index) ||
          isNameAtStart(word, text.slice(word.end, word.end + FOLLOWING), proper)),
    );
    for (const run of runsOf(text, words)) {
      if (!run.some(({ key }) => proper.words.has(key))) continue;
      const [first, last] = [run[0], run.at(-1)];
      if (first && last) names.add(text.slice(first.index, last.index + last.text.length));
    }
  }
  return withLastNames([...names]);
}

/** A last word that is written alone later on stands for the one name that ends in it: “Ada Wren … Wren”. */
function withLastNames(names: readonly string[]): Name[] {
  const lastOf = (name: string) => name.slice(name.lastIndexOf(' ') + 1);
  const wholes = new Map<string, string | undefined>();
  for (const name of names) {
    if (!name.includes(' ') || DIRECTION.test(name)) continue;
    // Two names with one last word: alone it may be either.
    wholes.set(lastOf(name), wholes.has(lastOf(name)) ? undefined : name);
  }
  const before = new Set<string>();
  const lastNames = new Map<string, string>();
  for (const name of names) {
    const whole = wholes.get(name);
    if (whole !== undefined && before.has(whole)) lastNames.set(whole, name);
    before.add(name);
  }
  const alone = new Set(lastNames.values());
  return names
    .filter((name) => !alone.has(name))
    .map((name) => {
      const last = lastNames.get(name);
      return { name, also: last === undefined ? [] : [last] };
    });
}

/** “Korea” alone need not be North Korea. */
const DIRECTION = /^(?:north|south|east|west|northern|southern|eastern|western|new|upper|lower|central)\b/i;

/** Characters after a word that may show whether it is a name. */
const FOLLOWING = 20;
