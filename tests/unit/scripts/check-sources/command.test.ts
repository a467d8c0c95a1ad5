import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkSourcesCommand } from '../../../../scripts/check-sources/command.ts';
import { recordedConsole } from '../../../lib/recorded-console.ts';

const folder = mkdtempSync(join(tmpdir(), 'check-sources-'));
const content = join(folder, 'content');
const state = join(folder, 'state.json');
let edition = '"1"';
const server = createServer(({ url }, response) => {
  if (url === '/old') response.writeHead(301, { location: '/kept' }).end();
  else if (url === '/kept') response.writeHead(200, { etag: edition }).end();
  else response.writeHead(404).end();
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  cpSync(join(import.meta.dirname, '../../../fixtures/base'), content, { recursive: true });
  const entry = (id: string, address: string, more = '') =>
    `- id: ${id}\n  title: T\n  publisher: P\n  kind: article\n  url: ${address}\n  accessed: 2026-11-01\n${more}`;
  const file = join(content, 'sources/more.yaml');
  const sources = [
    entry('kept', `${origin}/kept#one`),
    entry('kept-too', `${origin}/kept`),
    entry('moved', `${origin}/old`),
    entry('lost', `${origin}/lost`),
    entry('shy', `${origin}/shy`, '  unasked: It answers every program with 403.\n'),
  ];
  writeFileSync(file, sources.join(''));
  const own = readFileSync(join(content, 'sources/manuals.yaml'), 'utf8');
  const unasked = '  unasked: Not in this test.\n';
  writeFileSync(
    join(content, 'sources/manuals.yaml'),
    own.replace(/^( {2}accessed: .*\n)/gm, `$1${unasked}`),
  );
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

async function run(...args: string[]) {
  const io = recordedConsole();
  const common = ['--content', content, '--state', state, '--pause', '0'];
  const status = await checkSourcesCommand([...common, ...args], io);
  return { status, printed: io.printed, complained: io.complained };
}

test('what is gone or moved is listed with its line; a second time also what has changed', async () => {
  const first = await run();
  expect(first).toMatchObject({ status: 1, complained: '' });
  expect(first.printed).toMatch(/^Gone: .*\n.*more\.yaml:23 {2}source:lost\n.*\/lost answers 404\n/);
  expect(first.printed).toMatch(/\nMoved for good: .*\n.*more\.yaml:17 {2}source:moved\n.*\/old\n.*\/kept\n/);
  expect(first.printed).toContain('It answers every program with 403.');
  expect(first.printed).not.toContain('Changed');
  expect(existsSync(state)).toBe(true);

  edition = '"2"';
  const again = await run('--format', 'json');
  const outcomes = new Map(
    JSON.parse(again.printed).map((one: { source: string; type: string; changed?: boolean }) => [
      one.source,
      one,
    ]),
  );
  expect(outcomes.get('kept')).toMatchObject({ type: 'there', changed: true });
  expect(outcomes.get('kept-too')).toMatchObject({ type: 'there', changed: true });
  expect(outcomes.get('lost')).toMatchObject({ type: 'gone', status: 404 });
  expect(outcomes.get('shy')).toMatchObject({ type: 'unasked' });
});

test.each([
  [['--hosts', '0'], '--hosts'],
  [['--pause', '-1'], '--pause'],
  [['--timeout', 'x'], '--timeout'],
  [['--format', 'xml'], 'unknown format'],
  [['--content', '/nowhere'], 'does not exist'],
])('%s is wrong usage', async (args, message) => {
  const { complained, status } = await run(...args);
  expect(status).toBe(2);
  expect(complained).toContain(message);
});
