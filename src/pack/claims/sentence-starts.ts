import { splitSentences } from '../sentences.ts';

/** Offsets where a sentence, line, quote or text after a colon starts, so that a capital means little. */
export function startsOfSentences(text: string): ReadonlySet<number> {
  const starts = new Set<number>();
  let line = 0;
  for (const written of text.split('\n')) {
    let from = 0;
    for (const sentence of splitSentences(written)) {
      const at = written.indexOf(sentence, from);
      from = at + sentence.length;
      const first = /[\p{L}\p{N}]/u.exec(sentence);
      if (first) starts.add(line + at + first.index);
    }
    line += written.length + 1;
  }
  for (const { 0: opening, index } of text.matchAll(/(?:[:([{“‘«„–—•*]\s*|(?<![\p{L}\p{N}])["'])(?=[\p{L}\p{N}])/gu)) {
    starts.add(index + opening.length);
  }
  return starts;
}
