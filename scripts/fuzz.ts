import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readFiles } from '../src/corpus/read.ts';
import { today } from '../src/today.ts';
import { type Found, fuzz } from './fuzz/run.ts';
import { writeGuide } from './fuzz/write-guide.ts';
import { projectRoot } from './lib/project-root.ts';

const USAGE = `Usage: npm run fuzz -- [--runs N] [--builds N] [--seed S] [--content DIR]
Exit status: 0 every mutant was handled well, 1 some were not, 2 wrong usage.
`;
/** Mutants that are badly handled are kept here, each a guide that can be validated by itself. */
const KEPT = resolve(projectRoot(), '.build/fuzz');

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '500' },
    builds: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    content: { type: 'string', default: resolve(projectRoot(), 'tests/fixtures/other-topic') },
  },
});
const [runs, builds, seed] = [values.runs, values.builds, values.seed].map(Number);
if (
  [runs, builds, seed].every((number) => number !== undefined && Number.isSafeInteger(number) && number >= 0)
) {
  process.exitCode = await run({ runs: runs ?? 0, builds: builds ?? 0, seed: seed ?? 0, today: today() });
} else {
  process.stderr.write(USAGE);
  process.exitCode = 2;
}

async function run(options: Parameters<typeof fuzz>[1]): Promise<0 | 1> {
  rmSync(KEPT, { recursive: true, force: true });
  let kept = 0;
  const outcome = await fuzz(readFiles(resolve(values.content)), options, (found) => keep(found, ++kept));
  const { built, found, refused, slowest, valid } = outcome;
  process.stdout.write(
    `${options.runs} mutants: ${refused} refused, ${valid} valid, ${built} of these built; ${found.length} badly handled, the slowest in ${(slowest / 1000).toFixed(1)} s (seed ${options.seed})\n`,
  );
  return found.length === 0 ? 0 : 1;
}

function keep({ faults, mutant }: Found, number: number): void {
  const folder = join(KEPT, String(number));
  mkdirSync(folder, { recursive: true });
  writeGuide(join(folder, 'content'), mutant.files);
  writeFileSync(join(folder, 'faults.txt'), `${mutant.done}\n${faults.join('\n')}\n`);
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : '';
  process.stdout.write(`${relative(process.cwd(), folder)}: ${mutant.done}\n  ${faults[0]}${more}\n`);
}
