import type { Steps } from '../../contracts/steps.ts';
import type { FactEntry, Pack, QuestionEntry } from '../../pack/pack.ts';
import type { Reader, Term } from '../understand/understand.ts';
import { findAnotherMeasure } from './another-measure.ts';
import { findAnotherName } from './another-name.ts';
import { findAnotherNumber } from './another-number.ts';
import { findAnotherRole } from './another-role.ts';
import { findAnotherThing } from './another-thing.ts';
import { findExchangedRoles } from './exchanged-roles.ts';
import { findNegation } from './negation.ts';
import { findOpposite } from './opposite.ts';
import { findOppositeInStory } from './opposite-in-story.ts';
import { makeNameMarker, makeTextReader, presumes, type Said, type Word, withDoubts } from './texts.ts';

/** Tells what an entry says otherwise; nothing where it does not. `isKnown` tells whether a stem stands in the story. */
type Rule = (asked: readonly Word[], said: Said, isKnown: (stem: string) => boolean) => string | undefined;

/** The rules by name, in the order in which they are asked; the first that objects keeps the answer back. */
const RULES = {
  'another-name': findAnotherName,
  'exchanged-roles': findExchangedRoles,
  negation: findNegation,
  opposite: findOpposite,
  'opposite-in-story': findOppositeInStory,
  'another-role': findAnotherRole,
  'another-measure': findAnotherMeasure,
  'another-number': findAnotherNumber,
  'another-thing': findAnotherThing,
} as const satisfies Record<string, Rule>;

/** Why an answer was kept back although it was likely enough. */
export interface Veto {
  rule: keyof typeof RULES;
  /** What the rule saw, as a clause: "the question names X, the entry does not". */
  reason: string;
}

/** Looks for something that an entry says otherwise than a question asks it. Nothing for an entry that may answer. */
export type FindVeto = (question: readonly Term[], entry: QuestionEntry | FactEntry) => Veto | undefined;

/**
 * Prepares the vetoes for a pack: words that are alike can still ask the opposite, or ask of somebody else.
 * The texts of an entry are read when it is first looked at.
 */
export function* makeVeto(pack: Pack, reader: Reader, isKnown: (stem: string) => boolean): Steps<FindVeto> {
  const markNames = yield* makeNameMarker(pack, reader);
  const read = yield* makeTextReader(pack, reader, markNames);
  const known = new Map<string, Said>();
  const saidBy = (entry: QuestionEntry | FactEntry, doubts: boolean): Said => {
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
