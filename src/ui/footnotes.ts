import type { Citation, Pack } from '../pack/pack.ts';
import type { Wording } from '../words/wording.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { describePlace, findParagraph } from './place.ts';

/** A cited sentence with its number at the foot of an answer. */
export interface Footnote {
  /** ¹, ², …; empty where there is only one and no number is needed. */
  mark: string;
  citation: Citation;
  /** The whole sentence the cited words stand in, verbatim. */
  sentence: string;
}

/** One footnote for every cited sentence, in the order of the citations. */
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

/** The numbers of those footnotes that these citations rest on, as they follow a text: “ ¹ ²”. */
export function marksFor(citations: Citation[], footnotes: Footnote[]): string {
  const rested = footnotes.filter(({ citation }) => citations.some((other) => isSamePlace(citation, other)));
  return rested.map(({ mark }) => mark && ` ${mark}`).join('');
}

/** A block quote with its place below, as markdown. `words` is the whole sentence or the cited part of it. */
export function quoteBlock(wording: Wording, words: string, { mark, citation }: Footnote, pack: Pack): string {
  const quote = escapeMarkdown(words.replace(/\s*[\r\n]\s*/g, ' '));
  return `> ${quote}\n-# ${mark || '—'} ${describePlace(wording, citation, pack)}`;
}

export function isSameParagraph(one: Citation, other: Citation): boolean {
  return one.article === other.article && one.paragraph === other.paragraph;
}

export function isSamePlace(one: Citation, other: Citation): boolean {
  return isSameParagraph(one, other) && one.sentence === other.sentence;
}

/** Never shows less than the quote itself, also where the pack no longer holds its sentence. */
function sentenceAround({ article, paragraph, sentence, quote }: Citation, pack: Pack): string {
  const text = findParagraph(pack, article, paragraph)?.sentences[sentence - 1]?.text;
  return text?.includes(quote) ? text : quote;
}

function superscript(number: number): string {
  return [...String(number)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
}
