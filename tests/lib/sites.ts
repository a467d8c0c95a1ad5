import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/**
 * Sites that the tests build for real. `base` is the path under which each is served; `day` the one on which readers
 * get it, so that tests see the same pages whenever they run: in the year 2031 the guide on another subject is overdue.
 */
export const SITES = {
  guide: { content: 'content', url: undefined, base: '/', day: '2026-12-01' },
  other: {
    content: 'tests/fixtures/other-topic',
    url: 'https://example.org/sub/path/',
    base: '/sub/path/',
    day: '2031-06-01',
  },
  small: { content: 'tests/fixtures/base', url: undefined, base: '/', day: '2026-12-01' },
} as const;
export type SiteName = keyof typeof SITES;

/** Folder that a built site lies in. */
export function siteFolder(name: SiteName): string {
  return resolve(root, '.build/test', name);
}

/** Builds a site with the project's own build command. Throws with its output when it fails. */
export function buildSite(name: SiteName): void {
  const { content, day, url } = SITES[name];
  execFileSync(process.execPath, ['scripts/build.ts'], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      GUIDE_CONTENT: content,
      DIST_DIR: siteFolder(name),
      SOURCE_DATE_EPOCH: String(Date.parse(day) / 1000),
      ...(url ? { SITE_URL: url } : {}),
    },
    stdio: 'pipe',
  });
}
