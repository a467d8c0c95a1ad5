import type { Link as MdLink, Nodes, Root } from 'mdast';
import { shownOf } from '../columns/columns.ts';
import type { Shown } from '../columns/define-column.ts';
import { hasOwnCode, KINDS } from '../kinds/kinds.ts';
import { cellOf } from './cells.ts';
import type { Entry, ProseField, Reference } from './corpus.ts';
import { attribute, EMBEDS, embedOf } from './embed.ts';
import type { Path } from './locate.ts';
import { insideOwnTags } from './own-tag.ts';
import type { TreeOf } from './parsed-once.ts';
import { remember } from './remember.ts';
import { type MarkedString, markedStrings } from './schema-walk.ts';
import { parseLink } from './scheme.ts';
import { walk } from './walk.ts';

/** Everything in an entry's data that readers see as Markdown, and everything that points elsewhere. */
export interface Marked {
  prose: ProseField[];
  references: Reference[];
}

/**
 * Collects the text and the references of an entry, by the marks of its schema and the types of its columns, both in the
 * order of the data: facts are numbered in the order in which a reader meets them.
 */
export function markedOf(entry: Entry, treeOf: TreeOf): Marked {
  const rows = new Set<PropertyKey>();
  const found = [...markedStrings(KINDS[entry.kind].schema, entry.data)].flatMap((marked) => {
    if (marked.mark.role === 'text') return [];
    const [list, row, field] = marked.path;
    if (!isCatalog(entry) || list !== 'rows' || row === undefined || field === 'term' || rows.has(row))
      return [read(entry, marked, treeOf)];
    // A row is read from its name over its cells to what it rests on.
    rows.add(row);
    return [cells(entry, Number(row), treeOf), read(entry, marked, treeOf)];
  });
  return joined(found);
}

const NOTHING: Marked = { prose: [], references: [] };

const joined = (all: readonly Marked[]): Marked => ({
  prose: all.flatMap(({ prose }) => prose),
  references: all.flatMap(({ references }) => references),
});

/** What one marked string says. */
function read(entry: Entry, { mark, path, value }: MarkedString, treeOf: TreeOf): Marked {
  switch (mark.role) {
    case 'id':
    case 'text':
      return NOTHING;
    case 'prose':
      return proseField(entry, path, value, treeOf(value));
    case 'ref':
      return fieldReference(entry, path, { kind: mark.kind, id: value }, false);
    case 'link': {
      const link = parseLink(value);
      return link.type === 'target' ? fieldReference(entry, path, link.target, false) : NOTHING;
    }
  }
}

/** References made by the links and the embedded entries of a text. */
export function linksOf(field: ProseField): Reference[] {
  const found: Reference[] = [];
  const shown = hasOwnCode(field.from.kind) ? insideOwnTags(field.tree) : undefined;
  const goesAlong = (node: Nodes) => shown?.has(node) ?? true;
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
        goesAlong: goesAlong(node),
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
          goesAlong: goesAlong(node),
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

function proseField(from: Entry, path: Path, source: string, tree: Root): Marked {
  const field: ProseField = {
    from,
    path,
    source,
    tree,
    at: (part) => from.locate(path, part === undefined ? {} : { part }),
  };
  return { prose: [field], references: linksOf(field) };
}

function fieldReference(from: Entry, path: Path, to: Reference['to'], printsValue: boolean): Marked {
  const at = () => from.locate(path);
  return {
    prose: [],
    references: [{ from, to, via: 'field', printsValue, embeds: false, goesAlong: true, at }],
  };
}

function isCatalog(entry: Entry): entry is Entry<'catalog'> {
  return entry.kind === 'catalog';
}

/** The schema leaves cells open; their columns say which hold text and which hold ids. */
function cells(entry: Entry<'catalog'>, index: number, treeOf: TreeOf): Marked {
  const { columns, rows } = entry.data;
  const row = rows[index];
  return joined(
    columns.map((column) => {
      const cell = row && cellOf(column, row);
      return cell ? shown(entry, ['rows', index, 'cells', column.id], shownOf(cell), treeOf) : NOTHING;
    }),
  );
}

/** What a cell says by the form in which it is shown. */
function shown(entry: Entry, path: Path, cell: Shown, treeOf: TreeOf): Marked {
  switch (cell.as) {
    case 'prose':
      return proseField(entry, path, cell.markdown, treeOf(cell.markdown));
    case 'fact':
    case 'term':
      return fieldReference(entry, path, { kind: cell.as, id: cell.id }, cell.as === 'fact');
    case 'code':
    case 'text':
    case 'address':
    case 'choice':
    case 'answer':
      return NOTHING;
  }
}
