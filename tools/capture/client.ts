import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a program says to the words after its name: everything it printed. */
export type Ask = (words: readonly string[]) => string;

const TIMEOUT_MS = 5000;

/**
 * Hands a function that runs a program to `use`, and takes away afterwards all that the program wrote. The program
 * runs in an empty folder that is also its home and its configuration, without input, and is pointed at a socket
 * that does not exist: it parses its arguments and reaches nothing. The function gives back all that was printed.
 */
export function withClient<T>(program: string, use: (ask: Ask) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'capture-'));
  const { PATH = '' } = process.env;
  const env = {
    PATH,
    HOME: folder,
    LC_ALL: 'C',
    DOCKER_HOST: `unix://${folder}/nobody.sock`,
    DOCKER_CONFIG: folder,
  };
  const ask: Ask = (words) => {
    const { stdout, stderr, error } = spawnSync(program, words, {
      cwd: folder,
      env,
      encoding: 'utf8',
      timeout: TIMEOUT_MS,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    if (error !== undefined && 'code' in error && error.code === 'ENOENT') return '';
    return `${stdout}${stderr}`;
  };
  try {
    return use(ask);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
