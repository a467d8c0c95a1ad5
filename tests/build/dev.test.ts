import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { send } from '../lib/send.ts';

let folder: string;
let root: string;
let server: ChildProcess;
let url: string;
let said = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dev-'));
  root = join(folder, 'content');
  cpSync('tests/fixtures/base', root, { recursive: true });
  // Not what the test runner has in its own: libraries see it and behave in another way.
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, GUIDE_CONTENT: root };
  server = spawn(process.execPath, ['scripts/dev.ts'], { env });
  for (const stream of [server.stdout, server.stderr]) {
    stream?.on('data', (piece) => {
      said += String(piece);
    });
  }
  url = await vi.waitUntil(() => /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0], { timeout: 120_000 });
}, 150_000);
afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true });
});

const page = async () => {
  const answer = await fetch(`${url}/guide/basics/`, { headers: { Accept: 'text/html' } });
  return { status: answer.status, text: await answer.text() };
};

test('the live server survives whatever becomes of the content, and says it as the validator does', async () => {
  const file = join(root, 'facts/basics.yaml');
  const good = readFileSync(file, 'utf8');
  const harms: [harm: () => void, mend: () => void, says: RegExp][] = [
    [() => appendFileSync(file, ': : [\n'), () => writeFileSync(file, good), /facts\/basics\.yaml:\d+:\d+/],
    [() => rmSync(file), () => writeFileSync(file, good), /unknown-fact|missing|unknown/],
    [
      () => execFileSync('mkfifo', [`${root}/facts/pipe.yaml`]),
      () => rmSync(`${root}/facts/pipe.yaml`),
      /unreadable-file/,
    ],
    [() => renameSync(root, `${root}-away`), () => renameSync(`${root}-away`, root), /cannot be read/],
  ];
  expect((await page()).status).toBe(200);
  for (const [harm, mend, says] of harms) {
    harm();
    const broken = await page();
    expect([broken.status, broken.text]).toEqual([500, expect.stringMatching(says)]);
    await expect.poll(() => said, { timeout: 20_000 }).toMatch(says);
    mend();
    await expect.poll(async () => (await page()).status, { timeout: 20_000 }).toBe(200);
  }
  expect(said).not.toMatch(/^\s+at /m);
});

test('an address that is none is refused', async () => {
  expect(await send(url, 'GET /% HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n')).toMatch(
    /^HTTP\/1\.1 400 /,
  );
});
