import { schemaAge } from '../src/rules/sample-formats/compose/schema-age.ts';
import { today } from '../src/today.ts';
import { projectRoot } from './lib/project-root.ts';
import { installEngines, missingEngines, notRun } from './test/engines.ts';
import { hasTestsOfItsGuide } from './test/own-guide.ts';
import { check, tests } from './test/steps.ts';
import { add } from './test/tally.ts';

const own = hasTestsOfItsGuide(projectRoot());
if (!own) process.stdout.write('tests/guide is about another guide than content/: its tests are left out.\n');

const steps = [
  check('lint', 'biome check .', 'node scripts/imports.ts'),
  check('typecheck', 'astro check', 'tsc --noEmit'),
  check('validate', 'node scripts/validate.ts'),
  tests('unit tests and rules', ['unit', 'rules', ...(own ? ['guide'] : [])]),
  tests('built site', ['build', 'browser', ...(own ? ['guide-browser'] : [])]),
];

installEngines();
// Every step runs, whatever became of the one before: a run shows all that is wrong.
const outcomes = steps.map(({ name, run }) => {
  process.stdout.write(`\n=== ${name}\n`);
  const start = performance.now();
  const tally = run();
  return { name, tally, seconds: (performance.now() - start) / 1000 };
});

process.stdout.write('\n');
for (const { name, seconds, tally } of outcomes) {
  const verdict = tally.failures.length === 0 ? 'ok' : `${tally.failures.length} failed`;
  process.stdout.write(`${name.padEnd(24)}${`${seconds.toFixed(1)} s`.padStart(9)}  ${verdict}\n`);
}
const { failures, passed, skipped } = add(outcomes.map(({ tally }) => tally));
const age = schemaAge(today());
if (age !== undefined) process.stdout.write(`\nnote: ${age}\n`);
// Named once more at the end, which is what a log of a long run shows.
for (const failure of failures) process.stdout.write(`\nFAILED ${failure}`);
for (const line of notRun(missingEngines(), skipped)) process.stdout.write(`\n${line}`);
process.stdout.write(`\n${passed} passed, ${failures.length} failed\n`);
process.exitCode = failures.length === 0 ? 0 : 1;
