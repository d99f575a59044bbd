import type { WriteStream } from 'node:tty';

/** One line that tells what long work is at, and is gone when the work is done. */
export interface Progress {
  /** Starts the next step. */
  step(what: string): void;
  done(): void;
}

const RETURN_AND_CLEAR = '\r\x1b[2K';

/** Shows progress on a terminal, with the seconds that the step has taken; in a pipe or a file nothing is written. */
export function makeProgress(stream: Pick<WriteStream, 'isTTY' | 'write'>, steps: number): Progress {
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
