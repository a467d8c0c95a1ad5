import type { Console } from '../../scripts/lib/console.ts';

/** A console that keeps what a command says, for a test to look at. */
export function recordedConsole(): Console & { printed: string; complained: string } {
  const recorded = {
    printed: '',
    complained: '',
    print: (text: string) => {
      recorded.printed += text;
    },
    complain: (text: string) => {
      recorded.complained += text;
    },
  };
  return recorded;
}
