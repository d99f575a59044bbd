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
