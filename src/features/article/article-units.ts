import type { Article, Paragraph } from '../../pack/pack.ts';
import { escapeMarkdown } from '../../ui/escape-markdown.ts';

/** A paragraph, or a part of one that is too long for a card. */
export interface ArticleUnit {
  /** 1-based. */
  paragraph: number;
  /** False for later parts of a long paragraph. */
  isBeginning: boolean;
  /** The heading above it. */
  heading?: string;
  asked?: string;
  /** Markdown. */
  text: string;
}

/** Leaves room for a heading, a link and a note. */
const UNIT_LIMIT = 3_000;
const GOES_ON = ' …';

/** An article in parts that fit on a card, split between sentences; joined they are the whole text. */
export function articleUnits({ paragraphs }: Article): ArticleUnit[] {
  return paragraphs.flatMap((paragraph, index) =>
    partsOf(paragraph).map((part, number) => ({
      paragraph: index + 1,
      isBeginning: number === 0,
      ...(paragraph.heading !== undefined && { heading: paragraph.heading }),
      ...(paragraph.asked !== undefined && { asked: paragraph.asked }),
      text: escapeMarkdown(part.trim()),
    })),
  );
}

function partsOf({ text, sentences }: Paragraph): string[] {
  if (fits(text)) return [text];
  const starts: number[] = [];
  let read = 0;
  for (const sentence of sentences) {
    const found = text.indexOf(sentence.text, read);
    starts.push(found === -1 ? read : found);
    if (found !== -1) read = found + sentence.text.length;
  }
  const parts: string[] = [];
  for (const [index, start] of starts.entries()) {
    const sentence = text.slice(index === 0 ? 0 : start, starts[index + 1] ?? text.length);
    const last = parts.at(-1);
    if (last !== undefined && fits(last + sentence)) parts[parts.length - 1] = last + sentence;
    else parts.push(...cutBetweenWords(sentence));
  }
  return parts;
}

/** Only a sentence too long for any card is cut, with an ellipsis. */
function cutBetweenWords(sentence: string): string[] {
  const parts: string[] = [];
  let rest = sentence;
  while (!fits(rest)) {
    // Escaping at most doubles a text.
    const most = UNIT_LIMIT / 2 - GOES_ON.length;
    const space = rest.lastIndexOf(' ', most);
    const end = space > 0 ? space : wholeCharacters(rest, most);
    const after = rest.slice(end).trimStart();
    parts.push(rest.slice(0, end).trimEnd() + (after === '' ? '' : GOES_ON));
    rest = after;
  }
  return rest === '' ? parts : [...parts, rest];
}

function wholeCharacters(text: string, end: number): number {
  return /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end - 1 : end;
}

function fits(text: string): boolean {
  return escapeMarkdown(text).length <= UNIT_LIMIT;
}
