/** Counts what happens; never who it was or what was said. */
export interface Meter {
  handled(handled: Handled): void;
  /** Discord refused a request as one too many. */
  refusedForRate(): void;
}

/** One interaction or message; times in milliseconds from its arrival. */
export interface Handled {
  kind: string;
  outcome: string;
  /** Until the answer was made; undefined where none was. */
  answerTime: number | undefined;
  /** Until Discord had taken it. */
  totalTime: number;
}
