import { inLight } from '../../design/light.ts';
import { formatDate } from '../../schema/format-value.ts';
import type { Guide } from '../../views/guide.ts';
import { latestAsOf } from '../../views/reviews/as-of.ts';
import type { StackDrawing } from '../../views/stacks/stack-drawing.ts';
import { isLookedUp } from '../document/book.ts';
import { stackSvg } from '../drawing/stack-svg.ts';
import { markSvg } from '../mark/mark-svg.ts';
import { fromHast, type Picture } from '../typst/from-hast.ts';
import { asciiLiteral, value } from '../typst/literal.ts';
import { PRELUDE } from '../typst/prelude.ts';
import { about, settings } from '../typst/settings.ts';
import { text } from '../typst/text.ts';
import { type BookEntry, bookEntries } from './contents.ts';
import { type BookLinks, bookLinks } from './links.ts';
import { BOOK_TEMPLATE } from './template.ts';

/** The guide as a book before it is set: every document in order, and the drawings that they name. */
export interface Book {
  entries: readonly BookEntry[];
  drawings: ReadonlyMap<string, Picture>;
}

/** Gathers what a book of the guide holds. */
export function bookOf(guide: Guide): Book {
  const drawings = new Map<string, Picture>();
  const drawing = (stack: StackDrawing) => {
    drawings.set(stack.id, pictureOf(guide, stack));
    return stack.id;
  };
  return { entries: bookEntries(guide, drawing), drawings };
}

/** A book as one Typst document: cover, contents, every document, the facts as notes at the end. */
export function bookSource(guide: Guide, { drawings, entries }: Book): string {
  const body = (links: BookLinks) =>
    entries.map((entry) => entryMarkup(entry, links, (id) => drawings.get(id))).join('\n');
  const documents = entries.map(({ document }) => document);
  // Set once without looking, to learn which places there are; then with the links to them.
  const set = labelsIn(body(bookLinks(documents, undefined, () => false)));
  return [
    PRELUDE,
    BOOK_TEMPLATE,
    about(guide, guide.site.title),
    settings(guide),
    `#let data = ${coverData(guide)}`,
    '#show: body => book(data, body)',
    '#cover(data)',
    body(bookLinks(documents, guide.origin, (label) => set.has(label))),
  ].join('\n');
}

function entryMarkup(
  { document, level, number, opens }: BookEntry,
  links: BookLinks,
  image: (src: string) => Picture | undefined,
): string {
  const around = {
    link: (href: string) => links.target(document, href),
    label: (id: string) => links.label(document, id),
    image,
    citations: 'mark',
    headingOffset: level - 1,
  } as const;
  const content = fromHast([document.body], around);
  const name = `${number ?? 'none'}, [${text(document.title)}], ${asciiLiteral(links.label(document))}`;
  return [
    ...(opens === undefined ? [] : [`#part[${text(opens)}]`]),
    `#title(${level}, ${name})`,
    isLookedUp(document) ? `#reference[${content}]` : content,
  ].join('\n');
}

const labelsIn = (source: string): ReadonlySet<string> =>
  new Set([...source.matchAll(/#label\("([^"]*)"\)/g)].flatMap(([, label = '']) => label));

function pictureOf({ site }: Guide, stack: StackDrawing): Picture {
  const svg = stackSvg(stack, { language: site.language });
  return { format: 'svg', bytes: new TextEncoder().encode(svg) };
}

function coverData(guide: Guide): string {
  const { base, origin, site } = guide;
  const day = latestAsOf(guide);
  const lines = [
    ...(day === undefined ? [] : [`As checked on ${formatDate(day)}.`]),
    `${site.licence.name}, ${site.licence.url}`,
    ...(origin === undefined ? [] : [`${origin}${base}`]),
  ];
  return value({
    fields: {
      guide: site.title,
      tagline: site.tagline,
      mark: { ascii: markSvg(guide, inLight) },
      lines: lines.map((line) => ({ markup: text(line) })),
    },
  });
}
