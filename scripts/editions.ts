import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatLedger, LEDGER_FILE } from '../src/corpus/editions.ts';
import { contentRoot, loadGuide } from '../src/data.ts';
import { format } from '../src/diagnostics/format.ts';
import { editionsOf } from '../src/exports/editions/edition-of.ts';
import { requireEnvironment } from './lib/environment.ts';

requireEnvironment('editions');
// What the ledger does not know yet is recorded as of now, or of the date that a release is given.
process.env.SOURCE_DATE_EPOCH ??= String(Math.floor(Date.now() / 1000));
process.exitCode = record();

/** Writes into the ledger of the guide what has changed since it was last written. */
function record(): 0 | 1 {
  const loading = loadGuide();
  if (!loading.ok) {
    process.stdout.write(`${format(loading.diagnostics, 'text', contentRoot())}\n`);
    return 1;
  }
  const { guide } = loading;
  const editions = editionsOf(guide);
  const changed = [...editions].filter(([name, { hash }]) => guide.editions.ledger.get(name)?.hash !== hash);
  writeFileSync(join(contentRoot(), LEDGER_FILE), formatLedger(editions));
  process.stdout.write(`${LEDGER_FILE}: ${changed.length} of ${editions.size} editions are new\n`);
  return 0;
}
