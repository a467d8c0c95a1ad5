import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { checksums } from '../../../src/exports/checksums.ts';
import { download } from '../../../src/exports/download.ts';
import { downloadGroups } from '../../../src/exports/download-list.ts';
import { downloads } from '../../../src/exports/downloads.ts';
import { formatLabel } from '../../../src/exports/format-label.ts';
import { otherGuide } from '../../lib/guides.ts';

test.each([
  ['cheat-sheets/names.a4.pdf', 'A4 PDF'],
  ['cheat-sheets/names.letter.pdf', 'Letter PDF'],
  ['cheat-sheets/names.csv', 'CSV'],
  ['guide/a.b/names.md', 'Markdown'],
  ['llms.txt', 'Text'],
])('the format of %s is "%s"', (path, label) => expect(formatLabel(path)).toBe(label));

test('checksums are lines for sha256sum', async () => {
  const about = { mediaType: 'text/plain', title: 'A', group: 'text', licence: 'content' } as const;
  const sum = createHash('sha256').update('héllo').digest('hex');
  expect(await checksums([download({ ...about, path: 'a/b.txt' }, () => 'héllo')])).toBe(`${sum}  a/b.txt\n`);
});

test('every download is listed once, each thing on one row in all its formats', async () => {
  const guide = otherGuide();
  const groups = await downloadGroups(guide);
  const links = groups.flatMap(({ rows }) => rows.flatMap(({ formats }) => formats.map(({ href }) => href)));
  expect(links.toSorted()).toEqual(
    downloads(guide)
      .map(({ path }) => `/sub/path/${path}`)
      .toSorted(),
  );
  const sheet = groups
    .find(({ id }) => id === 'paper')
    ?.rows.find(({ formats }) => formats[0]?.href.includes('/cheat-sheets/'));
  expect(sheet?.formats.map(({ label }) => label)).toEqual(['A4 PDF', 'Letter PDF']);
  expect(sheet?.title).not.toMatch(/A4|Letter/);
});
