import { EpubCheck } from '@likecoin/epubcheck-ts';
import { unzipSync } from 'fflate';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { elements, ids } from '../../../../scripts/lib/html-files.ts';
import { all } from '../../../../src/corpus/corpus.ts';
import { makeEpub } from '../../../../src/exports/epub/epub.ts';
import { textOf } from '../../../../src/markup/text-of.ts';
import { latestCheck } from '../../../../src/views/reviews/checked-on.ts';
import { OTHER_TOPIC } from '../../../lib/fixture.ts';
import { GUIDES, guideFrom } from '../../../lib/guides.ts';

const draw = ({ id }: { id: string }) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>${id}</title><path d="M0 0h9v9z"/></svg>`;

/** What the checker of EPUBs below does not look at: which element may stand where. */
const contentModel = new HtmlValidate({
  root: true,
  rules: {
    'element-permitted-content': 'error',
    'element-permitted-order': 'error',
    'element-permitted-parent': 'error',
    'element-required-ancestor': 'error',
    'no-dup-id': 'error',
  },
});

describe.each(GUIDES)('the EPUB of %s', (_, root) => {
  const guide = guideFrom(root, 'https://example.org/sub/path/');
  const bytes = makeEpub(guide, draw);
  const files = unpack(bytes);
  const pages = new Map(
    [...files]
      .filter(([path]) => path.endsWith('.xhtml'))
      .map(([path, text]) => [path, fromHtml(text)] as const),
  );

  it('has neither errors nor warnings', async () => {
    const { messages } = await EpubCheck.validate(bytes);
    expect(messages.filter(({ severity }) => severity !== 'info' && severity !== 'usage')).toEqual([]);
  });

  it('puts every element where it may stand', () => {
    for (const [path, text] of files) {
      if (!path.endsWith('.xhtml')) continue;
      const report = contentModel.validateStringSync(text.replace(/^<\?xml[^>]*>\n/, ''), path);
      expect(
        report.results.flatMap(({ messages }) =>
          messages.map(({ line, message }) => `${path}:${line} ${message}`),
        ),
      ).toEqual([]);
    }
  });

  it('links within itself, to files and anchors that are there, else to the public site', () => {
    const anchors = new Map([...pages].map(([path, tree]) => [path, new Set(ids(tree))]));
    const broken = [...pages].flatMap(([path, tree]) =>
      links(tree).filter((href) => {
        if (/^https?:/.test(href)) return false;
        const [file, fragment] = href.split('#');
        const target = anchors.get(file ? `book/${file}` : path);
        return !target || (fragment !== undefined && !target.has(fragment));
      }),
    );
    expect(broken).toEqual([]);
  });

  it('names the quiz of a chapter, in its contents too, other than the chapter', () => {
    const contents = textOf(pages.get('book/navigation.xhtml') ?? fromHtml(''));
    const quizzes = all(guide.corpus, 'chapter').filter(({ data }) => data.quiz !== undefined);
    // One guide of the two also has a heading of that name.
    expect(contents.split('Check yourself').length - 1).toBeGreaterThanOrEqual(quizzes.length);
    expect(quizzes.length).toBeGreaterThan(0);
  });

  it('shows every drawing, with words for it', () => {
    const images = [...pages.values()].flatMap((tree) =>
      elements(tree).filter(({ tagName }) => tagName === 'img'),
    );
    const sources = images.map(({ properties }) => `book/${properties.src}`);
    for (const { id } of all(guide.corpus, 'stack')) expect(sources).toContain(`book/stack-${id}.svg`);
    for (const source of sources) expect(files.has(source), source).toBe(true);
    for (const { properties } of images) expect(properties.alt).toMatch(/\S/);
  });

  it('holds every chapter with the claims, conditions and sources of its facts', () => {
    for (const id of guide.site.chapters) {
      const words = textOf(pages.get(`book/chapter-${id}.xhtml`) ?? { type: 'root', children: [] });
      for (const { to } of guide.referencesFrom.get(`chapter:${id}`) ?? []) {
        const fact = to.kind === 'fact' ? guide.corpus.entries.fact.get(to.id)?.data : undefined;
        for (const text of fact
          ? [fact.claim, ...fact.conditions, ...fact.sources.map(({ at }) => at)]
          : []) {
          expect(words).toContain(text);
        }
      }
    }
  });

  it('leads from each citation to its note and back', () => {
    for (const [path, tree] of pages) {
      const of = (role: string) => elements(tree).filter(({ properties }) => properties.role === role);
      const notes = new Set(of('doc-noteref').map(({ properties }) => properties.href));
      expect(of('doc-backlink'), path).toHaveLength(notes.size);
    }
  });

  it('lists its contents in the order of reading, and tables and drawings wherever they stand', () => {
    const navigation = pages.get('book/navigation.xhtml');
    const lists = elements(navigation ?? { type: 'root', children: [] }).filter(
      ({ tagName }) => tagName === 'nav',
    );
    const names = lists.map(({ properties }) => String(properties.ariaLabelledBy));
    expect(new Set(names).size).toBe(lists.length);
    for (const name of names) expect(files.get('book/navigation.xhtml')).toContain(` id="${name}"`);
    const [toc, tables, drawings] = lists.map((list) => links({ type: 'root', children: [list] }));
    const order = [...(files.get('book/package.opf') ?? '').matchAll(/href="([^"]+\.xhtml)"/g)].map(
      ([, path]) => path,
    );
    const listed = [...new Set(toc?.map((href) => href.split('#')[0]))];
    expect(listed).toEqual(order.filter((path) => path !== 'cover.xhtml' && path !== 'navigation.xhtml'));
    expect(tables).toHaveLength(all(guide.corpus, 'comparison').length + all(guide.corpus, 'catalog').length);
    expect(drawings).toHaveLength(all(guide.corpus, 'stack').length);
  });
});

describe('an EPUB', () => {
  const guide = guideFrom(OTHER_TOPIC);
  const bytes = makeEpub(guide);

  it('begins with its media type, not compressed, for programs that look at the first bytes', () => {
    const text = new TextDecoder('latin1').decode(bytes.subarray(0, 58));
    expect(text.slice(30)).toBe('mimetypeapplication/epub+zip');
    expect(new DataView(bytes.buffer, bytes.byteOffset).getUint16(8, true)).toBe(0);
  });

  it('is the same, byte for byte, wherever and whenever it is made', () => {
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Kiritimati';
    const elsewhere = makeEpub(guide);
    process.env.TZ = zone;
    expect(Buffer.compare(elsewhere, bytes)).toBe(0);
  });

  it('says what it is, of when, under which licence, and for whom it can be read', () => {
    const text = unpack(bytes).get('book/package.opf') ?? '';
    const { language, licence, title } = guide.site;
    for (const part of [
      `<dc:title>${title}</dc:title>`,
      `<dc:language>${language}</dc:language>`,
      licence.url,
      `<meta property="dcterms:modified">${latestCheck(guide)}T00:00:00Z</meta>`,
      '<meta property="schema:accessModeSufficient">textual</meta>',
      '<meta property="schema:accessibilityHazard">none</meta>',
    ]) {
      expect(text).toContain(part);
    }
    // Nobody has evaluated it, so it claims no conformance.
    expect(text).not.toContain('conformsTo');
    // Without drawings nothing in it has to be seen.
    expect(text).not.toContain('visual');
  });

  it('has no link to the site where nobody knows its address', () => {
    const pages = [...unpack(bytes)].filter(([path]) => path.endsWith('.xhtml'));
    const hrefs = pages.flatMap(([, text]) => links(fromHtml(text)));
    expect(hrefs.filter((href) => href.startsWith('/'))).toEqual([]);
  });
});

function unpack(bytes: Uint8Array): Map<string, string> {
  const decoder = new TextDecoder();
  return new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, decoder.decode(content)]));
}

function links(tree: Root): string[] {
  return elements(tree).flatMap(({ properties: { href }, tagName }: Element) =>
    tagName === 'a' && typeof href === 'string' ? href : [],
  );
}
