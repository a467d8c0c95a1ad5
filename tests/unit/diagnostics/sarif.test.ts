import fc from 'fast-check';
import type { Log } from 'sarif';
import { expect, test } from 'vitest';
import { CATALOGUE, type Code } from '../../../src/diagnostics/catalogue.ts';
import { diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { format } from '../../../src/diagnostics/format.ts';

const read = (text: string): Log => JSON.parse(text);

const found = fc.array(
  fc
    .record({
      code: fc.constantFrom(...(Object.keys(CATALOGUE) as Code[])),
      file: fc.string({ unit: 'binary', minLength: 1 }),
      line: fc.nat({ max: 1000 }).map((n) => n + 1),
      column: fc.nat({ max: 1000 }).map((n) => n + 1),
      message: fc.string({ unit: 'binary', minLength: 1 }),
    })
    .map(({ code, message, ...at }) => diagnostic(code, at, message, 'Mend it.')),
);

test('a finding is a result with its rule, its level and its place', () => {
  const at = { file: 'facts/a b.yaml', line: 3, column: 7 };
  const log = read(
    format([diagnostic('orphan', at, 'It is used by nothing.', 'Remove it.')], 'sarif', 'content'),
  );
  expect(log.version).toBe('2.1.0');
  expect(log.runs[0]?.tool.driver.rules).toMatchObject([
    { id: 'orphan', defaultConfiguration: { level: 'warning' } },
  ]);
  expect(log.runs[0]?.results).toEqual([
    {
      ruleId: 'orphan',
      ruleIndex: 0,
      level: 'warning',
      message: { text: 'It is used by nothing. Fix: Remove it.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'content/facts/a%20b.yaml' },
            region: { startLine: 3, startColumn: 7 },
          },
        },
      ],
    },
  ]);
});

test('without findings it is a run without results, which is not the same as no run', () => {
  expect(read(format([], 'sarif', '')).runs).toMatchObject([{ results: [] }]);
});

test('every result names a rule of the run, and its file as a relative reference', () => {
  fc.assert(
    fc.property(found, (all) => {
      const [run] = read(format(all, 'sarif', 'content')).runs;
      const rules = run?.tool.driver.rules ?? [];
      expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
      expect(run?.results).toHaveLength(all.length);
      for (const { locations, ruleId, ruleIndex } of run?.results ?? []) {
        expect(rules[ruleIndex ?? -1]?.id).toBe(ruleId);
        const uri = locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '';
        expect(new URL(uri, 'file:///project/').protocol).toBe('file:');
        expect(uri).toMatch(/^[\w.!~*'()%/-]+$/);
      }
    }),
  );
});
