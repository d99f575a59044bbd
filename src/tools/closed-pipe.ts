/** Ends the process quietly where the reader of its output has seen enough and closed the pipe, as `head` does. */
export function allowClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
