import { isNumber } from '../../language/numbers/numbers-as-digits.ts';
import { QUESTION_WORDS } from '../../language/question-words.ts';
import { type EntryTexts, isSameName, type MarkedWord, withoutArticles } from './texts.ts';

/** What someone or something is called, where the entry has no name beside it: “the mayor left” does not name the mayor. */
export function findUnsaidName(asked: readonly MarkedWord[], { sure, own, cited }: EntryTexts): string | undefined {
  const thing = namelessIn(asked);
  if (!thing || sure.some((text) => namelessIn(text)?.stem === thing.stem)) return undefined;
  const texts = [...own, ...cited];
  const told = texts.filter((text) => text.some(({ stem }) => stem === thing.stem));
  const isNamed = (text: readonly MarkedWord[]) =>
    text.some(({ stem }, at) => stem === thing.stem && namesBeside(text, at, asked));
  return told.length === 0 || told.some(isNamed)
    ? undefined
    : `the question asks what the “${thing.written}” is called, and it does not say`;
}

/** What a question asks the name of: “the mayor's name”, “the name of Tavares's daughter”, “what is the mayor called”. */
function namelessIn(text: readonly MarkedWord[]): MarkedWord | undefined {
  const at = text.findIndex(({ word }) => NAMING.has(word));
  if (at < 0) return undefined;
  const [next] = text.slice(at + 1);
  if (next?.word === 'of') return withoutArticles(text.slice(at + 2)).find(isThing);
  const opens = QUESTION_WORDS.has(text[0]?.word ?? '');
  return opens && at === text.length - 1 ? text.slice(0, at).findLast(isThing) : undefined;
}

const NAMING: ReadonlySet<string> = new Set(['name', 'names', 'called', 'named']);

/** Whether a name that the question lacks belongs to a thing: “mayor Jo Reed”, “Jo Reed, the new mayor”; not “Reed, who lost two brothers”. */
function namesBeside(text: readonly MarkedWord[], at: number, asked: readonly MarkedWord[]): boolean {
  const isNew = (word: MarkedWord) => word.isName && !asked.some((other) => isSameName(other, word));
  const before = text.slice(Math.max(0, at - REACH), at).reverse();
  const nearest = before.find(({ word, isName }) => isName || APART.has(word) || /ed$/.test(word));
  return text.slice(at + 1, at + 1 + REACH).some(isNew) || (nearest !== undefined && isNew(nearest));
}

/** Stands between a name and what is not its own. */
const APART: ReadonlySet<string> = new Set(
  'who whose which that in at on with from by for to and but lost has had was were is are his her their its'.split(' '),
);

function isThing({ stem, weight, isName }: MarkedWord): boolean {
  return !isName && !isNumber(stem) && weight >= LEAST_OF_THING;
}

const LEAST_OF_THING = 0.25;
/** Words between a role and its name: “Opposition leader Cllr. Owen Strickmere”. */
const REACH = 4;
