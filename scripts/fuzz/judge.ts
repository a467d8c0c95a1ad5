import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { RawFile } from '../../src/corpus/raw-file.ts';
import type { Verdict } from './verdict.ts';

/** Bounds that nothing within the limits of sizes comes near, on any machine that can build a guide. */
const MOST_MS = 20_000;
const MOST_MEMORY_MIB = 1024;

export interface Judge {
  /** What the validator makes of these files, or that it takes too long or too much memory. */
  judge: (files: readonly RawFile[]) => Promise<Verdict>;
  close: () => void;
}

/** Judges mutants in a thread of its own, which is ended when one of them does not come to an end. */
export function openJudge(today: string): Judge {
  let worker: Worker | undefined;
  const close = () => {
    void worker?.terminate();
    worker = undefined;
  };
  const judge = async (files: readonly RawFile[]): Promise<Verdict> => {
    worker ??= startWorker(today);
    const fault = (words: string): Verdict => {
      close();
      return { valid: false, faults: [words] };
    };
    const signal = AbortSignal.timeout(MOST_MS);
    worker.postMessage(files);
    try {
      const [verdict] = await once(worker, 'message', { signal });
      return verdict;
    } catch (error) {
      if (signal.aborted) return fault(`takes more than ${MOST_MS / 1000} s`);
      return fault(`ends the thread: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  return { judge, close };
}

const startWorker = (today: string): Worker =>
  new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: today,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MIB },
  });
