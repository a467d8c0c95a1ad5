import type { PdfObject } from './objects.ts';

/**
 * Tags the cells that head a row of a table as such: Typst 0.14 can say so of columns alone. In every table of this
 * project the first cell of a row of the body heads it, unless it is empty or the only one (`rehypeTables`). Rows then have
 * two kinds of heads, so that their cells no longer name the heads of their columns one by one: readers find both by
 * their scope (ISO 32000-1, 14.8.5.7).
 */
export function tagRowHeads(objects: readonly PdfObject[]): PdfObject[] {
  const texts = new Map(objects.map(({ number, text, type }) => [number, type === 'plain' ? text : '']));
  const is = (number: number | undefined, role: string) =>
    number !== undefined && roleOf(texts.get(number) ?? '') === role;
  const changed = new Map<number, string>();
  for (const [row, text] of texts) {
    if (!is(row, 'TR') || !is(parentOf(text), 'TBody')) continue;
    const [first, ...others] = kidsOf(text);
    if (first === undefined || others.length === 0 || !is(first, 'TD')) continue;
    const cell = texts.get(first) ?? '';
    if (kidsOf(cell).length === 0) continue;
    changed.set(first, asRowHead(cell));
    for (const other of others) changed.set(other, (texts.get(other) ?? '').replace(NAMED_HEADS, ''));
  }
  return objects.map((object) => {
    const text = changed.get(object.number);
    return text === undefined ? object : { ...object, text };
  });
}

/** The attribute by which a cell names its heads, alone in its dictionary. */
const NAMED_HEADS = /<<\s*\/O \/Table\s*\/Headers \[[^\]]*\]\s*>>/;
const ROW_HEAD = '<< /O /Table /Scope /Row >>';

function asRowHead(cell: string): string {
  const head = cell.replace('/S /TD', '/S /TH');
  if (NAMED_HEADS.test(head)) return head.replace(NAMED_HEADS, ROW_HEAD);
  if (head.includes('/A [')) return head.replace('/A [', `/A [${ROW_HEAD} `);
  return head.replace('/K', `/A [${ROW_HEAD}]\n  /K`);
}

/** The role of a structure element, as in `/S /TD`; none for another object. */
const roleOf = (text: string): string | undefined =>
  /^<<\s*\/Type \/StructElem\s*\/S \/(\w+)/.exec(text)?.[1];

function parentOf(text: string): number | undefined {
  const found = /\/P (\d+) 0 R/.exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** Numbers of the elements below one, in reading order; of content directly in it, -1. */
function kidsOf(text: string): number[] {
  const list = /\/K (?:\[([\s\S]*?)\]\s*(?:\/Pg|>>\s*$)|(\d+(?: 0 R)?))/.exec(text);
  const kids = (list?.[1] ?? list?.[2] ?? '').replace(/<<[\s\S]*?>>/g, ' -1 ');
  return [...kids.matchAll(/(\d+) 0 R|-?\d+/g)].map(([, reference]) =>
    reference === undefined ? -1 : Number(reference),
  );
}
