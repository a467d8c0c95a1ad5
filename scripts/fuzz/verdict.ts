import { check } from '../../src/check.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import type { RawFile } from '../../src/corpus/raw-file.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { FORMATS, format } from '../../src/diagnostics/format.ts';

/** What became of a mutant: whether it is a guide, and what the validator did wrong. */
export interface Verdict {
  valid: boolean;
  faults: string[];
}

/** No finding needs more words. */
const LONGEST = 1300;
/** A run names a hundred findings of a file at most, and counts the others. */
const MOST_OF_A_FILE = 101;

/** Validates a mutant as the command does and judges what it says. Pure, and it does not throw. */
export function verdictOf(files: readonly RawFile[], today: string): Verdict {
  try {
    const result = check(loadCorpus(files), { today });
    const found = result.ok ? result.warnings : result.diagnostics;
    return { valid: result.ok, faults: [...soundness(found, files, result.ok), ...printing(found)] };
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : { message: String(error), stack: '' };
    return { valid: false, faults: [`threw: ${message.split('\n')[0]} ${stack?.split('\n')[1]?.trim()}`] };
  }
}

function soundness(found: readonly Diagnostic[], files: readonly RawFile[], valid: boolean): string[] {
  const paths = new Set([...files.map(({ path }) => path), 'site.yaml']);
  const faults = found.flatMap((one) => faultsOf(one, paths).map((fault) => `${one.code}: ${fault}`));
  const counts = Map.groupBy(found, ({ file }) => file);
  for (const [file, { length }] of counts) {
    if (length > MOST_OF_A_FILE) faults.push(`${length} findings of ${file}`);
  }
  if (!valid && !found.some(({ severity }) => severity === 'error')) faults.push('refused without an error');
  return faults;
}

function faultsOf({ column, file, fix, line, message }: Diagnostic, paths: ReadonlySet<string>): string[] {
  const words = `${message} ${fix}`;
  return [
    ...(paths.has(file) ? [] : [`names ${file}, which is no file`]),
    ...(Number.isInteger(line) && line > 0 && Number.isInteger(column) && column > 0
      ? []
      : [`stands at ${line}:${column}`]),
    ...(/\bundefined\b|\[object /.test(words) && !/"[^"]*undefined[^"]*"/.test(words)
      ? ['prints a value of the program']
      : []),
    ...(message === '' || fix === '' ? ['lacks words'] : []),
    ...(words.length > LONGEST ? [`has ${words.length} characters`] : []),
    ...(/^\s+at .+:\d+:\d+\)?$/m.test(words) ? ['shows a trace'] : []),
  ];
}

/** Characters that a terminal would obey. */
const OBEYED = /[^\P{Cc}\n]|[\p{Bidi_Control}\p{Zl}\p{Zp}]/u;

function printing(found: readonly Diagnostic[]): string[] {
  return FORMATS.flatMap((as) => {
    const text = format(found, as, 'content');
    return OBEYED.test(text) ? [`prints control characters as ${as}`] : [];
  });
}
