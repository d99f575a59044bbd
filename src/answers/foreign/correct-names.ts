import type { Steps } from '../../contracts/steps.ts';
import { editDistance } from '../../language/edit-distance.ts';
import type { CommonWords } from '../../language/foreign/common-words.ts';
import { splitWords } from '../../language/foreign/split-words.ts';
import { stemIn } from '../../language/foreign/stem-in.ts';
import { shortlistInSteps } from '../../language/letter-pairs.ts';
import { askedEntries } from '../../pack/entries.ts';
import type { Pack } from '../../pack/pack.ts';

/** Shorter words, or more errors, could be any word: there is no dictionary to tell. */
const SHORTEST_CORRECTED = 6;
const MOST_SLIPS = 1;
const SHORTLIST = 12;
const LONGEST_CORRECTED = 24;

/** Corrects misspelt names of a pack in another language. Other words stay: without a dictionary, misspelt and missing look alike. */
export function* correctNames(
  pack: Pack,
  language: string,
  common: CommonWords,
  isNamed: (word: string) => boolean,
): Steps<(word: string) => string | undefined> {
  const vocabulary = new Set<string>();
  for (const text of textsOf(pack)) {
    for (const { text: word } of splitWords(text, language)) vocabulary.add(word);
    yield;
  }
  const stems = new Set<string>();
  for (const word of vocabulary) stems.add(stemIn(language, word));
  const names = [...vocabulary]
    .filter((word) => word.length >= SHORTEST_CORRECTED && isNamed(word) && !common.has(word))
    .sort();
  yield;
  const shortlist = yield* shortlistInSteps(names);
  return (word) => {
    const isOdd = word.length < SHORTEST_CORRECTED || word.length > LONGEST_CORRECTED || !/^\p{L}+$/u.test(word);
    if (isOdd || vocabulary.has(word) || common.has(word) || stems.has(stemIn(language, word))) return undefined;
    return shortlist(word, SHORTLIST, true)
      .map((at) => names[at] ?? '')
      .find((name) => name[0] === word[0] && editDistance(word, name) <= MOST_SLIPS);
  };
}

function* textsOf(pack: Pack): Generator<string> {
  for (const { title, paragraphs } of pack.articles) {
    yield title;
    for (const { text } of paragraphs) yield text;
  }
  for (const { question, also } of askedEntries(pack)) yield* [question, ...also];
  for (const { name, also } of pack.names) yield* [name, ...also];
}
