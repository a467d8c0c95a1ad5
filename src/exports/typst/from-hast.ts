import type { Element, Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { textOf } from '../../markup/text-of.ts';
import { asciiLiteral, literal, type Typst } from './literal.ts';
import { tableMarkup } from './table.ts';
import { text } from './text.ts';
import { attribute, childElements, classes, isElement } from './tree.ts';
import type { Write } from './write.ts';

/** Where a link leads: to a public address, or to a labelled place in the same document. */
export type LinkTarget = { url: string } | { label: string };

/** A picture that an `img` names. */
export interface Picture {
  format: 'png' | 'jpg' | 'gif' | 'webp' | 'svg';
  bytes: Uint8Array;
}

/** What a document does with the parts of HTML that lead out of the text. */
export interface Surroundings {
  /** Where an address leads on paper; words stay plain text when it leads nowhere. */
  link: (href: string) => LinkTarget | undefined;
  /** The label of an element with this id, when the document needs one. Each label may occur only once. */
  label?: (id: string) => string | undefined;
  image?: (src: string) => Picture | undefined;
  /** Whether the numbers of cited facts are printed. */
  citations: 'mark' | 'omit';
  /** Added to the level of every heading. */
  headingOffset?: number;
}

type Writer = (element: Element, write: Write, around: Surroundings) => string;

/**
 * A tree of HTML as Typst markup that needs the functions of `PRELUDE`. An element it does not know stands for its
 * children. Text goes into string literals only, so nothing in it is read as markup.
 */
export function fromHast(nodes: readonly Nodes[], around: Surroundings): Typst {
  const write: Write = (list) =>
    list
      .map((node, index) => `${between(list[index - 1], node, around)}${writeNode(node, write, around)}`)
      .join('');
  return write(nodes) as Typst;
}

/** Numbers of two citations in a row would read as one. */
function between(before: Nodes | undefined, node: Nodes, { citations }: Surroundings): string {
  const isCitation = (one: Nodes | undefined) =>
    one?.type === 'element' && one.tagName === 'sup' && classes(one).includes('cite');
  return citations === 'mark' && isCitation(before) && isCitation(node) ? '#citation[,];' : '';
}

function writeNode(node: Nodes, write: Write, around: Surroundings): string {
  if (node.type === 'text') return text(node.value);
  if (node.type === 'root') return write(node.children);
  if (node.type !== 'element' || node.properties.hidden === true) return '';
  const writer = Object.hasOwn(WRITERS, node.tagName) ? WRITERS[node.tagName] : undefined;
  const written = writer ? writer(node, write, around) : write(node.children);
  return `${place(node, around)}${written}`;
}

/** The label of an element that has one. Parts of lists and tables, which have no place of their own, put it inside. */
function place({ properties: { id } }: Element, { label: labelOf }: Surroundings): string {
  const label = typeof id === 'string' ? labelOf?.(id) : undefined;
  return label === undefined ? '' : `#metadata(none)#label(${asciiLiteral(label)});`;
}

const wrapped =
  (name: string): Writer =>
  ({ children }, write) =>
    `#${name}[${write(children)}];`;

const block = (markup: string): string => `#parbreak();${markup}#parbreak();`;
const asBlock: Writer = ({ children }, write) => block(write(children));
const nothing: Writer = () => '';

const heading: Writer = ({ children, tagName }, write, { headingOffset = 0 }) => {
  const level = Math.max(1, Number(tagName.slice(1)) + headingOffset);
  return `#heading(level: ${level})[${write(children)}];`;
};

const list: Writer = (element, write, around) => {
  const items = childElements(element, 'li');
  const loose = items.some((item) => childElements(item, 'p').length > 0);
  const start = Number(element.properties.start ?? 1);
  const settings = element.tagName === 'ol' ? `start: ${start}, tight: ${!loose}` : `tight: ${!loose}`;
  const name = element.tagName === 'ol' ? 'enum' : 'list';
  return items.length === 0
    ? ''
    : `#${name}(${settings}, ${items.map((item) => `[${place(item, around)}${write(item.children)}], `).join('')});`;
};

/** Terms and what is said of them; HTML allows several of each in a row, and a `div` around each group. */
const descriptions: Writer = (element, write, around) => {
  const parts = element.children.flatMap((child) =>
    isElement(child) && child.tagName === 'div' ? child.children : [child],
  );
  const groups: { terms: string[]; said: string[] }[] = [];
  for (const part of parts.filter(isElement)) {
    const last = groups.at(-1);
    const words = `${place(part, around)}${write(part.children)}`;
    if (part.tagName === 'dt') {
      if (last && last.said.length === 0) last.terms.push(words);
      else groups.push({ terms: [words], said: [] });
    } else if (last) last.said.push(words);
    else groups.push({ terms: [], said: [words] });
  }
  const items = groups.map(
    ({ said, terms }) => `terms.item([${terms.join('#linebreak();')}], [${said.join('#parbreak();')}]), `,
  );
  return items.length === 0 ? '' : `#terms(${items.join('')});`;
};

const listingOf: Writer = (element) => {
  const code = childElements(element, 'code')[0] ?? element;
  const tokens = code.children.map((child) => {
    const kind = isElement(child)
      ? classes(child)
          .find((name) => name.startsWith('tk-'))
          ?.slice(3)
      : undefined;
    return `(${literal(kind ?? '')}, ${literal(textOf(child))}), `;
  });
  return `#listing((${tokens.join('')}));`;
};

const anchor: Writer = ({ children, properties }, write, { link }) => {
  const target = typeof properties.href === 'string' ? link(properties.href) : undefined;
  const words = write(children);
  if (!target || words.trim() === '') return words;
  return `#link(${'url' in target ? asciiLiteral(target.url) : `label(${asciiLiteral(target.label)})`})[${words}];`;
};

const superscript: Writer = (element, write, { citations }) => {
  if (!classes(element).includes('cite')) return `#super[${write(element.children)}];`;
  return citations === 'omit' ? '' : `#citation[${write(element.children)}];`;
};

/** Typst's own figure must be a picture with an alternative; these hold tables, lists and code as well. */
const figure: Writer = (element, write) => {
  const captions = childElements(element, 'figcaption');
  const body = element.children.filter((child) => !captions.some((caption) => caption === child));
  return block(
    `${captions.map(({ children }) => `#strong[${write(children)}];#parbreak();`).join('')}${write(body)}`,
  );
};

const image: Writer = (element, _write, { image: load }) => {
  const alt = attribute(element, 'alt');
  const picture = load?.(attribute(element, 'src'));
  if (!picture) return text(alt);
  return `#picture(${dataOf(picture)}, ${literal(picture.format)}, ${asciiLiteral(alt)});`;
};

/** SVG is text and reads shorter so; the rest is written byte for byte. */
function dataOf({ bytes, format }: Picture): string {
  return format === 'svg'
    ? `bytes(${asciiLiteral(new TextDecoder().decode(bytes))})`
    : `bytes((${[...bytes].join(',')},))`;
}

const drawing: Writer = (element) => {
  const title = childElements(element, 'title')[0];
  const alt = attribute(element, 'ariaLabel') || (title ? textOf(title) : '');
  const svg = toHtml(
    { ...element, properties: { xmlns: 'http://www.w3.org/2000/svg', ...element.properties } },
    { space: 'svg' },
  );
  return `#picture(bytes(${asciiLiteral(svg)}), "svg", ${asciiLiteral(alt)});`;
};

const checkbox: Writer = ({ properties }) => {
  if (properties.type !== 'checkbox') return '';
  return text(properties.checked === true ? '☑ ' : '☐ ');
};

/** The elements that Markdown, the pages' own components and their pictures are made of. */
const WRITERS: Readonly<Record<string, Writer>> = {
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, heading])),
  ...Object.fromEntries(
    ['p', 'div', 'section', 'article', 'details', 'header', 'footer'].map((name) => [name, asBlock]),
  ),
  ...Object.fromEntries(['script', 'style', 'template'].map((name) => [name, nothing])),
  a: anchor,
  b: wrapped('strong'),
  blockquote: wrapped('quote(block: true)'),
  br: () => '#linebreak();',
  code: (element) => `#raw(${literal(textOf(element).replace(/\s+/g, ' '))});`,
  del: wrapped('strike'),
  dl: descriptions,
  em: wrapped('emph'),
  figure,
  hr: () => '#rule;',
  i: wrapped('emph'),
  img: image,
  input: checkbox,
  ol: list,
  pre: listingOf,
  s: wrapped('strike'),
  strong: wrapped('strong'),
  sub: wrapped('sub'),
  summary: ({ children }, write) => block(`#strong[${write(children)}];`),
  sup: superscript,
  svg: drawing,
  table: (element, write, around) =>
    tableMarkup(
      element,
      { head: (nodes) => fromHast(nodes, { ...around, link: () => undefined }), body: write },
      (part) => place(part, around),
    ),
  ul: list,
  var: wrapped('emph'),
};
