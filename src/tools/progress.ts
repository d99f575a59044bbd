/** Tells how far long work has come, as a share from 0 to 1. */
export interface Progress {
  tell(done: number): void;
  /** Wipes the line; what is printed next stands where it stood. */
  end(): void;
}

/** Progress on one line of the terminal, on standard error; silent where that is a pipe or a file. */
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
