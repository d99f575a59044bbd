import type { Cache } from '../../contracts/cache.ts';
import { finish, type Steps } from '../../contracts/steps.ts';
import { detectLanguage } from '../../language/detect-language.ts';
import { informativeness } from '../../language/english-words.ts';
import { isFiller } from '../../language/informal-spellings.ts';
import { foldAccents } from '../../language/names/fold-accents.ts';
import { foldName } from '../../language/names/fold-name.ts';
import { isNumber, writeNumbersAsDigits } from '../../language/numbers/numbers-as-digits.ts';
import { readWords, type Word } from '../../language/read-words.ts';
import { isRealWord } from '../../language/real-words.ts';
import { makeSpellerInSteps } from '../../language/spelling.ts';
import { stem } from '../../language/stem.ts';
import type { Pack } from '../../pack/pack.ts';
import { storyLanguages } from '../../pack/story-languages.ts';
import { makeForeignReaderInSteps } from '../foreign/foreign-reader.ts';
import { namesInSteps } from '../names/story-names.ts';
import { recallReadings, recallWords, tabulateReadings, tabulateWords } from './cached-readings.ts';
import { mayCorrect } from './may-correct.ts';
import { collectVocabulary } from './vocabulary.ts';

/** A text as the matcher sees it. */
export interface Understanding {
  terms: Term[];
  /** Misspelt word → the word it was read as; excludes changes of capitals or accents only. */
  corrected: Record<string, string>;
}

export interface Term {
  /** The compared form: a stem, a number's digits, or a name's symbol ("north_korea"). */
  stem: string;
  /** The word in lower case, spelling corrected. */
  word: string;
  /** As the user wrote it. */
  written: string;
  /** How informative the word is in English, 0 (filler) to 1 (rare). */
  weight: number;
  /** Set for a word kept in a language other than English. */
  language?: string;
  /** Shown to the user instead of `word`, if that is a translation. */
  shown?: string;
}

export interface QuestionReader {
  /** Reads a question, correcting misspelt words. */
  read(text: string): Understanding;
  /** A text with its dates, counts and places in English; absent if it is English. */
  inEnglish?(text: string): string;
  /** Reads the parts of a message, with one message's limit on corrections. */
  readParts(texts: readonly string[]): Understanding[];
  /** Same for a text of the pack: corrections are cached, up to what a start-up has time for. */
  readOwn(text: string): Understanding;
}

/** Corrections per message, so that gibberish costs no more than a question. */
const MOST_CORRECTIONS = 12;
/** Corrections per pack, about a millisecond each; a pack with more is in no known language. */
const MOST_OWN_CORRECTIONS = 10_000;

/** Characters read per message. Discord allows no more, but one character may expand to eighteen. */
const LONGEST_MESSAGE = 6_000;

/** Makes a reader that knows a pack's words and names. */
export function makeReader(pack: Pack): QuestionReader {
  return finish(makeReaderInSteps(pack));
}

/** @param cache what an earlier start read of the same pack */
export function* makeReaderInSteps(pack: Pack, cache?: Cache): Steps<QuestionReader> {
  const readings = yield* recallReadings(cache?.get('readings'));
  const readers = new Map<string, QuestionReader>();
  const [first = 'en', ...others] = storyLanguages(pack);
  for (const language of [first, ...others])
    readers.set(
      language,
      language === 'en' ? yield* makeEnglishReader(pack, cache) : yield* makeForeignReaderInSteps(pack, language),
    );
  const usual = readers.get(first) ?? (yield* makeEnglishReader(pack, cache));
  if (others.length === 0) return remembering(usual, readings, cache);
  const readerFor = (text: string) => readers.get(detectLanguage(text) ?? first) ?? usual;
  const byText: QuestionReader = {
    read: (text) => readerFor(text).read(text),
    readParts: (texts) => readerFor(texts.join(' ')).readParts(texts),
    readOwn: (text) => readerFor(text).readOwn(text),
    inEnglish: (text) => readerFor(text).inEnglish?.(text) ?? text,
  };
  return remembering(byText, readings, cache);
}

/** Cached readings of a pack's texts: phrasings are learned at start-up and compared again for questions. */
const MOST_REMEMBERED = 30_000;

function remembering(
  reader: QuestionReader,
  remembered = new Map<string, Understanding>(),
  cache?: Cache,
): QuestionReader {
  if (remembered.size === 0) cache?.put('readings', () => tabulateReadings(remembered));
  return {
    ...reader,
    readOwn(text) {
      const known = remembered.get(text) ?? reader.readOwn(text);
      if (remembered.size < MOST_REMEMBERED) remembered.set(text, known);
      return known;
    },
  };
}

function* makeEnglishReader(pack: Pack, cache?: Cache): Steps<QuestionReader> {
  const { keep, take } = keepWords();
  const known = recallWords(cache?.get('words'));
  const vocabulary = known?.vocabulary ?? (yield* collectVocabulary(pack, keep));
  yield;
  const speller = yield* makeSpellerInSteps(vocabulary);
  const names = yield* namesInSteps(pack);
  const unaccented = foldAccents(vocabulary.keys());
  yield;
  const correct = (
    words: readonly Word[],
    at: number,
    betterFor: BetterFor,
    corrected: Record<string, string>,
  ): Word => {
    const word = words[at] as Word;
    if (vocabulary.has(word.text)) return word;
    const plain = unaccented(word.text);
    if (plain !== undefined) return { ...word, text: plain };
    if (isRealWord(word.text) || isFiller(word.text)) return word;
    const better = betterFor(word.text);
    if (better === undefined || !mayCorrect(words, at, better, names.isNamed)) return word;
    if (foldName(better) !== foldName(word.text)) corrected[word.text] = names.writtenAs(better) ?? better;
    return { ...word, text: better };
  };
  const readWith = (read: readonly Word[], betterFor: BetterFor, termOf = toTerm): Understanding => {
    const corrected: Record<string, string> = {};
    const spelled = names.spell(read, (typed, story) => {
      corrected[typed] = story.map((word) => names.writtenAs(word) ?? word).join(' ');
    });
    const right = spelled.map((_, at) => correct(spelled, at, betterFor, corrected));
    return { terms: names.join(writeNumbersAsDigits(right)).map((word) => termOf(word)), corrected };
  };
  const remembered = known?.corrected ?? new Map<string, string | undefined>();
  if (!known) cache?.put('words', () => tabulateWords({ vocabulary, corrected: remembered }));
  const correctOwn = (word: string): string | undefined => {
    if (remembered.has(word) || remembered.size >= MOST_OWN_CORRECTIONS) return remembered.get(word);
    const better = speller.correct(word);
    remembered.set(word, better);
    return better;
  };
  const rationed = (betterFor: BetterFor): BetterFor => {
    let attempts = 0;
    return (word) => (attempts++ < MOST_CORRECTIONS ? betterFor(word) : undefined);
  };
  return {
    read: (text) => readWith(readWords(writtenOut(text)), rationed(speller.correct)),
    readParts(texts) {
      const betterFor = rationed(speller.correct);
      let left = LONGEST_MESSAGE;
      return texts.map((text) => {
        const part = writtenOut(text, left);
        left -= part.length;
        return readWith(readWords(part), betterFor);
      });
    },
    readOwn: (text) => readWith(take(text), rationed(correctOwn), sharedTerm),
  };
}

/** A misspelt word's likely meaning. */
type BetterFor = (word: string) => string | undefined;

/** Keeps the words of a pack's texts between collecting its vocabulary and learning. */
function keepWords() {
  const kept = new Map<string, readonly Word[]>();
  return {
    keep(text: string): readonly Word[] {
      const words = readWords(text);
      if (kept.size < MOST_REMEMBERED) kept.set(text, words);
      return words;
    },
    take(text: string): readonly Word[] {
      const words = kept.get(text) ?? readWords(text);
      kept.delete(text);
      return words;
    },
  };
}

function writtenOut(text: string, longest = LONGEST_MESSAGE): string {
  return text.normalize('NFKC').slice(0, longest);
}

function toTerm({ text, written }: Word): Term {
  const known = weighed.get(text) ?? weigh(text);
  return { stem: known.stem, word: text, written, weight: known.weight };
}

/** A term that its other texts in the pack hold too: a pack repeats its words. */
function sharedTerm(word: Word): Term {
  const { text, written } = word;
  const known = weighed.get(text) ?? weigh(text);
  if (known.last?.written !== written) known.last = toTerm(word);
  return known.last;
}

interface WeighedWord extends Pick<Term, 'stem' | 'weight'> {
  last?: Term;
}

/** Cache of words met, since a pack repeats them; bounded, since users can type anything. */
const weighed = new Map<string, WeighedWord>();
const MOST_WEIGHED = 50_000;

function weigh(text: string): WeighedWord {
  // A name's symbol, for a known or unknown person.
  const isSymbol = /[_ ]/.test(text);
  const weight = isFiller(text) ? 0 : isSymbol || isNumber(text) ? 1 : informativeness(text);
  const found = { stem: isSymbol ? text : stem(text), weight };
  if (weighed.size >= MOST_WEIGHED) weighed.clear();
  weighed.set(text, found);
  return found;
}

/** Normalises a question: capitals, punctuation and misspellings make no difference. */
export function wordingOf(terms: readonly Term[]): string {
  return terms.map(({ word }) => word).join(' ');
}
