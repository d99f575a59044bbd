import type { LabelledQuestion } from '../../answers/quality/score-answers.ts';
import type { AskedEntry, Pack } from '../../pack/pack.ts';

/** One in this many phrasings is held out. */
const EVERY = 5;
/** More adds little, and the slowest engine takes most of a second each. */
const MOST_ASKED = 300;

/** Splits a pack: every fifth further phrasing (fewer of a large pack) becomes a labelled question. */
export function holdOut(pack: Pack): { pack: Pack; questions: LabelledQuestion[] } {
  const questions: LabelledQuestion[] = [];
  const further = [...pack.questions, ...pack.unanswered].reduce((sum, { also }) => sum + also.length, 0);
  const every = Math.max(EVERY, Math.ceil(further / MOST_ASKED));
  let seen = 0;
  const split = <Some extends AskedEntry>(entry: Some): Some => {
    const kept: string[] = [];
    for (const phrasing of entry.also) {
      seen += 1;
      if (seen % every === 0) questions.push(label(phrasing, entry, questions.length + 1));
      else kept.push(phrasing);
    }
    return { ...entry, also: kept };
  };
  const rest = { ...pack, questions: pack.questions.map(split), unanswered: pack.unanswered.map(split) };
  return { pack: rest, questions };
}

/** The right answer to an entry's phrasing: its quotes, or none. */
function label(q: string, entry: AskedEntry, number: number): LabelledQuestion {
  const cited = entry.kind === 'question' ? entry.citations : [];
  return {
    id: `${entry.id}-${number}`,
    q,
    answerable: entry.kind === 'question',
    gold: cited.map(({ paragraph, sentence }) => `p${paragraph}s${sentence}`),
    must: [],
  };
}
