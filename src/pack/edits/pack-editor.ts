import type { Problem } from '../../contracts/problem.ts';
import type { LoadedPack } from '../load-pack.ts';
import type { Decision } from './decide.ts';
import type { WantedChange } from './entry-change.ts';

/** Changes a pack's files as its editors decide, in their own layout, one change at a time. `by` names the editor, for undoing. */
export interface PackEditor {
  load(): Promise<LoadedPack>;
  /** Makes all changes or, if they bring problems, none; returns the problems. */
  change(changes: readonly WantedChange[], by?: string): Promise<Problem[]>;
  /** The same for decisions on drafts; one that somebody else has decided on meanwhile is a problem. */
  decide(decisions: readonly Decision[], by?: string): Promise<Problem[]>;
  /** Undoes the editor's last change, whatever others have changed since; a problem if there is none, or that is in the way. */
  undo(by?: string): Promise<Problem[]>;
}
