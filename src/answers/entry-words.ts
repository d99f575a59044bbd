import type { Citation, Entry, Pack } from '../pack/pack.ts';
import { placeId } from './match/teaching.ts';

/** Whether an entry is a plain sentence of the article, not written by an editor. */
export function isBareSentence(entry: Entry): boolean {
  return entry.kind === 'fact' && entry.citations.some((citation) => placeId(citation) === entry.id);
}

/** Names an entry for an editor: its id in backticks, or a bare sentence's place. */
export function describeEntry({ id }: Pick<Entry, 'id'>, pack: Pack): string {
  const [, article, paragraph, sentence] = /^(.*)#p(\d+)s(\d+)$/s.exec(id) ?? [];
  if (article === undefined) return `\`${id}\``;
  return describeSentence({ article, paragraph: Number(paragraph), sentence: Number(sentence) }, pack);
}

/** Describes an entry's kind, to follow its name. */
export function describeKind(entry: Entry): string {
  if (entry.kind === 'question') return 'a question that the story answers';
  if (entry.kind === 'unanswered') return 'a question that the story does not answer';
  return isBareSentence(entry) ? 'a sentence of the article' : 'a fact';
}

/** A sentence's place in words: `paragraph 1, sentence 2`, with the article if there are several. */
export function describeSentence({ article, paragraph, sentence }: Omit<Citation, 'quote'>, pack: Pack): string {
  return `paragraph ${paragraph}, sentence ${sentence}${pack.articles.length > 1 ? ` of ${article}` : ''}`;
}

/** Formats a share from 0 to 1: `72 %`, `under 1 %`. */
export function shareInWords(share: number): string {
  return share > 0 && share < 0.005 ? 'under 1 %' : `${Math.round(share * 100)} %`;
}
