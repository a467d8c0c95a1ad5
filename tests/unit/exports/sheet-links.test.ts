import { expect, it } from 'vitest';
import { allSheetsLinks, sheetLinks } from '../../../src/exports/sheet-links.ts';
import { guideFrom } from '../../lib/guides.ts';

const guide = guideFrom('tests/fixtures/other-topic', 'https://example.org/sub/path/');

it('links to a PDF for each paper, below the base path and with its size', async () => {
  expect(await sheetLinks(guide, 'shells')).toMatchObject([
    { label: 'A4', href: '/sub/path/cheat-sheets/shells.a4.pdf' },
    { label: 'Letter', href: '/sub/path/cheat-sheets/shells.letter.pdf' },
  ]);
  expect((await allSheetsLinks(guide)).map(({ size }) => size)).toEqual([
    expect.stringMatching(/^\d+\u00a0kB$/),
    expect.anything(),
  ]);
});
