/** Where a command says what it found, and what is wrong. */
export interface Console {
  print: (text: string) => void;
  complain: (text: string) => void;
}

/** The streams of this process. */
export const CONSOLE: Console = {
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
};
