import type { Element } from 'xast';
import { x } from 'xastscript';
import { directionOf } from '../../schema/language.ts';
import type { Guide } from '../../views/guide.ts';
import { latestCheck } from '../../views/reviews/checked-on.ts';
import { guideEdition } from '../editions/edition-of.ts';
import { instant } from '../editions/instant.ts';
import { publicationId } from './identifier.ts';
import { xmlFile } from './xml.ts';

/** A file of the book as its package document lists it. */
export interface Item {
  path: string;
  mediaType: string;
  /** What the file is for the reading system: `nav`, `cover-image`. */
  properties?: string;
  /** Whether it is read in its turn, or only used by others. */
  read: boolean;
}

/** The package document (EPUB 3.3, 5): what the book is, its files, and the order in which they are read. */
export function packageDocument(guide: Guide, items: readonly Item[], hasDrawings: boolean): string {
  const id = (item: Item) => `item-${items.indexOf(item) + 1}`;
  return xmlFile(
    x(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'publication-id',
        'xml:lang': guide.site.language,
      },
      [
        x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
          ...publication(guide),
          ...accessibility(hasDrawings),
        ]),
        x(
          'manifest',
          items.map((item) =>
            x('item', {
              id: id(item),
              href: item.path,
              'media-type': item.mediaType,
              ...(item.properties === undefined ? {} : { properties: item.properties }),
            }),
          ),
        ),
        x(
          'spine',
          directionOf(guide.site.language) === 'rtl' ? { 'page-progression-direction': 'rtl' } : {},
          items.filter(({ read }) => read).map((item) => x('itemref', { idref: id(item) })),
        ),
      ],
    ),
  );
}

const meta = (property: string, text: string): Element => x('meta', { property }, text);

function publication(guide: Guide): Element[] {
  const { description, language, licence, title } = guide.site;
  const day = latestCheck(guide);
  return [
    x('dc:identifier', { id: 'publication-id' }, publicationId(guide)),
    x('dc:title', title),
    x('dc:language', language),
    x('dc:creator', `The authors of ${title}`),
    x('dc:publisher', title),
    x('dc:description', description),
    x('dc:rights', `${licence.name}, ${licence.url}`),
    x('dc:date', day),
    ...(guide.origin === undefined ? [] : [x('dc:source', `${guide.origin}${guide.base}`)]),
    meta('dcterms:modified', instant(guideEdition(guide).since)),
  ];
}

/**
 * What the book offers to readers who do not see it, or see it otherwise (EPUB Accessibility 1.1, 2). It claims no
 * conformance: that takes an evaluation of each book.
 */
function accessibility(hasDrawings: boolean): Element[] {
  const features = [
    'structuralNavigation',
    'tableOfContents',
    'readingOrder',
    'displayTransformability',
    ...(hasDrawings ? ['alternativeText', 'longDescription'] : []),
  ];
  const drawings = hasDrawings
    ? ' Every drawing has a text alternative and is explained layer by layer in the text that follows it.'
    : '';
  return [
    meta('schema:accessMode', 'textual'),
    ...(hasDrawings ? [meta('schema:accessMode', 'visual')] : []),
    meta('schema:accessModeSufficient', 'textual'),
    ...features.map((feature) => meta('schema:accessibilityFeature', feature)),
    meta('schema:accessibilityHazard', 'none'),
    meta(
      'schema:accessibilitySummary',
      `All content is text that reflows, with headings, lists and tables marked as such.${drawings} Colour carries no meaning of its own.`,
    ),
  ];
}
