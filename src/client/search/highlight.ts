import { adoptStyle } from '../adopt-style.ts';

const STYLE = '::highlight(search) { background-color: var(--mark); color: var(--ink) }';

/** Marks more than these would be noise. */
const MOST = 100;

/**
 * Marks words in the part of the page that its address names, or in all of it, without changing the document (CSS
 * Custom Highlight API). Does nothing where a browser cannot.
 */
export function highlight(words: readonly string[]): void {
  if (!('highlights' in CSS) || words.length === 0) return;
  const named = document.querySelector(':target');
  const root = document.querySelector('main') ?? document.body;
  const ranges: Range[] = [];
  const alternatives = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`));
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${alternatives.join('|')})(?![\p{L}\p{N}])`,
    'giu',
  );
  for (const text of textsFrom(root, named)) {
    for (const { 0: found, index } of text.data.matchAll(pattern)) {
      if (ranges.length >= MOST) break;
      const range = new Range();
      range.setStart(text, index);
      range.setEnd(text, index + found.length);
      ranges.push(range);
    }
  }
  if (!CSS.highlights.has('search')) adoptStyle(STYLE);
  CSS.highlights.set('search', new Highlight(...ranges));
}

/** Texts of the named element; of a heading, those up to the next heading; of no element, all below `root`. */
function* textsFrom(root: Element, named: Element | null): Generator<Text> {
  const heading = named?.matches('h1, h2, h3, h4, h5, h6') ? named : undefined;
  const walker = document.createTreeWalker(heading || !named ? root : named, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (!(text instanceof Text)) continue;
    if (heading) {
      const place = heading.compareDocumentPosition(text);
      if (place & Node.DOCUMENT_POSITION_PRECEDING) continue;
      const other = text.parentElement?.closest('h1, h2, h3, h4, h5, h6');
      if (other && other !== heading) return;
    }
    yield text;
  }
}
