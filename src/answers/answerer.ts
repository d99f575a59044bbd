import type { Cache } from '../contracts/cache.ts';
import { finish, type Steps } from '../contracts/steps.ts';
import { isReadWell } from '../language/foreign/support.ts';
import { answerEntries, isAnswerEntry } from '../pack/entries.ts';
import type { AnswerEntry, Pack } from '../pack/pack.ts';
import { storyLanguages } from '../pack/story-languages.ts';
import type { Answerer } from './answer.ts';
import { answerParts } from './answer-parts.ts';
import { askBeside } from './ask-beside.ts';
import { cautionFor } from './caution.ts';
import { makeClaimChecker } from './check-claim/check-claim.ts';
import { learnStatements } from './check-claim/learn-statements.ts';
import { chosenAnswer } from './chosen-answer.ts';
import { learnComparisons } from './comparing/compare.ts';
import { makeCompleterInSteps } from './complete/complete-question.ts';
import { decide, nearestCitations } from './decide.ts';
import { findEntry } from './find-entry.ts';
import { makeFollowUp } from './follow-up.ts';
import { leaveOpen } from './foreign/leave-open.ts';
import { makeNearestSentence } from './foreign/nearest-sentence.ts';
import { weightsFor } from './match/confidence.ts';
import { type Matcher, trainMatcher } from './match/matcher.ts';
import { overlay } from './match/overlay.ts';
import { namedWords } from './named-words.ts';
import { makeNewest } from './newest/make-newest.ts';
import { makePicker, type Picked } from './newest/pick-articles.ts';
import { readValuesOnce } from './newest/values.ts';
import { learnLacks, reportLack } from './strict-slot.ts';
import { phrasednessOf, taughtnessOf } from './taughtness.ts';
import { makeReaderInSteps } from './understand/understand.ts';
import { makeVeto } from './veto/veto.ts';
import { makeQuoteWhole } from './whole-quotes.ts';
import { addYesNo, withoutDoubt } from './yes-no/decide-yes-no.ts';

/**
 * Trains an answerer on a pack.
 * @param cache what an earlier start learned from the same pack; the answers are the same without
 */
export function trainAnswerer(pack: Pack, cache?: Cache): Answerer {
  return finish(trainInSteps(pack, cache));
}

/**
 * Same, in steps that do not block the event loop.
 * @param named whose entries are known by their id, and offered
 */
export function* trainInSteps(pack: Pack, cache?: Cache, named = pack): Steps<Answerer> {
  const reader = yield* makeReaderInSteps(pack, cache);
  const matcher = yield* trainMatcher(pack, reader, cache);
  const judgement = { weights: weightsFor(phrasednessOf(pack), taughtnessOf(pack)), caution: cautionFor(pack) };
  const findVeto = yield* makeVeto(pack, reader, matcher.isKnown);
  const completer = yield* makeCompleterInSteps(named);
  const isReadable = storyLanguages(pack).every(isReadWell);
  const names = yield* namedWords(pack, reader);
  const pickArticles = makePicker(pack);
  const readValues = readValuesOnce();
  const newest = yield* makeNewest(pack, reader, readValues);
  const statements = yield* learnStatements(pack, reader, names);
  const findLack = yield* learnLacks(pack, reader);
  const compare = yield* learnComparisons(pack, readValues);
  const quoteWhole = makeQuoteWhole(pack);
  const findNearest = makeNearestSentence(pack);

  const answerFrom = (asked: Pack, { weigh, isKnown }: Matcher) => {
    const entries = new Map(answerEntries(asked).map((entry) => [entry.id, entry]));
    const judge = (question: string, picked?: Picked) => {
      const read = reader.read(picked?.question ?? question);
      const weighed = weigh(read.terms, picked?.articles);
      const decided = decide({ question, ...read, weighed }, judgement, isKnown, findVeto);
      return { terms: read.terms, weighed, decided };
    };
    /** Finds nearest sentences within the picked articles, which say less than the whole pack. */
    const within = (picked: Picked, question: string): ReturnType<typeof judge> => {
      const judged = judge(question, picked);
      const { decided, weighed } = judged;
      const near = nearestCitations(weighed);
      if (decided.outcome !== 'unknown' || decided.entry || near.citations.length === 0) return judged;
      if (judge(question).decided.outcome === 'unknown') return judged;
      return { ...judged, decided: { ...decided, outcome: 'closest', ...near } };
    };
    const answerOne = (question: string) => {
      const picked = pickArticles(question);
      const { terms, weighed, decided } = picked ? within(picked, question) : judge(question);
      // With some articles picked, the others may disagree.
      const said = picked ? decided : compare(reportLack(addYesNo(decided, statements), findLack(terms)));
      const answer = quoteWhole(withoutDoubt(said, newest(said, terms, picked?.articles)));
      return isReadable ? answer : leaveOpen(answer, weighed.sentences);
    };
    const ask = askBeside(pack, (message) => answerParts(message, answerOne), isKnown);
    const answerEntry = (entry: AnswerEntry) => {
      const chosen = chosenAnswer([entry]);
      return newest(chosen, reader.read(chosen.question).terms);
    };
    return {
      ask,
      askAfter: makeFollowUp(asked, reader, names, ask),
      nearestSentence: (question: string, language: string) => findNearest(question, language, ask),
      askEntry: (id: string) => {
        const entry = entries.get(id);
        return entry && answerEntry(entry);
      },
      entryNow: (id: string) => {
        const entry = entries.get(id) ?? findEntry(asked, id);
        const answer = entry && isAnswerEntry(entry) ? answerEntry(entry) : undefined;
        return answer?.outcome === 'answered' ? answer : undefined;
      },
    };
  };
  const shared = answerFrom(named, matcher);
  const check = makeClaimChecker(statements, shared.ask);
  const alone: Answerer = {
    ...shared,
    check,
    hasWord: matcher.isKnown,
    ...completer,
    *withQuestions(questions) {
      const added = yield* makeCompleterInSteps({ questions: [...questions], facts: [] });
      const together = answerFrom(
        { ...pack, questions: [...pack.questions, ...questions] },
        yield* overlay(matcher, pack, reader, questions),
      );
      return {
        ...alone,
        ...together,
        complete: (typed, limit) => {
          const first = typed.trim() === '' ? [] : added.complete(typed, Math.ceil(limit / 2));
          return [...first, ...completer.complete(typed, limit - first.length)];
        },
      };
    },
  };
  return alone;
}

/** Until a pack is learned: answers from its articles, and knows its entries by their id alone. */
export function trainOnArticlesInSteps(pack: Pack): Steps<Answerer> {
  return trainInSteps({ ...pack, questions: [], facts: [], unanswered: [] }, undefined, pack);
}
