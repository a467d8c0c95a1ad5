import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { environmentProblems, folderProblem } from '../../../../scripts/lib/environment.ts';
import { siteAddress, siteAddressProblem } from '../../../../src/views/links/site-address.ts';

const root = resolve(import.meta.dirname, '../../../..');

describe('the address of a site', () => {
  it.each([
    ['example.org', 'https://example.org/'],
    ['example.org:8080/guide/', 'https://example.org:8080/guide/'],
    ['ftp://example.org/guide/', 'https://example.org/guide/'],
    ['/guide/', 'https://example.org/path/'],
    ['https://example.org/guide/?q', 'https://example.org/guide/'],
    ['https://example.org/#top', 'https://example.org/'],
    ['http://me:secret@example.org/', 'http://example.org/'],
  ])('cannot be %j, and the fix can', (url, fixed) => {
    expect(siteAddressProblem(url)).toContain(`Fix: write ${fixed}`);
    expect(siteAddressProblem(fixed)).toBeUndefined();
  });

  it('without a problem can be split', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string()), (url) => {
        if (url === '' || siteAddressProblem(url) !== undefined) return;
        expect(siteAddress(url).base).toMatch(/^\/(.*\/)?$/);
      }),
    );
  });
});

it.each([
  [{}, 0],
  [{ SITE_URL: '' }, 0],
  [{ GUIDE_CONTENT: ' ' }, 1],
  [{ SOURCE_DATE_EPOCH: '1795910400' }, 0],
  [{ SOURCE_DATE_EPOCH: 'yesterday' }, 1],
])('the variables %j have %i problems', (variables, count) => {
  expect(environmentProblems(variables)).toHaveLength(count);
});

describe('a folder that should hold a guide', () => {
  it.each([
    ['a folder', root, []],
    ['nothing', '/nowhere/at/all', [expect.stringContaining('does not exist')]],
    ['a file', resolve(root, 'package.json'), [expect.stringContaining('is a file')]],
  ])('may be %s, or the line says what it is', (_, folder, expected) => {
    expect(folderProblem(folder, '--content', 'name one')).toEqual(expected);
  });
});

it.each(['build', 'start', 'dev', 'validate'])('npm run %s says what is wrong, a line each', (command) => {
  const run = spawnSync(process.execPath, [resolve(root, `scripts/${command}.ts`)], {
    cwd: root,
    env: { ...process.env, GUIDE_CONTENT: '', SITE_URL: 'example.org' },
    encoding: 'utf8',
  });
  expect(run.stderr).toMatch(
    new RegExp(`^${command}: GUIDE_CONTENT .* Fix: .*\\n${command}: SITE_URL .* Fix: .*\\n$`),
  );
  expect(run).toMatchObject({ status: 2, stdout: '' });
});
