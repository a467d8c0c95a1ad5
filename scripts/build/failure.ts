import { traceOf } from '../../src/exports/fault.ts';
import type { Failure } from './step.ts';

/** What the system refuses and whoever reads the message can mend, by the system's name for it. */
const CAUSES: Readonly<Record<string, string>> = {
  EACCES: 'this account may not write there',
  EBUSY: 'another program uses it, or it is the root of a file system',
  EDQUOT: "this account's share of the disk is used up",
  EEXIST: 'a file has its name',
  EFBIG: 'the system lets no file grow that large',
  EIO: 'the disk reports an error',
  EMFILE: 'the system lets no more files be open at once',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is no folder',
  EPERM: 'the system does not allow it',
  EROFS: 'the file system is read-only',
};

/** Libraries that are not written in JavaScript say it in words; SQLite's are at https://www.sqlite.org/rescode.html. */
const WORDS: readonly [words: string, code: string][] = [
  ['No space left on device', 'ENOSPC'],
  ['database or disk is full', 'ENOSPC'],
  ['disk I/O error', 'EIO'],
  ['File too large', 'EFBIG'],
  ['Permission denied', 'EACCES'],
  ['Read-only file system', 'EROFS'],
];

/**
 * Why a step that threw did not work. What the machine refuses takes one line; anything else is a fault of the generator:
 * `keep` stores its trace for whoever mends it and returns where.
 */
export function failureOf(error: unknown, keep: (trace: string) => string): Failure {
  const message = error instanceof Error ? error.message : String(error);
  const cause = CAUSES[codeOf(error, message)];
  if (cause !== undefined)
    return { ok: false, status: 2, report: `${pathOf(error)} cannot be written: ${cause}.` };
  const first = message.split('\n', 1)[0];
  const trace = keep(traceOf(error));
  return {
    ok: false,
    status: 2,
    report: `${first}\nThis is a fault of the generator. Its trace is in ${trace}`,
  };
}

function codeOf(error: unknown, message: string): string {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (code in CAUSES) return code;
  return WORDS.find(([words]) => message.includes(words))?.[1] ?? '';
}

function pathOf(error: unknown): string {
  const named = (key: 'dest' | 'path') =>
    error instanceof Error && key in error
      ? String((error as Error & Record<typeof key, unknown>)[key])
      : undefined;
  return named('dest') ?? named('path') ?? 'The site';
}
