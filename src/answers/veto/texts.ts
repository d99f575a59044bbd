import type { Steps } from '../../contracts/steps.ts';
import { informativeness, isEnglish } from '../../language/english-words.ts';
import { isSameCountry } from '../../language/names/countries.ts';
import { foldLetters } from '../../language/names/fold-name.ts';
import { isDateWord } from '../../language/names/name-words.ts';
import { NEVER_NAMES } from '../../language/names/titles.ts';
import { QUESTION_WORDS } from '../../language/question-words.ts';
import { textOf } from '../../pack/entries.ts';
import type { AnswerEntry, Pack } from '../../pack/pack.ts';
import { INFORMATIVE_WEIGHT } from '../caution.ts';
import { numbersByPlace, placeId, sentencesOf } from '../match/teaching.ts';
import { namedWords } from '../named-words.ts';
import { namesInSteps } from '../names/story-names.ts';
import { isNameExpected } from '../understand/may-correct.ts';
import { readQuestionKind } from '../understand/question-kind.ts';
import type { QuestionReader, Term } from '../understand/understand.ts';
import { type Player, rolesIn } from './name-roles.ts';
import { pairsIn } from './opposed-pairs.ts';

/** A word of a text, and whether it is part of a name. */
export interface MarkedWord extends Term {
  isName: boolean;
  /** The editor's kind, such as "person"; empty for an unlisted name. */
  kind: string;
}

/** An entry's texts, as the rules compare them with a question. */
export interface EntryTexts {
  /** Its phrasings; none for a fact or a bare sentence. */
  phrasings: MarkedWord[][];
  /** Phrasings that presume what they say; "is he Polish?" may be wrong, as the answer then says. */
  sure: MarkedWord[][];
  /** Those without articles. */
  sureContent: () => readonly MarkedWord[][];
  /** Its answer or fact, and its quotes. */
  own: MarkedWord[][];
  /** The whole sentences its quotes are from. */
  cited: MarkedWord[][];
  /** Stems of its sure phrasings, own words and cited sentences. */
  stems: () => ReadonlySet<string>;
  /** Its names, each once: of sure phrasings and own words; without phrasings, also of cited sentences. */
  named: () => readonly MarkedWord[];
  /** Roles of its names: in phrasings, in all texts, and without unsure phrasings. */
  players: () => Players;
  /** Pairs of a thing and an opposable word in the whole story. */
  opposed: ReadonlySet<string>;
  /** Names in the title; for a bare sentence also in the one before, which may name its subject. */
  before: MarkedWord[];
}

/** As an editor in a hurry writes them; more have taught what else asks the same. */
export const FEW_PHRASINGS = 5;

interface Players {
  phrasings: Player[][];
  all: Player[][];
  certain: Player[][];
}

/** Marks each word of a text that is part of a name. */
export type MarkNames = (terms: readonly Term[]) => MarkedWord[];

/**
 * Marks names of the pack or its articles, and words where a name is expected: "What did Sunak say?"
 * Other names that the story lacks are already reported as unknown words.
 */
export function* makeNameMarker(pack: Pack, reader: QuestionReader): Steps<MarkNames> {
  const kinds = new Map(
    pack.names.flatMap(({ name, kind }) => reader.readOwn(name).terms.map(({ word }) => [word, kind ?? ''] as const)),
  );
  const symbols = yield* namedWords(pack, reader);
  const { proper } = yield* namesInSteps(pack);
  const isProper = ({ word, weight }: Term) =>
    word.includes(' ') ||
    (proper.tellNames &&
      proper.words.has(foldLetters(word)) &&
      weight >= LEAST_OF_NAME &&
      !NEVER_NAMES.has(word) &&
      !isDateWord(word));
  const isStranger = (terms: readonly Term[], at: number) => {
    const term = terms[at] as Term;
    // “Fan” in “Fan Expo Canada” is no name alone.
    const isAlone = !/^\p{Lu}/u.test(terms[at + 1]?.written ?? '');
    const isExpected = isAlone && isStrange(term) && !proper.common.has(term.word);
    return (
      isExpected &&
      isNameExpected(
        terms.map(({ word }) => ({ text: word })),
        at,
      )
    );
  };
  return (terms) =>
    terms.map((term, at) => {
      const isListed = symbols.has(term.word);
      const isName = isListed || isProper(term) || isStranger(terms, at);
      return { ...term, isName, kind: isListed ? (kinds.get(term.word) ?? '') : '' };
    });
}

/** Capitalised, or no English word. */
function isStrange({ word, written }: Term): boolean {
  return /^\p{Lu}/u.test(written)
    ? !NEVER_NAMES.has(word) && informativeness(word) >= INFORMATIVE_WEIGHT
    : !isEnglish(word) && /^\p{L}+$/u.test(word);
}

/** “Town” may end a name; “make” and “will” do not, even capitalised in a title. */
const LEAST_OF_NAME = 0.3;

/** Prepares to read an entry's texts. */
export function* makeTextReader(
  pack: Pack,
  reader: QuestionReader,
  markNames: MarkNames,
): Steps<(entry: AnswerEntry) => EntryTexts> {
  const sentences = sentencesOf(pack);
  const numberAt = numbersByPlace(sentences);
  const titles = new Map(pack.articles.map(({ id, title }) => [id, title]));
  const read = (text: string) => markNames(reader.readOwn(text).terms);
  const opposed = new Set<string>();
  for (const { text } of sentences) {
    for (const pair of pairsIn(read(text))) opposed.add(pair);
    yield;
  }
  return (entry) => {
    const numbers = [...new Set(entry.citations.flatMap((citation) => numberAt.get(placeId(citation)) ?? []))];
    const phrasings = entry.kind === 'question' ? [entry.question, ...entry.also].map(read) : [];
    const answers = textOf(entry).split(BETWEEN_SENTENCES);
    const own = [
      ...answers.filter((answer) => !OF_THE_STORY.test(answer)),
      ...entry.citations.map(({ quote }) => quote),
    ].map(read);
    const cited = numbers.map((number) => read(sentences[number]?.text ?? ''));
    const before = numbers.flatMap((number) => {
      const [sentence, previous] = [sentences[number], sentences[number - 1]];
      const leadsOn = entry.kind === 'fact' && previous?.paragraph === sentence?.paragraph;
      const inParagraph = leadsOn && previous ? [previous.text] : [];
      return [...inParagraph, titles.get(sentence?.article ?? '') ?? ''].flatMap(read);
    });
    const sure = phrasings.filter((phrasing) => !asksWhether(phrasing));
    return toSaid({ phrasings, sure, own, cited, opposed, before: before.filter(({ isName }) => isName) });
  };
}

const BETWEEN_SENTENCES = /(?<=[.!?])\s+(?=\p{Lu})/u;
/** Says something about the story rather than its content. */
const OF_THE_STORY = /\b(?:story|article|text|report)\b.* not\b/i;

/** An entry for a yes-or-no question, where all its phrasings count equally. */
export function withDoubts(said: EntryTexts): EntryTexts {
  return said.sure.length === said.phrasings.length ? said : toSaid({ ...said, sure: said.phrasings });
}

/** Most questions need none of the derived ones, so each is made on first use. */
function toSaid(texts: Omit<EntryTexts, 'sureContent' | 'stems' | 'named' | 'players'>): EntryTexts {
  const { phrasings, sure, own, cited } = texts;
  const certain = [...sure, ...own, ...cited];
  return {
    ...texts,
    sureContent: once(() => sure.map(withoutArticles)),
    stems: once(() => new Set(certain.flatMap((text) => text.map(({ stem }) => stem)))),
    named: once(() => namesAmong(phrasings.length === 0 ? [...own, ...cited] : [...sure, ...own])),
    players: once(() => {
      const roles = new Map([...phrasings, ...own, ...cited].map((text) => [text, rolesIn(text)]));
      const rolesOf = (text: MarkedWord[]) => roles.get(text) ?? [];
      return { phrasings: phrasings.map(rolesOf), all: [...roles.values()], certain: certain.map(rolesOf) };
    }),
  };
}

export function withoutArticles(text: readonly MarkedWord[]): MarkedWord[] {
  return text.filter(({ word }) => !ARTICLES.has(word));
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);

function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function namesAmong(texts: readonly MarkedWord[][]): MarkedWord[] {
  const names = texts.flatMap((text) => text.filter(({ isName }) => isName));
  return [...new Map(names.map((name) => [`${name.kind} ${name.stem} ${name.word}`, name])).values()];
}

/** Whether a text is a yes-or-no question: "is he Polish", "he is Polish, right?" */
export function asksWhether(text: readonly Term[]): boolean {
  const words = text.map(({ word }) => word);
  return readQuestionKind(words) === 'yes-no' || TAG.test(words.slice(-4).join(' '));
}

/** Whether a question presumes what it says: “When did they …”; not “If they did, why …”. */
export function presumes(asked: readonly Term[]): boolean {
  const opener = asked.findIndex(({ word }) => QUESTION_WORDS.has(word));
  return opener >= 0 && opener < FIRST && !asksWhether(asked);
}

/** A question word may follow this late: “in which”, “so who”. */
const FIRST = 2;
const TAG_WORDS = 'right|correct|true|yeah|yes|no';
const TAG_VERBS = 'is|are|was|were|do|does|did|has|have|had|can|could|will|would|should';
const TAG_PRONOUNS = 'it|he|she|they|that|this|there|we|you';

const TAG = new RegExp(String.raw`(?:\b(?:${TAG_WORDS})|\b(?:${TAG_VERBS})(?: not)? (?:${TAG_PRONOUNS}))$`);

/** Whether two words are the same name, or derived: "Russia", "Russian". */
export function isSameName({ stem: one, word: first }: Term, { stem: other, word: second }: Term): boolean {
  if (one === other) return true;
  const isSame = isSameCountry(first, second);
  if (isSame !== undefined) return isSame;
  let common = 0;
  while (common < one.length && one[common] === other[common]) common++;
  const longer = one.length > other.length ? one : other;
  return common >= SHORTEST_STEM && common >= longer.length - LONGEST_ENDING && DEMONYM.test(longer);
}

const SHORTEST_STEM = 4;
const LONGEST_ENDING = 4;
/** Suffixes that derive a people or an adjective from a place or person. */
const DEMONYM = /(?:an|ian|ese|ish|i|ic|er|ine)s?$/;
