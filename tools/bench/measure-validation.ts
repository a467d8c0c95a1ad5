import { loadCorpus } from '../../src/corpus/load.ts';
import { readFiles } from '../../src/corpus/read.ts';
import { format } from '../../src/diagnostics/format.ts';
import { validate } from '../../src/rules/validate.ts';
import { report } from './child.ts';
import { stopwatch } from './stopwatch.ts';

/** Reads, parses and validates the guide in the folder named, once, in this process. */
const root = process.argv[2] ?? '';
const lap = stopwatch();
const files = readFiles(root);
const read = lap();
const loaded = loadCorpus(files);
const parse = lap();
const result = validate(loaded, { today: '2026-11-21' });
const rules = lap();
// A guide with findings would measure something else.
if (!result.ok) throw new Error(format(result.diagnostics, 'text', root));
report({ read, parse, rules });
