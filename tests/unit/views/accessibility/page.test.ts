import { describe, expect, test } from 'vitest';
import { templatesChecksum } from '../../../../src/exports/templates-checksum.ts';
import type { AccessibilityReport } from '../../../../src/kinds/accessibility.ts';
import { accessibilityPage } from '../../../../src/views/accessibility/page.ts';
import type { Guide } from '../../../../src/views/guide.ts';
import { guideFrom } from '../../../lib/guides.ts';

const small = guideFrom('tests/fixtures/base');
const SUM = 'a'.repeat(64);

function withReport(changes: Partial<AccessibilityReport>): Guide {
  const data: AccessibilityReport = {
    guide: small.site.title,
    pages: ['', 'guide/', 'guide/basics/', 'facts/', 'sources/', 'glossary/', 'data/'],
    templates: SUM,
    date: '2026-11-21',
    browser: 'Chromium 156',
    axe: '4.14.1',
    checks: [{ id: 'axe-light', pages: 7, violations: 0 }],
    contrast: [],
    ...changes,
  };
  const entry = {
    kind: 'accessibility',
    id: '',
    data,
    file: '',
    locate: () => ({ file: '', line: 1, column: 1 }),
  };
  const entries = { ...small.corpus.entries, accessibility: new Map([['', entry]]) };
  return { ...small, corpus: { ...small.corpus, entries } } as Guide;
}

describe('the page on accessibility', () => {
  test('of a guide without a report says that it was not tested', () => {
    const page = accessibilityPage(small, SUM);
    expect(page.tested).toBeUndefined();
    expect(page.description).toContain('not tested');
    expect(page.scope.join(' ')).toContain('no report of a test run belongs to it');
  });

  test('never shows the report of another guide', () => {
    const page = accessibilityPage(withReport({ guide: 'Another guide' }), SUM);
    expect(page.tested).toBeUndefined();
    expect(page.scope.join(' ')).toContain('about another guide, Another guide');
  });

  test('shows its own report, and what has come since', () => {
    expect(accessibilityPage(withReport({}), SUM).tested?.date).toBe('21 November 2026');
    const since = (changes: Partial<AccessibilityReport>, sum = SUM) =>
      accessibilityPage(withReport(changes), sum).scope.slice(1);
    expect(since({})).toEqual([]);
    expect(since({ pages: [''] }).join(' ')).toMatch(/pages have been added since/);
    expect(since({}, 'b'.repeat(64))).toEqual(['The templates have changed since.']);
  });
});

test('the checksum of the templates is one of all of them', () => {
  expect(templatesChecksum()).toMatch(/^[0-9a-f]{64}$/);
  expect(templatesChecksum()).toBe(templatesChecksum());
});
