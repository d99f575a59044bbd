import type { Steps } from '../../contracts/steps.ts';
import { informativeness } from '../../language/english-words.ts';
import { type CommonWords, commonWordsIn } from '../../language/foreign/common-words.ts';
import { glossText, glossWords } from '../../language/foreign/gloss.ts';
import { splitWords } from '../../language/foreign/split-words.ts';
import { stemIn } from '../../language/foreign/stem-in.ts';
import { isNumber, writeNumbersAsDigits } from '../../language/numbers/numbers-as-digits.ts';
import type { Word } from '../../language/read-words.ts';
import { stem } from '../../language/stem.ts';
import type { Pack } from '../../pack/pack.ts';
import { namesInSteps } from '../names/story-names.ts';
import { makeNameFinderInSteps } from '../understand/name-finder.ts';
import type { QuestionReader, Term } from '../understand/understand.ts';
import { correctNames } from './correct-names.ts';

/** A word with its key for comparison and original spelling; numbers and glossed words have none. */
interface KeyedWord extends Word {
  spelling?: string;
}

/** These capitalise every noun, so capitals do not mark names. */
const CAPITAL_NOUNS: ReadonlySet<string> = new Set(['de', 'lb']);

/**
 * A reader for a pack in another language: words by stem, function words in English,
 * so that question kinds, numbers and negations work as in English. Unknown words are not corrected to English ones.
 */
export function* makeForeignReaderInSteps(pack: Pack, language: string): Steps<QuestionReader> {
  const common = yield* commonWordsIn(language);
  const keyed = (words: readonly Word[]): KeyedWord[] =>
    writeNumbersAsDigits(glossWords(words, language).map((word) => toKeyed(word, language)));
  const plain = (text: string) => keyed(splitWords(text, language)).map(({ text: key }) => key);
  const names = yield* makeNameFinderInSteps(pack.names, plain);
  const { isNamed, spell } = yield* namesInSteps(pack);
  const correct = yield* correctNames(pack, language, common, isNamed);
  const read = (text: string) => {
    const corrected: Record<string, string> = {};
    const words = spell(splitWords(text, language), (typed, story) => {
      corrected[typed] = story.join(' ');
    }).map((word) => {
      const better = correct(word.text);
      if (better === undefined) return word;
      corrected[word.text] = better;
      return { ...word, text: better };
    });
    const found: KeyedWord[] = names.replaceNames(keyed(words));
    return { terms: found.map((word) => toTerm(word, language, common)), corrected };
  };
  return {
    read,
    readParts: (texts) => texts.map(read),
    readOwn: read,
    inEnglish: (text) => glossText(text, language),
  };
}

function toKeyed({ text, written, isGlossed }: Word & { isGlossed: boolean }, language: string): KeyedWord {
  return isGlossed || isNumber(text) ? { text, written } : { text: stemIn(language, text), written, spelling: text };
}

function toTerm({ text, written, spelling }: KeyedWord, language: string, common: CommonWords): Term {
  const shown = written.toLowerCase();
  if (spelling === undefined) {
    const isSymbol = text.includes('_');
    const weight = isSymbol || isNumber(text) ? 1 : informativeness(text);
    return { stem: isSymbol || isNumber(text) ? text : stem(text), word: text, written, weight, shown };
  }
  return {
    stem: text,
    word: spelling,
    written: CAPITAL_NOUNS.has(language) ? shown : written,
    weight: common.informativeness(spelling, text),
    language,
  };
}
