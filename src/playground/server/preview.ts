import {
  type ChangedAnswer,
  comparePacks,
  MOST_PREVIEWED,
  type Side,
  type ToldAnswer,
  toldText,
} from '../../answers/quality/compare-packs.ts';
import type { Steps } from '../../contracts/steps.ts';
import { runInSlices } from '../../infra/run-in-slices.ts';
import { packVersion } from '../../pack/pack-version.ts';
import type { PageChange } from '../pack-news.ts';
import type { Bulletin } from './bulletin.ts';

/** Posts which answers differ from those of the pack that the editor last accepted. */
export interface Preview {
  /** This pack answers now; the first one counts as accepted. */
  answers(side: Side): Promise<void>;
  /** From here on, changes count anew. */
  accept(): void;
}

/** @param gaps what readers asked in vain last week */
export function createPreview(bulletin: Bulletin, gaps: () => Promise<string[]>): Preview {
  let accepted: Side | undefined;
  let now: Side | undefined;
  const tell = (asked: number, changes: readonly ChangedAnswer[]) =>
    bulletin.post({ kind: 'preview', preview: { asked, changes: changes.map(pageChange) } });
  tell(0, []);
  return {
    answers: async (side) => {
      now = side;
      accepted ??= side;
      if (packVersion(side.pack) === packVersion(accepted.pack)) return tell(0, []);
      const before = accepted;
      const comparing = comparePacks(before, side, await gaps(), { most: MOST_PREVIEWED });
      // Accepted meanwhile, nothing is left to tell.
      const difference = await runInSlices(whileTrue(() => now === side && accepted === before, comparing));
      if (difference) tell(difference.asked, difference.changes);
    },
    accept: () => {
      accepted = now;
      tell(0, []);
    },
  };
}

/** The result of the steps; undefined once the condition no longer holds. */
function* whileTrue<T>(holds: () => boolean, steps: Steps<T>): Steps<T | undefined> {
  for (;;) {
    if (!holds()) return undefined;
    const step = steps.next();
    if (step.done) return step.value;
    yield;
  }
}

function pageChange({ question, others, from, before, after }: ChangedAnswer): PageChange {
  const toPage = (told: ToldAnswer) => ({ outcome: told.outcome, text: toldText(told) });
  return { question, others, isGap: from === 'gap', before: toPage(before), after: toPage(after) };
}
