import type { Steps } from '../../contracts/steps.ts';
import { isNumber } from '../../language/numbers/numbers-as-digits.ts';
import { answerWithQuotes, phrasingsOf } from '../../pack/entries.ts';
import type { Pack, QuestionEntry } from '../../pack/pack.ts';
import { offersOf } from '../understand/answer-kind.ts';
import { countedStems } from '../understand/counted-noun.ts';
import { readQuestionKind } from '../understand/question-kind.ts';
import { type QuestionReader, type Term, wordingOf } from '../understand/understand.ts';
import { SHARPNESS } from './classify-entries.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { buildIndexInSteps } from './inverted-index.ts';
import type { LearnedEntry, LearnedPhrasing } from './learn-pack.ts';
import { isAmong, type Matcher, mostTelling } from './matcher.ts';
import { meaningOf } from './meaning.ts';
import { numbersByPlace, placeId, sentencesOf } from './teaching.ts';

/** An exact phrasing is what was meant. */
const CERTAIN = 0.99;

/**
 * Adds a few questions to a trained pack without retraining: they are compared using the pack's words and sentences.
 * The classifier does not know them; their relative similarity replaces it.
 */
export function* overlay(
  base: Matcher,
  pack: Pack,
  reader: QuestionReader,
  questions: readonly QuestionEntry[],
): Steps<Matcher> {
  const articles = new Map(pack.articles.map((article) => [article.id, article]));
  const numberAt = numbersByPlace(sentencesOf(pack));
  const entries: LearnedEntry[] = [];
  const phrasings: LearnedPhrasing[] = [];
  const known = new Set<string>();
  const owners = new Map<string, number>();
  for (const [number, entry] of questions.entries()) {
    const own: LearnedPhrasing[] = phrasingsOf(entry).map((text) => {
      const { terms } = reader.read(text);
      return { text, terms, entry: number };
    });
    const cited = entry.citations.flatMap(
      ({ article, paragraph, sentence }) =>
        articles.get(article)?.paragraphs[paragraph - 1]?.sentences[sentence - 1]?.text ?? [],
    );
    const said = cited.map((text) => reader.read(text).terms);
    const told = [...own.map(({ terms }) => terms), reader.read(entry.answer).terms, ...said].flat();
    const stems = new Set(told.map(({ stem }) => stem));
    for (const stem of stems) known.add(stem);
    for (const { terms } of own) owners.set(wordingOf(terms), number);
    entries.push({
      entry,
      isSentence: false,
      stems,
      meant: new Set(),
      kinds: own.map(({ terms }) => readQuestionKind(terms.map(({ word }) => word))),
      offers: offersOf(answerWithQuotes(entry)),
      counted: new Set(said.flatMap((terms) => [...countedStems(terms)])),
      sentences: entry.citations.flatMap((citation) => numberAt.get(placeId(citation)) ?? []),
    });
    phrasings.push(...own);
    yield;
  }
  const texts = phrasings.map(({ terms }) => terms);
  const index = yield* buildIndexInSteps(texts, base.similarTo, base.importance);
  const isKnown = (stem: string) => base.isKnown(stem) || known.has(stem);

  const nearest = (terms: readonly Term[]) => {
    const near = new Map<number, { phrasing: LearnedPhrasing; score: number }>();
    for (const [number, score] of index.search(terms).entries()) {
      const phrasing = phrasings[number];
      if (phrasing && score > (near.get(phrasing.entry)?.score ?? 0)) near.set(phrasing.entry, { phrasing, score });
    }
    return near;
  };

  return {
    ...base,
    isKnown,
    weigh(asked, among) {
      const shared = base.weigh(asked, among);
      const terms = mostTelling(asked);
      const near = nearest(terms);
      for (const [number, { entry }] of entries.entries()) if (among && !isAmong(entry, among)) near.delete(number);
      if (near.size === 0) return shared;
      const written = owners.get(wordingOf(asked));
      const loudness = (score: number) => Math.exp(SHARPNESS * score);
      const all = [
        ...shared.evidence.map(({ similarity }) => similarity),
        ...[...near.values()].map(({ score }) => score),
      ];
      const total = all.reduce((sum, score) => sum + loudness(score), 0);
      const evidenceFor = gatherEvidence(terms, meaningOf(terms), base.importance, base.similarTo, shared.shares);
      const added: Evidence[] = [...near].map(([number, { phrasing, score }]) => {
        const isWritten = number === written;
        const probability = isWritten ? CERTAIN : loudness(score) / total;
        return evidenceFor(entries[number] as LearnedEntry, {
          probability,
          nearest: phrasing,
          similarity: score,
          isWritten,
        });
      });
      const share = Math.min(
        1,
        added.reduce((sum, { probability }) => sum + probability, 0),
      );
      const strange = terms.filter(({ stem }) => !isKnown(stem) && !isNumber(stem)).map(({ weight }) => weight);
      return {
        ...shared,
        answerable: shared.answerable + (1 - shared.answerable) * share,
        strangeness: Math.max(0, ...strange),
        evidence: [...shared.evidence, ...added],
      };
    },
  };
}
