import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it, test } from 'vitest';
import { formatLedger, type Ledger, parseLedger } from '../../../../src/corpus/editions.ts';
import { dataDownloads } from '../../../../src/exports/data/data-downloads.ts';
import { editionsOf, guideEdition } from '../../../../src/exports/editions/edition-of.ts';
import { makeEpub } from '../../../../src/exports/epub/epub.ts';
import type { Guide } from '../../../../src/views/guide.ts';
import { OTHER_TOPIC } from '../../../lib/fixture.ts';
import { guideFrom } from '../../../lib/guides.ts';

const RELEASED = Date.UTC(2027, 0, 1) / 1000;
const LATER = Date.UTC(2027, 5, 1) / 1000;
const CONTENT = 'tests/fixtures/other-topic';
const GLOSSARY = 'glossary/terms.yaml';

const before = guideFrom(CONTENT);
const ledger: Ledger = editionsOf(known(before, new Map(), RELEASED));

// The guide with a word changed in the definition of one term.
const overlay = mkdtempSync(join(tmpdir(), 'changed-'));
mkdirSync(join(overlay, 'glossary'));
const terms = readFileSync(join(OTHER_TOPIC, GLOSSARY), 'utf8');
writeFileSync(join(overlay, GLOSSARY), terms.replace('definition: A table of', 'definition: One table of'));
const after = guideFrom(overlay, undefined, CONTENT);
afterAll(() => rmSync(overlay, { recursive: true }));

function known(guide: Guide, of: Ledger, sourceDate?: number): Guide {
  return { ...guide, editions: { ledger: of, sourceDate } };
}

describe('editions', () => {
  it('stay while content stays, whenever and wherever it is built', () => {
    const elsewhere = guideFrom(CONTENT, 'https://example.org/sub/path/');
    expect(editionsOf(known(before, ledger, LATER))).toEqual(ledger);
    expect(editionsOf(known(elsewhere, ledger, LATER))).toEqual(ledger);
  });

  it('move for what has changed, and for the guide as a whole', () => {
    const moved = [...editionsOf(known(after, ledger, LATER))].filter(([, { since }]) => since !== RELEASED);
    expect(moved.map(([name]) => name)).toEqual(['guide', expect.stringMatching(/\/term:relation$/)]);
    expect(moved.map(([, { since }]) => since)).toEqual([LATER, LATER]);
  });

  it('are as old as the youngest thing known where nothing says how old the source is', () => {
    expect(guideEdition(known(after, ledger)).since).toBe(RELEASED);
    expect(guideEdition(before).since).toBeLessThan(RELEASED);
    expect(editionsOf(before)).toEqual(editionsOf(guideFrom(CONTENT)));
  });

  it('date the book and the data', () => {
    const epub = (guide: Guide) =>
      strFromU8(unzipSync(makeEpub(guide))['book/package.opf'] ?? new Uint8Array());
    const data = (guide: Guide) =>
      JSON.parse(strFromU8(dataDownloads(guide)[0]?.bytes() ?? new Uint8Array()));
    const [old, changed] = [known(before, ledger, LATER), known(after, ledger, LATER)];
    expect(epub(old)).toContain('<meta property="dcterms:modified">2027-01-01T00:00:00Z</meta>');
    expect(epub(changed)).toContain('<meta property="dcterms:modified">2027-06-01T00:00:00Z</meta>');
    expect(data(old)).toMatchObject({ created: '2027-01-01T00:00:00Z' });
    expect(data(old).version).toMatch(/^2027\.1\.1\+[0-9a-f]{12}$/);
    expect(data(changed).version).toMatch(/^2027\.6\.1\+[0-9a-f]{12}$/);
  });
});

test('a ledger is read as it was written, and nothing is known without one', () => {
  expect(parseLedger(formatLedger(ledger))).toEqual(
    new Map([...ledger].sort(([a], [b]) => (a < b ? -1 : 1))),
  );
  for (const broken of [undefined, '', '{', '[]', '{"guide": ["a", "yesterday"]}'])
    expect(parseLedger(broken)).toEqual(new Map());
});
