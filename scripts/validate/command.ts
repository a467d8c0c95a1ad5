import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { check } from '../../src/check.ts';
import { contentRoot } from '../../src/data.ts';
import { FORMATS, type Format, format } from '../../src/diagnostics/format.ts';
import { isIsoDate } from '../../src/schema/date.ts';
import { today } from '../../src/today.ts';
import { loadFrom } from '../lib/content.ts';
import { guideProblems } from '../lib/environment.ts';

const USAGE = `Usage: npm run validate -- [--content DIR] [--format ${FORMATS.join('|')}] [--today YYYY-MM-DD] [--strict]
Exit status: 0 clean (warnings allowed, unless --strict), 1 errors in content, 2 wrong usage or a fault of this program.
`;

interface Options {
  /** The folder named on the command line. */
  content: string | undefined;
  format: Format;
  today: string;
  /** Whether warnings, too, make the exit status 1. */
  strict: boolean;
}

process.exitCode = run();

function run(): 0 | 1 | 2 {
  try {
    const options = readOptions();
    if (typeof options === 'string') {
      process.stderr.write(`${options}\n${USAGE}`);
      return 2;
    }
    const problems = guideProblems(options.content);
    for (const problem of problems) process.stderr.write(`validate: ${problem}\n`);
    return problems.length > 0 ? 2 : report(options);
  } catch (error) {
    process.stderr.write(`validate: ${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

function readOptions(): Options | string {
  const { values } = parseArgs({
    options: {
      content: { type: 'string' },
      format: { type: 'string', default: 'text' },
      today: { type: 'string', default: today() },
      strict: { type: 'boolean', default: false },
    },
  });
  const chosen = FORMATS.find((name) => name === values.format);
  if (!chosen) return `validate: unknown format "${values.format}"`;
  if (!isIsoDate(values.today)) return `validate: "${values.today}" is not a date`;
  return {
    content: values.content,
    format: chosen,
    today: values.today,
    strict: values.strict,
  };
}

function report(options: Options): 0 | 1 {
  const root = options.content === undefined ? contentRoot() : resolve(options.content);
  const loaded = loadFrom(root);
  const result = check(loaded, { today: options.today });
  const diagnostics = result.ok ? result.warnings : result.diagnostics;
  process.stdout.write(format(diagnostics, options.format, relative(process.cwd(), root)));
  if (options.format === 'text') process.stdout.write(summary(diagnostics.map(({ severity }) => severity)));
  return result.ok && !(options.strict && diagnostics.length > 0) ? 0 : 1;
}

function summary(severities: string[]): string {
  const errors = severities.filter((one) => one === 'error').length;
  const warnings = severities.length - errors;
  const count = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;
  return `${severities.length > 0 ? '\n' : ''}${count(errors, 'error')}, ${count(warnings, 'warning')}\n`;
}
