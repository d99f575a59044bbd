import { opposites } from './opposites.ts';
import { type EntryTexts, isSameName, type MarkedWord } from './texts.ts';

/** Minimum share of phrasings with a word, if neither answer nor sentence has it. */
const SALIENT = 0.2;

/** A word whose opposite the entry says instead: “When does it close?” against opening hours. */
export function findOpposite(
  asked: readonly MarkedWord[],
  { phrasings, sure, own, cited }: EntryTexts,
): string | undefined {
  const isSaid = (stem: string) => {
    const says = (text: readonly MarkedWord[]) => text.some((word) => word.stem === stem);
    return own.some(says) || cited.some(says) || phrasings.filter(says).length > SALIENT * phrasings.length;
  };
  const isWhy = asked.slice(0, 2).some(({ word }) => word === 'why') || asked.some(({ word }) => word === 'made');
  const undone = asked.some(({ word }) => UNDOING.has(word));
  for (const { stem: asking, written } of asked) {
    const others = opposites.get(asking);
    if (!others) continue;
    // “Why did they lift the ban” does not ask for a ban.
    const asksSo = (text: readonly MarkedWord[]) =>
      text.some(({ stem }) => stem === asking) && (undone || !text.some(({ word }) => UNDOING.has(word)));
    if ([...sure, ...own].some(asksSo)) continue;
    const opposite = others.find((other) => isSaid(other.stem));
    if (!opposite) continue;
    // “Opens at 2 p.m. and closes at 9 p.m.”: then the entry's own words and quotes decide.
    const isOfOwn = own.some((text) => text.some(({ stem }) => stem === opposite.stem));
    if (!isOfOwn && cited.some(asksSo)) continue;
    if (!(isWhy && putsRight(own[0] ?? [], asked, opposite.stem)))
      return `the question asks of “${written}”, and it says “${opposite.word}”`;
  }
  return undefined;
}

/** Whether an answer corrects a reversed question: it uses the other word for the same names. */
function putsRight(answer: readonly MarkedWord[], asked: readonly MarkedWord[], opposite: string): boolean {
  const names = asked.filter(({ isName }) => isName);
  return (
    answer.some(({ stem }) => stem === opposite) &&
    names.some((name) => answer.some((word) => word.isName && isSameName(word, name)))
  );
}

const UNDOING: ReadonlySet<string> = new Set(
  'lift lifts lifted lifting end ended remove removed drop dropped scrap scrapped ease eased'.split(' '),
);
