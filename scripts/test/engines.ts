import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ENGINES, type Engine, isInstalled } from '../lib/engines.ts';

/** Where Debian has them. */
const PACKAGES: Readonly<Record<Engine, readonly string[]>> = {
  Firefox: ['firefox-esr'],
  WebKit: ['webkit2gtk-driver', 'xvfb'],
};

/** An installation that takes longer is given up. */
const PATIENCE_MS = 300_000;

/**
 * Installs the engines that are missing, on a machine that says it is there for tests, runs Debian and lets us. Anywhere
 * else, and when it fails, their tests are not run, and the end of the test run says so.
 */
export function installEngines(): void {
  const missing = missingEngines();
  const mayInstall = Boolean(process.env.CI) && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (missing.length === 0 || !mayInstall) return;
  const packages = missing.flatMap((engine) => PACKAGES[engine]);
  process.stdout.write(`\n=== installing ${packages.join(', ')}\n`);
  for (const command of [
    ['update', '-qq'],
    ['install', '-qq', '--yes', '--no-install-recommends', ...packages],
  ]) {
    spawnSync('apt-get', command, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: PATIENCE_MS,
    });
  }
}

/** The engines that no test was run in. */
export const missingEngines = (): Engine[] => ENGINES.filter((engine) => !isInstalled(engine));

/** A line for each missing engine, by the names of the tests that were skipped: they begin with their engine. */
export function notRun(missing: readonly Engine[], skipped: readonly string[]): string[] {
  return missing.map((engine) => {
    const { length } = skipped.filter((name) => name.startsWith(`${engine}: `));
    return `${engine}: not installed, ${length} tests not run`;
  });
}
