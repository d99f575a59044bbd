import type { Problem } from '../../contracts/problem.ts';
import type { Steps } from '../../contracts/steps.ts';
import { foldText } from '../fold-text.ts';
import type { Drafts, NameDraft } from '../reading/drafts.ts';
import { show } from '../show-text.ts';
import type { PlacedText } from '../source-text.ts';
import { describeSpot, problemAt } from '../source-text.ts';

/** Reports spellings shared by two names, and duplicates within one. */
export function* checkAliases({ names }: Drafts, problems: Problem[]): Steps<void> {
  const owners = new Map<string, { owner: NameDraft; at: PlacedText }>();
  for (const owner of names) {
    // Users ignore case, so two names may not differ in case alone; one name's spellings may.
    const own = new Map<string, PlacedText>();
    for (const at of owner.name ? [owner.name, ...owner.also] : owner.also) {
      yield;
      const twin = own.get(foldText(at.text));
      const other = owners.get(foldText(at.text).toLowerCase());
      if (twin) {
        const isName = twin === owner.name;
        problems.push(
          problemAt(at.spot, {
            expected: isName ? 'other spellings of the name than the name itself' : 'each spelling once',
            found: `${show(at.text)}, as in ${describeSpot(twin.spot)}`,
            advice: 'Delete it.',
          }),
        );
      } else if (other && other.owner !== owner) {
        const first = other.owner.name?.text ?? other.at.text;
        problems.push(
          problemAt(at.spot, {
            expected: 'a spelling that belongs to one name only',
            found: `${show(at.text)}, which also belongs to ${show(first)} in ${describeSpot(other.at.spot)}`,
            advice: 'Delete it from one of the two, or join the two names into one.',
          }),
        );
      } else {
        own.set(foldText(at.text), at);
        owners.set(foldText(at.text).toLowerCase(), { owner, at });
      }
    }
  }
}
