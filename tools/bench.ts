import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../scripts/lib/project-root.ts';
import { benchBuild } from './bench/build.ts';
import { machine } from './bench/machine.ts';
import { benchValidation } from './bench/validation.ts';

const BENCHES: Readonly<Record<string, (sizes: readonly number[], withStarlight: boolean) => string>> = {
  validate: benchValidation,
  build: benchBuild,
};
const USAGE = 'Usage: npm run bench -- [validate | build] [chapters ...] [--starlight] [--record]\n';

// With --record, the tables also go to docs/benchmarks.md.
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { record: { type: 'boolean' }, starlight: { type: 'boolean', default: false } },
});
const names = positionals.filter((word) => !/^\d+$/.test(word));
const sizes = positionals.filter((word) => /^\d+$/.test(word)).map(Number);
if (names.some((name) => !Object.hasOwn(BENCHES, name))) {
  process.stderr.write(USAGE);
  process.exit(2);
}

const chosen = Object.entries(BENCHES).filter(([name]) => names.length === 0 || names.includes(name));
const tables = chosen.map(([, bench]) =>
  bench(sizes.length > 0 ? sizes : [12, 200, 2_000], values.starlight),
);
const text = `# Benchmarks

Guides made up for measuring (\`tools/bench/\`): chapters of about 1,300 words with two tables, four blocks of code,
three terms, five facts and two sources each. Written by \`npm run bench -- --starlight --record\`.

${machine()}

${tables.join('\n')}`;
process.stdout.write(text);
if (values.record) writeFileSync(resolve(projectRoot(), 'docs/benchmarks.md'), text);
