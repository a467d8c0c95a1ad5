import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { highlight } from '../../../src/markup/highlight.ts';
import { CODE_LANGUAGES, codeLanguage, languageCalled } from '../../../src/schema/code-language.ts';

const NAMES = Object.keys(CODE_LANGUAGES);

test('the guide for authors lists every language', () => {
  const guide = readFileSync(join(import.meta.dirname, '../../../docs/authoring.md'), 'utf8');
  const [, listed = ''] = /Code blocks name their language: ([^.]+)\./.exec(guide) ?? [];
  expect([...listed.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name).toSorted()).toEqual(NAMES.toSorted());
});

test.each(NAMES.filter((name) => codeLanguage(name)?.colours !== undefined))('%s is coloured', (name) => {
  const sample = '# a\n$ FROM "b" {"c": 1} select 1 --d\n- e: "f"';
  expect(JSON.stringify(highlight(sample, name))).toContain('"tk-');
});

test.each([
  ['Bash', 'bash'],
  ['zsh', 'sh'],
  ['shellsession', 'console'],
  ['PowerShell', 'text'],
  ['constructor', undefined],
])('%s is called %s', (name, known) => {
  expect(codeLanguage(name)).toBeUndefined();
  expect(languageCalled(name)).toBe(known);
});
