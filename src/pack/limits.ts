/** Maximum text lengths in UTF-16 units, the largest that Discord might count. */
export const LONGEST = {
  /** Fits a Discord `custom_id` of 100 with a verb and a place. */
  id: 64,
  /** Discord shows 100 in a choice and 256 in a title; longer is not one question. */
  question: 300,
  /** Users ramble, so phrasings may be longer than the question. */
  phrasing: 1_000,
  /** An embed's description holds 4,096; the rest is for decoration. */
  answer: 4_000,
  fact: 4_000,
  note: 2_000,
  /** A quote with its marks must fit an embed's description too. */
  quote: 4_000,
  name: 100,
  kind: 50,
  /** A select menu's option holds 100. */
  topicTitle: 100,
  /** An embed's title holds 256. */
  articleTitle: 256,
  /** An embed's footer and author hold 2,048; a card's line far less. */
  articleDetail: 256,
  /** The longest URL that browsers and Discord both accept. */
  url: 2_048,
} as const;

/** An embed has 25 fields. */
export const MOST_CITES = 25;

/** Shorter quotes are too easily found by chance. */
export const FEWEST_QUOTE_WORDS = 3;

/** Totals for a pack. Near these it is learned within 1 GB, without pauses of more than about 50 ms (see .github/docs/hosting.md). */
export const MOST = {
  articles: 1_000,
  sentences: 30_000,
  /** Questions, facts and unanswered questions. */
  entries: 12_000,
  /** Phrasings of questions and `unanswered` questions, with the questions themselves. */
  phrasings: 100_000,
  /** Spellings of names, with the names themselves. */
  spellings: 20_000,
  topics: 1_000,
  /** Of all articles and list texts together. */
  characters: 8_000_000,
} as const;

/** A paragraph is folded, searched and split in one go. */
export const LONGEST_PARAGRAPH = 50_000;

/** Nobody fixes more before checking again, and a broken file may have one per line. */
export const MOST_PROBLEMS = 10_000;

/** Characters of cited sentences, counted once per citing entry: an entry is learned with them, and a few words can cite a very long one. */
export const MOST_CITED = 10_000_000;
