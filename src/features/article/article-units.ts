import type { Article, Paragraph } from '../../pack/pack.ts';
import { escapeMarkdown } from '../../ui/escape-markdown.ts';

/** A paragraph to be read, or a part of one that is too long for a card. */
export interface ArticleUnit {
  /** Counted from 1. */
  paragraph: number;
  /** The paragraph's first part, or all of it. */
  isBeginning: boolean;
  /** What it stands under. */
  heading?: string;
  asked?: string;
  /** As markdown. */
  text: string;
}

/** Leaves room on a card for a heading, a link and a remark. */
const UNIT_LIMIT = 3_000;
const GOES_ON = ' …';

/** An article in parts that each fit on a card; joined, they are the whole text. A paragraph is parted between sentences. */
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

/** Only a sentence that no card could hold is cut; its parts show that it goes on. */
function cutBetweenWords(sentence: string): string[] {
  const parts: string[] = [];
  let rest = sentence;
  while (!fits(rest)) {
    // Escaped it is at most twice as long.
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
