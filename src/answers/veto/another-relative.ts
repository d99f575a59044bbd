import { stemsIn } from '../../language/stem.ts';
import { type EntryTexts, type MarkedWord, presumes } from './texts.ts';

/** A relative the entry does not tell of: what a president says is not what his wife says. */
export function findAnotherRelative(
  asked: readonly MarkedWord[],
  { sure, own, cited }: EntryTexts,
): string | undefined {
  if (!presumes(asked)) return undefined;
  for (const { stem: relative, written } of asked) {
    const kin = KIN.find((words) => words.asks.has(relative));
    if (!kin) continue;
    const tells = (text: readonly MarkedWord[]) =>
      text.some(({ stem: said }) => kin.asks.has(said) || kin.tells.has(said));
    if (![...sure, ...own, ...cited].some(tells)) return `the question asks of “${written}”, and it tells of none`;
  }
  return undefined;
}

const KIN = (
  [
    ['wife husband spouse', 'couple marry married widow widower partner lady'],
    ['mother father mum mom dad', 'parent family couple'],
    ['brother sister sibling', 'family twin'],
    ['son daughter', 'child children kid boy girl baby family parent father mother'],
    ['uncle aunt cousin nephew niece', 'family relative'],
    ['grandfather grandmother grandson granddaughter', 'family grandchild grandparent'],
  ] as const
).map(([asks, tells]) => ({ asks: stemsIn(asks), tells: stemsIn(tells) }));
