import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Mutation, textMutation, valueMutation } from '../../../scripts/fuzz/piece-mutations.ts';
import { loadCorpus } from '../../../src/corpus/load.ts';
import type { RawFile } from '../../../src/corpus/raw-file.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { FORMATS, format } from '../../../src/diagnostics/format.ts';
import { KIND_NAMES, KINDS } from '../../../src/kinds/kinds.ts';
import { validate } from '../../../src/rules/validate.ts';
import { OTHER_TOPIC, rawFiles, textFiles } from '../../lib/fixture.ts';

const guide = textFiles(OTHER_TOPIC);
const paths = [...guide.keys()];
const isYaml = (path: string) => path.endsWith('.yaml') || path.endsWith('.json');

/** Everything that reading and validating the files finds. */
function findings(files: readonly RawFile[]): Diagnostic[] {
  const result = validate(loadCorpus(files), { today: '2026-11-21' });
  return result.ok ? result.warnings : result.diagnostics;
}

/** Whether a finding has words, a way to mend it, and a place inside its file. */
function expectSound(
  { code, column, file, fix, line, message }: Diagnostic,
  texts: ReadonlyMap<string, string>,
): void {
  expect(message, code).not.toMatch(/^$|\bundefined\b|\[object/);
  expect(fix, code).not.toMatch(/^$|\bundefined\b|\[object/);
  const text = texts.get(file);
  if (text === undefined) expect(code).toBe('missing-site');
  const lines = (text ?? '').split('\n');
  expect(line, `${code} ${file}`).toBeGreaterThanOrEqual(1);
  expect(column, `${code} ${file}`).toBeGreaterThanOrEqual(1);
  expect(column, `${code} ${file}:${line}`).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 1);
}

function changed(changes: readonly { path: string; mutation: Mutation }[]): Map<string, string> {
  const texts = new Map(guide);
  for (const { mutation, path } of changes) texts.set(path, mutation(texts.get(path) ?? '').toWellFormed());
  return texts;
}

const textChange = fc.record({ path: fc.constantFrom(...paths), mutation: textMutation });
const valueChange = fc.record({ path: fc.constantFrom(...paths.filter(isYaml)), mutation: valueMutation });
const gone = fc.subarray(paths, { maxLength: 3 });

describe('reading and validating a guide', () => {
  it.each([
    ['pieces of text', textChange],
    ['values', valueChange],
  ])('survives changes of %s anywhere, and says where and how to mend them', (_, change) => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), gone, (changes, removed) => {
        const texts = changed(changes);
        for (const path of removed) texts.delete(path);
        const found = findings(rawFiles(texts));
        for (const one of found) expectSound(one, texts);
        for (const as of FORMATS) expect(() => format(found, as, 'content')).not.toThrow();
      }),
      { numRuns: 100 },
    );
  });

  it('survives any files at any paths', () => {
    const folders = KIND_NAMES.map((kind) => KINDS[kind].path);
    const segment = fc.oneof(
      fc.constantFrom(...folders, 'a.yaml', 'a.mdx', 'a.json', 'sample.yaml'),
      fc.string(),
    );
    const path = fc.array(segment, { minLength: 1, maxLength: 3 }).map((segments) => segments.join('/'));
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 64 }),
      fc.constantFrom(...guide.values()).map((text) => new TextEncoder().encode(text)),
    );
    const content: fc.Arbitrary<RawFile['content']> = fc.oneof(
      bytes.map((one) => ({ type: 'bytes' as const, bytes: one })),
      fc.constant({ type: 'too-large' as const, size: 2 ** 30 }),
      fc.constant({ type: 'unreadable' as const, reason: 'it is a symbolic link' }),
    );
    fc.assert(
      fc.property(fc.array(fc.record({ path, content }), { maxLength: 8 }), (files) => {
        expect(() => findings(files)).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });

  it('lists a hundred findings of a large broken file and counts the others', () => {
    const found = findings(rawFiles([['facts/a.yaml', '-\n'.repeat(150_000)]]));
    expect(found.filter(({ code }) => code === 'wrong-type')).toHaveLength(100);
    expect(found).toContainEqual(
      expect.objectContaining({
        code: 'more-findings',
        message: '... and 149900 more findings in this file.',
      }),
    );
  });

  it.each([
    ['facts/a.yaml', `- id: ${'x'.repeat(100_000)}\n`],
    ['facts/a.yaml', `- "${'x'.repeat(100_000)}\n`],
    ['facts/a.yaml', `- id: a\n  b: [${'x'.repeat(100_000)}] y\n`],
    ['facts/a.yaml', `- id: a\n  ${'x'.repeat(100_000)}\n`],
    ['facts/a.yaml', `- id: a\n  b: |${'x'.repeat(100_000)}\n`],
    ['faq/a.yaml', `- id: a\n  question: A?\n  short: Takes ${'1'.repeat(100_000)} s.\n`],
    ['faq/a.yaml', `- id: a\n  question: A?\n  short: '[a](${'x'.repeat(100_000)})'\n`],
    ['faq/a.yaml', `- id: a\n  question: A?\n  short: A. #${'x'.repeat(100_000)}\n`],
    [`faq/${'x'.repeat(100_000)}.md`, ''],
  ])('prints no value whole: a long one in %.20s', (path, text) => {
    const found = findings(rawFiles([...guide, [path, text]]));
    expect(found.length).toBeGreaterThan(0);
    for (const { fix, message } of found) expect(message.length + fix.length).toBeLessThan(1300);
  });

  it('calls nothing unknown or unused while a file of its kind cannot be read', () => {
    const texts = changed([{ path: 'facts/tables.yaml', mutation: (text) => `${text}\n  broken: [` }]);
    expect(new Set(findings(rawFiles(texts)).map(({ code, file }) => `${code} ${file}`))).toEqual(
      new Set(['yaml-syntax facts/tables.yaml']),
    );
  });

  it('reports an id that is given twice at its second place', () => {
    const texts = changed([
      { path: 'glossary/terms.yaml', mutation: (text) => `${text}${text.split(/^(?=- id: schema)/m)[0]}` },
    ]);
    const lines = (guide.get('glossary/terms.yaml') ?? '').split('\n').length;
    expect(findings(rawFiles(texts))).toEqual([
      expect.objectContaining({
        code: 'duplicate-id',
        file: 'glossary/terms.yaml',
        line: lines,
        message: 'The term "relation" is defined twice: first at glossary/terms.yaml:1.',
      }),
    ]);
  });
});
