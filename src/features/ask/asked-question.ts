import type { Answer } from '../../answers/answer.ts';
import { readWords } from '../../language/read-words.ts';
import { stem } from '../../language/stem.ts';
import { clip } from '../../ui/clip.ts';
import { escapeMarkdown } from '../../ui/escape-markdown.ts';
import { EMBED_TITLE_LIMIT } from '../../ui/limits.ts';
import { quoteUser, showWord } from '../../ui/user-words.ts';
import type { Wording } from '../../words/wording.ts';

/** With a smaller share of words in common, the user may not recognise their question in the pack's. */
const ALIKE = 0.6;

/** What a card says of the question above its answer. */
interface AskedQuestion {
  /** Plain text; undefined if their message stands above and was understood nearly as written. */
  title: string | undefined;
  /** “Read as “…””, as small markdown; empty if the title says it. */
  readAs: string;
}

/**
 * The user's own words as the title, and the pack's question below where it differs much. Where everybody sees their
 * message, only the latter.
 */
export function askedQuestion(wording: Wording, answer: Answer, isAbove: boolean): AskedQuestion {
  const asked = showWord(answer.question.replace(/\s+/g, ' '), EMBED_TITLE_LIMIT);
  const understood = questionUnderstood(answer);
  const differs = understood !== undefined && !areAlike(asked, understood);
  const isAnswer = answer.outcome === 'answered' && asked === answer.text;
  if (isAbove || isAnswer || asked === '') return { title: differs ? understood : undefined, readAs: '' };
  const question = differs ? escapeMarkdown(clip(understood, EMBED_TITLE_LIMIT)) : '';
  return { title: asked, readAs: differs ? `-# ${wording.say('answer.readAs', { question })}` : '' };
}

/** Enough to recognise a question. */
const LINE_LIMIT = 150;

/** The user's question as a small line of markdown; empty where everybody sees it. */
export function askedLine(wording: Wording, { question }: Answer, isAbove: boolean): string {
  return isAbove || question.trim() === '' ? '' : `-# ${quoteUser(wording, question, LINE_LIMIT)}`;
}

/** The pack's question; several parts are told apart by their answers. */
function questionUnderstood(answer: Answer): string | undefined {
  if (answer.outcome !== 'answered') return answer.entry?.question;
  const [entry] = answer.entries;
  return answer.entries.length === 1 && entry?.kind === 'question' ? entry.question : undefined;
}

/** Whether two questions share most of their words. */
function areAlike(one: string, other: string): boolean {
  const [words, others] = [stemsOf(one), stemsOf(other)];
  const shared = [...words].filter((word) => others.has(word)).length;
  return 2 * shared >= ALIKE * (words.size + others.size);
}

function stemsOf(text: string): Set<string> {
  return new Set(readWords(text).map(({ text: word }) => stem(word)));
}
