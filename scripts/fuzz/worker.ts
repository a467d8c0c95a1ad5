import { parentPort, workerData } from 'node:worker_threads';
import type { RawFile } from '../../src/corpus/raw-file.ts';
import { verdictOf } from './verdict.ts';

/** One mutant after the other, so that whoever sends them can tell which one takes too long or too much memory. */
parentPort?.on('message', (files: RawFile[]) => {
  parentPort?.postMessage(verdictOf(files, workerData));
});
