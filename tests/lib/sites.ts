import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** Sites that the tests build for real. `base` is the path under which each is served. */
export const SITES = {
  guide: { content: 'content', url: undefined, base: '/' },
  other: { content: 'tests/fixtures/other-topic', url: 'https://example.org/sub/path/', base: '/sub/path/' },
  small: { content: 'tests/fixtures/base', url: undefined, base: '/' },
} as const;
export type SiteName = keyof typeof SITES;

/** Folder that a built site lies in. */
export function siteFolder(name: SiteName): string {
  return resolve(root, '.build/test', name);
}

/** Builds a site with the project's own build command. Throws with its output when it fails. */
export function buildSite(name: SiteName): void {
  const { content, url } = SITES[name];
  execFileSync(process.execPath, ['scripts/build.ts'], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      GUIDE_CONTENT: content,
      DIST_DIR: siteFolder(name),
      ...(url ? { SITE_URL: url } : {}),
    },
    stdio: 'pipe',
  });
}
