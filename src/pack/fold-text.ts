import type { Steps } from '../contracts/steps.ts';

/** A text normalised for comparison, mapped to its original UTF-16 units. */
export interface FoldedText {
  text: string;
  /** Per folded unit: where its characters start in the original. */
  starts: number[];
  /** Per folded unit: where its characters end in the original. */
  ends: number[];
}

/**
 * Normalises a text for comparing quotes: NFKC, straight quotation marks, one kind of hyphen, no invisible characters, single spaces. Nothing else.
 */
export function foldText(text: string): string {
  return foldMarks(text.normalize('NFKC')).replace(/\s+/g, ' ').trim();
}

/** Same as `foldText`, with original positions; keeps white space at the ends. */
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

/** Some scripts need joiners, so the text keeps them, but nobody types them. */
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
 * Characters that never join their neighbours, except joining marks: Latin, Greek, Cyrillic, Hebrew, Arabic, punctuation, kana, ideographs, Hangul.
 * The segmenter is slow, so runs of these skip it.
 */
const ALONE =
  '\\0-\\u02FF\\u0370-\\u0482\\u048A-\\u052F\\u05D0-\\u05EA\\u0620-\\u064A\\u2010-\\u2027\\u2030-\\u205E\\u3041-\\u3096\\u30A1-\\u30FA\\u4E00-\\u9FFF\\uAC00-\\uD7A3';
const RUNS = new RegExp(`[${ALONE}](?=[${ALONE}]|$)|[${ALONE}]?[^${ALONE}]+|[${ALONE}]`, 'g');

/** Normalisation never crosses a cluster, so each is folded alone; plain letters are clusters. */
function* clusters(text: string): Generator<{ segment: string; index: number }> {
  for (const run of text.matchAll(RUNS)) {
    if (run[0].length === 1) {
      yield { segment: run[0], index: run.index };
      continue;
    }
    for (const { segment, index } of graphemes.segment(run[0])) yield { segment, index: run.index + index };
  }
}
