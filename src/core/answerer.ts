import type { Answerer } from './answer.ts';
import { answerParts } from './answer-parts.ts';
import { cautionFor } from './caution.ts';
import { makeClaimChecker } from './check-claim/check-claim.ts';
import { chosenAnswer } from './chosen-answer.ts';
import { makeCompleterInSteps } from './complete-question.ts';
import { decide } from './decide.ts';
import { makeFollowUp } from './follow-up.ts';
import { weightsFor } from './match/confidence.ts';
import { trainMatcher } from './match/matcher.ts';
import { namedWords } from './named-words.ts';
import type { Pack } from './pack/pack.ts';
import { finish, type Steps } from './steps.ts';
import { taughtnessOf } from './taughtness.ts';
import { makeReaderInSteps } from './understand/understand.ts';
import { makeVeto } from './veto/veto.ts';

/** Learns a pack and answers from it. */
export function trainAnswerer(pack: Pack): Answerer {
  return finish(trainInSteps(pack));
}

/** The same without holding up whatever else there is to do. */
export function* trainInSteps(pack: Pack): Steps<Answerer> {
  const reader = yield* makeReaderInSteps(pack);
  const matcher = yield* trainMatcher(pack, reader);
  const judgement = { weights: weightsFor(taughtnessOf(pack)), caution: cautionFor(pack) };
  const findVeto = yield* makeVeto(pack, reader);
  const entries = new Map([...pack.questions, ...pack.facts].map((entry) => [entry.id, entry]));
  const completer = yield* makeCompleterInSteps(pack);

  const ask = (message: string) =>
    answerParts(message, (question) => {
      const read = reader.read(question);
      return decide({ question, ...read, weighed: matcher.weigh(read.terms) }, judgement, matcher.isKnown, findVeto);
    });

  const names = yield* namedWords(pack, reader);
  const check = yield* makeClaimChecker(pack, reader, names, ask);

  return {
    ask,
    askAfter: makeFollowUp(pack, reader, names, ask),
    check,
    askEntry(id) {
      const entry = entries.get(id);
      return entry && chosenAnswer([entry]);
    },
    ...completer,
  };
}
