import { type EntryTexts, type MarkedWord, presumes } from './texts.ts';

/** Minimum share of negated phrasings, if neither answer nor sentence is negated. */
const SALIENT = 0.2;

/** A negated question where the entry negates nothing: "Who did not win?" */
export function findNegation(asked: readonly MarkedWord[], { sure, own, cited }: EntryTexts): string | undefined {
  const denial = asked.find((_, at) => isDenial(asked, at));
  if (!denial || !presumes(asked)) return undefined;
  const denies = (text: readonly MarkedWord[]) => text.some(({ word }) => DENYING.has(word));
  const isDenied = [...own, ...cited].some(denies) || sure.filter(denies).length > SALIENT * sure.length;
  return isDenied ? undefined : `the question denies (“${denial.written}”), and nothing in it does`;
}

const NEGATIONS: ReadonlySet<string> = new Set(['not', 'never', 'without', 'nobody', 'cannot']);
/** Words that negate. */
const DENYING: ReadonlySet<string> = new Set(
  (
    'not no never none nobody nothing neither nor without cannot only refuse refused refuses deny denied denies decline declined unable fail ' +
    'failed fails except unless restricted banned prohibited barred forbidden rejected remain remains still yet unlike despite'
  ).split(' '),
);
/** Verbs about the user: "I do not know", "I don't get it". */
const OF_THE_ASKER: ReadonlySet<string> = new Set(
  'know understand get see find sure remember care believe think follow read hear recall tell want'.split(' '),
);
const ASIDE: ReadonlySet<string> = new Set(['only', 'just', 'sure', 'yet', 'even', 'to']);
/** Open a separate clause, whose negation does not count. */
const JOINING: ReadonlySet<string> = new Set(
  'and but so because if since that when while although though or'.split(' '),
);

/** Whether a word negates the clause that asks. */
function isDenial(asked: readonly MarkedWord[], at: number): boolean {
  const [{ word, written } = { word: '', written: '' }, next] = [asked[at], asked[at + 1]];
  // “sed nort” may have been corrected to “not”.
  if (!NEGATIONS.has(word) || !(NEGATIONS.has(written.toLowerCase()) || /n['’ʼ]?t$/i.test(written))) return false;
  // “or not?”, “why not?” and “not only” negate nothing.
  if (next === undefined || ASIDE.has(next.word)) return false;
  const clause = asked.slice(0, at).map((before) => before.word);
  // “Since when had they not …” asks for the last time they did.
  if (clause[0] === 'since' || clause.slice(1).some((before) => JOINING.has(before))) return false;
  const isAsker = clause.slice(-2).some((before) => before === 'i' || before === 'we');
  return !isAsker || !asked.slice(at + 1, at + 3).some((later) => OF_THE_ASKER.has(later.word));
}
