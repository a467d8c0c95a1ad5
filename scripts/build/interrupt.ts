import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
export type Signal = (typeof SIGNALS)[number];

/**
 * Has `tidy` run when somebody stops this process, which then ends with the status that shells expect of it. Returns what
 * takes this back.
 */
export function onInterrupt(tidy: (signal: Signal) => void): () => void {
  const stop = (signal: Signal) => {
    tidy(signal);
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of SIGNALS) process.once(signal, stop);
  return () => {
    for (const signal of SIGNALS) process.off(signal, stop);
  };
}
