import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { fromHtml } from 'hast-util-from-html';
import { SKIP, visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { elements, htmlFiles } from '../../scripts/lib/html-files.ts';
import { letters, type Piece, pagePieces } from '../lib/page-pieces.ts';
import { pdfText } from '../lib/pdf.ts';
import { siteFolder } from '../lib/sites.ts';

const folder = siteFolder('guide');
const file = (path: string) => readFileSync(join(folder, path));

/** Pages that readers can take along, each with its Markdown. */
const pages = htmlFiles(folder).flatMap(({ path, tree }) => {
  const markdown = elements(tree).find(
    ({ properties, tagName }) => tagName === 'link' && properties.type === 'text/markdown',
  );
  return markdown ? [{ path, markdown: String(markdown.properties.href), pieces: pagePieces(tree) }] : [];
});

test('pages hold code, cells, captions, questions and drawings to look for', () => {
  const kinds = pages.flatMap(({ pieces }) => pieces.map(({ kind }) => kind));
  expect(new Set(kinds)).toEqual(new Set(['code', 'cell', 'caption', 'question', 'drawing']));
  expect(kinds.length).toBeGreaterThan(5000);
});

test('the Markdown of each page says all that they say', () => {
  const lost = pages.flatMap(({ markdown, path, pieces }) =>
    missing(path, pieces, letters(markdownText(markdown))),
  );
  expect(lost).toEqual([]);
});

test.each([
  ['the text for language models', () => markdownText('llms-full.txt')],
  ['the EPUB', epubText],
  ['the book', () => pdfText(new Uint8Array(file('guide.pdf')))],
])('so does %s', async (_, read) => {
  const text = letters(await read());
  expect(pages.flatMap(({ path, pieces }) => missing(path, pieces, text))).toEqual([]);
});

/** A line for each piece that the letters of a text lack. Between its parts may stand the number of a note. */
function missing(path: string, pieces: readonly Piece[], text: string): string[] {
  return pieces
    .filter(({ parts }) => !parts.every((part) => text.includes(letters(part))))
    .map(({ kind, parts }) => `${path} ${kind}: ${parts.join('')}`);
}

/** Markdown without what is no text: marks of footnotes, targets of links, anchors, characters by their number. */
const markdownText = (path: string): string =>
  file(path)
    .toString()
    .replace(/\[\^[^\]]+\]|\]\([^)]*\)|<a id="[^"]*">|<\/a>|&#x[0-9A-F]+;/g, '');

function epubText(): string {
  const files = Object.entries(unzipSync(file('guide.epub'))).filter(([path]) => /\.(xhtml|svg)$/.test(path));
  const words: string[] = [];
  for (const [, bytes] of files) {
    visit(fromHtml(strFromU8(bytes)), (node) => {
      if (node.type === 'element' && node.properties.role === 'doc-noteref') return SKIP;
      if (node.type === 'text') words.push(node.value);
      return undefined;
    });
  }
  return words.join('');
}
