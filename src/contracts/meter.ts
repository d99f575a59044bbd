/** Counts events; never who it was or what was said. */
export interface Meter {
  handled(handled: Handled): void;
  /** Discord rate-limited a request (429). */
  refusedForRate(): void;
}

/** One interaction or message; times in milliseconds since its arrival. */
export interface Handled {
  kind: string;
  outcome: string;
  /** Until the answer was ready; undefined if there was none. */
  answerTime: number | undefined;
  /** Until Discord had accepted it. */
  totalTime: number;
}
