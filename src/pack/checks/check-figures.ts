import type { Problem } from '../../contracts/problem.ts';
import type { Steps } from '../../contracts/steps.ts';
import { findNumbers, type NumberMention } from '../../language/numbers/find-numbers.ts';
import { isNearly, isRough } from '../../language/numbers/roughly.ts';
import { stem } from '../../language/stem.ts';
import { SENTENCE_STARTERS } from '../abbreviations.ts';
import type { Sentence } from '../pack.ts';
import type { Drafts } from '../reading/drafts.ts';
import { show } from '../show-text.ts';

/** The first are enough; the rest is of the same kind. */
const MOST_TOLD = 20;

/** Notes figures on which articles disagree, since one may be outdated; shows both sentences. */
export function* checkFigures({ articles }: Drafts, problems: Problem[]): Steps<void> {
  if (articles.length < 2) return;
  const statements: FigureStatement[] = [];
  for (const { article, spot } of articles) {
    for (const sentence of article.paragraphs.flatMap(({ sentences }) => sentences)) {
      const all = findNumbers(sentence.text.slice(0, LONGEST_STATEMENT));
      const figures = all.filter((mention) => kindsOf(mention).length > 0).slice(0, MOST_FIGURES);
      if (figures.length > 0) statements.push(readStatement(spot.source.path, sentence, figures));
      yield;
    }
  }
  const weights = yield* weigh(statements);
  const told: Problem[] = [];
  for (const [place, statement] of statements.entries()) {
    yield;
    for (const earlier of alike(statement, place, statements, weights)) {
      const differing = differ(earlier, statement);
      if (differing && told.push(tell(earlier, statement, differing)) >= MOST_TOLD) break;
    }
    if (told.length >= MOST_TOLD) break;
  }
  problems.push(...told);
}

/** All words, and the capitalised ones. */
type StatementWords = Record<'words' | 'names', ReadonlySet<string>>;

/** A sentence that gives a number for something. */
interface FigureStatement {
  file: string;
  sentence: Sentence;
  figures: NumberMention[];
  /** Stems of its informative words. */
  words: Set<string>;
  /** Its words with a capital. */
  names: Set<string>;
}

function readStatement(file: string, sentence: Sentence, figures: NumberMention[]): FigureStatement {
  const words = new Set<string>();
  const names = new Set<string>();
  // Numbers and months are compared separately.
  const numbers = figures.map(({ index, text }) => [index, index + text.length] as const);
  for (const { 0: word, index } of sentence.text.slice(0, LONGEST_STATEMENT).matchAll(/\p{L}[\p{L}\p{M}]+/gu)) {
    const key = word.toLowerCase();
    if (SENTENCE_STARTERS.has(key) || numbers.some(([from, to]) => from <= index && index < to)) continue;
    const stemmed = stem(key);
    words.add(stemmed);
    if (words.size >= MOST_STATEMENT_WORDS) break;
    if (/^\p{Lu}/u.test(word)) names.add(stemmed);
  }
  return { file, sentence, figures, words, names };
}

/** Only malformed text is longer or has more numbers; the rest is ignored. */
const LONGEST_STATEMENT = 1_000;
const MOST_FIGURES = 20;
const MOST_STATEMENT_WORDS = 60;

/** What a number counts or measures; empty if unsaid. */
function kindsOf({ unit, counts, says, isPassing }: NumberMention): string[] {
  if (isPassing) return [];
  if (unit !== undefined) return [`unit ${unit}`];
  const calendar = says.flatMap((said) => /^(?:day|month|time)(?= )/.exec(said)?.[0] ?? []);
  if (calendar.length > 0) return [...new Set(calendar)];
  return counts === undefined ? [] : [`of ${stem(counts)}`];
}

interface WordWeights {
  /** Each word's weight. */
  of: Map<string, number>;
  /** Total weight of each statement. */
  wholes: number[];
  /** The statements of each word, unless it is too common. */
  places: Map<string, number[]>;
}

/** Words in more statements identify nothing. */
const TOO_COMMON = 50;

function* weigh(statements: readonly FigureStatement[]): Steps<WordWeights> {
  const places = new Map<string, number[]>();
  for (const [place, { words }] of statements.entries()) {
    for (const word of words) {
      const same = places.get(word);
      if (same) same.push(place);
      else places.set(word, [place]);
    }
    yield;
  }
  const of = new Map([...places].map(([word, same]) => [word, Math.log(1 + statements.length / same.length)]));
  for (const [word, same] of places) if (same.length > TOO_COMMON) places.delete(word);
  const wholes: number[] = [];
  for (const { words } of statements) {
    wholes.push(sumOf(words, of));
    yield;
  }
  return { of, wholes, places };
}

function sumOf(words: Iterable<string>, weights: WordWeights['of']): number {
  let sum = 0;
  for (const word of words) sum += weights.get(word) ?? 0;
  return sum;
}

/** Minimum shared weight of the shorter sentence, by number of shared words; of the longer one at least this. */
const LEAST_SHARED = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0.75, 0.6];
const LEAST_OF_LONGER = 0.35;

/** Earlier statements in other articles about the same thing. */
function alike(
  statement: FigureStatement,
  place: number,
  statements: readonly FigureStatement[],
  weights: WordWeights,
): FigureStatement[] {
  const { of, wholes, places } = weights;
  const own = wholes[place] ?? 0;
  /** Shared weight found so far; skipped common words may add at most this. */
  const sharedWith = new Map<number, number>();
  let common = 0;
  for (const word of statement.words) {
    const weight = of.get(word) ?? 0;
    const same = places.get(word);
    if (!same) common += weight;
    for (const other of same ?? []) if (other < place) sharedWith.set(other, (sharedWith.get(other) ?? 0) + weight);
  }
  const found: FigureStatement[] = [];
  for (const [at, telling] of sharedWith) {
    const other = statements[at];
    const whole = wholes[at] ?? 0;
    const least = Math.max(own, whole) * LEAST_OF_LONGER;
    if (telling + common < least || other?.sentence.article === statement.sentence.article || !other) continue;
    const both = [...statement.words].filter((word) => other.words.has(word));
    const shared = sumOf(both, of);
    const needed = LEAST_SHARED[Math.min(both.length, LEAST_SHARED.length - 1)] ?? 1;
    const isSame = shared >= Math.min(own, whole) * needed && shared >= least;
    if (isSame && !isOfOthers(statement, other)) found.push(other);
  }
  return found;
}

/** Whether each names something the other does not: "In Oakdale 85 homes …", "In Elm 12 homes …". */
export function isOfOthers(one: StatementWords, other: StatementWords): boolean {
  const lacks = (names: ReadonlySet<string>, words: ReadonlySet<string>) => [...names].some((name) => !words.has(name));
  return lacks(one.names, other.words) && lacks(other.names, one.words);
}

/** The first differing numbers of one kind, if the sentences agree on none. */
function differ(one: FigureStatement, other: FigureStatement): [NumberMention, NumberMention] | undefined {
  for (const first of one.figures) {
    for (const kind of kindsOf(first)) {
      const [ours, theirs] = [one, other].map(({ figures }) => figures.filter((all) => kindsOf(all).includes(kind)));
      const said = new Set(ours?.flatMap(({ says }) => says));
      const second = theirs?.[0];
      if (!second || theirs?.some(({ says }) => says.some((value) => said.has(value)))) continue;
      if (!isAbout(first, one, second, other)) return [first, second];
    }
  }
  return undefined;
}

function isAbout(first: NumberMention, one: FigureStatement, second: NumberMention, other: FigureStatement): boolean {
  const isSaidRoughly = [[first, one] as const, [second, other] as const].some(([{ index }, { sentence }]) =>
    isRough(sentence.text, index),
  );
  return isSaidRoughly && isNearly(firstValue(first), firstValue(second));
}

function firstValue({ says }: NumberMention): number {
  return Number(says.find((said) => /^n\d/.test(said))?.slice(1));
}

const SHOWN = 300;

function tell(one: FigureStatement, other: FigureStatement, [first, second]: [NumberMention, NumberMention]): Problem {
  const at = ({ sentence }: FigureStatement) => `paragraph ${sentence.paragraph}, sentence ${sentence.sentence}`;
  const here = `“${second.shown ?? second.text}” in ${at(other)}: ${show(other.sentence.text, SHOWN)}`;
  const there = `“${first.shown ?? first.text}” in ${one.file}, ${at(one)}: ${show(one.sentence.text, SHOWN)}`;
  return {
    file: other.file,
    expected: 'the same number for the same thing in all articles',
    found: `${here}, but ${there}`,
    advice:
      'If one is out of date, correct it or take it out; if both are right, let them be. Readers are shown either.',
    isNote: true,
  };
}
