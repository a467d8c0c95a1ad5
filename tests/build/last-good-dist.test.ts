import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { startBuild } from '../lib/build-run.ts';
import { readTree, scratchFolder } from '../lib/scratch.ts';
import { siteFolder } from '../lib/sites.ts';

const root = resolve(import.meta.dirname, '../..');
const TRACE = /^\s+at .+:\d+:\d+\)?$/m;

/** A folder in which the site of the minimal guide has been built. */
function builtSite(): { folder: string; dist: string; before: Record<string, string> } {
  const folder = scratchFolder();
  const dist = join(folder, 'dist');
  cpSync(siteFolder('small'), dist, { recursive: true });
  return { folder, dist, before: readTree(dist) };
}

test('a failed build leaves the last site byte for byte, and says where the error is', async () => {
  const { before, dist, folder } = builtSite();
  const content = join(folder, 'content');
  cpSync(resolve(root, 'tests/fixtures/base'), content, { recursive: true });
  writeFileSync(join(content, 'site.yaml'), 'title: [unclosed\n');
  const { output, status } = await startBuild(dist, { GUIDE_CONTENT: content }).ended;
  expect(status).toBe(1);
  expect(output).toContain('site.yaml:2:1  error  yaml-syntax');
  expect(output).toContain('Fix: ');
  expect(output).not.toMatch(TRACE);
  expect(readTree(dist)).toEqual(before);
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)(
  'a build that is stopped by %s leaves the last site and nothing beside it',
  async (signal, expected) => {
    const { before, dist, folder } = builtSite();
    const build = startBuild(dist);
    await build.said('Validate content: ');
    build.child.kill(signal);
    const { output, status } = await build.ended;
    expect(status).toBe(expected);
    expect(output.trimEnd().split('\n').at(-1)).toBe(
      `Stopped by ${signal}. The previous build, if any, is untouched.`,
    );
    expect(readTree(dist)).toEqual(before);
    expect(readdirSync(folder)).toEqual(['dist']);
  },
);

test('a build that is killed leaves the last site, and the next one tidies up; meanwhile none can begin', async () => {
  const { before, dist, folder } = builtSite();
  const build = startBuild(dist);
  await build.said('Validate content: ');
  // It would else be finished before the second one has begun, on a busy machine.
  build.child.kill('SIGSTOP');
  const second = await startBuild(join(folder, 'other')).ended;
  expect(second.status).toBe(2);
  expect(second.output).toBe(
    `Another build is at work in this checkout or on ${join(folder, 'other')}. Try again when it has ended.\nNothing was built.\n`,
  );
  build.child.kill('SIGKILL');
  expect(await build.ended).toMatchObject({ status: 'SIGKILL' });
  expect(readTree(dist)).toEqual(before);
  expect((await startBuild(dist).ended).status).toBe(0);
  expect(readdirSync(folder)).toEqual(['dist']);
  expect(readTree(dist)).toEqual(before);
});

test('a folder that no build has made is refused before anything is rendered', async () => {
  const folder = scratchFolder();
  writeFileSync(join(folder, 'thesis.txt'), 'mine');
  const { output, status } = await startBuild(folder).ended;
  expect(status).toBe(2);
  expect(output).toBe(
    `${folder} holds files that no build is known to have made (thesis.txt), and a build would delete them. Move them away, or name another folder in DIST_DIR.\nNothing was built.\n`,
  );
  expect(readTree(folder)).toEqual({ 'thesis.txt': 'mine' });
});
