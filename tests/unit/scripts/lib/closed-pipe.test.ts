import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../../..');

test('a reader that leaves early is no fault of the validator', () => {
  const command = `"${process.execPath}" scripts/validate.ts --content tests/rules/too-much-markup/fail/content | true`;
  const run = spawnSync('bash', ['-c', `${command}; echo "\${PIPESTATUS[0]}"`], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(run).toMatchObject({ stdout: '1\n', stderr: '' });
});
