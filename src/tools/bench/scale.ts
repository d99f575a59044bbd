/** How much the bench does. */
export interface Scale {
  /** Phrasings of the synthetic stories. */
  sizes: number[];
  /** Questions of the synthetic story on which completing is measured. */
  completed: number;
  /** The labelled questions are asked so many times at most, and after the first time for so many seconds at most. */
  rounds: number;
  seconds: number;
  /** Seconds that one engine may take in all: on the pack, and on a synthetic story. */
  patience: { quality: number; growth: number };
}

/** Training some classifiers on some thousand phrasings takes minutes; a story that takes two minutes to load is too large for an engine. */
export const FULL: Scale = {
  sizes: [100, 1000, 10_000, 100_000],
  completed: 10_000,
  rounds: 10,
  seconds: 10,
  patience: { quality: 900, growth: 120 },
};

/** Shows that everything works, no more. */
export const QUICK: Scale = {
  sizes: [50, 100],
  completed: 20,
  rounds: 1,
  seconds: 0.2,
  patience: { quality: 60, growth: 30 },
};
