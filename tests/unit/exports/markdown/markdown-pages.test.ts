import { posix } from 'node:path';
import GithubSlugger from 'github-slugger';
import type { Nodes, Root, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { attribute } from '../../../../src/corpus/embed.ts';
import { markdownPages } from '../../../../src/exports/markdown/markdown-pages.ts';
import { htmlOf } from '../../../../src/markup/html.ts';
import { formatValue } from '../../../../src/schema/format-value.ts';
import { cheatSheetPage } from '../../../../src/views/cheat-sheet.ts';
import type { Guide } from '../../../../src/views/guide.ts';
import { sampleView } from '../../../../src/views/sample.ts';
import { GUIDES, guideFrom } from '../../../lib/guides.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);

describe.each(GUIDES)('the Markdown of %s', (_, root) => {
  const guide = guideFrom(root, 'https://example.org/sub/path/');
  const files = new Map(
    markdownPages(guide).map(({ bytes, path }) => {
      const text = new TextDecoder().decode(bytes());
      return [path, { text, tree: parser.parse(text) }];
    }),
  );

  it('begins each file with what it is, from where and of when', () => {
    for (const [path, { tree }] of files) {
      const [first, title] = tree.children;
      const head: unknown = first?.type === 'yaml' ? parse(first.value) : undefined;
      const page = path === 'index.md' ? '' : path.replace(/\.md$/, '/');
      expect(head, path).toMatchObject({ address: `https://example.org/sub/path/${page}` });
      expect(head, path).toHaveProperty('as-of', expect.stringMatching(/^\d{4}-\d\d-\d\d$/));
      expect(head, path).toHaveProperty('licence', expect.stringContaining(guide.site.licence.name));
      expect(title, path).toMatchObject({ type: 'heading', depth: 1 });
    }
  });

  it('links from file to file, to anchors that are there', () => {
    const anchors = new Map([...files].map(([path, { tree }]) => [path, anchorsOf(tree)]));
    const broken = [...files].flatMap(([path, { tree }]) =>
      linksOf(tree).flatMap((url) => {
        if (/^https?:/.test(url)) return [];
        const [file, fragment] = url.split('#');
        const target = file ? posix.join(posix.dirname(path), file) : path;
        const known = anchors.get(target);
        return known && (fragment === undefined || known.has(decodeURI(fragment))) ? [] : `${path}: ${url}`;
      }),
    );
    expect(broken).toEqual([]);
  });

  it('gives every row of a table as many cells as its head', () => {
    for (const [path, { tree }] of files) {
      for (const table of all(tree, 'table') as Table[]) {
        const counts = new Set(table.children.map((row) => row.children.length));
        expect(counts.size, path).toBe(1);
      }
    }
  });

  it('cites by footnotes that are all there and all used', () => {
    for (const [path, { tree }] of files) {
      const used = all(tree, 'footnoteReference').map((node) => 'identifier' in node && node.identifier);
      const defined = all(tree, 'footnoteDefinition').map((node) => 'identifier' in node && node.identifier);
      expect(new Set(used), path).toEqual(new Set(defined));
    }
  });

  it('leaves neither HTML but anchors, nor schemes of references, nor escapes in code', () => {
    for (const [path, { text, tree }] of files) {
      for (const node of all(tree, 'html'))
        expect(node, path).toMatchObject({ value: expect.stringMatching(/^<(a id="[^"<>]+"|\/a)>$/) });
      expect(text, path).not.toMatch(/\]\((fact|term|given|source):/);
    }
  });

  it('has every fact with its value and conditions on the page of facts', () => {
    const words = textOf(files.get('facts.md')?.tree ?? { type: 'root', children: [] });
    for (const { data } of guide.corpus.entries.fact.values()) {
      expect(words).toContain(data.claim);
      if (data.value) expect(words).toContain(formatValue(data.value));
      for (const condition of data.conditions) expect(words).toContain(condition);
    }
  });

  it('keeps commands and files letter by letter', () => {
    for (const id of guide.corpus.entries['cheat-sheet'].keys()) {
      const codes = all(files.get(`cheat-sheets/${id}.md`)?.tree, 'inlineCode').map(
        (node) => 'value' in node && node.value,
      );
      const commands = cheatSheetPage(guide, id).groups.flatMap(({ entries }) =>
        entries.flatMap(({ head }) => (head.type === 'command' ? head.text : [])),
      );
      expect(codes).toEqual(expect.arrayContaining(commands));
    }
    const shown = guide.corpus.entryFiles.filter(({ kind }) => kind === 'sample');
    for (const { id: sample, name, text } of shown) {
      const blocks = all(files.get(`samples/${sample}.md`)?.tree, 'code').map(
        (node) => 'value' in node && node.value,
      );
      expect(blocks, `${sample}/${name}`).toContain(text.replace(/\n$/, ''));
    }
  });

  it('keeps the files that chapters show letter by letter, and says what they are written in', () => {
    for (const chapter of guide.site.chapters) {
      const blocks = all(files.get(`guide/${chapter}.md`)?.tree, 'code');
      for (const { html, text } of shownIn(guide, chapter)) {
        const lang = /data-language="([^"]+)"/.exec(html)?.[1];
        expect(blocks, chapter).toContainEqual(expect.objectContaining({ lang, value: text }));
      }
    }
  });
});

/** The files of samples that a chapter shows, as written and as the site shows them. */
function shownIn(guide: Guide, chapter: string): { html: string; text: string }[] {
  const body = guide.corpus.bodies.get(`chapter:${chapter}`);
  const shown: { html: string; text: string }[] = [];
  if (body) {
    visit(body.tree, 'mdxJsxFlowElement', (tag) => {
      if (tag.name !== 'Sample') return;
      const id = attribute(tag, 'id') ?? '';
      for (const { code, name } of sampleView(guide, id, attribute(tag, 'file')).files) {
        const file = guide.corpus.entryFiles.find((one) => one.id === id && one.name === name);
        shown.push({ html: htmlOf(code), text: (file?.text ?? '').replace(/\n$/, '') });
      }
    });
  }
  return shown;
}

function all(tree: Nodes | undefined, type: Nodes['type']): Nodes[] {
  const found: Nodes[] = [];
  if (tree) visit(tree, type, (node: Nodes) => void found.push(node));
  return found;
}

const linksOf = (tree: Root): string[] =>
  all(tree, 'link').flatMap((node) => ('url' in node ? node.url : []));

/** Fragments that a reader of Markdown knows: headings as GitHub numbers them, and anchors written out. */
function anchorsOf(tree: Root): Set<string> {
  const slugger = new GithubSlugger();
  const headings = all(tree, 'heading').map((node) => slugger.slug(textOf(node, { includeHtml: false })));
  const written = all(tree, 'html').flatMap(
    (node) => ('value' in node ? /id="([^"]+)"/.exec(node.value)?.[1] : undefined) ?? [],
  );
  return new Set([...headings, ...written]);
}
