import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { passageTo, publication, recover } from '../../../../scripts/build/publish.ts';
import { listSite } from '../../../../scripts/build/site-list.ts';
import { readTree, scratchFolder, writeTree } from '../../../lib/scratch.ts';

/** A finished site in place, a new one beside it, and the calls that publish the new one. */
function scene(previous: Readonly<Record<string, string>> | undefined) {
  const home = scratchFolder();
  const passage = passageTo(join(home, 'out/dist'));
  const made = join(home, 'made');
  writeTree(join(home, 'out'), {});
  if (previous) {
    writeTree(passage.dist, previous);
    listSite(passage.dist);
  }
  writeTree(made, { 'index.html': 'new', 'new/index.html': 'new' });
  return { passage, calls: publication(made, passage), beside: () => readdirSync(join(home, 'out')) };
}

const OLD = { 'index.html': 'old', 'old/index.html': 'old' };
const LAST = 6;
const moments = Array.from({ length: LAST + 1 }, (_, calls) => calls);

test.each(moments)('killed after %i calls, a publication leaves the whole old or new site', async (made) => {
  const { beside, calls, passage } = scene(OLD);
  expect(calls).toHaveLength(LAST);
  for (const call of calls.slice(0, made)) await call();
  recover(passage);
  const { '.site-files': list, ...files } = readTree(passage.dist);
  expect([OLD, { 'index.html': 'new', 'new/index.html': 'new' }]).toContainEqual(files);
  expect(list?.split('\n').slice(1, -1)).toEqual(Object.keys(files));
  expect(beside()).toEqual(['dist']);
});

test.each(moments)(
  'killed after %i calls, a first publication leaves no site or the whole one',
  async (made) => {
    const { beside, calls, passage } = scene(undefined);
    for (const call of calls.slice(0, made)) await call();
    recover(passage);
    if (existsSync(passage.dist)) expect(readTree(passage.dist)).toMatchObject({ 'new/index.html': 'new' });
    expect(beside()).toEqual(existsSync(passage.dist) ? ['dist'] : []);
  },
);

test('says when a site was put back', async () => {
  const { calls, passage } = scene(OLD);
  for (const call of calls.slice(0, 4)) await call();
  expect(existsSync(passage.dist)).toBe(false);
  expect(recover(passage)).toBe(true);
  expect(recover(passage)).toBe(false);
});
