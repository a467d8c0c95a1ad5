import { parseArgs } from 'node:util';
import { differences } from './compare-sites/differences.ts';
import { readSite } from './compare-sites/read-site.ts';

/**
 * Compares two built sites, given as folders, and prints what a reader of the second would find different. For work on
 * the generator that must change nothing. Exits with 1 when anything differs, 2 on wrong usage.
 */
const { positionals } = parseArgs({ allowPositionals: true });
const [before, after] = positionals;
if (before === undefined || after === undefined) {
  process.stderr.write('compare-sites: name two folders with a site in each, the older one first.\n');
  process.exitCode = 2;
} else {
  const found = differences(readSite(before), readSite(after));
  for (const difference of found) {
    process.stdout.write(`${difference.is} ${difference.path}`);
    if (difference.is === 'changed') {
      const { after: now, before: old, part } = difference;
      process.stdout.write(` (${part})\n  - ${JSON.stringify(old)}\n  + ${JSON.stringify(now)}`);
    }
    process.stdout.write('\n');
  }
  process.stdout.write(`${found.length} differences\n`);
  process.exitCode = found.length > 0 ? 1 : 0;
}
