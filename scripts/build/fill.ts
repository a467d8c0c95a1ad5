import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { SKIP, visit } from 'unist-util-visit';

/**
 * A page in which the text of each element whose `data-built` is one of these names is the value of that name; all else stays as it
 * is to the letter. Undefined when the page has no element for one of them.
 */
export function fill(html: string, values: ReadonlyMap<string, string>): string | undefined {
  const found: { name: string; start: number; end: number }[] = [];
  visit(fromHtml(html, { verbose: true }), 'element', (node) => {
    const name = node.properties.dataBuilt;
    const inside = insideOf(node);
    if (typeof name !== 'string' || !values.has(name) || !inside) return undefined;
    found.push({ name, ...inside });
    return SKIP;
  });
  if ([...values.keys()].some((wanted) => !found.some(({ name }) => name === wanted))) return undefined;
  return found.reduceRight(
    (text, { end, name, start }) => text.slice(0, start) + escaped(values.get(name) ?? '') + text.slice(end),
    html,
  );
}

/** Where the text of an element that has both tags begins and ends. */
function insideOf(node: Element): { start: number; end: number } | undefined {
  const tags = node.data?.position;
  const start = tags?.opening?.end.offset;
  const end = tags?.closing?.start.offset;
  return start === undefined || end === undefined ? undefined : { start, end };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
