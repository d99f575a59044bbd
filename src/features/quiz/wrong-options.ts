import type { Drafted, DraftedForm } from './draft.ts';

/** Four buttons in all. */
const MOST_WRONG = 3;
/** A short answer with fewer beside it is offered whole. */
export const FEWEST_FOR_SHORT = 2;

/** Rather an option that counts the same, answers the same sort of question, and is near in what it speaks of. */
const SAME_UNIT = 4;
const SAME_KIND = 2;
const SAME_TOPIC = 1;
const SAME_WORDS = 2;

/**
 * Up to three wrong options, the most plausible first: answers of other entries in the same form.
 * Never one that might be right too: from an entry on the same sentence, saying the same, said by the question or by
 * what is revealed, or not to be told from another option.
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

/** The cited sentences, and those that another entry cites together with one of them: they speak of the same matter. */
function withNeighbours({ sentences }: Drafted, drawn: readonly Drafted[]): Set<string> {
  const own = new Set(sentences);
  const joined = drawn.filter((other) => other.sentences.some((sentence) => own.has(sentence)));
  return new Set([...sentences, ...joined.flatMap((other) => other.sentences)]);
}

/** Persons beside persons, countries beside countries; where the pack does not say, answers to the same sort of question. */
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
