import type { Drafted, DraftedForm } from './draft.ts';

/** Four buttons in all. */
const MOST_WRONG = 3;
/** With fewer, the whole answer is offered. */
export const FEWEST_FOR_SHORT = 2;

/** Prefers options with the same unit, of the same sort, on a related matter. */
const SAME_UNIT = 4;
const SAME_KIND = 2;
const SAME_TOPIC = 1;
const SAME_WORDS = 2;

/**
 * Up to three wrong options, the most plausible first: other entries' answers in the same form.
 * None that might be right: from the same sentence, saying the same, in the question or the
 * citations, or looking like another option.
 */
export function findWrongOptions(asked: Drafted, right: DraftedForm, drawn: readonly Drafted[]): DraftedForm[] {
  const near = right.kind === 'sentence' ? withNeighbours(asked, drawn) : new Set(asked.sentences);
  const candidates = drawn
    .filter((other) => other !== asked && !other.sentences.some((sentence) => near.has(sentence)))
    .flatMap((other) => {
      const form = other.forms.find(({ kind }) => kind === right.kind);
      return form && isSameSort(asked, right, other, form)
        ? [{ form, plausibility: plausibilityOf(asked, right, other, form) }]
        : [];
    })
    .filter(({ form }) => !asked.asked.includes(form.folded) && !asked.said.includes(form.folded))
    .sort((one, other) => other.plausibility - one.plausibility);

  const options: DraftedForm[] = [right];
  for (const { form } of candidates) {
    if (options.length > MOST_WRONG) break;
    if (options.every((option) => areDistinct(option, form))) options.push(form);
  }
  return options.slice(1);
}

/** The cited sentences, and those cited together with one of them elsewhere: the same matter. */
function withNeighbours({ sentences }: Drafted, drawn: readonly Drafted[]): Set<string> {
  const own = new Set(sentences);
  const joined = drawn.filter((other) => other.sentences.some((sentence) => own.has(sentence)));
  return new Set([...sentences, ...joined.flatMap((other) => other.sentences)]);
}

/** The same kind of name; if the pack does not say, answers to the same sort of question. */
function isSameSort(asked: Drafted, right: DraftedForm, other: Drafted, form: DraftedForm): boolean {
  if (right.kind !== 'name') return true;
  return right.sort !== undefined && form.sort !== undefined ? right.sort === form.sort : asked.kind === other.kind;
}

function plausibilityOf(asked: Drafted, right: DraftedForm, other: Drafted, form: DraftedForm): number {
  const sameTopic = other.entry.topics.some((topic) => asked.entry.topics.includes(topic));
  const shared = [...other.stems].filter((word) => asked.stems.has(word)).length;
  return (
    (right.unit !== undefined && form.unit === right.unit ? SAME_UNIT : 0) +
    (asked.kind === other.kind ? SAME_KIND : 0) +
    (sameTopic ? SAME_TOPIC : 0) +
    SAME_WORDS * (shared / Math.max(1, other.stems.size))
  );
}

function areDistinct(one: DraftedForm, other: DraftedForm): boolean {
  const says = one.folded.includes(other.folded) || other.folded.includes(one.folded);
  return !says && one.beginning !== other.beginning;
}
