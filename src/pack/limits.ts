/** How long the texts of a pack may be, in UTF-16 units, as Discord counts at most. */
export const LONGEST = {
  /** Fits a Discord button's `custom_id` of 100 with a verb before and a place behind. */
  id: 64,
  /** Discord shows 100 in a choice and 256 in an embed's title; a longer question is no longer one question. */
  question: 300,
  /** Readers ramble, so other ways to ask may be longer than the question itself. */
  phrasing: 1_000,
  /** An embed's description holds 4,096; the rest is for what is put around it. */
  answer: 4_000,
  fact: 4_000,
  note: 2_000,
  /** A quote and its marks have to fit an embed's description, too. */
  quote: 4_000,
  name: 100,
  kind: 50,
  /** A select menu's option holds 100. */
  topicTitle: 100,
  /** An embed's title holds 256. */
  articleTitle: 256,
  /** An embed's footer and author hold 2,048; a line of a card far less. */
  articleDetail: 256,
  /** The longest address that browsers and Discord agree on. */
  url: 2_048,
} as const;

/** An embed has 25 fields. */
export const MOST_CITES = 25;

/** Fewer words are too easily found by chance. */
export const FEWEST_QUOTE_WORDS = 3;

/** What a pack may hold in all. Near these it is learned within 1 GB, without a pause of more than some 50 ms (see .github/docs/hosting.md). */
export const MOST = {
  articles: 1_000,
  sentences: 30_000,
  /** Questions, facts and unanswered questions. */
  entries: 10_000,
  /** Ways to ask the questions and unanswered questions, themselves included. */
  phrasings: 100_000,
  /** Spellings of the names, the names included. */
  spellings: 20_000,
  topics: 1_000,
  /** Of all articles and all texts of the lists together. */
  characters: 8_000_000,
} as const;

/** A paragraph is folded, searched and split in one go. */
export const LONGEST_PARAGRAPH = 50_000;

/** Nobody corrects more before they check again, and a broken file may bring a problem for every line. */
export const MOST_PROBLEMS = 10_000;

/**
 * Characters of the sentences that quotes stand in, each counted once for each entry that cites it: an entry is learned together with
 * them, and a few words can be quoted from a very long one.
 */
export const MOST_CITED = 10_000_000;
