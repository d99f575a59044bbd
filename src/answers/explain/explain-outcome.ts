import { citationsOf, isAnswerEntry } from '../../pack/entries.ts';
import type { Pack } from '../../pack/pack.ts';
import { listWords, show } from '../../pack/show-text.ts';
import { type Answer, type Answered, type Candidate, fragmentOf } from '../answer.ts';
import { cautionFor, MARGIN, supportFrom } from '../caution.ts';
import { describeEntry, describeSentence, shareInWords } from '../entry-words.ts';
import { placeId } from '../match/teaching.ts';
import { describeGate } from './explain-gate.ts';

/** Explains an outcome in whole sentences. */
export function describeReasons(answer: Answer, pack: Pack): string[] {
  if (answer.outcome !== 'closest' && answer.itself)
    return [`It asks about the article itself: its ${answer.itself.of}.`];
  if (answer.outcome === 'unknown' && answer.smallTalk) return [`It asks nothing of the story (${answer.smallTalk}).`];
  if (fragmentOf(answer)) return ['It says nothing without the question before it, which is not known here.'];
  if (answer.outcome === 'unknown' && answer.beside) return [BESIDE[answer.beside]];
  if (answer.outcome === 'unknown' && answer.lacks)
    return [`Unknown: it asks for a value (${answer.lacks}), and no text of the pack gives any such.`];
  if (answer.outcome === 'answered') return [tellWhyAnswered(answer, pack), ...tellYesNo(answer)];
  if (answer.understood.length === 0) return ['The message holds no words to compare.'];
  const reasons =
    answer.outcome === 'closest'
      ? [tellWhyNotSure(answer, pack), tellWhyShown(answer.candidates, pack)]
      : [tellWhyUnknown(answer, pack)];
  const { entry, notInStory } = answer;
  if (entry) {
    const likelihood = answer.candidates.find(({ id }) => id === entry.id)?.confidence;
    const share = likelihood === undefined ? '' : ` (${shareInWords(likelihood)})`;
    const reply = answer.outcome === 'unknown' && entry.note ? ' Its note is the reply.' : '';
    reasons.push(
      `The pack foresees this as a question that the story does not answer: ${describeEntry(entry, pack)}${share}.${reply}`,
    );
  }
  if (notInStory.length > 0) {
    const words = notInStory.map((word) => show(word));
    reasons.push(`The story does not contain ${listWords(words, 'or')}, which speaks against an answer.`);
  }
  return reasons;
}

const BESIDE = {
  order: 'It tells the bot what to do or what to say, and asks nothing of the story (order).',
  opinion: 'It only says what somebody thinks, and asks nothing of the story (opinion).',
  'any-bot': 'It asks what any bot is asked, in words that the story does not have (any bot).',
} as const;

function tellYesNo({ yesNo, citations: [first] }: Answered): string[] {
  if (yesNo === undefined || !first) return [];
  const how = yesNo === 'yes' ? 'says just that' : 'says the opposite, denies it, or gives another number or date';
  return [`The answer is ${yesNo}, since what it rests on ${how}: ${show(first.quote)}.`];
}

/** Candidates that share a sentence with the best one: if it is right, they all are. */
export function leadingAnswers(candidates: readonly Candidate[]): Candidate[] {
  const answers = candidates.filter(isAnswer);
  const ground = new Set(answers.slice(0, 1).flatMap(({ entry }) => citationsOf(entry).map(placeId)));
  return answers.filter(({ entry }) => citationsOf(entry).some((citation) => ground.has(placeId(citation))));
}

function tellWhyAnswered({ candidates }: Answer, pack: Pack): string {
  const { sure } = cautionFor(pack);
  const needed = shareInWords(sure);
  const [best, ...others] = leadingAnswers(candidates);
  if (!best) return 'Answered: the entry was chosen.';
  const name = `${describeEntry(best.entry, pack)} is the likeliest`;
  if (best.confidence >= sure)
    return `Answered: ${name} with ${shareInWords(best.confidence)}, and an answer needs ${needed}.`;
  return `Answered: ${name}${describeSupport(best, others, pack)}. That reaches the ${needed} that an answer needs.`;
}

function tellWhyNotSure({ candidates, veto, gate }: Answer, pack: Pack): string {
  const caution = cautionFor(pack);
  const { sure } = caution;
  const needed = shareInWords(sure);
  const [best, ...others] = leadingAnswers(candidates);
  const [likeliest] = candidates;
  if (!best || !likeliest) return `Not answered: no answer comes near the ${needed} that it needs.`;
  if (best !== likeliest) {
    const rival = describeEntry(likeliest.entry, pack);
    return `Not answered: the likeliest is ${rival}, which the story does not answer; of the answers it is ${describeEntry(best.entry, pack)} (${shareInWords(best.confidence)}).`;
  }
  const name = `${describeEntry(best.entry, pack)} is the likeliest${describeSupport(best, others, pack)}`;
  if (veto) return `Not answered: ${name}, but ${veto.reason} (${veto.rule.replaceAll('-', ' ')}).`;
  if (gate) return `Not answered: ${name}, but ${describeGate(gate)}.`;
  const held = supportFrom(best, others, caution);
  const rival = candidates.filter(isAnswer).find((other) => other !== best && !others.includes(other));
  if (rival && held >= sure && held < MARGIN * rival.confidence)
    return `Not answered: ${name}, but ${describeEntry(rival.entry, pack)} is almost as likely (${shareInWords(rival.confidence)}) and rests on other sentences.`;
  return `Not answered: ${name}. An answer needs ${needed}.`;
}

/** Describes an answer's own probability and what it gains from shared sentences. */
function describeSupport(best: Candidate, others: readonly Candidate[], pack: Pack): string {
  const own = ` with ${shareInWords(best.confidence)}`;
  if (others.length === 0) return own;
  const places = new Map(
    citationsOf(best.entry).map((citation) => [placeId(citation), describeSentence(citation, pack)]),
  );
  const ground = places.size === 1 ? [...places.values()].join() : 'its sentences';
  const who = others.length === 1 ? 'another candidate' : `${others.length} other candidates`;
  return `${own}, and ${who} on ${ground} (${shareInWords(together(others))}) count${others.length === 1 ? 's' : ''} for it in part`;
}

function tellWhyShown(candidates: readonly Candidate[], pack: Pack): string {
  const { slight } = cautionFor(pack);
  const answers = candidates.filter(isAnswer);
  const enough =
    together(answers) < slight
      ? 'with weaker ones that are not listed enough'
      : `and ${shareInWords(slight)} is enough`;
  return `The nearest sentences are shown: all that the story says has ${shareInWords(together(answers))}, ${enough} for that.`;
}

function tellWhyUnknown({ candidates, gate }: Answer, pack: Pack): string {
  if (gate?.rule === 'off-topic' || gate?.rule === 'elsewhere')
    return `Neither answered nor shown: ${describeGate(gate)}.`;
  const { sure, slight } = cautionFor(pack);
  const held = together(candidates.filter(isAnswer));
  const needed = `Showing the nearest sentences needs ${shareInWords(slight)}, answering ${shareInWords(sure)}.`;
  const near =
    held > 0 ? `all that the story says has ${shareInWords(held)}` : 'nothing that the story says comes near';
  return `Neither answered nor shown: ${near}. ${needed}`;
}

function together(candidates: readonly Candidate[]): number {
  return candidates.reduce((sum, { confidence }) => sum + confidence, 0);
}

function isAnswer({ entry }: Candidate): boolean {
  return isAnswerEntry(entry);
}
