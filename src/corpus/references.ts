import type { Link as MdLink, Root } from 'mdast';
import { KINDS } from '../schema/kinds.ts';
import { readCell } from './cells.ts';
import type { Entry, ProseField, Reference } from './corpus.ts';
import { attribute, EMBEDS, embedOf } from './embed.ts';
import type { Path } from './locate.ts';
import { parseMarkdown } from './markdown.ts';
import { remember } from './remember.ts';
import { markedStrings } from './schema-walk.ts';
import { parseLink } from './scheme.ts';
import { walk } from './walk.ts';

/** Everything in an entry's data that readers see as Markdown, and everything that points elsewhere. */
export interface Marked {
  prose: ProseField[];
  references: Reference[];
}

/** Collects the text and the references of an entry, by the marks of its schema and the types of its columns. */
export function markedOf(entry: Entry): Marked {
  const prose: ProseField[] = [];
  const references: Reference[] = [];
  for (const { mark, path, value } of markedStrings(KINDS[entry.kind].schema, entry.data)) {
    if (mark.role === 'prose') prose.push(proseField(entry, path, value));
    else if (mark.role === 'ref')
      references.push(fieldReference(entry, path, { kind: mark.kind, id: value }, false));
    else if (mark.role === 'link') {
      const link = parseLink(value);
      if (link.type === 'target') references.push(fieldReference(entry, path, link.target, false));
    }
  }
  if (isCatalog(entry)) addCells(entry, prose, references);
  return { prose, references: [...references, ...prose.flatMap(linksOf)] };
}

/** References made by the links and the embedded entries of a text. */
export function linksOf(field: ProseField): Reference[] {
  const found: Reference[] = [];
  walk(field.tree, (node) => {
    if (node.type === 'link') {
      const link = parseLink(node.url);
      if (link.type !== 'target') return;
      const printsValue = link.target.kind === 'fact' && node.children.length === 0;
      found.push({
        from: field.from,
        to: link.target,
        via: 'link',
        printsValue,
        embeds: false,
        at: () => field.at(node.url, node),
      });
    } else if (node.type === 'mdxJsxFlowElement') {
      const tag = embedOf(node.name);
      const id = attribute(node, 'id');
      if (tag && id !== undefined) {
        found.push({
          from: field.from,
          to: { kind: EMBEDS[tag], id },
          via: 'link',
          printsValue: false,
          embeds: true,
          at: () => field.at(id, node),
        });
      }
    }
  });
  return found;
}

/** All links of a text, in order. */
export const linkNodes = remember((tree: Root): readonly MdLink[] => {
  const nodes: MdLink[] = [];
  walk(tree, (node) => {
    if (node.type === 'link') nodes.push(node);
  });
  return nodes;
});

function proseField(from: Entry, path: Path, value: string): ProseField {
  return {
    from,
    path,
    tree: parseMarkdown(value),
    at: (part) => from.locate(path, part === undefined ? {} : { part }),
  };
}

function fieldReference(from: Entry, path: Path, to: Reference['to'], printsValue: boolean): Reference {
  return { from, to, via: 'field', printsValue, embeds: false, at: () => from.locate(path) };
}

function isCatalog(entry: Entry): entry is Entry<'catalog'> {
  return entry.kind === 'catalog';
}

/** The schema leaves cells open; their columns say which hold text and which hold ids. */
function addCells(entry: Entry<'catalog'>, prose: ProseField[], references: Reference[]): void {
  for (const [index, row] of entry.data.rows.entries()) {
    for (const column of entry.data.columns) {
      const result = Object.hasOwn(row.cells, column.id) ? readCell(column, row.cells[column.id]) : undefined;
      if (!result?.ok) continue;
      const path = ['rows', index, 'cells', column.id];
      const { cell } = result;
      if (cell.type === 'text') prose.push(proseField(entry, path, cell.value));
      else if (cell.type === 'fact' || cell.type === 'term') {
        references.push(fieldReference(entry, path, { kind: cell.type, id: cell.id }, cell.type === 'fact'));
      }
    }
  }
}
