import type { Element, Properties } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { hasText } from '../../kinds/kinds.ts';
import { textOf } from '../../markup/text-of.ts';
import type { Guide } from '../../views/guide.ts';
import type { BookPart } from '../document/book.ts';
import type { GuideDocument } from '../document/document.ts';
import { documentPages } from '../document/documents.ts';
import type { Places } from '../document/places.ts';
import { semanticsOf } from './semantics.ts';
import { fileName, xhtmlPage } from './text-file.ts';
import { xhtmlFile } from './xml.ts';

/** The navigation document (EPUB 3.3, 7): contents, lists of tables and drawings wherever they are, landmarks. */
export function navigationFile(guide: Guide, parts: readonly BookPart[], placeOf: Places): string {
  const { language, title } = guide.site;
  return xhtmlFile(
    xhtmlPage(
      language,
      title,
      h(
        'nav',
        { 'epub:type': 'toc', role: 'doc-toc', id: 'toc', ariaLabelledBy: 'toc-title' },
        h('h1', { id: 'toc-title' }, 'Contents'),
        h('ol', parts.flatMap(partItems)),
      ),
      ...listOf(guide, placeOf, 'lot', 'Tables', ['comparison', 'catalog']),
      ...listOf(guide, placeOf, 'loi', 'Drawings', ['stack']),
      landmarks(parts),
    ),
  );
}

function partItems({ documents, title }: BookPart): Element[] {
  const [only, ...others] = documents;
  if (only && others.length === 0) return [documentItem(only)];
  return [h('li', h('span', title), h('ol', documents.map(documentItem)))];
}

function documentItem(document: GuideDocument): Element {
  const headings = hasText(document.kind) ? anchoredHeadings(document) : [];
  const file = fileName(document);
  const inner = headings.map((heading) =>
    h('li', h('a', { href: `${file}#${heading.properties.id}` }, textOf(heading))),
  );
  return h('li', h('a', { href: file }, document.title), inner.length === 0 ? [] : h('ol', inner));
}

function anchoredHeadings({ body }: GuideDocument): Element[] {
  const found: Element[] = [];
  visit(body, 'element', (node) => {
    if (node.tagName === 'h2' && typeof node.properties.id === 'string') found.push(node);
  });
  return found;
}

/** A list of entries that are tables or drawings, at the places where the book shows them. */
function listOf(
  guide: Guide,
  placeOf: Places,
  type: string,
  title: string,
  kinds: readonly GuideDocument['kind'][],
): Element[] {
  const items = documentPages(guide)
    .filter(({ id, kind }) => id !== '' && kinds.includes(kind))
    .flatMap(({ address, title: name }) => {
      const place = placeOf(address);
      if (!place) return [];
      const anchor = place.anchor === undefined ? '' : `#${place.anchor}`;
      return h('li', h('a', { href: fileName(place.document) + anchor }, name));
    });
  return items.length === 0 ? [] : [named(type, title, items)];
}

/** A list of places that its heading names: reading systems tell several lists apart by their names. */
function named(type: string, title: string, items: Element[], properties: Properties = {}): Element {
  const id = `${type}-title`;
  return h('nav', { 'epub:type': type, ariaLabelledBy: id, ...properties }, [
    h('h2', { id }, title),
    h('ol', items),
  ]);
}

function landmarks(parts: readonly BookPart[]): Element {
  const documents = parts.flatMap((part) => part.documents);
  const first = (kind: GuideDocument['kind']) => documents.find((document) => document.kind === kind);
  const start = first('chapter') ?? documents[0];
  const places = [first('site'), first('faq'), first('term'), first('source')].flatMap(
    (document) => document ?? [],
  );
  const item = (type: string, href: string, title: string) =>
    h('li', h('a', { 'epub:type': type, href }, title));
  const items = [
    item('cover', 'cover.xhtml', 'Cover'),
    item('toc', 'navigation.xhtml#toc', 'Contents'),
    ...(start ? [item('bodymatter', fileName(start), 'Start of the text')] : []),
    ...places.map((document) => item(semanticsOf(document).type, fileName(document), document.title)),
  ];
  return named('landmarks', 'Landmarks', items, { hidden: true });
}
