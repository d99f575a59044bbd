import type { Answer, Candidate } from './answer.ts';
import { cautionFor } from './caution.ts';
import { tellEntry, tellSentence, tellShare } from './entry-words.ts';
import { citationsOf, placeOf } from './match/teaching.ts';
import type { Pack } from './pack/pack.ts';
import { listWords, show } from './pack/show-text.ts';

/** Why the outcome of an answer is what it is, in whole sentences. */
export function tellReasons(answer: Answer, pack: Pack): string[] {
  if (answer.outcome === 'answered') return [tellWhyAnswered(answer.candidates, pack)];
  if (answer.understood.length === 0) return ['The message holds no words to compare.'];
  const reasons =
    answer.outcome === 'closest'
      ? [tellWhyNotSure(answer.candidates, pack), tellWhyShown(answer.candidates, pack)]
      : [tellWhyUnknown(answer.candidates, pack)];
  const { entry, notInStory } = answer;
  if (entry) {
    const likelihood = answer.candidates.find(({ id }) => id === entry.id)?.confidence;
    const share = likelihood === undefined ? '' : ` (${tellShare(likelihood)})`;
    const reply = answer.outcome === 'unknown' && entry.note ? ' Its note is the reply.' : '';
    reasons.push(
      `The pack foresees this as a question that the story does not answer: ${tellEntry(entry, pack)}${share}.${reply}`,
    );
  }
  if (notInStory.length > 0) {
    const words = notInStory.map((word) => show(word));
    reasons.push(`The story does not contain ${listWords(words, 'or')}, which speaks against an answer.`);
  }
  return reasons;
}

/** The candidates that hold an answer and rest on a sentence of the likeliest of them: where that is right, they all are. */
export function leadingAnswers(candidates: readonly Candidate[]): Candidate[] {
  const answers = candidates.filter(isAnswer);
  const ground = new Set(answers.slice(0, 1).flatMap(({ entry }) => citationsOf(entry).map(placeOf)));
  return answers.filter(({ entry }) => citationsOf(entry).some((citation) => ground.has(placeOf(citation))));
}

function tellWhyAnswered(candidates: readonly Candidate[], pack: Pack): string {
  const { sure } = cautionFor(pack);
  const leading = leadingAnswers(candidates);
  // Only the likeliest candidates are told, but the weaker ones count, too.
  const enough =
    together(leading) < sure ? 'with weaker ones that are not listed enough' : `and ${tellShare(sure)} is enough`;
  return `Answered: ${tellHolding(leading, pack)}, ${enough} for an answer.`;
}

function tellWhyNotSure(candidates: readonly Candidate[], pack: Pack): string {
  const { sure } = cautionFor(pack);
  return `Not answered: ${tellHolding(leadingAnswers(candidates), pack)}, and an answer needs ${tellShare(sure)}.`;
}

function tellWhyShown(candidates: readonly Candidate[], pack: Pack): string {
  const { slight } = cautionFor(pack);
  const answers = candidates.filter(isAnswer);
  const enough =
    together(answers) < slight ? 'with weaker ones that are not listed enough' : `and ${tellShare(slight)} is enough`;
  return `The nearest sentences are shown: all that the story says has ${tellShare(together(answers))}, ${enough} for that.`;
}

function tellWhyUnknown(candidates: readonly Candidate[], pack: Pack): string {
  const { sure, slight } = cautionFor(pack);
  const held = together(candidates.filter(isAnswer));
  const needed = `Showing the nearest sentences needs ${tellShare(slight)}, answering ${tellShare(sure)}.`;
  const near = held > 0 ? `all that the story says has ${tellShare(held)}` : 'nothing that the story says comes near';
  return `Neither answered nor shown: ${near}. ${needed}`;
}

/** Who holds how much: "`strike-range` has 72 %", "the 3 candidates that rest on paragraph 1, sentence 2 have 90 % together". */
function tellHolding(leading: readonly Candidate[], pack: Pack): string {
  const [best] = leading;
  const share = tellShare(together(leading));
  if (!best) return 'no candidate holds an answer';
  if (leading.length === 1) return `${tellEntry(best.entry, pack)} has ${share}`;
  const places = new Map(citationsOf(best.entry).map((citation) => [placeOf(citation), tellSentence(citation, pack)]));
  const ground = places.size === 1 ? [...places.values()].join() : `the sentences of ${tellEntry(best.entry, pack)}`;
  return `the ${leading.length} candidates that rest on ${ground} have ${share} together`;
}

function together(candidates: readonly Candidate[]): number {
  return candidates.reduce((sum, { confidence }) => sum + confidence, 0);
}

function isAnswer({ entry }: Candidate): boolean {
  return entry.kind !== 'unanswered';
}
