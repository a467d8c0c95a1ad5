import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { listSite } from '../../../../scripts/build/site-list.ts';
import { type Precious, refusalOf } from '../../../../scripts/build/target.ts';
import { scratchFolder, writeTree } from '../../../lib/scratch.ts';

let home: string;
let precious: Precious;
beforeEach(() => {
  home = scratchFolder();
  const project = join(home, 'code/guide');
  precious = { home, project, content: join(home, 'texts'), work: join(project, '.build/site') };
  writeTree(home, { 'code/guide/package.json': '{}', 'texts/site.yaml': 'title: x' });
});
const refusal = (path: string) => refusalOf(join(home, path), precious);

test.each(['code/guide', 'code', ''])('what holds the project is refused: "%s"', (path) => {
  expect(refusal(path)).toBe(
    `${join(home, path)} holds this project (an empty DIST_DIR names it, too). Name another folder in DIST_DIR.`,
  );
});

test('the root of the system, the home folder and what holds it are refused', () => {
  expect(refusalOf('/', precious)).toContain('holds this project');
  const elsewhere = { ...precious, project: join(scratchFolder(), 'guide') };
  expect(refusalOf(home, elsewhere)).toBe(`${home} holds your home folder. Name another folder in DIST_DIR.`);
});

test.each(['texts', 'texts/site'])('a site and content do not lie in each other: %s', (path) => {
  expect(refusal(path)).toBe(
    `${join(home, path)} and the guide's content in ${precious.content} would lie in each other. Name another folder in DIST_DIR.`,
  );
});

test('beside what is being made a site may go', () => {
  expect(refusal('code/guide/.build/test/small')).toBeUndefined();
});

test.each(['code/guide/.build', 'code/guide/.build/site', 'code/guide/.build/site/x'])(
  'where builds work, no site goes: %s',
  (path) => {
    expect(refusal(path)).toBe(
      `${join(home, path)} lies where builds keep their work. Name another folder in DIST_DIR.`,
    );
  },
);

test('a path that a link leads around is known by where it leads', () => {
  symlinkSync(join(home, 'code'), join(home, 'link'));
  expect(refusal('link/guide')).toContain('holds this project');
  expect(refusal('link/new')).toBeUndefined();
});

test('a link that leads nowhere has no folder to name', () => {
  symlinkSync(join(home, 'gone'), join(home, 'dist'));
  expect(refusal('dist')).toBe(
    `${join(home, 'dist')} is a symbolic link that leads nowhere. Remove it, or name another folder in DIST_DIR.`,
  );
});

test('a link is refused, and so is a file', () => {
  mkdirSync(join(home, 'old'));
  symlinkSync(join(home, 'old'), join(home, 'dist'));
  expect(refusal('dist')).toBe(
    `${join(home, 'dist')} is a symbolic link. Name the folder itself: ${join(home, 'old')}`,
  );
  writeTree(home, { file: '' });
  expect(refusal('file')).toBe(`${join(home, 'file')} is no folder. Name another folder in DIST_DIR.`);
});

test('a folder that is absent or empty is taken, and so is a site that a build has made', () => {
  expect(refusal('dist')).toBeUndefined();
  mkdirSync(join(home, 'dist'));
  expect(refusal('dist')).toBeUndefined();
  writeTree(join(home, 'dist'), { 'index.html': 'a', 'guide/index.html': 'b' });
  listSite(join(home, 'dist'));
  writeTree(join(home, 'dist'), { '.DS_Store': '' });
  expect(refusal('dist')).toBeUndefined();
});

test('a folder that holds anything that no build has made is refused, by name', () => {
  const dist = join(home, 'dist');
  writeTree(dist, { 'a.txt': '', 'b.txt': '', 'c/d.txt': '', 'e.txt': '', 'f.txt': '' });
  expect(refusal('dist')).toBe(
    `${dist} holds files that no build is known to have made (a.txt, b.txt, c/d.txt and 2 more), and a build would delete them. Move them away, or name another folder in DIST_DIR.`,
  );
});

test.each(['CNAME', '.git/HEAD', 'guide/mine.html'])('a file put into a site is not lost: %s', (path) => {
  const dist = join(home, 'dist');
  writeTree(dist, { 'index.html': '', 'guide/index.html': '' });
  listSite(dist);
  writeTree(dist, { [path]: 'mine' });
  expect(refusal('dist')).toContain(`holds files that the last build did not make (${path})`);
  rmSync(join(dist, path));
  expect(refusal('dist')).toBeUndefined();
});
