import type { Steps } from '../contracts/steps.ts';

/** A text as quotes are compared, and where each of its UTF-16 units comes from in the text as it stands. */
export interface FoldedText {
  text: string;
  /** For each unit of the folded text: where its characters start in the original. */
  starts: number[];
  /** For each unit of the folded text: where its characters end in the original. */
  ends: number[];
}

/**
 * Returns a text as quotes are compared: Unicode NFKC, straight quotation marks, hyphens alike, without invisible characters,
 * white space as single spaces. Nothing else.
 */
export function foldText(text: string): string {
  return foldMarks(text.normalize('NFKC')).replace(/\s+/g, ' ').trim();
}

/** The same as `foldText`, but keeps for each character where it comes from; white space at the ends is kept, too. */
export function* foldWithPlaces(text: string): Steps<FoldedText> {
  const folded: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let seen = 0;
  for (const { segment, index } of clusters(text)) {
    seen += 1;
    if (seen % CLUSTERS_A_STEP === 0) yield;
    for (const unit of foldMarks(segment.normalize('NFKC')).split('')) {
      const isSpace = /\s/.test(unit);
      if (isSpace && folded[folded.length - 1] === ' ') {
        ends[ends.length - 1] = index + segment.length;
        continue;
      }
      folded.push(isSpace ? ' ' : unit);
      starts.push(index);
      ends.push(index + segment.length);
    }
  }
  return { text: folded.join(''), starts, ends };
}

/** Some milliseconds' worth. */
const CLUSTERS_A_STEP = 500;

/** Joiners are kept in the text, where some scripts need them, but nobody types them. */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]|[\uFE00-\uFE0F]/g;

function foldMarks(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(/[\u2018\u2019\u201A\u201B]/g, "'")
    .replace(/[\u201C\u201D\u201E\u201F]/g, '"')
    .replace(/[\u2010\u2011\u2012\u2212]/g, '-');
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * Letters, signs and syllables that never join what stands before or behind them, unless that is a joining mark itself: Latin, Greek,
 * Cyrillic, Hebrew, Arabic, marks of punctuation, kana, ideographs, Hangul. The segmenter takes its time for each run.
 */
const ALONE =
  '\\0-\\u02FF\\u0370-\\u0482\\u048A-\\u052F\\u05D0-\\u05EA\\u0620-\\u064A\\u2010-\\u2027\\u2030-\\u205E\\u3041-\\u3096\\u30A1-\\u30FA\\u4E00-\\u9FFF\\uAC00-\\uD7A3';
const RUNS = new RegExp(`[${ALONE}](?=[${ALONE}]|$)|[${ALONE}]?[^${ALONE}]+|[${ALONE}]`, 'g');

/** Normalisation never reaches over the border of a cluster, so each can be folded by itself; plain letters are clusters. */
function* clusters(text: string): Generator<{ segment: string; index: number }> {
  for (const run of text.matchAll(RUNS)) {
    if (run[0].length === 1) {
      yield { segment: run[0], index: run.index };
      continue;
    }
    for (const { segment, index } of graphemes.segment(run[0])) yield { segment, index: run.index + index };
  }
}
