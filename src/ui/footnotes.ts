import type { Citation, Pack } from '../pack/pack.ts';
import type { Wording } from '../words/wording.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { describePlace, findParagraph } from './place.ts';

/** A cited sentence, numbered at the foot of an answer. */
export interface Footnote {
  /** ¹, ², …; empty if there is only one. */
  mark: string;
  citation: Citation;
  /** The whole sentence around the cited words, verbatim. */
  sentence: string;
}

/** One footnote per cited sentence, in citation order. */
export function footnotesOf(citations: Citation[], pack: Pack): Footnote[] {
  const cited = citations.filter(
    (citation, index) => citations.findIndex((other) => isSamePlace(citation, other)) === index,
  );
  return cited.map((citation, index) => ({
    mark: cited.length > 1 ? superscript(index + 1) : '',
    citation,
    sentence: sentenceAround(citation, pack),
  }));
}

/** The footnote marks of these citations, as they follow a text: “ ¹ ²”. */
export function marksFor(citations: Citation[], footnotes: Footnote[]): string {
  const rested = footnotes.filter(({ citation }) => citations.some((other) => isSamePlace(citation, other)));
  return rested.map(({ mark }) => mark && ` ${mark}`).join('');
}

/** A block quote and its place, as markdown. `words` is the whole sentence or the cited part. */
export function quoteBlock(
  wording: Wording,
  words: string,
  { mark, citation }: Footnote,
  pack: Pack,
  isStressed = false,
): string {
  const text = escapeMarkdown(words.replace(/\s*[\r\n]\s*/g, ' '));
  const quote = isStressed ? `**${text}**` : text;
  return `> ${quote}\n-# ${mark || '—'} ${describePlace(wording, citation, pack)}`;
}

export function isSameParagraph(one: Citation, other: Citation): boolean {
  return one.article === other.article && one.paragraph === other.paragraph;
}

export function isSamePlace(one: Citation, other: Citation): boolean {
  return isSameParagraph(one, other) && one.sentence === other.sentence;
}

/** At least the quote itself, even if the pack lost its sentence. */
function sentenceAround({ article, paragraph, sentence, quote }: Citation, pack: Pack): string {
  const text = findParagraph(pack, article, paragraph)?.sentences[sentence - 1]?.text;
  return text?.includes(quote) ? text : quote;
}

function superscript(number: number): string {
  return [...String(number)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
}
