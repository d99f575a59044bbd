import type { WriteStream } from 'node:tty';

/** One line that shows what long work is doing, until done. */
export interface StepProgress {
  /** Starts the next step. */
  step(what: string): void;
  done(): void;
}

const RETURN_AND_CLEAR = '\r\x1b[2K';

/** Shows progress on a terminal, with the step's seconds; silent in a pipe or file. */
export function makeProgress(stream: Pick<WriteStream, 'isTTY' | 'write'>, steps: number): StepProgress {
  if (!stream.isTTY) return { step: () => {}, done: () => {} };
  let number = 0;
  let timer: NodeJS.Timeout | undefined;
  return {
    step(what) {
      clearInterval(timer);
      number += 1;
      const start = performance.now();
      const show = () => {
        const seconds = Math.floor((performance.now() - start) / 1000);
        stream.write(`${RETURN_AND_CLEAR}${number} of ${steps} · ${what}${seconds > 0 ? ` · ${seconds} s` : ''}`);
      };
      show();
      timer = setInterval(show, 1000);
    },
    done() {
      clearInterval(timer);
      stream.write(RETURN_AND_CLEAR);
    },
  };
}
