import type { Nodes, Paragraph, Table, TableRow } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { ProseField } from '../corpus/corpus.ts';
import { entryName } from '../corpus/entries.ts';
import { walk } from '../corpus/walk.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { quote } from '../diagnostics/wording.ts';
import { placeAt, rawRuns } from './markdown/raw-runs.ts';
import type { Rule } from './rule.ts';

/** A table shows every cell that was written: GFM drops those beyond the head without a word. */
export const tableRow: Rule = {
  name: 'table-row',
  description: 'Every row of a table in text has as many cells as its head.',
  codes: ['table-row'],
  check: (corpus) => corpus.prose.flatMap(inField),
};

interface Problem {
  message: string;
  fix: string;
}

function inField(field: ProseField): Diagnostic[] {
  const name = entryName(field.from.kind, field.from.id);
  const found: Diagnostic[] = [];
  const report = (node: Nodes, { fix, message }: Problem) => {
    const start = node.position?.start.offset ?? 0;
    const length = (node.position?.end.offset ?? start) - start;
    found.push(diagnostic('table-row', placeAt(field, start, length), `${name} ${message}.`, fix));
  };
  const cut = cellsWithCutCode(field);
  walk(field.tree, (node) => {
    if (node.type === 'table') {
      for (const row of node.children) {
        const problem = inRow(row, node, cut);
        if (problem) report(row, problem);
      }
    } else if (node.type === 'paragraph') {
      const problem = noTable(node, field.source);
      if (problem) report(node, problem);
    }
  });
  return found;
}

const ESCAPE = 'Write a pipe inside a cell as \\|, in code too.';

function inRow(row: TableRow, table: Table, cut: ReadonlySet<Nodes>): Problem | undefined {
  const wanted = table.children[0]?.children.length ?? 0;
  const given = row.children.length;
  const counts = `${given} ${given === 1 ? 'cell' : 'cells'}, but the head of the table has ${wanted}`;
  const open = row.children.filter((cell) => cut.has(cell)).length;
  if (open > 1) return { message: `has a row ${shown(row)} in which a pipe cuts code in two`, fix: ESCAPE };
  if (open === 1) {
    return {
      message: `has a row ${shown(row)} with a backquote that begins no code`,
      fix: 'Close the code with as many backquotes as it begins with, or write \\` for a backquote.',
    };
  }
  if (given > wanted) {
    return {
      message: `has a row ${shown(row)} with ${counts}: what is beyond it would be lost`,
      fix: `Name another column in the head, or join cells. ${ESCAPE}`,
    };
  }
  if (given === 1 && wanted > 1) {
    return {
      message: `has a row ${shown(row)} with ${counts}`,
      fix: 'Write an empty line before text that follows a table, or the missing cells: | a | b |.',
    };
  }
  if (given < wanted) {
    return {
      message: `has a row ${shown(row)} with ${counts}`,
      fix: 'Write the missing cells; an empty one is "| |".',
    };
  }
  return undefined;
}

const shown = (row: TableRow): string => quote(row.children.map((cell) => textOf(cell)).join(' | '));

const DASHES = /^\s*\|?\s*:?-{1,}:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/** Lines that were meant to be a table, and are a paragraph with pipes in it. */
function noTable({ position }: Paragraph, source: string): Problem | undefined {
  const lines = source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0).split('\n');
  const at = lines.findIndex((line, index) => index > 0 && line.includes('|') && DASHES.test(line));
  const [head, dashes] = at === -1 ? [] : [lines[at - 1], lines[at]];
  if (head !== undefined && dashes !== undefined && head.includes('|')) {
    const [columns, parts] = [cellsIn(head), cellsIn(dashes)];
    if (columns !== parts) {
      return {
        message: `has a table whose head ${quote(head.trim())} has ${columns} cells, and the line of dashes ${parts}: it is no table`,
        fix: `Write as many groups of dashes as the head has cells. ${ESCAPE}`,
      };
    }
  }
  const rows = lines.filter((line) => /^\s*\|.*\|\s*$/.test(line)).length;
  if (rows < 2 || rows < lines.length) return undefined;
  return {
    message: 'has lines with pipes that are no table',
    fix: 'Write a line of dashes below the head, as in | --- | --- |, and an empty line before the table.',
  };
}

const cellsIn = (line: string): number =>
  line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/).length;

/** Cells with a backquote that begins no code. There are two of them where a pipe has ended a cell inside of code. */
function cellsWithCutCode(field: ProseField): ReadonlySet<Nodes> {
  return new Set(
    rawRuns(field)
      .filter(({ inTable, text }) => inTable && text.includes('`'))
      .map(({ node }) => node),
  );
}
