import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { review } from '../../../../scripts/review/command.ts';
import { OTHER_TOPIC, textFiles } from '../../../lib/fixture.ts';
import { recordedConsole } from '../../../lib/recorded-console.ts';

const folder = mkdtempSync(join(tmpdir(), 'review-'));
let io = recordedConsole();

beforeEach(() => {
  rmSync(folder, { recursive: true });
  cpSync(OTHER_TOPIC, folder, { recursive: true });
  io = recordedConsole();
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => review([...args, '--content', folder, '--today', '2031-03-01'], io);
const before = textFiles(OTHER_TOPIC);
const [factsFile, facts] = [...before].find(([path]) => path.startsWith('facts/')) ?? ['', ''];
const ids = [...facts.matchAll(/^- id: (\S+)/gm)].map(([, id = '']) => id);
const [first = '', second = ''] = ids;

describe('what was checked', () => {
  test('gets new dates, and no other line changes', () => {
    expect(run('--done', `fact:${first}`)).toBe(0);
    const changed = [...textFiles(folder)].filter(([path, text]) => before.get(path) !== text);
    expect(changed.map(([path]) => path)).toEqual([factsFile]);
    const lines = changed.flatMap(([path, text]) => {
      const old = before.get(path)?.split('\n') ?? [];
      return text.split('\n').filter((line, index) => line !== old[index]);
    });
    expect(lines).toEqual(['  asOf: 2031-03-01', '  reviewBy: 2033-03-01']);
    expect(statSync(join(folder, factsFile)).mode).toBe(statSync(join(OTHER_TOPIC, factsFile)).mode);
  });

  test.each([
    [['fact:no-such-thing-at-all'], 'Nothing is called "fact:no-such-thing-at-all".'],
    [[`fact:${second}x`], `The closest is "fact:${second}".`],
  ])('is refused with a name such as %s, and nothing is written', (names, message) => {
    expect(run('--done', `fact:${first}`, ...names)).toBe(2);
    expect(io.complained).toContain(message);
    expect(textFiles(folder)).toEqual(before);
    expect(readdirSync(join(folder, 'facts'))).toEqual(readdirSync(join(OTHER_TOPIC, 'facts')));
  });
});

describe('what is due', () => {
  test('stands under its source, with its file and line', () => {
    expect(run()).toBe(0);
    expect(io.printed).toMatch(/^Due for review on 2031-03-01: \d+\./);
    expect(io.printed).toContain(`fact:${first}`);
    expect(io.printed).toMatch(/https:\/\/\S+\n {2}2030-12-31 {2}/);
  });

  test('is data for programs', () => {
    expect(run('--format', 'json')).toBe(0);
    const { due, groups } = JSON.parse(io.printed);
    const entries = groups.flatMap((group: { entries: { name: string; due: boolean }[] }) => group.entries);
    expect(entries).toHaveLength(due);
    expect(entries.every((one: { due: boolean }) => one.due)).toBe(true);
  });

  test('is a checklist', () => {
    expect(run('--format', 'markdown')).toBe(0);
    expect(io.printed).toContain(`- [ ] \`fact:${first}\` (due since 2030-12-31): `);
  });
});

test.each([
  [['--done'], 'needs the names'],
  [['--done', 'a', '--spread'], 'exclude each other'],
  [['a'], 'only --done takes'],
  [['--within', 'soon'], 'not a number of days'],
  [['--format', 'xml'], 'unknown format'],
  [['--frob'], 'frob'],
])('%s is wrong usage', (args, message) => {
  expect(run(...args)).toBe(2);
  expect(io.complained).toContain(message);
});

test('a guide with errors is listed by none', () => {
  rmSync(join(folder, 'site.yaml'));
  expect(run()).toBe(1);
  expect(io.complained).toContain('missing-site');
  expect(readFileSync(join(folder, factsFile), 'utf8')).toBe(facts);
});
