import { loadCorpus } from '../../src/corpus/load.ts';
import { readFiles } from '../../src/corpus/read.ts';
import { validate } from '../../src/rules/validate.ts';
import type { Measurement } from './measurement.ts';
import { stopwatch } from './stopwatch.ts';

/** Reads, parses and validates the guide in the folder named, once, in this process. Prints a Measurement as JSON. */
const root = process.argv[2] ?? '';
const lap = stopwatch();
const files = readFiles(root);
const read = lap();
const loaded = loadCorpus(files);
const parse = lap();
const result = validate(loaded, { today: '2026-11-21' });
const rules = lap();

const { maxRSS, systemCPUTime, userCPUTime } = process.resourceUsage();
const measurement: Measurement = {
  phases: { read, parse, rules },
  findings: result.ok ? result.warnings.length : result.diagnostics.length,
  cpu: (userCPUTime + systemCPUTime) / 1000,
  peakMiB: maxRSS / 1024,
};
process.stdout.write(JSON.stringify(measurement));
