/** Lets whoever reads the output leave early, as `head` does: the rest is for nobody, and no fault of the command. */
export function allowEarlyLeave(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
