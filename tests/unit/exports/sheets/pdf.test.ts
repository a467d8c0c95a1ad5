import { describe, expect, it } from 'vitest';
import { downloads } from '../../../../src/exports/downloads.ts';
import { PAPERS, type Paper } from '../../../../src/exports/paper.ts';
import { allSheetsPdf, sheetPdf, sheetPdfs } from '../../../../src/exports/sheets/pdf.ts';
import { type CheatSheetPage, cheatSheetPage } from '../../../../src/views/cheat-sheet.ts';
import type { Guide } from '../../../../src/views/guide.ts';
import { latestAsOf } from '../../../../src/views/reviews/as-of.ts';
import { guideFrom } from '../../../lib/guides.ts';
import { type Pdf, readPdf } from '../../../lib/pdf.ts';

const POINTS: Readonly<Record<Paper, [number, number]>> = { a4: [595.28, 841.89], letter: [612, 792] };
const GUIDES: Readonly<Record<string, Guide>> = {
  'this guide': guideFrom('content', 'https://example.org/'),
  'a guide on another subject': guideFrom('tests/fixtures/other-topic', 'https://example.org/sub/path/'),
  'a guide without a public address': guideFrom('tests/fixtures/other-topic'),
};

async function read(guide: Guide, path: string): Promise<Pdf> {
  const file = downloads(guide).find((one) => one.path === path);
  if (!file) throw new Error(`No ${path}`);
  return readPdf(file.bytes());
}

const letters = (text: string) => text.replace(/\s+/g, '');

/** Titles and heads of a sheet in the order in which it is read. */
const order = ({ groups, title }: CheatSheetPage): string[] => [
  title,
  ...groups.flatMap((group) => [group.title, ...group.entries.map(({ head }) => head.text)]),
];

/** Which of the texts does not follow the one before it. */
function outOfOrder(shown: string, texts: readonly string[]): string | undefined {
  let from = 0;
  return texts.find((text) => {
    const at = shown.indexOf(letters(text), from);
    from = at + letters(text).length;
    return at < 0;
  });
}

/** What holds for every PDF that hangs on a wall or is read aloud. */
function expectGoodPaper(pdf: Pdf, paper: Paper, guide: Guide): void {
  const [width, height] = POINTS[paper];
  for (const page of pdf.pages) {
    expect(page.width).toBeCloseTo(width, 1);
    expect(page.height).toBeCloseTo(height, 1);
  }
  expect(pdf).toMatchObject({ author: guide.site.title, language: guide.site.language, tagged: true });
  expect(pdf.creationDate).toBe(`D:${latestAsOf(guide)?.replaceAll('-', '')}000000Z`);
  expect(pdf.fonts.length).toBeGreaterThan(2);
  expect(
    pdf.fonts.filter(({ embedded, name }) => !embedded || !/IBMPlex|DejaVu|Libertinus/.test(name)),
  ).toEqual([]);
  const small = pdf.pages
    .flatMap(({ runs }) => runs)
    .filter(({ size, text }) => text.trim() !== '' && size < 8 - 1e-3);
  expect(small).toEqual([]);
}

describe.each(Object.entries(GUIDES))('the sheets of %s', (_, guide) => {
  const ids = [...guide.corpus.entries['cheat-sheet'].keys()];
  const files = ids.flatMap((id) => PAPERS.map((paper) => ({ id, paper })));

  it.each(files)('$id on $paper', async ({ id, paper }) => {
    const sheet = cheatSheetPage(guide, id);
    const pdf = await read(guide, sheetPdf(id, paper));
    expectGoodPaper(pdf, paper, guide);
    expect(pdf.title).toBe(sheet.title);
    expect(pdf.pages).toHaveLength(sheet.pages);
    expect(outOfOrder(letters(pdf.text), order(sheet))).toBeUndefined();
    const roles = pdf.pages.flatMap((page) => page.roles);
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
    expect(roles.filter((role) => role === 'H2')).toHaveLength(sheet.groups.length);
    // Each entry is a term and what is said of it; what is typed is code.
    const entries = sheet.groups.flatMap((group) => group.entries);
    const commands = entries.filter(({ head }) => head.type === 'command');
    for (const role of ['LI', 'Lbl', 'LBody'])
      expect(roles.filter((one) => one === role).length).toBeGreaterThanOrEqual(entries.length);
    expect(roles.filter((role) => role === 'Code').length).toBeGreaterThanOrEqual(commands.length);
    const cautions = entries.filter(({ caution }) => caution !== undefined);
    expect(pdf.text.match(/Caution:/g) ?? []).toHaveLength(cautions.length);
  });

  it.each(PAPERS)('in one file on %s', async (paper) => {
    const sheets = ids.map((id) => cheatSheetPage(guide, id));
    const pdf = await read(guide, allSheetsPdf(paper));
    expectGoodPaper(pdf, paper, guide);
    expect(pdf.outline).toEqual(sheets.map(({ title }) => title));
    expect(pdf.pages).toHaveLength(sheets.reduce((sum, { pages }) => sum + pages, 0));
    expect(outOfOrder(letters(pdf.text), sheets.flatMap(order))).toBeUndefined();
  });

  it('say where they come from', async () => {
    const [id = ''] = ids;
    const { alternatives, links } = (await read(guide, sheetPdf(id, 'a4'))).pages[0] ?? {
      alternatives: [],
      links: [],
    };
    const { href, title } = cheatSheetPage(guide, id);
    const { text } = await read(guide, sheetPdf(id, 'a4'));
    expect(text).toContain(guide.site.licence.name);
    if (guide.origin === undefined) {
      expect(alternatives).toEqual([]);
      expect(text).toContain(href);
    } else {
      const url = `${guide.origin}${href}`;
      expect(links).toContain(url);
      expect(alternatives).toEqual([`QR code: ${title}, ${url}`]);
    }
  });

  it('are the same bytes whenever they are made', () => {
    const again = sheetPdfs({ ...guide }).find(({ path }) => path === sheetPdf(ids[0] ?? '', 'letter'));
    const first = downloads(guide).find(({ path }) => path === again?.path);
    expect(again && Buffer.from(again.bytes()).equals(first?.bytes() ?? new Uint8Array())).toBe(true);
  });
});

describe('a sheet for both sides of the paper', () => {
  const guide = guideFrom(
    'tests/rules/paper-budget/pass-on-two-pages/content',
    'https://example.org/',
    'tests/fixtures/base',
  );
  const sheet = cheatSheetPage(guide, 'long');

  it.each(PAPERS)('fills two pages on %s and is read as one text', async (paper) => {
    const pdf = await read(guide, sheetPdf('long', paper));
    expectGoodPaper(pdf, paper, guide);
    expect(pdf.pages).toHaveLength(2);
    expect(outOfOrder(letters(pdf.text), order(sheet))).toBeUndefined();
    expect(pdf.pages.flatMap(({ roles }) => roles).filter((role) => role === 'H2')).toHaveLength(
      sheet.groups.length,
    );
  });
});

describe('a guide without sheets', () => {
  it('has no PDF of sheets', () => {
    expect(sheetPdfs(guideFrom('tests/fixtures/base'))).toEqual([]);
  });
});
