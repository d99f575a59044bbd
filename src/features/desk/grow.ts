import type { Answerer } from '../../answers/answer.ts';
import type { Gap } from '../../contracts/feedback.ts';
import type { Problem } from '../../contracts/problem.ts';
import type { Steps } from '../../contracts/steps.ts';
import type { Store } from '../../contracts/store.ts';
import { informativeness } from '../../language/english-words.ts';
import { foldQuestion } from '../../language/fold-question.ts';
import { readWords } from '../../language/read-words.ts';
import { stem } from '../../language/stem.ts';
import type { WantedChange } from '../../pack/edits/entry-change.ts';
import { askedEntries, knownQuestions, phrasingsOf } from '../../pack/entries.ts';
import { LONGEST } from '../../pack/limits.ts';
import type { AskedEntry, Pack } from '../../pack/pack.ts';

/** What a question that the pack did not know becomes: other words for an entry, or one that the story does not answer. */
export type Growth = 'phrasing' | 'unanswered';

/** A question that was asked in vain, as the pack knows it now. */
export interface LookedUpGap {
  gap: Gap;
  /** It is answered by now, or foreseen in these words. */
  isAnswered: boolean;
  /** The entry that it most likely asks: one that has its words, or else the nearest; none where nothing is near. */
  likely?: AskedEntry | undefined;
}

/** Less likely entries are of something else, and so are those that share no telling word. */
const NEAR = 0.1;
const TELLING = 0.25;

/** Asks again what was asked in vain, in steps. */
export function* lookUpGaps(
  gaps: readonly Gap[],
  { pack, answerer }: { pack: Pack; answerer: Pick<Answerer, 'ask'> },
): Steps<LookedUpGap[]> {
  const entries = new Map(askedEntries(pack).map((entry) => [entry.id, entry]));
  const byWords = new Map(
    [...entries.values()].flatMap((entry) => phrasingsOf(entry).map((text) => [foldQuestion(text), entry] as const)),
  );
  const lookedUp: LookedUpGap[] = [];
  for (const gap of gaps) {
    yield;
    const own = byWords.get(foldQuestion(gap.sample));
    const { outcome, candidates } = answerer.ask(gap.sample);
    const asked = tellingStems(gap.sample);
    const near = candidates.find(({ id, confidence }) => {
      const entry = entries.get(id);
      const words = entry && phrasingsOf(entry).flatMap((text) => [...tellingStems(text)]);
      return confidence >= NEAR && words?.some((word) => asked.has(word));
    });
    lookedUp.push({
      gap,
      isAnswered: own !== undefined || outcome === 'answered',
      likely: own ?? entries.get(near?.id ?? ''),
    });
  }
  return lookedUp;
}

function tellingStems(text: string): Set<string> {
  const words = readWords(text).map(({ text: word }) => word.toLowerCase());
  return new Set(words.filter((word) => informativeness(word) > TELLING).map(stem));
}

/** Among these an editor's choice is found again, though others have been asked meanwhile. */
const MOST_LOOKED_AT = 1_000;

/** Takes questions into a pack and off the list; returns the problems, with which none is. */
export async function growPack(
  ids: readonly number[],
  changesFor: (gaps: readonly Gap[]) => Promise<WantedChange[]> | WantedChange[],
  store: Pick<Store, 'listGaps' | 'markGapDone'>,
  edit: (changes: readonly WantedChange[]) => Promise<Problem[]>,
): Promise<Problem[]> {
  const { rows } = await store.listGaps({ limit: MOST_LOOKED_AT });
  const chosen = rows.filter(({ id }) => ids.includes(id));
  const changes = await changesFor(chosen);
  const problems = changes.length > 0 ? await edit(changes) : [];
  if (problems.length === 0) for (const { id } of chosen) await store.markGapDone(id);
  return problems;
}

/** The changes of the pack that take questions in, in the readers' own words; those it knows by now are left out. */
export function growthOf(gaps: readonly LookedUpGap[], pack: Pack, growth: Growth): WantedChange[] {
  const known = knownQuestions(pack);
  const fresh = gaps.flatMap(({ gap, likely }) => {
    const text = gap.sample.replace(/\s+/g, ' ').trim();
    const folded = foldQuestion(text);
    if (folded === '' || known.has(folded)) return [];
    known.add(folded);
    return { likely, text };
  });
  if (growth === 'unanswered') {
    return fresh.map(({ text }) => ({
      change: 'add',
      list: 'unanswered',
      fields: { question: text.slice(0, LONGEST.question) },
    }));
  }
  const byEntry = new Map<AskedEntry, string[]>();
  for (const { likely, text } of fresh) {
    if (likely) byEntry.set(likely, [...(byEntry.get(likely) ?? []), text.slice(0, LONGEST.phrasing)]);
  }
  return [...byEntry].map(([{ id, kind, also }, asked]) => ({
    change: 'write',
    list: kind === 'question' ? 'questions' : 'unanswered',
    key: id,
    fields: { also: [...also, ...asked] },
  }));
}
