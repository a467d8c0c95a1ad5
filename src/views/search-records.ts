import { type Cell, readCell } from '../corpus/cells.ts';
import { all } from '../corpus/corpus.ts';
import { plain } from '../markup/to-text.ts';
import { address } from './address.ts';
import { formatQuantity, formatValue } from './format-value.ts';
import type { Guide } from './guide.ts';
import { plainResolver } from './resolver.ts';

/** One thing that search finds by itself, with its own address. */
export interface SearchRecord {
  /** Address with the base path. */
  href: string;
  title: string;
  /** What it is, as a reader would say it. */
  kind: string;
  /** Text that is searched and shown. */
  text: string;
  /** Other names: searched, not shown. */
  names: string[];
}

/** Everything smaller than a page that a reader may look for: terms, facts, claims, questions, rows, commands. */
export function searchRecords(guide: Guide): SearchRecord[] {
  return [
    ...terms(guide),
    ...facts(guide),
    ...claims(guide),
    ...questions(guide),
    ...rows(guide),
    ...sheetEntries(guide),
  ];
}

function terms(guide: Guide): SearchRecord[] {
  return all(guide.corpus, 'term').map(({ data, id }) => ({
    href: address(guide.base, { kind: 'term', id }),
    title: data.term,
    kind: 'Term',
    text: text(guide, data.definition),
    names: data.aka,
  }));
}

function facts(guide: Guide): SearchRecord[] {
  return all(guide.corpus, 'fact').map(({ data, id }) => ({
    href: address(guide.base, { kind: 'fact', id }),
    title: data.claim,
    kind: 'Fact',
    text: [data.value ? `${formatValue(data.value)}.` : '', ...data.conditions].filter(Boolean).join(' '),
    names: [],
  }));
}

function claims(guide: Guide): SearchRecord[] {
  return all(guide.corpus, 'claim').map(({ data, id }) => ({
    href: address(guide.base, { kind: 'claim', id }),
    title: data.says,
    kind: 'Often repeated',
    text: text(guide, data.correction),
    names: [],
  }));
}

function questions(guide: Guide): SearchRecord[] {
  return all(guide.corpus, 'faq').map(({ data, id }) => ({
    href: address(guide.base, { kind: 'faq', id }),
    title: data.question,
    kind: 'Question',
    text: `${text(guide, data.short)} ${text(guide, data.long)}`,
    names: [],
  }));
}

function rows(guide: Guide): SearchRecord[] {
  return all(guide.corpus, 'catalog').flatMap(({ data, id }) =>
    data.rows.map((row) => ({
      href: address(guide.base, { kind: 'catalog', id, part: row.id }),
      title: row.label,
      kind: data.title,
      text: data.columns
        .flatMap((column) => {
          const result = readCell(column, row.cells[column.id]);
          return result.ok ? `${column.label}: ${cellText(guide, result.cell)}.` : [];
        })
        .join(' '),
      names: [],
    })),
  );
}

function sheetEntries(guide: Guide): SearchRecord[] {
  return all(guide.corpus, 'cheat-sheet').flatMap(({ data, id }) =>
    data.groups
      .flatMap((group) => group.entries)
      .map((entry) => ({
        href: address(guide.base, { kind: 'cheat-sheet', id, part: entry.id }),
        title: entry.kind === 'command' ? entry.command : entry.rule,
        kind: entry.kind === 'command' ? 'Command' : data.title,
        text: [entry.does, entry.caution ?? ''].map((one) => text(guide, one)).join(' '),
        names: [],
      })),
  );
}

function cellText(guide: Guide, cell: Cell): string {
  switch (cell.type) {
    case 'text':
      return text(guide, cell.value);
    case 'enum':
      return cell.label;
    case 'yes-no':
      return cell.value ? 'yes' : 'no';
    case 'quantity':
      return formatQuantity(cell.value);
    case 'fact':
    case 'term':
      return text(guide, `[](${cell.type}:${cell.id})`);
    default:
      return cell.value;
  }
}

function text(guide: Guide, markdown: string): string {
  return plain(markdown, plainResolver(guide));
}
