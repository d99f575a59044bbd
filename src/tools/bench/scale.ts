/** How much the bench does. */
export interface Scale {
  /** Phrasings of the synthetic stories. */
  sizes: number[];
  /** Size, in questions, of the synthetic story for completing. */
  completed: number;
  /** Maximum repetitions of the questions, and maximum seconds after the first. */
  rounds: number;
  seconds: number;
  /** Seconds allowed per engine: on the pack, and on a synthetic story. */
  patience: { quality: number; growth: number };
}

/** Training some classifiers on a few thousand phrasings takes minutes; a story that loads for two is too large. */
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
