import type { Steps } from '../../contracts/steps.ts';
import type { AnswerEntry, Pack } from '../../pack/pack.ts';
import type { QuestionReader, Term } from '../understand/understand.ts';
import { findAnotherActor } from './another-actor.ts';
import { findAnotherAttribute } from './another-attribute.ts';
import { findAnotherMeasure } from './another-measure.ts';
import { findAnotherName } from './another-name.ts';
import { findAnotherNumber } from './another-number.ts';
import { findAnotherRank } from './another-rank.ts';
import { findAnotherRelative } from './another-relative.ts';
import { findAnotherRole } from './another-role.ts';
import { findAnotherScope } from './another-scope.ts';
import { findAnotherTense } from './another-tense.ts';
import { findAnotherThing } from './another-thing.ts';
import { findAnotherTime } from './another-time.ts';
import { findExchangedRoles } from './exchanged-roles.ts';
import { findExchangedThings } from './exchanged-things.ts';
import { findNegation } from './negation.ts';
import { findOpposite } from './opposite.ts';
import { findOppositeInStory } from './opposite-in-story.ts';
import { type EntryTexts, type MarkedWord, makeNameMarker, makeTextReader, presumes, withDoubts } from './texts.ts';
import { findUnsaidBelonging } from './unsaid-belonging.ts';
import { findUnsaidDeed } from './unsaid-deed.ts';
import { findUnsaidDoer } from './unsaid-doer.ts';
import { findUnsaidFate } from './unsaid-fate.ts';
import { findUnsaidName } from './unsaid-name.ts';
import { findUnsaidSpeech } from './unsaid-speech.ts';

/** Returns what the entry contradicts, or undefined. `isKnown`: whether a stem appears in the story. */
type Rule = (asked: readonly MarkedWord[], said: EntryTexts, isKnown: (stem: string) => boolean) => string | undefined;

/** The rules in the order they run; the first to object vetoes. */
const RULES = {
  'another-name': findAnotherName,
  'exchanged-roles': findExchangedRoles,
  'exchanged-things': findExchangedThings,
  'another-actor': findAnotherActor,
  negation: findNegation,
  opposite: findOpposite,
  'opposite-in-story': findOppositeInStory,
  'another-role': findAnotherRole,
  'another-measure': findAnotherMeasure,
  'another-number': findAnotherNumber,
  'another-thing': findAnotherThing,
  'another-attribute': findAnotherAttribute,
  'another-relative': findAnotherRelative,
  'unsaid-fate': findUnsaidFate,
  'another-time': findAnotherTime,
  'another-tense': findAnotherTense,
  'another-rank': findAnotherRank,
  'unsaid-speech': findUnsaidSpeech,
  'unsaid-name': findUnsaidName,
  'unsaid-deed': findUnsaidDeed,
  'unsaid-belonging': findUnsaidBelonging,
  'unsaid-doer': findUnsaidDoer,
  'another-scope': findAnotherScope,
} as const satisfies Record<string, Rule>;

/** Why a likely answer was vetoed. */
export interface Veto {
  rule: keyof typeof RULES;
  /** What the rule saw, as a clause: "the question names X, the entry does not". */
  reason: string;
}

/** Finds what an entry contradicts in a question; undefined if it may answer. */
export type FindVeto = (question: readonly Term[], entry: AnswerEntry) => Veto | undefined;

/**
 * Prepares the vetoes for a pack: similar words can ask the opposite, or about someone else.
 * An entry's texts are read on first use.
 */
export function* makeVeto(pack: Pack, reader: QuestionReader, isKnown: (stem: string) => boolean): Steps<FindVeto> {
  const markNames = yield* makeNameMarker(pack, reader);
  const read = yield* makeTextReader(pack, reader, markNames);
  const known = new Map<string, EntryTexts>();
  const saidBy = (entry: AnswerEntry, doubts: boolean): EntryTexts => {
    const key = `${doubts} ${entry.id}`;
    const said = known.get(key) ?? (doubts ? withDoubts(saidBy(entry, false)) : read(entry));
    known.set(key, said);
    return said;
  };
  return (terms, entry) => {
    const asked = markNames(terms);
    const said = saidBy(entry, !presumes(asked));
    for (const [rule, find] of Object.entries(RULES) as [Veto['rule'], Rule][]) {
      const reason = find(asked, said, isKnown);
      if (reason !== undefined) return { rule, reason };
    }
    return undefined;
  };
}
