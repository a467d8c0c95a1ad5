import { x } from 'xastscript';
import type { Guide } from '../../views/guide.ts';
import { latestCheck } from '../../views/reviews/checked-on.ts';
import type { StackDrawing } from '../../views/stacks/stack-drawing.ts';
import { isBook } from '../book/is-book.ts';
import { bookParts } from '../document/book.ts';
import { making } from '../document/making.ts';
import { placesIn } from '../document/places.ts';
import { download, type Exporter } from '../download.ts';
import { stackSvg } from '../drawing/stack-svg.ts';
import { archive } from './archive.ts';
import { coverDrawing, coverPage } from './cover.ts';
import { navigationFile } from './navigation.ts';
import { type Item, packageDocument } from './package-document.ts';
import { STYLE } from './style.ts';
import { fileName, textFile } from './text-file.ts';
import { xmlFile } from './xml.ts';

/** Draws a stack as an SVG document. */
export type Draw = (stack: StackDrawing) => string;

/** The guide as a book for reading devices. */
export const guideEpub: Exporter = (guide) => {
  const about = {
    path: 'guide.epub',
    mediaType: 'application/epub+zip',
    title: `${guide.site.title}, EPUB`,
    group: 'reader',
    licence: 'content',
  } as const;
  const draw: Draw = (stack) => stackSvg(stack, { language: guide.site.language });
  return isBook(guide) ? [download(about, () => makeEpub(guide, draw))] : [];
};

const XHTML = 'application/xhtml+xml';
const SVG = 'image/svg+xml';

/** The bytes of the guide as EPUB 3.3 (https://www.w3.org/TR/epub-33/); with `draw`, stacks are drawn as well. */
export function makeEpub(guide: Guide, draw?: Draw): Uint8Array {
  const drawings = new Map<string, string>();
  const drawing = (stack: StackDrawing) => {
    const path = `stack-${stack.id}.svg`;
    if (draw && !drawings.has(path)) drawings.set(path, draw(stack));
    return path;
  };
  const parts = bookParts(guide, draw && drawing);
  const documents = parts.flatMap((part) => part.documents);
  const placeOf = placesIn(documents);
  const pages = documents.map((document) => {
    const text = making(guide, 'guide.epub', document, () => textFile(guide, document, placeOf));
    return [fileName(document), text] as const;
  });
  const items: Item[] = [
    { path: 'cover.xhtml', mediaType: XHTML, read: true },
    { path: 'navigation.xhtml', mediaType: XHTML, properties: 'nav', read: true },
    ...pages.map(([path]) => ({ path, mediaType: XHTML, read: true })),
    { path: 'cover.svg', mediaType: SVG, properties: 'cover-image', read: false },
    ...[...drawings.keys()].map((path) => ({ path, mediaType: SVG, read: false })),
    { path: 'style.css', mediaType: 'text/css', read: false },
  ];
  const book = [
    ['package.opf', packageDocument(guide, items, drawings.size > 0)],
    ['navigation.xhtml', navigationFile(guide, parts, placeOf)],
    ['style.css', STYLE],
    ['cover.svg', coverDrawing(guide)],
    ['cover.xhtml', coverPage(guide)],
    ...pages,
    ...drawings,
  ] as const;
  const files = book.map(([path, text]) => [`book/${path}`, text] as const);
  return archive(new Map([['META-INF/container.xml', rootFile()], ...files]), latestCheck(guide));
}

/** Where reading systems find the package document (EPUB 3.3, 4.2.6.3.1). */
function rootFile(): string {
  const rootfile = { 'full-path': 'book/package.opf', 'media-type': 'application/oebps-package+xml' };
  return xmlFile(
    x('container', { xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container', version: '1.0' }, [
      x('rootfiles', [x('rootfile', rootfile)]),
    ]),
  );
}
