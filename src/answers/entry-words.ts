import type { Citation, Entry, Pack } from '../pack/pack.ts';
import { placeOf } from './match/teaching.ts';

/** Whether an entry is no one's writing but a sentence of the article itself. */
export function isBareSentence(entry: Entry): boolean {
  return entry.kind === 'fact' && entry.citations.some((citation) => placeOf(citation) === entry.id);
}

/** An entry as an editor finds it again: its id in backticks, or the place of a bare sentence, whose id is its place. */
export function tellEntry({ id }: Pick<Entry, 'id'>, pack: Pack): string {
  const [, article, paragraph, sentence] = /^(.*)#p(\d+)s(\d+)$/s.exec(id) ?? [];
  if (article === undefined) return `\`${id}\``;
  return tellSentence({ article, paragraph: Number(paragraph), sentence: Number(sentence) }, pack);
}

/** What an entry is, in words that follow its name. */
export function tellKind(entry: Entry): string {
  if (entry.kind === 'question') return 'a question that the story answers';
  if (entry.kind === 'unanswered') return 'a question that the story does not answer';
  return isBareSentence(entry) ? 'a sentence of the article' : 'a fact';
}

/** A sentence's place within a sentence: `paragraph 1, sentence 2`, with its article where the pack has several. */
export function tellSentence({ article, paragraph, sentence }: Omit<Citation, 'quote'>, pack: Pack): string {
  return `paragraph ${paragraph}, sentence ${sentence}${pack.articles.length > 1 ? ` of ${article}` : ''}`;
}

/** A share from 0 to 1 in words: `72 %`, `under 1 %`. */
export function tellShare(share: number): string {
  return share > 0 && share < 0.005 ? 'under 1 %' : `${Math.round(share * 100)} %`;
}
