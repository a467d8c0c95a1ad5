import type { Element as HastElement } from 'hast';
import { toXast } from 'hast-util-to-xast';
import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** Characters that the library lets through although XML 1.0, 2.2 has no place for them. */
const NO_CHARACTER = /[\ufffe\uffff]/g;

/** An element as an XML file in UTF-8. */
export function xmlFile(root: Element): string {
  const tree = { type: 'root' as const, children: [root] };
  const xml = toXml(tree, { closeEmptyElements: true }).toWellFormed().replaceAll(NO_CHARACTER, '\ufffd');
  // no text may contain "]]>" (XML 1.0, 2.4), and nothing here is a CDATA section.
  return `<?xml version="1.0" encoding="utf-8"?>\n${xml.replaceAll(']]>', ']]&gt;')}\n`;
}

/** An HTML page as XHTML for an EPUB, with the names that its semantics need. */
export function xhtmlFile(html: HastElement): string {
  const root = toXast(html);
  if (root.type !== 'element') throw new TypeError('An element becomes an element.');
  root.attributes = {
    ...root.attributes,
    xmlns: 'http://www.w3.org/1999/xhtml',
    'xmlns:epub': 'http://www.idpf.org/2007/ops',
  };
  return xmlFile(root).replace('?>\n', '?>\n<!DOCTYPE html>\n');
}
