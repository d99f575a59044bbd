import { presumes, type Said, type Word } from './texts.ts';

/** The share of an entry's phrasings that must deny something, if neither its answer nor its sentence does. */
const SALIENT = 0.2;

/** A question for what is not so, where nothing in the entry is denied: "Who did not win?" */
export function findNegation(asked: readonly Word[], { sure, own, cited }: Said): string | undefined {
  const denial = asked.find((_, at) => isDenial(asked, at));
  if (!denial || !presumes(asked)) return undefined;
  const denies = (text: readonly Word[]) => text.some(({ word }) => DENYING.has(word));
  const isDenied = [...own, ...cited].some(denies) || sure.filter(denies).length > SALIENT * sure.length;
  return isDenied ? undefined : `the question denies (“${denial.written}”), and nothing in it does`;
}

const NEGATIONS: ReadonlySet<string> = new Set(['not', 'never', 'without', 'nobody', 'cannot']);
/** Words by which a text says that something is not so. */
const DENYING: ReadonlySet<string> = new Set(
  (
    'not no never none nobody nothing neither nor without cannot only refuse refused refuses deny denied denies decline declined unable fail ' +
    'failed fails except unless restricted banned prohibited barred forbidden rejected remain remains still yet unlike despite'
  ).split(' '),
);
/** Verbs of whoever asks: "I do not know", "I don't get it". */
const OF_THE_ASKER: ReadonlySet<string> = new Set(
  'know understand get see find sure remember care believe think follow read hear recall tell want'.split(' '),
);
const ASIDE: ReadonlySet<string> = new Set(['only', 'just', 'sure', 'yet', 'even', 'to']);
/** Words that open a clause of its own, whose denial is no part of what is asked. */
const JOINING: ReadonlySet<string> = new Set(
  'and but so because if since that when while although though or'.split(' '),
);

/** Whether a word denies what is asked for, in the clause that asks. */
function isDenial(asked: readonly Word[], at: number): boolean {
  const [{ word, written } = { word: '', written: '' }, next] = [asked[at], asked[at + 1]];
  // “sed nort” may have been read as “not”.
  if (!NEGATIONS.has(word) || !(NEGATIONS.has(written.toLowerCase()) || /n['’ʼ]?t$/i.test(written))) return false;
  // “or not?”, “why not?” and “not only” deny nothing.
  if (next === undefined || ASIDE.has(next.word)) return false;
  const clause = asked.slice(0, at).map((before) => before.word);
  // “Since when had they not …” asks for the last time that they did.
  if (clause[0] === 'since' || clause.slice(1).some((before) => JOINING.has(before))) return false;
  const isAsker = clause.slice(-2).some((before) => before === 'i' || before === 'we');
  return !isAsker || !asked.slice(at + 1, at + 3).some((later) => OF_THE_ASKER.has(later.word));
}
