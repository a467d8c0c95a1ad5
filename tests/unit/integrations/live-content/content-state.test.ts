import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentState } from '../../../../integrations/live-content/content-state.ts';
import { reloadGuide } from '../../../../src/data.ts';

let folder: string;
let root: string;
let state: ReturnType<typeof contentState>;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
  root = join(folder, 'content');
  cpSync('tests/fixtures/base', root, { recursive: true });
  process.env.GUIDE_CONTENT = root;
  state = contentState(root, reloadGuide);
});
afterEach(() => {
  delete process.env.GUIDE_CONTENT;
  rmSync(folder, { recursive: true });
});

/** What can become of a folder of content while a live server runs; `codes` are of the findings, none when it is all gone. */
const BROKEN: [what: string, harm: () => void, codes: string[] | undefined][] = [
  ['a file that is no YAML', () => writeFileSync(join(root, 'facts/basics.yaml'), 'a: [\n'), ['yaml-syntax']],
  [
    'a file that is no text',
    () => writeFileSync(join(root, 'facts/basics.yaml'), Buffer.alloc(99, 0xff)),
    ['not-utf8'],
  ],
  ['a link', () => symlinkSync('/etc/passwd', join(root, 'facts/link.yaml')), ['unreadable-file']],
  ['a folder that is away', () => renameSync(root, `${root}-away`), undefined],
];

describe.each(BROKEN)('%s', (_what, harm, codes) => {
  test('is said, as often as it is asked for, and over once it is mended', () => {
    const before = state();
    expect(before.ok).toBe(true);
    harm();
    const found = state();
    expect(found.ok).toBe(false);
    if (codes) expect(found.errors.map(({ code }) => code)).toEqual(expect.arrayContaining(codes));
    expect(found.report).not.toMatch(/^\s+at /m);
    expect(state()).toBe(found);
    rmSync(root, { recursive: true, force: true });
    cpSync('tests/fixtures/base', root, { recursive: true });
    expect(state().ok).toBe(true);
  });
});

test.skipIf(process.platform === 'win32')(
  'a pipe is the finding that the validator has, and is not waited for',
  () => {
    execFileSync('mkfifo', [join(root, 'facts/pipe.yaml')]);
    expect(state().errors.map(({ code, file }) => [code, file])).toEqual([
      ['unreadable-file', 'facts/pipe.yaml'],
    ]);
  },
);
