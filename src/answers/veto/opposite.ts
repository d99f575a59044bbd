import { opposites } from './opposites.ts';
import { isSameName, type Said, type Word } from './texts.ts';

/** The share of an entry's phrasings that must say a word, if neither its answer nor its sentence does. */
const SALIENT = 0.2;

/** A word whose opposite the entry says, and which it does not say itself: “When does it close?” of opening hours. */
export function findOpposite(asked: readonly Word[], { phrasings, sure, own, cited }: Said): string | undefined {
  const isSaid = (stem: string) => {
    const says = (text: readonly Word[]) => text.some((word) => word.stem === stem);
    return own.some(says) || cited.some(says) || phrasings.filter(says).length > SALIENT * phrasings.length;
  };
  const isWhy = asked.slice(0, 2).some(({ word }) => word === 'why') || asked.some(({ word }) => word === 'made');
  const undone = asked.some(({ word }) => UNDOING.has(word));
  for (const { stem: asking, written } of asked) {
    // “Why did they lift the ban” is no question for a ban.
    const asksSo = (text: readonly Word[]) =>
      text.some(({ stem }) => stem === asking) && (undone || !text.some(({ word }) => UNDOING.has(word)));
    if ([...sure, ...own].some(asksSo)) continue;
    const opposite = opposites.get(asking)?.find((other) => isSaid(other.stem));
    // “Opens at 2 p.m. and closes at 9 p.m.”: of such a sentence it is what the entry quotes and says that counts.
    const isOfOwn = opposite && own.some((text) => text.some(({ stem }) => stem === opposite.stem));
    if (!isOfOwn && cited.some(asksSo)) continue;
    if (opposite && !(isWhy && putsRight(own[0] ?? [], asked, opposite.stem)))
      return `the question asks of “${written}”, and it says “${opposite.word}”`;
  }
  return undefined;
}

/** Whether an answer tells whoever has it the wrong way round how it is: the other word, of those whom the question names. */
function putsRight(answer: readonly Word[], asked: readonly Word[], opposite: string): boolean {
  const names = asked.filter(({ isName }) => isName);
  return (
    answer.some(({ stem }) => stem === opposite) &&
    names.some((name) => answer.some((word) => word.isName && isSameName(word, name)))
  );
}

const UNDOING: ReadonlySet<string> = new Set(
  'lift lifts lifted lifting end ended remove removed drop dropped scrap scrapped ease eased'.split(' '),
);
