/** Reports the progress of long work, from 0 to 1. */
export interface Progress {
  tell(done: number): void;
  /** Clears the line for the next output. */
  end(): void;
}

/** Shows progress on one terminal line, on standard error; silent in a pipe or file. */
export function showProgress(work: string): Progress {
  if (!process.stderr.isTTY) return { tell: () => undefined, end: () => undefined };
  let shown = '';
  return {
    tell(done) {
      const line = `${work}: ${Math.floor(done * 100)} %`;
      if (line !== shown) process.stderr.write(`\r${line}`);
      shown = line;
    },
    end: () => void process.stderr.write(`\r${' '.repeat(shown.length)}\r`),
  };
}
