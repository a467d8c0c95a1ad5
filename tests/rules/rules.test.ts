import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { type Corpus, siteOf } from '../../src/corpus/corpus.ts';
import { type Loaded, loadCorpus } from '../../src/corpus/load.ts';
import { CATALOGUE, type Code } from '../../src/diagnostics/catalogue.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { format } from '../../src/diagnostics/format.ts';
import { bookPdf } from '../../src/exports/book/pdf.ts';
import { findingsIn } from '../../src/exports/refused.ts';
import { paperBudget } from '../../src/exports/sheets/budget.ts';
import { RULES } from '../../src/rules/rules.ts';
import type { ValidCorpus } from '../../src/rules/validate.ts';
import { createGuide } from '../../src/views/guide.ts';
import { allCases, filesOf } from './cases.ts';

const CONTEXT = { today: '2026-11-21' };
const CODES = Object.keys(CATALOGUE) as Code[];
const CASES = allCases();
const DOCS = join(import.meta.dirname, '../../docs/errors');

/** Codes that no rule declares are reported while content is read: their cases stand under `reader`. */
const READER = 'reader';
/** The checks that come after all rules, because they set type. */
const PAPER = { name: 'paper-budget', codes: ['sheet-over-budget'] as const };
const GLYPHS = { name: 'missing-glyph', codes: ['missing-glyph'] as const };
/** What only making the files can find: asked of content that no rule has seen, for the rules refuse all that is known. */
const MAKING = { name: 'export-refused', codes: ['export-refused'] as const };
const OWNERS = [...RULES, PAPER, GLYPHS, MAKING];
const declared = OWNERS.flatMap(({ codes, name }) => codes.map((code) => ({ code, name })));
const owner = (code: Code) => declared.find((one) => one.code === code)?.name ?? READER;

const outcomes = CASES.map((one) => {
  const loaded = loadCorpus(filesOf(one));
  const found = one.rule === MAKING.name ? refusedContent(loaded.corpus) : checked(loaded);
  return { ...one, corpus: loaded.corpus, found };
});
function checked(loaded: Loaded): Diagnostic[] {
  const result = check(loaded, CONTEXT);
  return result.ok ? result.warnings : result.diagnostics;
}

/** What is said of content that Typst refuses: first of its sheets, then of the book. */
function refusedContent(corpus: Corpus): readonly Diagnostic[] {
  const guide = createGuide({ ...corpus, site: siteOf(corpus) } as ValidCorpus, '/');
  const sheets = paperBudget(guide);
  if (sheets.length > 0) return sheets;
  try {
    for (const { bytes } of bookPdf(guide)) bytes();
    return [];
  } catch (error) {
    return findingsIn(error) ?? [];
  }
}

const ofRule = (rule: string) => outcomes.filter((one) => one.rule === rule);

describe.each(outcomes)('$rule/$name', ({ folder, found, rule }) => {
  test('is said as expected', async () => {
    await expect(format(found, 'text', 'content')).toMatchFileSnapshot(join(folder, 'expected.txt'));
  });

  test('shows the codes of its own rule alone', () => {
    expect(found.filter(({ code }) => owner(code) !== rule && owner(code) !== READER)).toEqual([]);
  });

  test('has a place and a way to mend for each finding', () => {
    for (const { column, file, fix, line, message } of found) {
      expect({ line: line > 0, column: column > 0, file: file !== '' }).toEqual({
        line: true,
        column: true,
        file: true,
      });
      expect(message).toMatch(/^\S[^\n]*[.?!]$/);
      expect(fix).toMatch(/^[A-Z][^\n]*[.?!]$/);
    }
  });
});

describe.each([...OWNERS.map(({ name }) => name), READER])('%s', (rule) => {
  test('has a failing and a passing case', () => {
    const clean = ofRule(rule).map(({ found }) => found.length === 0);
    expect(clean).toContain(true);
    expect(clean).toContain(false);
  });
});

test('every folder of cases belongs to a rule', () => {
  const names = [...OWNERS.map(({ name }) => name), READER];
  expect([...new Set(CASES.map(({ rule }) => rule))].filter((rule) => !names.includes(rule))).toEqual([]);
});

test('every rule has a name of its own and its file', () => {
  const names = RULES.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  const file = (name: string) => join(import.meta.dirname, `../../src/rules/${name}.ts`);
  expect(names.filter((name) => !existsSync(file(name)))).toEqual([]);
});

test('no two rules declare one code', () => {
  const codes = declared.map(({ code }) => code);
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
});

test.each(RULES)('$name reports only codes that it declares', ({ check, codes }) => {
  const reported = outcomes.flatMap(({ corpus }) => check(corpus, CONTEXT));
  expect(reported.map(({ code }) => code).filter((code) => !codes.includes(code))).toEqual([]);
});

describe.each(CODES)('%s', (code) => {
  test('has a failing case', () => {
    const cases = ofRule(owner(code)).filter(({ found }) => found.some((one) => one.code === code));
    expect(cases.map(({ name }) => name)).not.toEqual([]);
  });

  test('has a page that shows a message of one of its cases', () => {
    const page = readFileSync(join(DOCS, `${code}.md`), 'utf8');
    expect(page).toMatch(new RegExp(`^# ${code}\n\n${CATALOGUE[code].title}\\.\n`));
    const messages = outcomes.flatMap(({ found }) => found.filter((one) => one.code === code));
    const shown = messages.filter((one) => page.includes(format([one], 'text', 'content')));
    expect(shown).not.toEqual([]);
  });
});

test('the index of error pages lists every code, and no other', () => {
  const index = readFileSync(join(DOCS, 'README.md'), 'utf8');
  const listed = [...index.matchAll(/\[([a-z0-9-]+)\]\(\1\.md\)/g)].map(([, code]) => code);
  expect(listed.toSorted()).toEqual(CODES.toSorted());
});
